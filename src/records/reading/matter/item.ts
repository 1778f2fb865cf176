import { boardsIn } from '../grammar/boards.ts';
import { headingOf } from '../grammar/headings.ts';
import { labelledNumbersIn, strongNumbersIn } from '../grammar/numbers.ts';
import type { Line } from '../page/lines.ts';
import type { Piece } from '../page/piece.ts';

/** Where an item of minutes begins: "§ 12 Arbetsplan …". */
export interface ItemStart {
  /** Place among the lines. */
  readonly at: number;
  readonly number: string;
  readonly numberPiece: Piece;
  /** What the line says after the number. */
  readonly rest: Piece;
  /** The words before it: "Ks", "SN", a board; lower case. */
  readonly prefix: string;
  /** How sure: a sign, an abbreviation with a number, a number alone. */
  readonly form: 'sign' | 'abbreviation' | 'number';
}

const paragraphNumber = '(?<number>\\d{1,4}(?:/\\d{2,4}|:\\d{1,4})?)';
/** "§ 12", "Ks § 1", "Kf. § 3", "Socialnämnden § 45", "Protokollsutdrag § 7", "§12."; some programs lose the sign into "$". */
const withSign = new RegExp(
  `^(?:\\d{1,3}\\.? )?(?<prefix>[\\p{L}][\\p{L} .,-]{0,50}?(?:[ .]|: ?))?(?:§|\\$|[Pp]aragraf:?) ?${paragraphNumber}(?![\\d§])\\.?(?! ?[-–] ?\\d)`,
  'u',
);
/** "SN 13", "Kf 58", "KsAu 4": the sign was lost. */
const abbreviated = new RegExp(
  `^(?<prefix>[A-ZÅÄÖ]{2,6}(?: ?[Aa][Uu])?|[A-ZÅÄÖ][a-zåäö]{1,3}(?: ?[Aa][Uu])?) ${paragraphNumber}(?![\\d/:.-])(?= |$)`,
  'u',
);
const alone = new RegExp(`^${paragraphNumber}\\.?(?: (?=[A-ZÅÄÖ"”])|$)`, 'u');
const noAbbreviation =
  /^(?:sida|sid|nr|kl|box|dag|del|rum|plan|sal|bil|dnr|den|tel|fax|org|jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec|år|punkt|kap|mom|vers|ca|för|vid|mot)$/i;
/** A statute, not an item: "16 § hälso- och sjukvårdslagen", "§ 19 MBL", "§ 5 i reglementet". */
const statute =
  /^[ ,]*(?:kap|st\b|stycket|mom|p\b|i |och |samt |lag|kommunallag|kl\b|mbl|sol|osl|hsl|enligt|(?:KL|MBL|SoL|OSL|HSL|LSS|PBL)(?!\p{L})|\p{Ll})/u;
const statuteBefore = /(?:kap\.?|enligt|och|samt|,|stöd av|jml|jämlikt|av|i|se|jfr)$/i;

/** Every place where an item may begin, in order; the lines of a table of contents are none. */
export function itemStarts(lines: readonly Line[]): readonly ItemStart[] {
  const signs = lines.map((line, at) => startWithSign(lines, line, at)).filter((start) => start !== null);
  const shown = withoutContents(signs, lines);
  if (shown.length > 0) return shown;
  const lost = lines.map((line, at) => startWithoutSign(lines, line, at, abbreviated)).filter((start) => start !== null);
  if (lost.length > 0) return withoutContents(lost, lines);
  return withoutContents(
    lines.map((line, at) => startWithoutSign(lines, line, at, alone)).filter((start) => start !== null),
    lines,
  );
}

function startWithSign(lines: readonly Line[], line: Line, at: number): ItemStart | null {
  const match = withSign.exec(line.piece.text);
  if (match === null || line.bullet) return null;
  const rest = line.piece.slice(match[0].length).trim();
  const prefix = (match.groups?.['prefix'] ?? '').trim();
  if (statute.test(rest.text) || statuteBefore.test(lines[at - 1]?.piece.text ?? '') || !isPrefix(prefix)) return null;
  return startAt(line.piece, match, { at, rest, prefix, form: 'sign' });
}

/** "Ks", "SN au", "Protokollsutdrag", a board's name: nothing that is a sentence's beginning ("Enligt § 5"). */
function isPrefix(prefix: string): boolean {
  if (prefix === '') return true;
  if (/^(?:(?:\p{Lu}\p{L}{0,7}\.?|[Aa][Uu]) ?){1,2}$/u.test(prefix))
    return !/^(?:Enligt|Se|Jfr|Och|Den|Bilaga|Enl|Jämlikt|Bil)\b/i.test(prefix);
  if (/^(?:protokollsutdrag|sammanträdesprotokoll|protokoll|utdrag ur protokoll|ärende|beslut|paragraf)[ ,.:]*$/i.test(prefix))
    return true;
  const [first, ...others] = boardsIn(prefix);
  return others.length === 0 && first !== undefined && !first.genitive && first.start === 0 && prefix.length - first.end < 3;
}

