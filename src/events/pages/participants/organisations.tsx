import { DataTable, Link, type Ui } from '../../../ui/index.ts';
import { type OfOrganisation, organisationKey } from '../../participants/participants.ts';
import { participantsWords } from './words.ts';

/** Organisations beyond these are seen in the list's filter. */
const most = 40;

/** Where they come from: a line each with its bar, seats filled and waiting only outlined, and the same in figures beside it. */
export function Organisations({ ui, conferenceId, of }: { ui: Ui; conferenceId: string; of: readonly OfOrganisation[] }) {
  const w = participantsWords[ui.lang];
  const longest = Math.max(1, ...of.map(({ seated, waiting }) => seated + waiting));
  const here = `/konferenser/${conferenceId}/deltagare`;
  return (
    <DataTable
      ui={ui}
      caption={w.organisationsCaption}
      captionHidden
      rows={of.slice(0, most)}
      columns={[
        {
          ...{ label: w.organisation, heads: true },
          cell: ({ name }) => (
            <Link href={ui.href(`${here}?${new URLSearchParams({ vilka: 'alla', organisation: organisationKey(name) })}#listan`)}>
              {name}
            </Link>
          ),
        },
        { label: w.seated, numeric: true, cell: ({ seated }) => String(seated) },
        { label: w.waiting, numeric: true, cell: ({ waiting }) => String(waiting) },
        { label: w.figures, cell: ({ seated, waiting }) => <Bar seated={seated / longest} waiting={waiting / longest} /> },
      ]}
    />
  );
}

/** Shares of the longest. What it shows stands as figures in the same row. */
function Bar({ seated, waiting }: { seated: number; waiting: number }) {
  const percent = (share: number) => `${Math.round(share * 1000) / 10}%`;
  return (
    <svg class="count-bar" aria-hidden="true" focusable="false">
      {seated === 0 ? null : <rect class="tone-yes strong" x="0" y="0" width={percent(seated)} height="100%" />}
      {waiting === 0 ? null : <rect class="tone-wait" x={percent(seated)} y="0" width={percent(waiting)} height="100%" />}
    </svg>
  );
}
