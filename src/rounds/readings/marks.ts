/** A place in a text with its key, e.g. `date` or `clauses.0`. */
export interface Place {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** A text cut where places begin and end: plain pieces, and places with what lies in them. */
export type Piece = string | { readonly key: string; readonly pieces: readonly Piece[] };

/**
 * Cuts a text by its places, outer ones round inner ones. Pure. A place that crosses another's end stops there; one that is empty,
 * outside the text, or the same as another's is left out.
 */
export function piecesOf(text: string, places: readonly Place[]): readonly Piece[] {
  const seen = new Set<string>();
  const inOrder = places
    .filter(({ start, end }) => start >= 0 && end <= text.length && start < end)
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => !seen.has(`${start} ${end}`) && seen.add(`${start} ${end}`));
  return within(text, { start: 0, end: text.length }, inOrder);
}

function within(text: string, { start, end }: Pick<Place, 'start' | 'end'>, places: readonly Place[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  for (let i = 0; i < places.length; ) {
    const place = places[i];
    if (place === undefined) break;
    let next = i + 1;
    while (next < places.length && (places[next]?.start ?? end) < place.end) next += 1;
    const inner = places.slice(i + 1, next).map((each) => ({ ...each, end: Math.min(each.end, place.end) }));
    if (place.start > at) pieces.push(text.slice(at, place.start));
    pieces.push({ key: place.key, pieces: within(text, place, inner) });
    at = place.end;
    i = next;
  }
  if (end > at) pieces.push(text.slice(at, end));
  return pieces;
}

/** The id of a place on the page. */
export function placeId(key: string): string {
  return `text-${key.replaceAll('.', '-')}`;
}
