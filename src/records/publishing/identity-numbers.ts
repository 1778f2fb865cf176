/** A personal identity number or coordination number in a text. */
export interface FoundNumber {
  /** Its ten figures: what two ways of writing the same number share. */
  readonly figures: string;
  readonly kind: 'identity' | 'coordination';
  /** The words round it, one line, the number as it was written in the middle. */
  readonly before: string;
  readonly written: string;
  readonly after: string;
  /** A whole date, a space and four figures: a date and a year or a number may stand so too. A person must look. */
  readonly doubtful: boolean;
}

/*
 * Personal identity number: YYMMDD-NNNN or YYYYMMDD-NNNN, "+" from the year of the hundredth birthday (folkbokföringslag 1991:481,
 * 18 §). Coordination number: the same with 60 added to the day (lag 2022:1697). The last figure is a check (Luhn over the ten).
 * People write them with spaces and with whatever dash their program makes.
 */
const between = '[ ]?[-./]?[ ]?';
const shape = new RegExp(
  // Century, year, month, day, with the same kind of mark between or none.
  `(?<!\\d)(18|19|20)?(\\d{2})(?<mark>${between})(\\d{2})\\k<mark>(\\d{2})(?<last>\\s{0,4}[-+]\\s{0,4}|[ ]{0,2})(\\d{4})(?!\\d)`,
  'g',
);
const surroundings = 40;
/** No text of a page of minutes has so many: the person sees enough. */
const mostFound = 200;

/**
 * Every Swedish personal identity number and coordination number in a text, in its order, each way of writing it once.
 * @param today `YYYY-MM-DD`: nobody is born after it
 */
export function findIdentityNumbers(text: string, today: string): readonly FoundNumber[] {
  const plain = plainMarks(text);
  const found = new Map<string, FoundNumber>();
  shape.lastIndex = 0;
  for (let match = shape.exec(plain); match !== null && found.size < mostFound; match = shape.exec(plain)) {
    const [written, century, year = '', , month = '', day = '', last = '', serial = ''] = match;
    const kind = kindOf({ century, year, month, day, serial }, today);
    if (kind === null) {
      // Another may begin inside what was none: "20 811218-9876".
      shape.lastIndex = match.index + 1;
      continue;
    }
    const figures = `${year}${month}${day}${serial}`;
    const mark = match.groups?.['mark'] ?? '';
    const doubtful = mark.trim() !== '' && last.trim() === '';
    const known = found.get(figures);
    if (known === undefined || (known.doubtful && !doubtful)) {
      found.set(figures, { figures, kind, doubtful, written: oneLine(written), ...around(plain, match.index, written.length) });
    }
  }
  return [...found.values()];
}

/** One sign for every dash and every space; signs that show nothing are taken out. */
function plainMarks(text: string): string {
  return text
    .replaceAll(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g, '')
    .replaceAll(/[\p{Pd}\u2212\u2043]/gu, '-')
    .replaceAll(/[\u2795\uFF0B\uFE62]/g, '+')
    .replaceAll(/[^\S\r\n]/g, ' ')
    .replaceAll(/[０-９]/g, (figure) => String.fromCharCode(figure.charCodeAt(0) - 0xfee0));
}

interface Parts {
  readonly century: string | undefined;
  readonly year: string;
  readonly month: string;
  readonly day: string;
  readonly serial: string;
}

function kindOf({ century, year, month, day, serial }: Parts, today: string): FoundNumber['kind'] | null {
  if (!luhnHolds(`${year}${month}${day}${serial}`)) return null;
  const coordination = Number(day) > 60;
  const real = String(coordination ? Number(day) - 60 : Number(day)).padStart(2, '0');
  const centuries = century === undefined ? ['18', '19', '20'] : [century];
  const born = centuries.some((each) => isDay(`${each}${year}-${month}-${real}`) && `${each}${year}-${month}-${real}` <= today);
  if (!born) return null;
  return coordination ? 'coordination' : 'identity';
}

function isDay(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return day > 0 && month > 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Every other figure doubled, the figures of the products added up: the sum ends in 0. */
function luhnHolds(figures: string): boolean {
  let sum = 0;
  for (let place = 0; place < figures.length; place += 1) {
    const doubled = Number(figures[place]) * (place % 2 === 0 ? 2 : 1);
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

function around(text: string, at: number, length: number): Pick<FoundNumber, 'before' | 'after'> {
  const before = oneLine(text.slice(Math.max(0, at - surroundings), at));
  const after = oneLine(text.slice(at + length, at + length + surroundings));
  return { before: before.replace(/^\S*\s/, ''), after: after.replace(/\s\S*$/, '') };
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}
