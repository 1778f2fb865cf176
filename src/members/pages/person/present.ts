import { Temporal } from 'temporal-polyfill';
import { countInWords, isoDate, type Lang, longDate, type SpanLane } from '../../../ui/index.ts';
import type { Absence } from '../../queries/absences.ts';
import type { Assignment } from '../../queries/assignments.ts';
import { roleSaid } from '../seat-rows.ts';
import { words } from './words.ts';

/** How much somebody holds on the day, in one sentence. */
export function sentence(lang: Lang, name: string, count: number, day: Temporal.PlainDate): string {
  const w = words[lang];
  const when = longDate(lang, day);
  return count === 0 ? w.none(name, when) : w.sentence(name, countInWords(lang, count, true), count === 1, when);
}

/** The assignments of all time that are not held on the day, the latest first. */
export function otherTimes(ever: readonly Assignment[], now: readonly Assignment[]): readonly Assignment[] {
  const held = new Set(now.map(({ id }) => id));
  return ever.filter(({ id }) => !held.has(id)).toSorted((a, b) => Temporal.PlainDate.compare(b.from, a.from));
}

/** Where an assignment is held, as said beside its role. */
function placeOf({ organ, board, principal }: Assignment): string | undefined {
  return organ?.name ?? board?.name ?? principal?.name;
}

/** A lane for each role at a place, with a bar for each time that it was held; by first day. */
export function lanesOf(lang: Lang, ever: readonly Assignment[]): readonly SpanLane[] {
  const lanes = new Map<string, { name: string; spans: SpanLane['spans'][number][] }>();
  for (const held of ever.toSorted((a, b) => Temporal.PlainDate.compare(a.from, b.from))) {
    const name = [roleSaid(lang, held), placeOf(held)].filter((part) => part !== undefined).join(', ');
    const key = [held.role, held.deputyFor !== null, held.organ?.id, held.board?.id, held.principal?.id].join(' ');
    const lane = lanes.get(key) ?? { name, spans: [] };
    lane.spans.push({ from: held.from, to: held.to, words: words[lang].span(isoDate(held.from), dayOrNothing(held.to)) });
    lanes.set(key, lane);
  }
  return [...lanes.values()];
}

function dayOrNothing(day: Temporal.PlainDate | null): string {
  return day === null ? '' : isoDate(day);
}

/** An absence as it is seen from the person's own page. */
export function absenceSentence(lang: Lang, personId: string, { away, deputy, from, to }: Absence): string {
  const w = words[lang];
  const days = [longDate(lang, from), longDate(lang, to)] as const;
  return away.id === personId ? w.isAway(deputy.name, ...days) : w.deputises(away.name, ...days);
}
