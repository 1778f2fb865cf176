import { longDate } from '../../../ui/index.ts';
import type { IsoDate } from '../../calendar-days.ts';
import { forecaster } from '../../forecast.ts';
import type { ForecastGround } from '../../queries/forecast/forecast-of-paths.ts';
import { sentenceBeforeSending } from '../../telling/forecast-sentence.ts';
import type { AskedTimetable } from './asked.ts';
import { presentForecast, type TimetableView } from './present.ts';
import { timetableWords } from './words.ts';

/** The timetable of a text that has not been sent. Without a day to send it goes today, or by the last day for the wanted one. Pure. */
export function presentNew(
  lang: 'sv' | 'en',
  { facts, boards, names }: ForecastGround,
  { wanted, sentOn: asked }: AskedTimetable,
  today: IsoDate,
): TimetableView {
  const words = timetableWords[lang];
  const reader = forecaster(facts);
  const lastDay = wanted === null ? null : reader.lastDayToSend(wanted);
  const inTime = lastDay?.kind === 'day' && lastDay.on >= today ? lastDay.on : today;
  const sentOn = asked ?? inTime;
  const forecast = reader.sentOn(sentOn);
  const common = presentForecast({ lang, today, forecast, wanted, lastDay, boards, names, markOf: () => 'waiting' });
  const term = (label: string, day: IsoDate | null) => (day === null ? [] : [{ term: label, value: longDate(lang, day) }]);
  const [first = { day: today, label: words.lines.today, kind: 'today' as const }, ...others] = common.lines;
  const isOwnDay = !(lastDay?.kind === 'day' && lastDay.on === sentOn);
  const sent =
    isOwnDay && sentOn !== today
      ? [{ day: sentOn, label: words.lines.sent(longDate(lang, sentOn)), kind: 'other' as const }]
      : [];
  return {
    ...common,
    sentence: sentenceBeforeSending({ lang, today, sentOn, wanted, lastDay, forecast }),
    drift: [],
    terms: [
      ...term(words.dayTerms.wanted, wanted),
      ...term(words.dayTerms.lastDay, lastDay?.kind === 'day' ? lastDay.on : null),
      ...term(words.sentOn, sentOn),
      ...term(words.inForce, forecast.earliest.inForceOn),
    ],
    lines: [first, ...others, ...sent],
  };
}
