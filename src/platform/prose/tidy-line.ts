import type { ProseInline } from './tree.ts';

type Text = Extract<ProseInline, { kind: 'text' }>;

/** One line without breaks: marks and links shed spaces, and the signs at their ends that CommonMark could not mark there. */
export function tidyLine(pieces: readonly ProseInline[]): readonly ProseInline[] {
  const whole = merged(pieces);
  const marked = whole.flatMap((piece, at) => shedMark(piece, whole[at - 1], whole[at + 1]));
  return trimmed(merged(shedLinks(merged(marked))));
}

/** Neighbours that look the same are one; empty ones are none. */
function merged(pieces: readonly ProseInline[]): readonly ProseInline[] {
  const result: ProseInline[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (piece.kind !== 'break' && piece.text === '') continue;
    if (last?.kind === 'text' && piece.kind === 'text' && last.mark === piece.mark && last.href === piece.href) {
      result[result.length - 1] = { ...last, text: last.text + piece.text };
    } else result.push(piece);
  }
  return result;
}

/**
 * What a mark may end with depends on its neighbour: `**Obs!** Läs` holds, `**Obs!**läs` does not (CommonMark 6.2, flanking). Such a
 * sign stands outside the mark: `**Obs**!läs`.
 */
function shedMark(piece: ProseInline, before: ProseInline | undefined, after: ProseInline | undefined): readonly ProseInline[] {
  if (piece.kind !== 'text' || piece.mark === null) return [piece];
  const signs = [...piece.text];
  const [left, right] = [neighbour(piece, before, -1), neighbour(piece, after, 0)];
  let [from, to] = [0, signs.length];
  while (from < to && !holds(signs[from], from === 0 ? left : signs[from - 1])) from += 1;
  while (to > from && !holds(signs[to - 1], to === signs.length ? right : signs[to])) to -= 1;
  const bare = (text: string): Text => ({ ...piece, text, mark: null });
  const [lead, core, trail] = [signs.slice(0, from).join(''), signs.slice(from, to).join(''), signs.slice(to).join('')];
  return [bare(lead), { ...piece, text: core }, bare(trail)];
}

/** The sign on the other side; a space where CommonMark sees the end of a line or a sign of its own. */
function neighbour(piece: Text, other: ProseInline | undefined, end: -1 | 0): string {
  return other?.kind === 'text' && other.href === piece.href ? ([...other.text].at(end) ?? ' ') : ' ';
}

/** Whether a mark holds between these: certainly a letter inside, or certainly a space or a sign outside. */
function holds(inside: string | undefined, outside: string | undefined): boolean {
  if (inside === undefined || /\s/.test(inside)) return false;
  return /^[\p{L}\p{N}\p{M}]$/u.test(inside) || /^[\s!-/:-@[-`{-~]$/.test(outside ?? ' ');
}

/** Spaces at the ends of a link stand beside it. */
function shedLinks(pieces: readonly ProseInline[]): readonly ProseInline[] {
  const outwards = (list: readonly ProseInline[], edge: RegExp, reverse: boolean) => {
    const result: ProseInline[] = [];
    let last: string | null = null;
    for (const piece of reverse ? list.toReversed() : list) {
      const href = piece.kind === 'text' ? piece.href : null;
      if (piece.kind === 'text' && href !== null && href !== last) {
        const space = edge.exec(piece.text)?.[0] ?? '';
        const rest = reverse ? piece.text.slice(0, piece.text.length - space.length) : piece.text.slice(space.length);
        result.push({ kind: 'text', text: space, mark: null, href: null }, { ...piece, text: rest });
        last = rest === '' ? null : href;
      } else {
        result.push(piece);
        last = href;
      }
    }
    return merged(reverse ? result.toReversed() : result);
  };
  return outwards(outwards(pieces, /^\s+/, false), /(?<!\s)\s+$/, true);
}

function trimmed(pieces: readonly ProseInline[]): readonly ProseInline[] {
  const ends = pieces.map((piece, at) => {
    if (piece.kind !== 'text') return piece;
    const text = at === 0 ? piece.text.trimStart() : piece.text;
    return { ...piece, text: at === pieces.length - 1 ? text.trimEnd() : text };
  });
  return merged(ends);
}
