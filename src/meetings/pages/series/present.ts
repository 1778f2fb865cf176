import type { Temporal } from 'temporal-polyfill';
import type { Ctx } from '../../../platform/act.ts';
import { typedDay } from '../../../platform/days/typed-day.ts';
import { type Lang, longDate } from '../../../ui/index.ts';
import { isPlannable } from '../../acts/calendar/check-when.ts';
import { clashSentences } from '../../calendar/clash-sentences.ts';
import { weekdayName } from '../../calendar/hours.ts';
import { dayName } from '../../calendar/named-days.ts';
import { type SeriesDay, seriesDays } from '../../calendar/series.ts';
import { clashesAround } from '../../queries/calendar/clashes-around.ts';
import { ruleOf, type TypedDay, type TypedSeries } from './typed.ts';
import { words } from './words.ts';

/** A day in the preview. */
export interface PreviewRow {
  readonly index: number;
  /** `fredag 12 mars 2027`; what was typed where that is no day. */
  readonly label: string;
  readonly taken: boolean;
  readonly on: string;
  /** Why the day is another than the rule's, or is left out, and what it clashes with. */
  readonly said: readonly string[];
}

/** The days that the rule gives, as the preview begins. @param from and `to` as they have been read */
export function ruleDays(
  typed: TypedSeries,
  days: { readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate },
): readonly TypedDay[] {
  return seriesDays(ruleOf(typed), days, typed.onHoliday).map(({ on, skipped }) => ({ on: on.toString(), taken: !skipped }));
}

/** Every day with what is said of it. */
export async function previewRows(
  ctx: Ctx,
  lang: Lang,
  typed: TypedSeries,
  days: readonly TypedDay[],
  between: { readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate },
): Promise<readonly PreviewRow[]> {
  const { organId, starts, ends } = typed;
  const read = days.map(({ on }) => typedDay(on));
  const timed = read.flatMap((on, index) =>
    on === null || !isPlannable(on) ? [] : [{ key: String(index), organId, on, starts, ends }],
  );
  const clashes = await clashesAround(ctx, timed);
  const byRule = seriesDays(ruleOf(typed), between, typed.onHoliday);
  return days.map(({ taken, on }, index) => {
    const day = read[index] ?? null;
    const rule = byRule[index];
    const label = day === null ? on : `${weekdayName(lang, day.dayOfWeek)} ${longDate(lang, day)}`;
    const found = clashSentences(lang, clashes.get(String(index)) ?? []);
    return { index, label, taken, on, said: [...ruleSaid(lang, rule, day), ...found] };
  });
}

function ruleSaid(lang: Lang, rule: SeriesDay | undefined, day: Temporal.PlainDate | null): readonly string[] {
  const w = words[lang];
  if (rule === undefined || rule.holiday === null || day === null || !day.equals(rule.on)) return [];
  if (rule.skipped) return [w.skipped(dayName(lang, rule.holiday))];
  return rule.on.equals(rule.by) ? [] : [w.movedFrom(longDate(lang, rule.by), dayName(lang, rule.holiday))];
}
