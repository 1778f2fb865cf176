import {
  ButtonLink,
  type Column,
  DataTable,
  DefinitionList,
  Empty,
  ExampleTag,
  Link,
  Page,
  Section,
  type Ui,
} from '../../../ui/index.ts';
import type { Compilation, CompilationRow } from '../../compilation/compilation.ts';
import { aboutRows } from '../../compilation/paper.ts';
import { compilationWords } from '../../compilation/words.ts';
import type { Round } from '../../queries/round-by-id.ts';
import { words } from './words.ts';

interface Props {
  readonly ui: Ui;
  readonly round: Pick<Round, 'id' | 'title'>;
  readonly compilation: Compilation;
}

export function CompilationPage({ ui, round, compilation }: Props) {
  const w = words[ui.lang];
  const said = compilationWords[ui.lang];
  return (
    <Page
      ui={ui}
      title={compilation.headline}
      lead={compilation.lead}
      tab={w.title}
      current="/beslut"
      crumbs={[{ label: w.rounds, href: '/beslut' }, { label: round.title, href: `/beslut/${round.id}` }, { label: w.title }]}
      eyebrow={
        <>
          {w.title} {compilation.example ? <ExampleTag ui={ui} /> : null}
        </>
      }
      actions={<Files ui={ui} round={round} />}
    >
      <Section title={said.decisions} id="besluten">
        <Table ui={ui} caption={said.decisions} rows={compilation.rows} />
      </Section>
      {compilation.earlier.length === 0 ? null : (
        <Section title={said.earlier} id="tidigare">
          <p>{said.earlierMore}</p>
          <Table ui={ui} caption={said.earlier} rows={compilation.earlier} />
        </Section>
      )}
      <Section title={said.about} id="texten">
        <DefinitionList items={aboutRows(ui.lang, compilation).map(([term, value]) => ({ term, value }))} />
        <p>{said.hashMore}</p>
      </Section>
      <Section title={said.law} id="laga-kraft">
        <p>{said.lawMore}</p>
      </Section>
    </Page>
  );
}

function Files({ ui, round }: Pick<Props, 'ui' | 'round'>) {
  const w = words[ui.lang];
  const here = `/beslut/${round.id}/sammanstallning`;
  return (
    <>
      <ButtonLink href={ui.href(`${here}?format=pdf`)} file>
        {w.pdf}
      </ButtonLink>
      <Link href={ui.href(`${here}?format=pdf&standard=a-2a`)} file>
        {w.keep}
      </Link>
      <Link href={ui.href(`${here}?format=xlsx`)} file>
        {w.xlsx}
      </Link>
    </>
  );
}

function Table({ ui, caption, rows }: { ui: Ui; caption: string; rows: readonly CompilationRow[] }) {
  const said = compilationWords[ui.lang];
  const { columns } = said;
  const shown: readonly Column<CompilationRow>[] = [
    { label: columns.principal, heads: true, cell: (row) => row.principal },
    { label: columns.board, cell: (row) => row.board },
    { label: columns.part, cell: (row) => row.part },
    { label: columns.number, whole: true, cell: (row) => row.numbers.join(', ') },
    { label: columns.day, whole: true, cell: (row) => row.day },
    { label: columns.paragraph, cell: (row) => row.paragraph },
    { label: columns.outcome, cell: (row) => row.outcome },
    { label: columns.condition, cell: (row) => row.conditions.join(', ') },
    { label: columns.evidence, cell: (row) => row.evidence },
    { label: columns.legalForce, cell: (row) => row.legalForce },
  ];
  return (
    <DataTable
      ui={ui}
      caption={caption}
      captionHidden
      columns={shown}
      rows={rows}
      empty={<Empty title={said.none}>{said.earlierMore}</Empty>}
    />
  );
}
