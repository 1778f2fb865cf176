import {
  DataTable,
  DefinitionList,
  ExampleTag,
  Link,
  Pictures,
  Section,
  StateMark,
  TileMap,
  Timeline,
} from '../../../ui/index.ts';
import { langOfText } from '../layout/lang-of-text.ts';
import type { Site } from '../layout/site-for.ts';
import { SitePage } from '../layout/site-page.tsx';
import type { RoundView } from './present.ts';
import type { RoundRow } from './rows.ts';
import { words } from './words.ts';

type Props = { site: Site; view: RoundView };

/** What each principal has decided, and when the others take it up. */
export function RoundPage({ site, view }: Props) {
  const { ui } = site;
  const w = words[ui.lang];
  const path = `/offentligt/beslut/${view.id}`;
  return (
    <SitePage
      site={site}
      title={view.headline}
      lead={view.lead}
      tab={view.title}
      description={`${view.headline} ${w.description(view.title)}`}
      canonical={path}
      crumbs={[{ label: w.rounds, href: '/offentligt/beslut' }, { label: view.title }]}
      eyebrow={
        <>
          {view.eyebrow} {view.example ? <ExampleTag ui={ui} /> : null}
        </>
      }
      actions={view.planHref === null ? null : <Link href={ui.href(view.planHref)}>{w.seePlan}</Link>}
    >
      <Pictures>
        <TileMap ui={ui} id="karta" title={w.map} description={view.headline} note={w.mapNote} {...view.map} />
        <Timeline ui={ui} id="tid" title={w.time} description={w.timeIs} lanes={view.lanes} lines={view.lines} />
      </Pictures>
      <Section title={w.table} id="huvudmannen">
        <Rows site={site} view={view} />
        <p class="soft">{w.only}</p>
      </Section>
      <About site={site} view={view} />
    </SitePage>
  );
}

function Rows({ site: { ui }, view }: Props) {
  const { columns: w, caption } = words[ui.lang];
  return (
    <DataTable
      ui={ui}
      caption={caption}
      captionHidden
      rows={view.rows}
      rowId={(row) => row.id}
      csvHref={ui.href(`/offentligt/beslut/${view.id}?format=csv`)}
      columns={[
        { label: w.principal, heads: true, cell: (row) => row.principal },
        { label: w.board, cell: (row) => <Board site={{ ui }} row={row} /> },
        { label: w.said, cell: (row) => <StateMark ui={ui} state={row.state} text={row.said} />, whole: true },
        { label: w.day, cell: (row) => row.day ?? '', whole: true },
        { label: w.paragraph, cell: (row) => row.paragraph ?? '' },
        { label: w.condition, cell: (row) => row.conditions.join(', ') },
        { label: w.number, cell: (row) => row.numbers.join(', ') },
      ]}
    />
  );
}

/** The board, and its part where it is not the one that decides. */
function Board({ site: { ui }, row }: { site: Pick<Site, 'ui'>; row: RoundRow }) {
  const more = [row.part === 'decide' ? null : words[ui.lang].parts[row.part], row.scope].filter((each) => each !== null);
  return (
    <>
      <span lang={langOfText(ui)}>{row.board}</span>
      {more.length === 0 ? null : <span class="soft"> ({more.join(', ')})</span>}
    </>
  );
}

function About({ site: { ui }, view }: Props) {
  const w = words[ui.lang];
  const api = `/api/v1/rounds/${view.id}`;
  return (
    <Section title={w.about} id="om">
      <DefinitionList
        items={[
          { term: w.published, value: view.published },
          { term: w.rule, value: view.rule },
          { term: w.text, value: view.text.title },
          { term: w.hash, value: <code>{view.text.sha256}</code> },
          { term: w.number, value: view.number },
        ]}
      />
      <p>{w.noticeBoard}</p>
      <ul>
        <li>
          <Link href={`${api}/facts`}>{w.data}</Link>
        </li>
        <li>
          <Link href={`${api}/standing`}>{w.standing}</Link>
        </li>
        <li>
          <Link href={ui.href('/offentligt/oppna-data#laget')}>{w.how}</Link>
        </li>
      </ul>
    </Section>
  );
}
