import { labelledNumbersIn } from '../grammar/numbers.ts';
import type { Line } from './lines.ts';

/** The document without its page headers and footers, and those beside: they say whose it is, and when. */
export interface Pages {
  readonly body: readonly Line[];
  readonly furniture: readonly Line[];
}

const pageNumber =
  /(?:^|\s)(?:(?:sida|sid\.?|s\.|blad|page) ?)?(?:\d{1,3} ?(?:\(\d{1,3}\)|\( \d{1,3} \)|\[\d{1,3}\]| av \d{1,3})|(?:sida|sid\.?|blad) ?\d{1,3}(?: ?\/ ?\d{1,3})?)\)?$/i;
const onlyPageNumber =
  /^(?:(?:sida|sid\.?|blad|page)[ :]*)?[-–]? ?\d{1,3} ?(?:\( ?\d{1,3} ?\)|\[ ?\d{1,3} ?\]|av \d{1,3}|\/ ?\d{1,3})? ?[-–]?$|^sida$/i;
/** "§ 16 1379/22 forts.": the item goes on from the page before. */
const goesOnFrom = /^(?:(?:\p{L}{1,5} )?§ ?\d.{0,60}\(?forts(?:\.|ättning)?\)?\.?|\(?forts(?:\.|ättning)? .{0,40})$/iu;
/** The foot of a letter paper: address, telephone, number of organisation. */
const addressLine =
  /(?:post|besöks|gatu|leverans|e-post)adress(?!\p{L}).{0,200}\d|\d{3} ?\d{2} \p{Lu}.{0,120}(?:tel|org|webb|www|växel|e-post|bankgiro)|(?:kommun|stad|region).{0,40}[/|,] ?\d{3} \d{2} \p{Lu}\p{L}+$|^(?:org\.? ?-?nr|organisationsnummer|bankgiro|telefon|tfn|telefax|webb(?:plats)?|hemsida|e-post)[ :]/iu;
const signatureLine =
  /^(?:(?:(?:ordförandens?|justera(?:nde|re)s?|justering|sekreterarens?) ?-?\.?(?:sign(?:atur(?:er)?)?\.?|\(sign\)|s? ?signatur)?|utdrag(?:et)? ?s?-?bestyrk(?:ande|es|s)|rätt utdraget (?:intygar|bestyrks)|sign\.?|protokollet är (?:digitalt|elektroniskt) \p{L}+)[ .:|_/-]{0,6}){1,5}$/iu;
/** What a page header may say beside names and days. */
const headerWords =
  /(?:sammanträdes|mötes)?protokoll(?:sutdrag)?|utdrag ur|tjänsteskrivelse|tjänsteutlåtande|sammanträdes(?:datum|dag)|datum|diarie\p{L}+|dnr|sida|sid|blad|paragraf(?:er)?|nr|kommun|stad|region|nämnden?|styrelsen|fullmäktige|utskottet?/giu;
/** A header stands so many lines at most from the edge of its page. */
const reach = 5;

export function withoutFurniture(given: readonly Line[]): Pages {
  const lines = withoutMailHeads(given);
  const times = new Map<string, number>();
  for (const line of lines) times.set(likeness(line), (times.get(likeness(line)) ?? 0) + 1);
  const edges = lines.map((line) => line.pageBreakBefore || isEdge(line.piece.text));
  const furniture = lines.map((line, at) =>
    isFurniture(line, {
      repeated: (times.get(likeness(line)) ?? 0) > 1,
      near: nearEdge(edges, at),
      edge: edges[at] ?? false,
      item: isItemNumber(lines, at),
    }),
  );
  const body: Line[] = [];
  let removed = false;
  for (const [at, line] of lines.entries()) {
    if (furniture[at]) {
      removed = true;
      continue;
    }
    // Words that went on over the page: the blank lines round the header are none of theirs.
    const goesOn = removed && body.length > 0 && continues(body.at(-1)?.piece.text ?? '', line.piece.text);
    body.push(removed && goesOn ? { ...line, blankBefore: false } : removed ? { ...line, blankBefore: true } : line);
    removed = false;
  }
  return { body, furniture: lines.filter((_, at) => furniture[at]) };
}

const mailSender = /^(?:från|from): .*(?:@|<)/i;
const mailRow = /^(?:från|from|datum|skickat|sent|date|till|to|kopia|cc|ämne|subject|bifogade filer|attachments): /i;

/** What a mail program writes over a mail: the day it was sent is not the meeting's. */
function withoutMailHeads(lines: readonly Line[]): readonly Line[] {
  let inside = false;
  return lines.filter(({ piece: { text } }) => {
    inside = mailSender.test(text) || (inside && mailRow.test(text));
    return !inside;
  });
}

/** Digits aside, the same line on another page looks the same. */
function likeness(line: Line): string {
  return line.piece.text.toLowerCase().replaceAll(/\d+/g, '0').replaceAll(/\s/g, '');
}

function isEdge(text: string): boolean {
  return (
    text.length < 160 && (onlyPageNumber.test(text) || signatureLine.test(text) || (pageNumber.test(text) && isHeader(text)))
  );
}

function nearEdge(edges: readonly boolean[], at: number): boolean {
  for (let each = Math.max(0, at - reach); each <= Math.min(edges.length - 1, at + reach); each += 1) {
    if (edges[each]) return true;
  }
  return at < reach;
}

/** A number alone over a title with its register number is an item's, not the page's. */
function isItemNumber(lines: readonly Line[], at: number): boolean {
  const [title, ...after] = lines.slice(at + 1, at + 5);
  return (
    /^\d{1,4}$/.test(lines[at]?.piece.text ?? '') &&
    title?.blankBefore === false &&
    /^\p{Lu}\p{Ll}/u.test(title.piece.text) &&
    after.some((line) => labelledNumbersIn(line.piece.text).length > 0)
  );
}

function isFurniture(
  line: Line,
  { repeated, near, edge, item }: { repeated: boolean; near: boolean; edge: boolean; item: boolean },
): boolean {
  const { text } = line.piece;
  if (signatureLine.test(text) || goesOnFrom.test(text)) return true;
  if (onlyPageNumber.test(text)) return !item;
  if (text.length < 400 && addressLine.test(text)) return true;
  if (edge && pageNumber.test(text) && isHeader(text)) return true;
  // A list's item or a sentence that comes twice is no header.
  return (
    repeated &&
    near &&
    !line.bullet &&
    text.length < 130 &&
    !/^\d{1,2}[.)] |^(?:[\p{L}.]{1,8} ){0,2}§|[.:;,]$|^att /iu.test(text) &&
    isHeader(text)
  );
}

/** Names of boards and authorities, days, numbers and the words of a header are all there is. */
function isHeader(text: string): boolean {
  const rest = text.replaceAll(/[\d()/.,:§-]+/g, ' ').replaceAll(headerWords, ' ');
  const left = rest.split(/\s+/).filter((word) => word.length > 1);
  return (
    left.length <= 4 &&
    left.every((word) => !/^(?:att|som|är|för|med|beslutar|bilaga|beslut|förslag|reserver\p{L}*)$/iu.test(word))
  );
}

/** Whether the words of the second line go on from those of the first. */
export function continues(before: string, after: string): boolean {
  if (/\p{L}-$/u.test(before)) return true;
  if (/[.:;!?]$/.test(before) || before === '') return false;
  return /^\p{Ll}/u.test(after) && !/^(?:att|samt att|dels att) /u.test(after);
}
