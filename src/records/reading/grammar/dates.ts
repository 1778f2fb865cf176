import { swedishMonths } from '../../../platform/swedish-months.ts';

/** A day written in a text. */
export interface DateMention {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly start: number;
  readonly end: number;
}

const short = swedishMonths.map((month) =>
  month.length > 5 ? `${month.slice(0, 3)}(?:${month.slice(3)}|${month.slice(3, 4)}?\\.?)` : month,
);

/*
 * `2024-02-01`, `2024 - 02 - 01` (spaced by a scanner), `2024.02.01`, `20240201`; `den 1 februari 2024`, `1 feb. 2024`; `1/2 2024`,
 * `1/2-2024`. Of two days (`29–30 november 2023`) the first counts: the meeting was opened then.
 */
const forms = new RegExp(
  [
    '(?<![\\d/:.-])(?<y1>20\\d\\d|19\\d\\d) ?[-–‑./] ?(?<m1>\\d{1,2}) ?[-–‑./] ?(?<d1>\\d{1,2})(?![\\d/]|-\\d)',
    '(?<![\\d-])(?<y2>20\\d\\d)(?<m2>0[1-9]|1[0-2])(?<d2>[0-3]\\d)(?![\\d-])',
    `(?<!\\d)(?<d3>\\d{1,2})(?::e)?(?: ?(?:[-–]|och|,) ?\\d{1,2})? (?<m3>${short.join('|')}),? (?:år )?(?<y3>20\\d\\d|19\\d\\d)(?!\\d)`,
    '(?<![\\d/])(?<d4>\\d{1,2})/(?<m4>\\d{1,2})(?: |-| - |, )(?<y4>20\\d\\d)(?![\\d/])',
  ].join('|'),
  'giu',
);

/** Every day written in the text with its year, in order. Days that are none (`2024-02-30`) are left out. */
export function datesIn(text: string): readonly DateMention[] {
  const found: DateMention[] = [];
  for (const match of text.matchAll(forms)) {
    const groups = match.groups ?? {};
    const form = ['1', '2', '3', '4'].find((each) => groups[`y${each}`] !== undefined) ?? '1';
    const day = dayOf(groups[`y${form}`] ?? '', monthOf(groups[`m${form}`] ?? ''), groups[`d${form}`] ?? '');
    if (day !== null) found.push({ day, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

function monthOf(written: string): number {
  if (/^\d+$/.test(written)) return Number(written);
  return swedishMonths.findIndex((month) => month.startsWith(written.toLowerCase().slice(0, 3))) + 1;
}

function dayOf(year: string, month: number, day: string): string | null {
  const date = new Date(Date.UTC(Number(year), month - 1, Number(day)));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== Number(day)) return null;
  return date.toISOString().slice(0, 10);
}
