import { authoritiesIn } from '../grammar/authorities.ts';
import { boardsIn } from '../grammar/boards.ts';
import { type DateMention, datesIn } from '../grammar/dates.ts';
import { labelledNumbersIn, numberBehindSign, numberLabel, strongNumbersIn } from '../grammar/numbers.ts';
import { folded } from '../grammar/words.ts';
import type { Line } from '../page/lines.ts';
import { Piece } from '../page/piece.ts';
import type { Paper } from './paper.ts';
import { isHeaderLine, withoutNumbers } from './title.ts';

/** A value with its place, and the others that were found beside it. */
export interface FoundValue {
  readonly value: string;
  readonly piece: Piece;
  readonly others: readonly string[];
}

interface Candidate {
  readonly value: string;
  readonly piece: Piece;
  readonly rank: number;
}

/** Best rank first, then what is said most often, then what is said first. */
function best(candidates: readonly Candidate[]): FoundValue | null {
  const top = Math.min(...candidates.map(({ rank }) => rank));
  const ranked = candidates.filter(({ rank }) => rank === top);
  const times = new Map<string, number>();
  for (const { value } of ranked) times.set(folded(value), (times.get(folded(value)) ?? 0) + 1);
  const most = Math.max(...times.values());
  const chosen = ranked.find(({ value }) => times.get(folded(value)) === most);
  if (chosen === undefined) return null;
  const others = new Map(
    ranked.filter((each) => folded(each.value) !== folded(chosen.value)).map((each) => [folded(each.value), each.value]),
  );
  return { value: chosen.value, piece: chosen.piece, others: [...others.values()] };
}

/** A line that says a day says little more; one that goes on and on is none of a head's, and would take its time. */
const sayable = (line: Line) => line.piece.length < 1000;

/** Lines of a page header are short and no sentences. */
const isShort = ({ piece: { text } }: Line) => text.length < 130 && !/\p{Ll}\.$/u.test(text);

/** Who else a line may name: those who are written to, where the meeting was held. */
const notAuthority = /^(?:till|mottagare|kopia|plats|bilaga|övriga|inbjudna)(?!\p{L})/iu;

/** The authority as the head says it; in running text it may be any. */
export function authorityOf(paper: Paper): FoundValue | null {
  const furniture = paper.furniture.filter((line) => line.piece.length < 400);
  const lines = [...furniture, ...paper.head.filter(isShort)].map((line) => line.piece);
  const candidates = [...lines, ...brokenNames(lines)]
    .filter((piece) => !notAuthority.test(piece.text))
    .flatMap((piece) =>
      authoritiesIn(piece.text).map(({ name, start, end }) => ({
        value: name,
        piece: piece.slice(start, end),
        rank: start === 0 ? 1 : 2,
      })),
    )
    .filter(({ piece }) => paper.title === null || !within(piece, paper.title));
  return best(candidates);
}

/** "Linköpings" on one line, "kommun" on the next, as in a letterhead. */
function brokenNames(lines: readonly Piece[]): readonly Piece[] {
  return lines.flatMap((piece, at) => {
    const before = lines[at - 1];
    return before !== undefined && /^(?:kommun|stad)$/i.test(piece.text) ? [Piece.join([before, piece], ' ')] : [];
  });
}

/** The boards that the head names, in order, each once. */
export function boardsInHead(paper: Paper): readonly { name: string; piece: Piece }[] {
  const lines = paper.kind === 'official-report' ? [...paper.head, ...paper.furniture] : [...paper.furniture, ...paper.head];
  const found: { name: string; piece: Piece }[] = [];
  for (const line of lines.filter(isShort)) {
    if (notWhose.test(line.piece.text)) continue;
    for (const { name, genitive, start, end } of boardsIn(line.piece.text)) {
      if (name === null || (paper.title !== null && within(line.piece, paper.title))) continue;
      if (genitive && !/protokoll|sammanträde|utdrag/i.test(line.piece.text)) continue;
      if (found.some((each) => folded(each.name) === folded(name))) continue;
      found.push({ name, piece: line.piece.slice(start, end) });
    }
  }
  return found;
}

const notWhose = /ersättare|ledamot|ordförande|bilaga|närvar|beslutande|justera|sekreterare|förvaltningschef|anslag/i;

function within(piece: Piece, title: Piece): boolean {
  return piece.span[0] < title.span[1] && piece.span[1] > title.span[0];
}

/** Days that are not the document's: verification, notice, print. */
const otherDay =
  /juster|anslag|uppsätt|nedtag|tas (?:ned|upp)|utskri|expedi|tillkänna|bestyrk|underskri|signer|svar senast|sista dag|tidigare|reviderad|antagen|beviset|kungör|överklag|laga kraft|upprättad av|skickad/i;
const meetingDay =
  /sammanträdes?(?:datum|dag|tid)?|mötes(?:datum|dag)|sammanträde|protokoll|plats och tid|tid och plats|^tid|dag och tid/i;

