import { DataTable, DefinitionList, Prose, Section, type Ui } from '../../../ui/index.ts';
import type { ProjectSheet, SheetTable } from '../../papers/sheet.ts';
import { paperWords } from '../../papers/words.ts';

type Block = ProjectSheet['sections'][number]['blocks'][number];

/** A charter or closing report as it stands on a page: the same words in the same order as on paper. In Swedish. */
export function PaperDocument({ ui, sheet }: { ui: Ui; sheet: ProjectSheet }) {
  return (
    <div lang="sv">
      <Section title={paperWords.short} id="i-korthet">
        <p>{sheet.about}</p>
        <DefinitionList items={sheet.facts.map(([term, value]) => ({ term, value: linesOf(value) }))} />
      </Section>
      {sheet.sections.map(({ id, heading, blocks }) => (
        <Section title={heading} id={`del-${id}`}>
          {blocks.map((block, place) => (
            <BlockOf ui={ui} block={block} id={`text-${id}-${place}`} />
          ))}
        </Section>
      ))}
    </div>
  );
}

function linesOf(value: string) {
  const [first = '', ...rest] = value.split('\n');
  if (rest.length === 0) return first;
  return (
    <>
      {first}
      {rest.map((line) => (
        <>
          <br />
          {line}
        </>
      ))}
    </>
  );
}

function BlockOf({ ui, block, id }: { ui: Ui; block: Block; id: string }) {
  if (block.kind === 'prose') return <Prose ui={ui} text={block.text} level={3} id={id} />;
  if (block.kind === 'heading') return <h3>{block.text}</h3>;
  return block.kind === 'line' ? <p class="soft">{block.text}</p> : <TableOf ui={ui} table={block} />;
}

function TableOf({ ui, table: { caption, head, rows, figuresFrom } }: { ui: Ui; table: SheetTable }) {
  const columns = head.map((label, place) => ({
    ...{ label, heads: place === 0, numeric: place >= figuresFrom },
    cell: (row: readonly string[]) => row[place] ?? '',
  }));
  return <DataTable ui={ui} caption={caption} captionHidden rows={rows} columns={columns} />;
}
