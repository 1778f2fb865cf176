/** With a capital first letter, the rest as written. */
export function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** Without regard to capitals and spaces: for comparing names. */
export function folded(words: string): string {
  return words.toLowerCase().replaceAll(/\s+/g, ' ').trim();
}

const numerals = [
  'noll',
  'en',
  'två',
  'tre',
  'fyra',
  'fem',
  'sex',
  'sju',
  'åtta',
  'nio',
  'tio',
  'elva',
  'tolv',
  'tretton',
  'fjorton',
];
const further = ['femton', 'sexton', 'sjutton', 'arton', 'nitton', 'tjugo'];
const words = new Map([...numerals, ...further].map((word, value) => [word, value]));
/** "7", "sju", "tjugotre". */
export const numeral =
  '(?:\\d{1,3}|(?:tjugo|trettio|fyrtio|femtio|sextio|sjuttio|åttio)?(?:en|ett|två|tre|fyra|fem|sex|sju|åtta|nio)|tio|elva|tolv|tretton|fjorton|femton|sexton|sjutton|arton|nitton|tjugo|trettio|fyrtio|femtio|noll|ingen|inga)';
const tens: Readonly<Record<string, number>> = {
  tjugo: 20,
  trettio: 30,
  fyrtio: 40,
  femtio: 50,
  sextio: 60,
  sjuttio: 70,
  åttio: 80,
};

/** The value of what `numeral` matches. */
export function numeralValue(written: string): number {
  const word = written.toLowerCase();
  if (/^\d+$/.test(word)) return Number(word);
  if (word === 'ett') return 1;
  const whole = words.get(word) ?? tens[word];
  if (whole !== undefined) return whole;
  const ten = Object.keys(tens).find((each) => word.startsWith(each));
  if (ten === undefined) return 0;
  const rest = word.slice(ten.length);
  return (tens[ten] ?? 0) + (rest === 'ett' ? 1 : (words.get(rest) ?? 0));
}
