import { DataTable, Empty, ExampleTag, Link, Page, type Ui } from '../../../ui/index.ts';
import type { Conference } from '../../conference.ts';
import type { Registration } from '../../registering/registration.ts';
import { crumbsTo } from '../conference-asked.ts';
import { participantsWords } from '../participants/words.ts';
import { needsWords } from './words.ts';

interface NeedsView {
  readonly conference: Conference;
  /** By name. */
  readonly rows: readonly Registration[];
  readonly isGone: boolean;
}

export function NeedsPage({ ui, view: { conference, rows, isGone } }: { ui: Ui; view: NeedsView }) {
  const w = needsWords[ui.lang];
  const list = `/konferenser/${conference.id}/deltagare`;
  return (
    <Page
      ui={ui}
      title={isGone ? w.title : rows.length === 0 ? w.none : w.some(rows.length)}
      lead={isGone ? w.gone : w.lead}
      tab={`${w.title}: ${conference.title}`}
      eyebrow={
        <>
          {conference.title} {conference.example ? <ExampleTag ui={ui} /> : null}
        </>
      }
      current="/konferenser"
      crumbs={crumbsTo(ui.lang, conference, { label: participantsWords[ui.lang].title, href: list }, { label: w.title })}
    >
      {isGone ? null : (
        <DataTable
          ui={ui}
          caption={w.title}
          captionHidden
          rows={rows}
          columns={[
            { label: w.name, heads: true, cell: ({ name }) => name },
            { label: w.needs, cell: ({ needs }) => needs },
          ]}
          xlsxHref={ui.href(`${list}/behov?format=xlsx`)}
          empty={<Empty title={w.none}>{w.noneHow}</Empty>}
        />
      )}
      <p>
        <Link href={ui.href(list)}>{w.back}</Link>
      </p>
    </Page>
  );
}
