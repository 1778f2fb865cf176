import { boardsIn } from '../grammar/boards.ts';
import { mainVerb } from '../grammar/main-verb.ts';
import { notQuoted, type Paper } from '../matter/paper.ts';
import type { Section } from '../matter/sections.ts';
import { sameBoard } from '../matter/whose.ts';
import type { Line } from '../page/lines.ts';
import { type FoundClause, type FoundDecision, readDecision } from './decision.ts';

/** All that a document decides and proposes. */
export interface FoundWhole {
  readonly own: readonly FoundClause[];
  readonly proposed: readonly { readonly board: string | null; readonly clauses: readonly FoundClause[] }[];
}

/** In minutes the board's decision, with what it proposes to another; in a report the proposals alone. */
export function decidedIn(paper: Paper, board: string | null): FoundWhole {
  if (paper.kind === 'unknown') return { own: [], proposed: [] };
  return paper.kind === 'official-report' ? proposedBy(paper, board) : decidedBy(paper, board);
}

function proposedBy(paper: Paper, board: string | null): FoundWhole {
  const sections = paper.sections.filter((section) => section.kind === 'proposal' || section.kind === 'decision');
  const all = sections.map((section) => readDecision(section.lines, { board: section.board ?? board, proposing: true }));
  return { own: [], proposed: merged(all) };
}

function decidedBy(paper: Paper, board: string | null): FoundWhole {
  const own = paper.sections.filter(
    (section) => section.kind === 'decision' && (section.board === null || board === null || sameBoard(section.board, board)),
  );
  const read = own.map((section) => readDecision(section.lines, { board, proposing: false })).filter(holdsSomething);
  const found =
    read.length > 0
      ? [...read, ...proposedBesides(paper.sections, board)]
      : [proposedUnderDecision(paper.sections) ?? fromText(paper, board)];
  return { own: distinct(found.flatMap((each) => each.own)), proposed: merged(found) };
}

/** "Beslut", and right under it "Kommunstyrelsens förslag till kommunfullmäktige": the proposal is the decision. */
function proposedUnderDecision(sections: readonly Section[]): FoundDecision | null {
  const at = sections.findIndex(
    (section, index) => section.kind === 'decision' && section.lines.length === 0 && sections[index + 1]?.kind === 'proposal',
  );
  const section = sections[at + 1];
  if (at === -1 || section === undefined || section.heading === null) return null;
  const { proposed } = readDecision(section.lines, { board: section.board, proposing: true });
  return { own: [{ number: null, piece: section.heading }], proposed };
}

/** "Kommunstyrelsens förslag till kommunfullmäktige" in the executive board's own minutes, after what it decides itself. */
function proposedBesides(sections: readonly Section[], board: string | null): readonly FoundDecision[] {
  return sections.flatMap((section) => {
    const [by, to] = boardsIn(section.heading?.text ?? '');
    const own = section.kind === 'proposal' && by?.genitive === true && by.start === 0 && to !== undefined;
    if (!own || board === null || by.name === null || !sameBoard(by.name, board)) return [];
    return [readDecision(section.lines, { board: section.board, proposing: true })];
  });
}

function holdsSomething(found: FoundDecision): boolean {
  return found.own.length > 0 || found.proposed.some(({ clauses }) => clauses.length > 0);
}

/** Without a heading: from the line where the board decides, in a part that quotes nobody. */
function fromText(paper: Paper, board: string | null): FoundDecision {
  const sections = paper.sections.filter((each) => notQuoted.has(each.kind));
  for (const begins of [decidesAs(board), isDecision]) {
    for (const section of sections) {
      const at = section.lines.findIndex(begins);
      if (at === -1) continue;
      const lines = section.lines.slice(at).map((line, index) => (index === 0 ? { ...line, blankBefore: true } : line));
      const found = readDecision(lines, { board, proposing: false });
      if (holdsSomething(found)) return found;
    }
  }
  return { own: [], proposed: [] };
}

const decides =
  /^(?:\p{Lu}[\p{L}, -]{3,70}? (?:beslutar|tillstyrker|avstyrker|godkänner|antar|fastställer|avslår|föreslår|återremitterar|bordlägger|noterar|ställer sig bakom)(?!\p{L})|(?:enligt|i enlighet med) [^.]{3,120} beslutar )/iu;

/** "Socialnämnden beslutar …", said of the board whose minutes they are. */
function decidesAs(board: string | null): (line: Line) => boolean {
  return ({ piece: { text } }) => {
    if (!decides.test(text)) return false;
    const named = boardsIn(text)[0]?.name ?? null;
    return named === null || board === null || sameBoard(named, board);
  };
}

/** The last resort: "Överenskommelsen anmäls och läggs till handlingarna." under the title. */
function isDecision({ piece: { text }, blankBefore }: Line): boolean {
  return (
    (blankBefore || text.endsWith('.')) && mainVerb(text).outcome !== null && !/(?:har|hade|föreslås|bör|kan|ska) /.test(text)
  );
}

function distinct(clauses: readonly FoundClause[]): readonly FoundClause[] {
  return clauses.filter((clause, at) => clauses.findIndex((each) => each.piece.text === clause.piece.text) === at);
}

function merged(all: readonly FoundDecision[]): FoundWhole['proposed'] {
  const byBoard: { board: string | null; clauses: FoundClause[] }[] = [];
  for (const { board, clauses } of all.flatMap((each) => each.proposed)) {
    if (clauses.length === 0) continue;
    const known = byBoard.find(
      (each) => each.board === board || (each.board !== null && board !== null && sameBoard(each.board, board)),
    );
    if (known === undefined) byBoard.push({ board, clauses: [...clauses] });
    else known.clauses.push(...clauses);
  }
  const proposing = byBoard.filter(({ clauses }) =>
    clauses.some(({ number, piece }) => number !== null || mainVerb(piece.text).verb !== null),
  );
  return (proposing.length > 0 ? proposing : byBoard).map(({ board, clauses }) => ({ board, clauses: distinct(clauses) }));
}
