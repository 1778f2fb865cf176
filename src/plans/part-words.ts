import { catalogue, type Definition, type Lang, list, longDate } from '../ui/index.ts';
import type { PlanText } from './plan-text.ts';

type Activity = PlanText['areas'][number]['activities'][number];

/** What the parts of a plan are called: on its pages, on paper, where comments are asked for and on the public's site. */
export const partWords = catalogue({
  sv: {
    aim: 'Syfte',
    goals: 'Mål',
    activities: 'Prioriterade aktiviteter',
    responsible: 'Ansvarig',
    period: 'Tid',
    indicators: 'Mått',
  },
  en: {
    aim: 'Aim',
    goals: 'Goals',
    activities: 'Priority activities',
    responsible: 'Responsible',
    period: 'Period',
    indicators: 'Measures',
  },
});

const periods = catalogue({
  sv: {
    span: (from: string, to: string) => `${from} – ${to}`,
    from: (from: string) => `från och med ${from}`,
    to: (to: string) => `till och med ${to}`,
  },
  en: {
    span: (from, to) => `${from} – ${to}`,
    from: (from) => `from ${from}`,
    to: (to) => `until ${to}`,
  },
});

/** `1 februari 2026 – 31 december 2026`; empty when neither day is set. */
export function periodInWords(lang: Lang, { from, to }: Pick<Activity, 'from' | 'to'>): string {
  const w = periods[lang];
  if (from === null) return to === null ? '' : w.to(longDate(lang, to));
  return to === null ? w.from(longDate(lang, from)) : w.span(longDate(lang, from), longDate(lang, to));
}

/** What a plan says of an activity besides its text. */
export function activityFacts(
  lang: Lang,
  activity: Pick<Activity, 'responsible' | 'from' | 'to' | 'indicators'>,
): readonly Definition[] {
  const w = partWords[lang];
  return [
    { term: w.responsible, value: activity.responsible },
    { term: w.period, value: periodInWords(lang, activity) },
    { term: w.indicators, value: activity.indicators.length === 0 ? '' : list(lang, activity.indicators) },
  ];
}
