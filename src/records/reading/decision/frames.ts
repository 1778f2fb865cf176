import { boardsIn } from '../grammar/boards.ts';
import { verbsIn } from '../grammar/find-verb.ts';

/** The words before a decision's clauses: "Socialnämnden beslutar att". */
export interface Frame {
  /** Who decides; null for "nämnden", or when nobody is named. */
  readonly board: string | null;
  /** How much of the text is frame. */
  readonly length: number;
}

const decides = /(?<!\p{L})(?:beslutar|beslutade|beslutat|besluta|besluter|beslut:)(?!\p{L})/iu;
const adverbs =
  /^(?:[ ,]{1,2}(?:(?:nämnden|styrelsen|fullmäktige|utskottet|också|även|därmed|därför|härmed|vidare|dessutom|enhälligt|enligt följande|följande|slutligen|som nedan|för (?:egen|sin) (?:del|räkning)|efter omröstning|med \d{1,3} röster mot \d{1,3}(?: röster)?|på delegation|med stöd av [^.:]{3,80}(?:lagen|reglementet))(?!\p{L})))*/iu;
const accordingTo =
  /^[ ,]{0,2}(?:enligt|i enlighet med|i överensstämmelse med) [^.:]{2,140}?(?:förslag(?:et)?|yrkande(?:t)?|tjänsteskrivelse|tjänsteutlåtande|skrivelse)(?: till beslut| och)?(?!\p{L})/iu;
const leadAccordingTo =
  /^(?:enligt|i enlighet med|i överensstämmelse med|bifall till) [^.:]{2,140}?(?:förslag|yrkande|tjänsteutlåtande)(?:et|t)?(?: till beslut)?[:,]? ?/iu;
const onlySubject = /^(?:nämnden|styrelsen|fullmäktige|utskottet|presidiet)$/i;
const proposes =
  /(?<!\p{L})(?:föreslår|föreslå|hemställer|hemställa|rekommenderar|rekommendera|förordar|förorda|tillstyrker och föreslår)(?!\p{L})/giu;

/** The frame that a text begins with; null when it begins with something else. */
export function frameOf(text: string): Frame | null {
  const bare = text.replace(/[\s:]+$/, '');
  if (onlySubject.test(bare) || isOneBoard(bare)) return { board: boardsIn(bare)[0]?.name ?? null, length: text.length };
  const within = /^i (?:[^.:]{3,60} och )?([\p{L} -]{5,60}?):?$/iu.exec(text)?.[1];
  if (within !== undefined && isOneBoard(within)) return { board: boardsIn(within)[0]?.name ?? null, length: text.length };
  const lead = leadAccordingTo.exec(text)?.[0] ?? '';
  if (lead !== '' && (lead.length === text.length || /:\s*$/.test(lead)) && lead.trim().endsWith(':'))
    return { board: null, length: lead.length };
  const match = decides.exec(text.slice(0, 400));
  if (match === null) return null;
  const subject = text.slice(lead.length, Math.max(lead.length, match.index)).trim();
  const boards = boardsIn(subject);
  if (
    !isSubject(
      subject,
      boards.map((each) => subject.slice(each.start, each.end)),
    )
  )
    return null;
  return {
    board: boards.find((each) => each.name !== null)?.name ?? null,
    length: afterVerb(text, match.index + match[0].length, lead !== ''),
  };
}

function isOneBoard(words: string): boolean {
  const [first, ...others] = boardsIn(words);
  return first !== undefined && others.length === 0 && !first.genitive && first.start === 0 && first.end === words.length;
}

/** Nobody, or one board with at most an adverb beside it: a longer subject is a sentence about something else. */
function isSubject(subject: string, boards: readonly string[]): boolean {
  let left = subject;
  for (const board of boards) left = left.replace(board, ' ');
  left = left.replaceAll(
    /(?<!\p{L})(?:beslut|att|i|för egen del|har|och|samt|därmed|,|:|\d{4}-\d\d-\d\d|kommun|stad|region|\p{Lu}\p{L}+s?)(?!\p{L})/gu,
    ' ',
  );
  return left.replaceAll(/[\s,:]+/g, '') === '' && boards.length <= 2 && subject.length < 120;
}

/** Adverbs, "enligt … förslag", "att" and a colon belong to the frame when more follows, or nothing at all. */
function afterVerb(text: string, from: number, led: boolean): number {
  let at = from;
  for (let round = 0; round < 3; round += 1) {
    at += adverbs.exec(text.slice(at))?.[0].length ?? 0;
    const according = accordingTo.exec(text.slice(at))?.[0].length ?? 0;
    // "beslutar enligt förvaltningens förslag." is the whole decision, no frame.
    if (according > 0 && /^\.?\s*$/.test(text.slice(at + according)) && !/:\s*$/.test(text)) return led ? at : 0;
    at += according;
  }
  const end = /^[ ,]*(?:att(?=\s*:?\s*$)|att\s*:(?=\s))?\s*:?\s*/.exec(text.slice(at))?.[0].length ?? 0;
  return at + end;
}

/** What a board proposes that another decides. */
export interface ProposalFrame {
  /** Null for "nämnden": the one that the paper is for. */
  readonly board: string | null;
  /** How much of the text stands before the proposed words. */
  readonly length: number;
}

/** "föreslå kommunfullmäktige anta planen": the verb follows without "att". */
function infinitiveIn(after: string): RegExpExecArray | null {
  const [verb] = verbsIn(after.slice(0, 60));
  return verb?.start === 1 && !/[rst]$/.test(verb.verb.split(' ')[0] ?? '') ? /^ /.exec(after) : null;
}

/** "… föreslår att kommunfullmäktige beslutar:", "att föreslå kommunfullmäktige att …"; null when nothing of the kind. */
export function proposalIn(text: string): ProposalFrame | null {
  let found: ProposalFrame | null = null;
  for (const match of text.slice(0, 600).matchAll(proposes)) {
    if (found !== null && match.index > found.length + 40) break;
    const from = match.index + match[0].length;
    const rest = text.slice(from, from + 200);
    const board = boardsIn(rest)[0];
    if (
      board === undefined ||
      (board.name === null && !/^nämnden$/i.test(rest.slice(board.start, board.end))) ||
      board.genitive ||
      !/^[ ,]*(?:(?:för egen del|i sin tur|därför|därmed|vidare|även|också|att) ?){0,2}(?:\p{Lu}\p{L}+s? (?:kommuns )?)?$/u.test(
        rest.slice(0, board.start),
      )
    )
      continue;
    const told = rest.slice(0, board.start).includes('att');
    const after = text.slice(from + board.end);
    const verb =
      /^(?: för (?:egen|sin) del)?,?(?: att)?(?: för (?:egen|sin) del)? ?(?:beslutar|besluta|beslutade|fattar? följande beslut|fatta beslut)(?: (?:följande|enligt följande|för egen del|att(?=\s*:?\s*$)))?\s*:?\s*/i.exec(
        after,
      );
    const direct = /^(?: följande(?: beslut)?| besluta)?\s*:?\s*$|^\s*:\s*|^ (?=att )/u.exec(after) ?? infinitiveIn(after);
    const length = verb?.[0].length ?? direct?.[0].length ?? (told ? 1 : null);
    if (length === null) continue;
    found = { board: board.name, length: Math.min(text.length, from + board.end + length) };
  }
  return found;
}
