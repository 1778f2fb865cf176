import { type Child, jsx } from 'hono/jsx';
import { addressesIn, type ProseBlock, type ProseInline, type ProseItem, proseOutline } from '../../platform/prose/index.ts';
import type { Ui } from '../ui-context.ts';
import { catalogue } from '../words/words.ts';
import { hostUnsaid } from './prose-links.ts';

const words = catalogue({
  sv: {
    notes: 'Noter',
    note: (number: number) => `Not ${number}`,
    back: 'Tillbaka till texten',
    backFrom: (number: number) => `Tillbaka till texten från not ${number}`,
  },
  en: {
    notes: 'Notes',
    note: (number) => `Note ${number}`,
    back: 'Back to the text',
    backFrom: (number) => `Back to the text from note ${number}`,
  },
});

type ProseProps = {
  ui: Ui;
  /** Running text as it is kept (platform/prose). */
  text: string;
  /** Level of its greatest heading, from 2: one more than the heading that it stands under. */
  level: number;
  /** Begins the ids of its notes: the passage's key, of which a page has one. */
  id: string;
  /** The language of the text, where it is not the page's. */
  lang?: string | undefined;
  /** In a list or a table: one paragraph alone is shown without a frame of its own. */
  bare?: boolean | undefined;
};

/** Running text as it is read, its notes under it. Nothing when it is empty. */
export function Prose(props: ProseProps) {
  const tree = proseOutline(props.text);
  const [first] = tree;
  if (first === undefined) return null;
  const at: Place = { ...props, notes: [] };
  const isBare = props.bare && tree.length === 1 && first.kind === 'paragraph';
  const content = isBare ? inlineOf(at, first.inline) : tree.map((block) => blockOf(at, block));
  const notes = <Notes at={at} />;
  if (isBare) {
    return (
      <>
        {props.lang === undefined ? content : <span lang={props.lang}>{content}</span>}
        {notes}
      </>
    );
  }
  return (
    <div class="prose" lang={props.lang}>
      {content}
      {notes}
    </div>
  );
}

interface Place extends ProseProps {
  /** The notes so far, in order. */
  readonly notes: string[];
}

function blockOf(at: Place, block: ProseBlock): Child {
  switch (block.kind) {
    case 'paragraph':
      return <p>{inlineOf(at, block.inline)}</p>;
    case 'heading':
      return jsx(`h${Math.min(6, at.level + block.level - 1)}`, {}, ...inlineOf(at, block.inline));
    case 'bullets':
      return <ul>{block.items.map((item) => itemOf(at, item))}</ul>;
    case 'numbers':
      return <ol start={block.start === 1 ? undefined : block.start}>{block.items.map((item) => itemOf(at, item))}</ol>;
  }
}

/** An item of one paragraph, perhaps with a list under it, is a line; one of several paragraphs has them apart. */
function itemOf(at: Place, item: ProseItem): Child {
  const paragraphs = item.filter((block) => block.kind === 'paragraph').length;
  return (
    <li>
      {item.map((block) => (block.kind === 'paragraph' && paragraphs === 1 ? inlineOf(at, block.inline) : blockOf(at, block)))}
    </li>
  );
}

function inlineOf(at: Place, inline: readonly ProseInline[]): Child[] {
  return inline.map((piece, place) => {
    if (piece.kind === 'break') return <br />;
    if (piece.kind === 'note') return noteMark(at, piece.text);
    const shown = marked(piece);
    if (piece.href === null) return shown;
    const next = inline[place + 1];
    const host = next?.kind === 'text' && next.href === piece.href ? null : hostUnsaid(piece.text, piece.href);
    return (
      <>
        <Away href={piece.href}>{shown}</Away>
        {host === null ? null : ` (${host})`}
      </>
    );
  });
}

function marked({ text, mark }: Extract<ProseInline, { kind: 'text' }>): Child {
  if (mark === null) return text;
  return mark === 'strong' ? <strong>{text}</strong> : <em>{text}</em>;
}

/** A link out of the program, to a place that somebody else chose. */
function Away({ href, children }: { href: string; children?: Child }) {
  return (
    <a class="ds-link" href={href} rel="noopener noreferrer">
      {children}
    </a>
  );
}

function noteMark(at: Place, text: string): Child {
  const number = at.notes.push(text);
  return (
    <sup class="note-mark">
      <a
        class="ds-link"
        id={`${at.id}-not-${number}-i-text`}
        href={`#${at.id}-not-${number}`}
        aria-label={words[at.ui.lang].note(number)}
      >
        {number}
      </a>
    </sup>
  );
}

/** Drawn last, when every note has been met. */
function Notes({ at }: { at: Place }) {
  const w = words[at.ui.lang];
  if (at.notes.length === 0) return null;
  return (
    <ol class="notes" aria-label={w.notes}>
      {at.notes.map((note, place) => (
        <li id={`${at.id}-not-${place + 1}`}>
          {addressesIn(note).map(({ text, href }) => (href === null ? text : <Away href={href}>{text}</Away>))}{' '}
          <a class="ds-link" href={`#${at.id}-not-${place + 1}-i-text`} aria-label={w.backFrom(place + 1)}>
            {w.back}
          </a>
        </li>
      ))}
    </ol>
  );
}
