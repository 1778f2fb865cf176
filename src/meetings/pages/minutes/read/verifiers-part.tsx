import { stockholmDay } from '../../../../platform/clock.ts';
import { Actions, DataTable, Link, longDate, Section, type Ui } from '../../../../ui/index.ts';
import { shared } from '../words.ts';
import type { MinutesView } from './minutes-view.ts';
import { words } from './words.ts';

type Row = MinutesView['minutes']['current'][number];
type Props = { ui: Ui; view: MinutesView };

/** Who verifies, where each stands, and what the secretariat can do about it. Nothing where nobody is to verify. */
export function VerifiersPart({ ui, view }: Props) {
  const { minutes, keeps } = view;
  const [w, s] = [words[ui.lang], shared[ui.lang]];
  if (minutes.current.length === 0) return null;
  const acts = keeps && !minutes.complete;
  const objections = minutes.current.filter(({ stands }) => stands === 'objected');
  return (
    <Section title={w.verifiers} id="justerare">
      <DataTable
        ui={ui}
        caption={w.verifiers}
        captionHidden
        rows={minutes.current}
        columns={[
          { label: w.name, heads: true, cell: ({ name }) => name },
          { label: w.role, cell: ({ role }) => s.role[role] },
          { label: w.stands, cell: (row) => <Stands ui={ui} row={row} keeps={keeps} /> },
          ...(acts ? [{ label: w.act, cell: (row: Row) => <Acts ui={ui} row={row} view={view} /> }] : []),
        ]}
      />
      {(view.sheet?.replaced ?? []).map((each) => (
        <p lang="sv">{each}</p>
      ))}
      {objections.length === 0 ? null : (
        <>
          <h3>{w.objections}</h3>
          <ul>
            {objections.map(({ name, said }) => (
              <li>{w.objection(name, said?.text ?? '')}</li>
            ))}
          </ul>
          {acts ? <p class="soft">{w.objectionsHelp}</p> : null}
        </>
      )}
    </Section>
  );
}

function Stands({ ui, row: { stands, said, name }, keeps }: { ui: Ui; row: Row; keeps: boolean }) {
  const [w, s] = [words[ui.lang], shared[ui.lang]];
  if (said === null) return s.stands[stands];
  const when = w.said(longDate(ui.lang, stockholmDay(said.at)), s.way[said.way]);
  if (said.recordId === null || !keeps) return `${s.stands[stands]} ${when}`;
  return (
    <>
      {s.stands[stands]} {when}
      {', '}
      <Link href={ui.href(`/handlingar/${said.recordId}`)}>
        {w.evidence} <span class="ds-sr-only">{w.of(name)}</span>
      </Link>
      {stands === 'attested' && said.text !== '' ? <span class="soft"> ({said.text})</span> : null}
    </>
  );
}

function Acts({ ui, row: { id, name, stands }, view }: { ui: Ui; row: Row; view: MinutesView }) {
  const w = words[ui.lang];
  const here = ui.href(`/moten/${view.meeting.id}/protokoll`);
  const asks = view.minutes.latest !== null && stands !== 'attested';
  const links = [
    ...(asks ? [{ href: ui.href(`/moten/justering/${id}/skicka`), text: w.send }] : []),
    ...(asks ? [{ href: ui.href(`/moten/justering/${id}`), text: w.note }] : []),
    { href: `${here}/justerare/${id}`, text: w.replace },
  ];
  return (
    <Actions>
      {links.map(({ href, text }) => (
        <Link href={href}>
          {text} <span class="ds-sr-only">{w.of(name)}</span>
        </Link>
      ))}
    </Actions>
  );
}