function startWithoutSign(lines: readonly Line[], line: Line, at: number, pattern: RegExp): ItemStart | null {
  const match = pattern.exec(line.piece.text);
  if (match === null || line.bullet || noAbbreviation.test(match.groups?.['prefix'] ?? '')) return null;
  const rest = line.piece.slice(match[0].length).trim();
  // Without its sign it is a paragraph only where a register number stands beside it.
  const near = lines.slice(at, at + 4).map((each) => each.piece.text);
  const numbered = near.some((text) => labelledNumbersIn(text).length > 0) || strongNumbersIn(rest.text).length > 0;
  if (
    !numbered ||
    /^(?:PROTOKOLL|SAMMANTRÄDE|TJÄNSTE|UTDRAG)/.test(rest.text) ||
    /^(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)\b/.test(rest.text)
  )
    return null;
  return startAt(line.piece, match, {
    at,
    rest,
    prefix: match.groups?.['prefix'] ?? '',
    form: pattern === alone ? 'number' : 'abbreviation',
  });
}

function startAt(piece: Piece, match: RegExpExecArray, start: Omit<ItemStart, 'number' | 'numberPiece'>): ItemStart {
  const number = match.groups?.['number'] ?? '';
  const from = match[0].lastIndexOf(number);
  return { ...start, prefix: start.prefix.toLowerCase(), number, numberPiece: piece.slice(from, from + number.length) };
}

/** In a table of contents items follow one another line by line, or end in dots and a page. */
function withoutContents(all: readonly ItemStart[], lines: readonly Line[]): readonly ItemStart[] {
  const starts = all.filter((start) => !/\.{4,} ?\d*$|…{2,}/.test(lines[start.at]?.piece.text.slice(-200) ?? ''));
  return starts.filter((_, index) => {
    const start = starts[index];
    const next = starts[index + 1];
    const previous = starts[index - 1];
    const close = (a: ItemStart | undefined, b: ItemStart | undefined) => a !== undefined && b !== undefined && b.at - a.at <= 2;
    const listed =
      (close(start, next) && close(next, starts[index + 2])) || (close(previous, start) && close(starts[index - 2], previous));
    return !(listed || (close(previous, start) && close(start, next)));
  });
}

/** The item that is read, and how many others the file holds. */
export interface ChosenItem {
  readonly start: ItemStart;
  /** Place after its last line. */
  readonly end: number;
  readonly others: readonly string[];
}

/** The first item in which something is decided; a number cited in a list of papers begins none. */
export function chosenItem(lines: readonly Line[]): ChosenItem | null {
  const decides = decidingBetween(lines);
  const items: ItemStart[] = [];
  for (const start of itemStarts(lines)) {
    const last = items.at(-1);
    if (last === undefined || isNext(last, start, decides)) items.push(start);
    // "Au § 87", and on the next line "Ks § 102": the committee's number stands beside the board's.
    else if (start.at - last.at <= 2 && start.prefix !== last.prefix && /(?:^|\s|\p{L})au$/u.test(last.prefix))
      items[items.length - 1] = start;
    // The number in the minutes' head, and again over the matter itself.
    else if (last.number === start.number && !decides(last.at, start.at)) items[items.length - 1] = start;
  }
  const end = (index: number) => items[index + 1]?.at ?? lines.length;
  const index = Math.max(
    0,
    items.findIndex((item, at) => decides(item.at, end(at))),
  );
  const start = items[index];
  if (start === undefined) return null;
  return { start, end: end(index), others: items.filter((item) => item !== start).map((item) => item.number) };
}

type Decides = (from: number, to: number) => boolean;

/** The next item has a later number in the same form, and decides something itself. */
function isNext(last: ItemStart, start: ItemStart, decides: Decides): boolean {
  if (start.form !== last.form || start.prefix !== last.prefix) return false;
  const step = Number.parseInt(start.number, 10) - Number.parseInt(last.number, 10);
  return step >= 1 && step <= 60 && decides(start.at, start.at + 80);
}

/** Whether something is decided between two lines, each looked at once. */
function decidingBetween(lines: readonly Line[]): Decides {
  const before = [0];
  for (const { piece } of lines) {
    const says = headingOf(piece.text)?.kind === 'decision' || /(?<!\p{L})beslutar?(?:de)?(?!\p{L})/iu.test(piece.text);
    before.push((before.at(-1) ?? 0) + (says ? 1 : 0));
  }
  return (from, to) => (before[Math.min(to, lines.length)] ?? 0) > (before[from] ?? 0);
}

const inHeader = /(?<![§\d] ?)§ ?(\d{1,4}(?:\/\d{2,4})?)(?! ?[-–] ?\d|\d)(?! (?:kap|lag|\p{Ll}))/u;

/** Where no item begins in the text, a single § may stand in the head or in the page headers. */
export function paragraphInHeader({ head, furniture }: { head: readonly Line[]; furniture: readonly Line[] }): Piece | null {
  for (const { piece } of [...furniture, ...head]) {
    const match = inHeader.exec(piece.text);
    if (match?.[1] === undefined || piece.length > 140) continue;
    const from = match.index + match[0].lastIndexOf(match[1]);
    return piece.slice(from, from + match[1].length);
  }
  return null;
}