/** The meeting's day in minutes, the report's own in a report. */
export function dateOf(paper: Paper): FoundValue | null {
  const minutes = paper.kind !== 'official-report';
  const candidates: Candidate[] = [];
  const collect = (lines: readonly Line[], base: number) => {
    for (const [at, line] of lines.entries()) {
      const label = `${lines[at - 1]?.piece.text ?? ''}\n${line.piece.text}`;
      for (const mention of datesIn(line.piece.text)) {
        const candidate = rankOf(line, mention, { label, minutes });
        if (candidate !== null && !(paper.title !== null && within(candidate.piece, paper.title)))
          candidates.push({ ...candidate, rank: candidate.rank + base });
      }
    }
  };
  collect(paper.furniture.filter(sayable), 0);
  collect(paper.head.filter(sayable), 0);
  collect(paper.headingLines.slice(0, 3).filter(sayable), 1);
  if (candidates.length === 0) candidates.push(...signedOn(paper));
  return best(candidates);
}

/** "Göteborg den 28 augusti 2019" over the signatures: the day of a paper without one in its head. */
function signedOn(paper: Paper): readonly Candidate[] {
  const last = paper.sections.flatMap((section) => section.lines).slice(-30);
  return last.flatMap((line) =>
    datesIn(line.piece.text)
      .filter(
        ({ start, end }) =>
          end === line.piece.length &&
          /^(?:\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)?,? )?(?:den )?$/u.test(line.piece.text.slice(0, start)),
      )
      .map(({ day, start, end }) => ({ value: day, piece: line.piece.slice(start, end), rank: 9 })),
  );
}

function rankOf(line: Line, mention: DateMention, { label, minutes }: { label: string; minutes: boolean }): Candidate | null {
  const { text } = line.piece;
  const before = text.slice(0, mention.start);
  const [previous = ''] = label.split('\n');
  const piece = line.piece.slice(mention.start, mention.end);
  const value = mention.day;
  const labelled = before.trim() === '' ? previous : before;
  if (
    otherDay.test(before) ||
    (before.trim() === '' && otherDay.test(previous) && previous.length < 60 && datesIn(previous).length === 0)
  )
    return null;
  if (minutes) {
    if (/sammanträdes?(?:datum|dag)|mötes(?:datum|dag)|sammanträde(?:t)?:?(?: den| \p{L}+en den)? $/iu.test(labelled))
      return { value, piece, rank: 0 };
    if (meetingDay.test(label)) return { value, piece, rank: 1 };
    return isHeaderLine(text) || text.length < 80 ? { value, piece, rank: 2 } : null;
  }
  if (/sammanträde|nämnd(?:ens)? möte/i.test(labelled)) return { value, piece, rank: 5 };
  if (/(?<!\p{L})datum(?!\p{L})/iu.test(labelled)) return { value, piece, rank: 0 };
  return text.length < 80 ? { value, piece, rank: 1 } : null;
}

/** The document's own register numbers: in its head and beside its title. */
export function numbersOf(paper: Paper): readonly { number: string; piece: Piece }[] {
  const found: { number: string; piece: Piece }[] = [];
  const add = (line: Line, mentions: readonly { number: string; start: number; end: number }[]) => {
    for (const { number, start, end } of mentions) {
      if (!found.some((each) => each.number === number)) found.push({ number, piece: line.piece.slice(start, end) });
    }
  };
  const beside = paper.headingLines.filter(
    (line, at) =>
      at <= paper.titleLines || labelledNumbersIn(line.piece.text).length > 0 || withoutNumbers(line.piece).length === 0,
  );
  for (const [at, line] of beside.entries()) {
    const numbers = ownNumbers(line);
    add(line, numbers.length === 0 && at === 0 ? numberBehindSign(line.piece.text) : numbers);
  }
  if (found.length > 0 && paper.item !== null) return found;
  const lines = [...paper.head, ...paper.furniture];
  for (const [at, line] of lines.entries()) {
    if (/^bilag|^handling|ert dnr|er beteckning|er referens/i.test(line.piece.text)) continue;
    add(line, ownNumbers(line));
    // A row of labels ("Datum  Vår beteckning") stands over the row of values.
    if (isLabelRow(line.piece.text))
      for (const next of lines.slice(at + 1, at + 3))
        add(next, [...labelledNumbersIn(`Dnr ${next.piece.text}`).map(shifted), ...strongNumbersIn(next.piece.text)]);
  }
  return found;
}

const shifted = ({ number, start, end }: { number: string; start: number; end: number }) => ({
  number,
  start: start - 4,
  end: end - 4,
});

function ownNumbers(line: Line): readonly { number: string; start: number; end: number }[] {
  const labelled = labelledNumbersIn(line.piece.text);
  return labelled.length > 0 ? labelled : strongNumbersIn(line.piece.text);
}

function isLabelRow(text: string): boolean {
  const labels = [...text.matchAll(numberLabel)];
  return labels.length > 0 && text.length < 80 && labelledNumbersIn(text).length === 0;
}
