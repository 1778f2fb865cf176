import type { Section } from '../matter/sections.ts';
import type { Piece } from '../page/piece.ts';
import { entriesOf } from './entries.ts';

/** No receiver is called more than this; a sentence or what comes after the list is none. */
const longest = 90;
const stops =
  /^(?:§|justera|sekreterare|ordförande|underskrift|vid protokollet|dag för|paragraf|_{3,}|i tjänsten|protokollet)|^\d{4}-\d\d-\d\d$/i;

/** Those who get the decision, one entry each. */
export function distributionIn(sections: readonly Section[]): readonly Piece[] {
  const [section] = sections.filter((each) => each.kind === 'distribution' && each.lines.length > 0);
  if (section === undefined) return [];
  const receivers: Piece[] = [];
  for (const entry of entriesOf(section.lines)) {
    if (stops.test(entry.text) || (entry.length > longest && !entry.text.includes(','))) break;
    receivers.push(...separated(entry));
  }
  return receivers;
}

/** "Region Östergötland, Polismyndigheten, akten": one each. A comma inside brackets or a board's name separates nothing. */
function separated(entry: Piece): readonly Piece[] {
  const parts: Piece[] = [];
  let from = 0;
  for (const match of entry.text.matchAll(/(?<!-)[,;] (?![^(]{0,80}\))/g)) {
    parts.push(entry.slice(from, match.index).trim());
    from = match.index + match[0].length;
  }
  parts.push(entry.slice(from).trim());
  return parts.map((part) => (part.text.endsWith('.') ? part.slice(0, part.length - 1) : part)).filter((part) => part.length > 1);
}
