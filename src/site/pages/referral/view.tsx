import { referralColumns, type ToldRow } from '../../../referrals/index.ts';
import { type Column, DataTable, DefinitionList, Empty, ExampleTag, Link, PlainWords, Section } from '../../../ui/index.ts';
import { langOfText } from '../layout/lang-of-text.ts';
import type { Site } from '../layout/site-for.ts';
import { SitePage } from '../layout/site-page.tsx';
import type { ReferralView } from './present.ts';
import { words } from './words.ts';

type Props = { site: Site; view: ReferralView };

/** What was said of a text before it was decided, and what was answered. */
export function ReferralPage({ site, view }: Props) {
  const { ui } = site;
  const w = words[ui.lang];
  const path = `/offentligt/remisser/${view.id}`;
  return (
    <SitePage
      site={site}
      title={view.sentence}
      lead={view.lead}
      tab={`${w.rows}: ${view.title}`}
      description={`${view.sentence} ${w.description(view.title)}`}
      canonical={path}
      crumbs={[{ label: w.referrals, href: '/offentligt/remisser' }, { label: view.title }]}
      eyebrow={
        <>
          {view.eyebrow} {view.example ? <ExampleTag ui={ui} /> : null}
        </>
      }
      actions={view.planHref === null ? null : <Link href={ui.href(view.planHref)}>{w.seePlan}</Link>}
    >
      {view.boards.length === 0 ? null : <Boards site={site} view={view} />}
      <Section title={w.rows} id="synpunkter">
        <DataTable
          ui={ui}
          caption={w.rows}
          captionHidden
          rows={view.rows}
          columns={columnsOf(site, view)}
          csvHref={view.rows.length === 0 ? undefined : ui.href(`${path}?format=csv`)}
          empty={<Empty title={w.none}>{w.noneHow}</Empty>}
        />
      </Section>
      <Section title={w.about} id="om">
        <DefinitionList
          items={[
            { term: w.published, value: view.published },
            { term: w.number, value: view.number },
          ]}
        />
      </Section>
    </SitePage>
  );
}

function Boards({ site: { ui }, view }: Props) {
  const columns = referralColumns(ui.lang);
  const { boards: title } = words[ui.lang];
  return (
    <Section title={title} id="namnder">
      <DataTable
        ui={ui}
        caption={title}
        captionHidden
        rows={view.boards}
        columns={[
          { label: columns.board, heads: true, cell: ({ name }) => <span lang={langOfText(ui)}>{name}</span> },
          { label: columns.stance, cell: ({ stance }) => stance },
          { label: columns.decided, cell: ({ decided }) => decided },
        ]}
      />
    </Section>
  );
}

function columnsOf({ ui }: Site, { rows }: ReferralView): readonly Column<ToldRow>[] {
  const columns = referralColumns(ui.lang);
  const written = (text: string) => <PlainWords text={text} lang={langOfText(ui)} />;
  const changed: Column<ToldRow> = { label: columns.change, cell: ({ change }) => change };
  return [
    { label: columns.place, heads: true, cell: ({ place }) => place },
    { label: columns.from, cell: ({ from }) => from },
    {
      label: columns.text,
      cell: ({ quote, text }) => (
        <>
          {quote === '' ? null : (
            <p class="comment-quote" lang={langOfText(ui)}>
              ”{quote}”
            </p>
          )}
          {written(text)}
        </>
      ),
    },
    { label: columns.verdict, cell: ({ verdict }) => verdict },
    { label: columns.reason, cell: ({ reason }) => written(reason) },
    ...(rows.some(({ change }) => change !== '') ? [changed] : []),
  ];
}
