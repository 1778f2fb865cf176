import type { Temporal } from 'temporal-polyfill';
import { type Lang, longDate } from '../../../ui/index.ts';
import { type Handover, isLate, isUntaken } from '../../work/handover.ts';
import { words } from './words.ts';

/** How much nobody has taken over. What was dropped is not counted. */
export function handoversSentence(lang: Lang, handovers: readonly Handover[], today: Temporal.PlainDate): string {
  const w = words[lang];
  const kept = handovers.filter(({ state }) => state !== 'dropped');
  if (kept.length === 0) return `${w.none} ${w.how}`;
  const left = kept.filter(isUntaken);
  if (left.length === 0) return w.all(kept.length);
  return w.left(left.length, kept.length, left.filter((each) => isLate(each, today)).length);
}

/** Where one stands, and since when. */
export function handoverSentence(lang: Lang, handover: Handover, today: Temporal.PlainDate): string {
  const w = words[lang];
  const { state, to, due, last } = handover;
  if (isLate(handover, today)) return w.wasDue(to.name, longDate(lang, due));
  const day = state === 'awaited' || last === null ? due : last.on;
  return w.lead[state](to.name, longDate(lang, day));
}
