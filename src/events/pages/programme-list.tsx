import type { Child } from 'hono/jsx';
import { catalogue, Link, Prose, Tag, type Ui } from '../../ui/index.ts';
import { speakerInWords } from '../publishing/public-conference.ts';

/** An item of a programme as it is shown: inside with who withdrew, in public without. */
export interface ShownItem {
  readonly id: string;
  readonly starts: string;
  readonly ends: string;
  readonly title: string;
  /** Running text. */
  readonly text: string;
  readonly room: string;
  readonly choice: string;
  readonly struck: boolean;
  /** Somebody who was to speak does not come. */
  readonly changed: boolean;
  readonly speakers: readonly { readonly name: string; readonly title: string; readonly organisation: string }[];
}

const words = catalogue({
  sv: {
    choose: (choice: string) => `Välj ett pass: ${choice}`,
    struck: 'Struken',
    changed: 'Programpunkten har ändrats',
  },
  en: {
    choose: (choice) => `Choose one session: ${choice}`,
    struck: 'Struck',
    changed: 'This item has changed',
  },
});

interface Props<Item extends ShownItem> {
  readonly ui: Ui;
  readonly items: readonly Item[];
  /** Final address of an item's own page, for those who keep the programme. */
  readonly hrefOf?: (item: Item) => string;
  /** What is said besides, of an item. */
  readonly more?: (item: Item) => Child;
  /** `lang` of the words, where the page is in another language. */
  readonly lang?: 'sv' | undefined;
}

/** The programme by the clock: times, what, where and who. */
export function ProgrammeList<Item extends ShownItem>({ ui, items, hrefOf, more, lang }: Props<Item>) {
  const w = words[ui.lang];
  return (
    <ol class="programme">
      {items.map((item) => (
        <li class={item.struck ? 'is-struck' : undefined} id={`punkt-${item.id}`}>
          <span class="hours">
            {item.starts}–{item.ends}
          </span>
          <div lang={lang}>
            <h3>{hrefOf === undefined ? item.title : <Link href={hrefOf(item)}>{item.title}</Link>}</h3>
            {item.struck || item.changed ? (
              <p lang={ui.lang}>{item.struck ? <Tag tone="no">{w.struck}</Tag> : <Tag tone="wait">{w.changed}</Tag>}</p>
            ) : null}
            {item.choice === '' ? null : (
              <p class="soft" lang={ui.lang}>
                {w.choose(item.choice)}
              </p>
            )}
            {item.room === '' ? null : <p class="soft">{item.room}</p>}
            {item.speakers.length === 0 ? null : (
              <ul>
                {item.speakers.map((speaker) => (
                  <li>{speakerInWords(speaker)}</li>
                ))}
              </ul>
            )}
            {item.text === '' ? null : <Prose ui={ui} text={item.text} level={4} id={`punkt-text-${item.id}`} />}
            {more?.(item)}
          </div>
        </li>
      ))}
    </ol>
  );
}
