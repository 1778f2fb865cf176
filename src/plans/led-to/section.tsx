import { ExampleTag, Link, Section, Tag, type Ui } from '../../ui/index.ts';
import type { LedToView } from './present.ts';
import { ledToWords } from './words.ts';

type Row = LedToView['groups'][number]['rows'][number];

/** What projects and conferences led to, by area and activity, on a page of the plan. */
export function LedToSection({ ui, view }: { ui: Ui; view: LedToView }) {
  return (
    <Section title={ledToWords[ui.lang].title} id="projekt-och-konferenser">
      <p>{view.sentence}</p>
      {view.groups.map(({ name, rows }) => (
        <>
          <h3>{name}</h3>
          <ul class="items">
            {rows.map((row) => (
              <li>
                <LedToRow ui={ui} row={row} />
              </li>
            ))}
          </ul>
        </>
      ))}
    </Section>
  );
}

function LedToRow({ ui, row: { title, href, example, what, state, isDone, said, outcomes } }: { ui: Ui; row: Row }) {
  return (
    <>
      <Link href={ui.href(href)}>{title}</Link> <Tag tone={isDone ? 'yes' : 'plain'}>{state}</Tag>{' '}
      {example ? <ExampleTag ui={ui} /> : null} <span class="soft">{what}</span>
      {said === '' ? null : <p>{said}</p>}
      {outcomes.length === 0 ? null : (
        <>
          <p class="soft">{ledToWords[ui.lang].led}:</p>
          <ul>
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
