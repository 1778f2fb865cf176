import type { ProseInline, ProseMark } from './tree.ts';

type Text = Extract<ProseInline, { kind: 'text' }>;

const signs: Record<ProseMark, string> = { strong: '**', em: '*' };

/** The words of a paragraph or a heading, as tidied; lines parted by line breaks. */
export function writeInline(inline: readonly ProseInline[]): string {
  let text = '';
  for (let at = 0; at < inline.length; at += 1) {
    const piece = inline[at];
    if (piece === undefined) break;
    if (piece.kind === 'break') text += '\n';
    else if (piece.kind === 'note') text += `^[${freed(piece.text, { ...seams, brackets: true })}]`;
    else if (piece.href === null) text += writeText(piece, inline[at - 1], inline[at + 1], false);
    else {
      const whole = linkFrom(inline, at, piece.href);
      text += writeLink(whole, piece.href);
      at += whole.length - 1;
    }
  }
  return text;
}

function linkFrom(inline: readonly ProseInline[], from: number, href: string): readonly Text[] {
  const whole: Text[] = [];
  for (let at = from; at < inline.length; at += 1) {
    const piece = inline[at];
    if (piece?.kind !== 'text' || piece.href !== href) break;
    whole.push(piece);
  }
  return whole;
}

function writeLink(texts: readonly Text[], href: string): string {
  const [only] = texts;
  if (texts.length === 1 && only?.mark === null && only.text === href) return `<${href}>`;
  const inside = texts.map((piece, at) => writeText(piece, texts[at - 1], texts[at + 1], true)).join('');
  return `[${inside}](${href.replaceAll(/[()]|&(?=#?\w+;)/g, '\\$&')})`;
}

function writeText(piece: Text, before: ProseInline | undefined, after: ProseInline | undefined, brackets: boolean): string {
  const sign = piece.mark === null ? '' : signs[piece.mark];
  const ends = {
    startsLine: !brackets && sign === '' && (before === undefined || before.kind === 'break'),
    endsLine: !brackets && sign === '' && (after === undefined || after.kind === 'break'),
    linkFollows: sign === '' && after?.kind === 'text' && after.href !== null,
  };
  return sign + freed(piece.text, { ...ends, brackets }) + sign;
}

interface Place {
  readonly startsLine: boolean;
  readonly endsLine: boolean;
  readonly linkFollows: boolean;
  /** Inside brackets, where every bracket counts. */
  readonly brackets: boolean;
}

const seams = { startsLine: false, endsLine: false, linkFollows: false } as const;

/** Words with a `\` before each sign that would be read as markup, and before no other: texts without markup stay as they are. */
function freed(text: string, place: Place): string {
  return text.replaceAll(/[\\`<&^!]|[[\]]|\*+|_+/g, (found: string, at: number) => {
    const before = text[at - 1] ?? (place.startsLine ? ' ' : '*');
    const after = text[at + found.length] ?? (place.endsLine ? ' ' : place.linkFollows ? '[' : '*');
    if (!counts(found, before, after, place, text.slice(at))) return found;
    return found.replaceAll(/./g, '\\$&');
  });
}

function counts(sign: string, before: string, after: string, { brackets, endsLine, linkFollows }: Place, rest: string): boolean {
  switch (sign[0]) {
    case '\\':
      return /[!-/:-@[-`{-~]/.test(after) || (endsLine && rest.length === 1);
    case '<':
      return /[a-z/!?]/i.test(after);
    case '&':
      return /^&#?\w+;/.test(rest);
    case '^':
      return after === '[';
    case '!':
      return linkFollows && rest.length === 1;
    case '[':
      return brackets;
    case ']':
      return brackets || after === '(';
    case '*':
      return !(/\s/.test(before) && /\s/.test(after));
    case '_':
      return !((/\s/.test(before) && /\s/.test(after)) || (isWord(before) && isWord(after)));
    default:
      return true;
  }
}

function isWord(sign: string): boolean {
  return /[\p{L}\p{N}]/u.test(sign);
}
