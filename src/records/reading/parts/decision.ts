import { boardsIn } from '../grammar/boards.ts';
import { mainVerb } from '../grammar/main-verb.ts';
import { sentencesOf } from '../grammar/sentences.ts';
import type { Line } from '../page/lines.ts';
import type { Piece } from '../page/piece.ts';
import { type Block, blocksOf, inlineList } from './blocks.ts';
import { frameOf, proposalIn } from './frames.ts';

/** A clause with its place, before it is told what it does. */
export interface FoundClause {
  readonly number: number | null;
  readonly piece: Piece;
}

/** What a part decides, and what it proposes that others decide. */
export interface FoundDecision {
  readonly own: FoundClause[];
  readonly proposed: { readonly board: string | null; readonly clauses: FoundClause[] }[];
}

/** "Paragrafen är omedelbart justerad": said under the decision, but none of its clauses. */
const verification = /omedelbart? juster|justeras omedelbart/i;
/** Words that a later sentence of a decision begins with. */
const decisionGoesOn =
  /^(?:att |beslutet |detta beslut|därmed|därutöver|vidare |dessutom |nämnden |styrelsen |fullmäktige |utskottet |ärendet |förvaltningen |\p{L}+(?:chefen|direktören|kontoret|förvaltningen) |under förutsättning|\p{L}+nämnden |\p{L}*styrelsen |\p{L}*fullmäktige )/iu;

/** Reads a part that decides or proposes, block by block. `proposing`: the board to which all of it is a proposal. */
export function readDecision(lines: readonly Line[], proposing: string | null | undefined): FoundDecision {
  const found: FoundDecision = { own: [], proposed: [] };
  let target: FoundClause[] = proposing === undefined ? found.own : clausesFor(found, proposing);
  let begun: 'list' | 'sentences' | null = null;
  for (const block of blocksOf(lines)) {
    const { text } = block.piece;
    const listed = block.number !== null || block.bullet || /^(?:dels )?att /i.test(text);
    if (verification.test(text) && !listed && text.length < 120) continue;
    const frame = block.bullet && !/beslutar/i.test(text) ? null : frameOf(text);
    if (begun !== null && !listed && frame === null && stops(block, begun)) break;
    if (frame !== null) {
      if (proposing === undefined) target = found.own;
      else if (frame.board !== null) target = clausesFor(found, frame.board);
    }
    const rest = frame === null ? block.piece : block.piece.slice(frame.length).trim();
    const inner = proposalIn(rest.text);
    if (inner !== null) {
      const words = rest.slice(inner.length).trim();
      // In a report the board that shall propose is a step on the way: what the last board shall decide is the proposal.
      if (proposing === undefined) found.own.push({ number: block.number, piece: words.length > 0 ? rest : rest });
      const clauses = clausesFor(found, inner.board);
      if (words.length > 0) clauses.push(...clausesOf({ ...block, piece: words, number: null }));
      else target = clauses;
      begun = words.length > 0 ? (begun ?? 'sentences') : begun;
      continue;
    }
    if (rest.length === 0) continue;
    target.push(...clausesOf({ ...block, piece: rest }));
    begun = listed ? 'list' : (begun ?? 'sentences');
  }
  return {
    own: withoutRemarks(found.own),
    proposed: found.proposed.map(({ board, clauses }) => ({ board, clauses: withoutRemarks(clauses) })),
  };
}

/** Beside clauses that decide, an unnumbered sentence that decides nothing is a remark. */
function withoutRemarks(clauses: readonly FoundClause[]): FoundClause[] {
  const deciding = clauses.filter(
    ({ number, piece }) => number !== null || /^att /i.test(piece.text) || mainVerb(piece.text).verb !== null,
  );
  return deciding.length > 0 ? deciding : [...clauses];
}

function clausesFor(found: FoundDecision, board: string | null): FoundClause[] {
  const known = found.proposed.find((each) => each.board === board);
  if (known !== undefined) return known.clauses;
  const clauses: FoundClause[] = [];
  found.proposed.push({ board, clauses });
  return clauses;
}

/** After the decision the text may go on without a heading: what neither begins nor acts as a decision is none. */
function stops(block: Block, begun: 'list' | 'sentences'): boolean {
  const { text } = block.piece;
  if (!block.blankBefore && begun === 'sentences') return false;
  const { verb, outcome } = mainVerb(text);
  if (verb === null || text.length > 900) return true;
  return outcome === null && !decisionGoesOn.test(text);
}

/** A numbered item is one clause, however many sentences; other words are as many clauses as sentences that decide. */
function clausesOf(block: Block): readonly FoundClause[] {
  if (block.number !== null || block.bullet) return [{ number: block.number, piece: block.piece }];
  const list = inlineList(block.piece);
  if (list !== null) return list;
  const clauses: FoundClause[] = [];
  for (const [start, end] of sentencesOf(block.piece.text)) {
    const piece = block.piece.slice(start, end).trim();
    if (verification.test(piece.text) && clauses.length > 0) continue;
    const last = clauses.at(-1);
    if (last !== undefined && mainVerb(piece.text).verb === null) {
      clauses[clauses.length - 1] = {
        number: null,
        piece: block.piece.slice(block.piece.text.indexOf(last.piece.text), end).trim(),
      };
    } else {
      clauses.push({ number: null, piece: withoutFrame(piece) });
    }
  }
  return clauses;
}

/** A second sentence may have its own frame: "Nämnden beslutar vidare att …". */
function withoutFrame(piece: Piece): Piece {
  const frame = frameOf(piece.text);
  return frame === null || frame.length >= piece.length ? piece : piece.slice(frame.length).trim();
}

/** The boards that decide in the frames of a part: "Socialnämnden beslutar". */
export function decidingBoards(lines: readonly Line[]): readonly string[] {
  return blocksOf(lines)
    .map((block) => frameOf(block.piece.text)?.board ?? null)
    .filter((board) => board !== null);
}

/** Whether a text names a board at all. */
export function namesBoard(text: string): boolean {
  return boardsIn(text).length > 0;
}
