import { ExampleTag, Link, Section, Tag, type Ui } from '../../ui/index.ts';
import type { LedToView } from './present.ts';
import { ledToWords } from './words.ts';

type Row = LedToView['groups'][number]['rows'][number];

interface Props {
  readonly ui: Ui;
  readonly view: LedToView;
  /** The heading, where there is less to tell of; otherwise both are named. */
  readonly title?: string;
  /** Language of what people have written, where it is not the page's. */
  readonly lang?: 'sv' | undefined;
}

/** What projects and conferences led to, by area and activity, on a page of the plan. */
export function LedToSection({ ui, view, title, lang }: Props) {
  return (
    <Section title={title ?? ledToWords[ui.lang].title} id="projekt-och-konferenser">
      <p>{view.sentence}</p>
      {view.groups.map(({ name, rows }) => (
        <>
          <h3 lang={lang}>{name}</h3>
          <ul class="items">
            {rows.map((row) => (
              <li>
                <LedToRow ui={ui} row={row} lang={lang} />
              </li>
            ))}
          </ul>
        </>
      ))}
    </Section>
  );
}

function LedToRow({ ui, row, lang }: Pick<Props, 'ui' | 'lang'> & { row: Row }) {
  const { title, href, example, what, state, isDone, said, outcomes } = row;
  return (
    <>
      <span lang={lang}>
        <Link href={ui.href(href)}>{title}</Link>
      </span>{' '}
      <Tag tone={isDone ? 'yes' : 'plain'}>{state}</Tag> {example ? <ExampleTag ui={ui} /> : null}{' '}
      <span class="soft">{what}</span>
      {said === '' ? null : <p lang={lang}>{said}</p>}
      {outcomes.length === 0 ? null : (
        <>
          <p class="soft">{ledToWords[ui.lang].led}:</p>
          <ul lang={lang}>
            {outcomes.map(({ text, on }) => (
              <li>
                {text} <span class="soft">{on}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
