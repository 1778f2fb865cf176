import { DataTable, DefinitionList, Link, list, Prose, type Ui } from '../../../ui/index.ts';
import type { MinutesSheet, SheetBlock } from '../../minutes/paper/minutes-sheet.ts';
import { minutesWords as w } from '../../minutes/words.ts';

/** Where a part of the text is edited; null where it is not (any longer). */
interface EditAt {
  /** Final address of opening and closing. */
  readonly text: string;
  /** Final address of an item. */
  readonly item: (itemId: string) => string;
  readonly label: string;
}

interface SheetProps {
  readonly ui: Ui;
  readonly sheet: MinutesSheet;
  readonly edit: EditAt | null;
  /** Whether it says who has verified: not where the page does so itself. */
  readonly signed?: boolean | undefined;
}

/** Notes or minutes in HTML, as the paper says them: in Swedish, whoever reads. */
export function SheetView({ ui, sheet, edit, signed = true }: SheetProps) {
  const names = w.columns.map((label, place) => ({ label, place }));
  const signs = w.signedColumns.map((label, place) => ({ label, place }));
  const cellOf = ({ label, place }: { label: string; place: number }) => ({
    ...{ label, heads: place === 0 },
    cell: (row: readonly string[]) => row[place] ?? '',
  });
  return (
    <article class="section" lang="sv" aria-label={sheet.title}>
      <h2>{sheet.title}</h2>
      <DefinitionList items={sheet.facts.map(([term, value]) => ({ term, value: value.split('\n').join('; ') }))} />
      <Prose ui={ui} text={sheet.opening} level={3} id="inledning" />
      {edit === null ? null : <Change href={edit.text} label={edit.label} what="inledningen" />}
      <h3>{w.present}</h3>
      <DataTable ui={ui} caption={w.present} captionHidden rows={sheet.attendance} columns={names.map(cellOf)} />
      {sheet.items.map((item) => (
        <section id={`punkt-${item.id}`}>
          <h3>{item.heading}</h3>
          <p class="soft">{item.about}</p>
          {item.corrected.length === 0 ? null : (
            <p>
              <Link href="#rattelser">{w.correctedOn(list('sv', item.corrected))}</Link>
            </p>
          )}
          {item.blocks.map((block, place) => (
            <Block ui={ui} block={block} id={`${item.id}-${place}`} />
          ))}
          {edit === null ? null : <Change href={edit.item(item.id)} label={edit.label} what={item.heading} />}
        </section>
      ))}
      <Prose ui={ui} text={sheet.closing} level={3} id="avslutning" />
      {edit === null ? null : <Change href={edit.text} label={edit.label} what="avslutningen" />}
      {sheet.signed.length === 0 || !signed ? null : (
        <section>
          <h3>{w.signed}</h3>
          <DataTable ui={ui} caption={w.signed} captionHidden rows={sheet.signed} columns={signs.map(cellOf)} />
          {sheet.replaced.map((each) => (
            <p>{each}</p>
          ))}
        </section>
      )}
    </article>
  );
}

function Block({ ui, block, id }: { ui: Ui; block: SheetBlock; id: string }) {
  if (block.kind === 'line') return <p>{block.text}</p>;
  const heading = block.heading === null ? null : <h4>{block.heading}</h4>;
  if (block.kind === 'prose')
    return (
      <>
        {heading}
        <Prose ui={ui} text={block.text} level={heading === null ? 4 : 5} id={id} />
      </>
    );
  return (
    <>
      {heading}
      <ul>
        {block.items.map((each) => (
          <li>{each}</li>
        ))}
      </ul>
    </>
  );
}

function Change({ href, label, what }: { href: string; label: string; what: string }) {
  return (
    <p>
      <Link href={href}>
        {label} <span class="ds-sr-only">{what}</span>
      </Link>
    </p>
  );
}

/** What has been corrected afterwards, above the text that stays as it was. */
export function CorrectionsView({ ui, sheet }: { ui: Ui; sheet: MinutesSheet }) {
  if (sheet.corrections.length === 0) return null;
  return (
    <section class="section" id="rattelser" lang="sv">
      <h2>{w.corrections}</h2>
      <p>{w.correctionsUnder}</p>
      {sheet.corrections.map(({ heading, text, why }, place) => (
        <section>
          <h3>{heading}</h3>
          <Prose ui={ui} text={text} level={4} id={`rattelse-${place}`} />
          <p class="soft">{why}</p>
        </section>
      ))}
    </section>
  );
}
