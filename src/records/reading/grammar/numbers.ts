/** A registration number written in a text, whitespace tidied. */
export interface NumberMention {
  readonly number: string;
  readonly start: number;
  readonly end: number;
}

const letters = '(?:[A-ZÅÄÖ]{1,8}|[A-ZÅÄÖ][a-zåäö]{1,2}[A-ZÅÄÖ]{0,2})';
const anyLetters = '[A-Za-zÅÄÖåäö]{1,12}';
/*
 * Each authority numbers in its own way. Strong forms hold letters and a year, and are known wherever they stand:
 * `SON 2024-220`, `KS/2024:123`, `SLK-2025-00005:34`, `2023/KS 0362`, `SN 18/0098`, `RJL 2016/1288`, `KS 2021.102`, `KS-SLK 2024/00123`, `von/2016:8`.
 */
const strong = [
  `(?:${letters}[- ]?)?${letters}[-/. ]{0,2}(?:19|20)\\d\\d ?[-/.:] ?\\d{1,6}(?:[:/-]\\d{1,5})*`,
  `[a-zåäö]{2,5}/20\\d\\d:\\d{1,5}`,
  `20\\d\\d/${letters} ?\\d{1,6}`,
  `20\\d\\d-[A-ZÅÄÖ]{1,5}\\d{3,6}`,
  `${letters} ?\\d\\d/\\d{1,5}`,
  '[A-ZÅÄÖ]{2,6}/\\d{6}',
  '\\d\\d[A-ZÅÄÖ]{2,4}\\d{2,6}',
  '[A-ZÅÄÖ]{2,4}-[A-ZÅÄÖ]{2,5}\\d\\d-\\d{2,6}(?:-\\d{1,3})?',
  '\\d\\d/[A-ZÅÄÖ]{2,5}/\\d{1,5}',
  '[A-ZÅÄÖ]{2,6}\\d\\d[-/]\\d{3,6}',
];
/* The weak ones are known only behind a label ("Dnr"): `26/SN 0057`, `31/16`, `0905/21`, `00826/2025`, `2024-123`, `1.6.2-45/2017`. */
const weak = [
  `\\d\\d/${letters} ?\\d{1,6}`,
  '\\d{1,6}(?:[-./:]\\d{1,6}){1,4}(?:[:-]\\d{1,4})*',
  `${anyLetters}[-/ ]{0,2}\\d{1,6}(?:[-/:.]\\d{1,6}){1,3}`,
  '[A-ZÅÄÖ]{2,6}\\d{4,8}',
];
const bounded = (forms: readonly string[]) => `(?<![\\p{L}\\d/.:-])(?:${forms.join('|')})(?![\\p{L}\\d]|[-/.:]\\d)`;
const strongForm = new RegExp(bounded(strong), 'gu');
const anyForm = new RegExp(`^(?:${bounded([...strong, ...weak])})`, 'u');

/** The word before a number that makes it one. */
export const numberLabel =
  /(?<!\p{L})(?:(?:ert|er|eran?|deras|ref\.?|vårt|vår|kommunens|regionens) )?(?:dnr|d\.nr|diarie ?nummer|diarienr|diarie-?nr|diariebeteckning|ärendenummer|ärendenr|ärende ?nr|beteckning|referens|diariet)(?!\p{L})[.:]{0,2}(?: nr)?/giu;
const foreignLabel = /^(?:ert|er|era|eran|deras) /i;

/** Statutes and public inquiries, years of a plan, and a board's abbreviation with a day: "SFS 2017:725", "Vt 2024-2025", "KS 2024-01-25". */
const notNumbers =
  /^(?:den|kl|dnr|diarienr|År|Vt|Ht|Nr|Lag|SFS|Prop|SOU|Ds|Dir|Kap|Mom|Bil)[ -]|^.{0,10}\b20\d\d-(?:0[1-9]|1[0-2])-[0-3]\d$/i;

/** "§ 16 1379/22": right behind the sign even a weak form is one. */
export function numberBehindSign(text: string): readonly NumberMention[] {
  const match = /(?:^|§ ?\d{1,4},? )(?<number>\d{2,6}\/\d{2,4})(?= |$)/u.exec(text);
  const number = match?.groups?.['number'];
  return match === null || number === undefined ? [] : [mention(number, match.index + match[0].length - number.length)];
}

/** "SVO 2024-2025": the years of a plan. */
function isPeriod(written: string): boolean {
  const [, from, to] = /(20\d\d) ?- ?(20\d\d)$/.exec(written) ?? [];
  return from !== undefined && to !== undefined && Number(to) > Number(from) && Number(to) - Number(from) < 12;
}

export function strongNumbersIn(text: string): readonly NumberMention[] {
  return [...text.matchAll(strongForm)]
    .filter((match) => !notNumbers.test(match[0]) && !isPeriod(match[0]))
    .map((match) => mention(match[0], match.index));
}

/** Numbers that follow a label, as many as follow one another; the other party's ("Ert dnr") are left out. */
export function labelledNumbersIn(text: string): readonly NumberMention[] {
  const found: NumberMention[] = [];
  for (const label of text.matchAll(numberLabel)) {
    if (foreignLabel.test(label[0])) continue;
    found.push(...numbersFrom(text, label.index + label[0].length));
  }
  return found;
}

/** The numbers that stand at a place, one after the other, with commas, "och" or "/" between. */
function numbersFrom(text: string, from: number): readonly NumberMention[] {
  const found: NumberMention[] = [];
  for (let at = from; found.length < 12; ) {
    const rest = text.slice(at, at + 120);
    const between = found.length === 0 ? /^[\s:.]{0,4}/ : /^ ?(?:,|;|&|och|samt|\/)? ?(?:(?:dnr|diarienr)[.:]? )?/i;
    const skipped = between.exec(rest)?.[0].length ?? 0;
    const match = anyForm.exec(rest.slice(skipped));
    if (match === null || notNumbers.test(match[0])) return found;
    found.push(mention(match[0], at + skipped));
    at += skipped + match[0].length;
  }
  return found;
}

function mention(written: string, start: number): NumberMention {
  const number = written.replaceAll(/\s+/g, ' ').replaceAll(/ ?([-/.:]) ?(?=\d)/g, '$1');
  return { number, start, end: start + written.length };
}
