import { catalogue, type Lang, longDate, number } from '../../ui/index.ts';
import type { Measure, Value } from './measure.ts';

const w = catalogue({
  sv: {
    kolada: (kpi: string, day: string) => `Kolada (RKA), ${kpi}, hämtat ${day}`,
    hows: { typed: 'inskrivet', file: 'inläst från fil', report: 'ur en rapport', kolada: 'hämtat' },
    by: (how: string, who: string, day: string) => `${how} av ${who} ${day}`,
    unsigned: (how: string, day: string) => `${how} ${day}`,
  },
  en: {
    kolada: (kpi, day) => `Kolada (RKA), ${kpi}, fetched ${day}`,
    hows: { typed: 'written', file: 'read from a file', report: 'from a report', kolada: 'fetched' },
    by: (how, who, day) => `${how} by ${who} on ${day}`,
    unsigned: (how, day) => `${how} on ${day}`,
  },
});

/** `12,5 procent`, never broken between the two. @param unit as the measure has it */
export function figureWords(lang: Lang, value: number, unit: string): string {
  return `${number(lang, value)}\u00a0${unit}`;
}

/** Where figures come from, each source once, the latest first: `Kolada (RKA), N20891, hämtat 3 mars 2026`. */
export function sourcesOf(lang: Lang, { kpi }: Pick<Measure, 'kpi'>, values: readonly Value[]): readonly string[] {
  const latest = values.toSorted((a, b) => b.at.epochMilliseconds - a.at.epochMilliseconds);
  const [first] = latest;
  if (first === undefined) return [];
  if (kpi !== null) return [w[lang].kolada(kpi, dayOf(lang, first))];
  return [...new Set(latest.map((value) => sourceOf(lang, { kpi }, value)))];
}

/** Where one figure comes from: who wrote it, how and when, and from where as they say. */
export function sourceOf(lang: Lang, { kpi }: Pick<Measure, 'kpi'>, value: Value): string {
  if (kpi !== null) return w[lang].kolada(kpi, dayOf(lang, value));
  const how = w[lang].hows[value.how];
  const said = value.by === null ? w[lang].unsigned(how, dayOf(lang, value)) : w[lang].by(how, value.by, dayOf(lang, value));
  return value.source === '' ? said : `${value.source} (${said})`;
}

function dayOf(lang: Lang, { at }: Value): string {
  return longDate(lang, at.toZonedDateTimeISO('Europe/Stockholm'));
}
