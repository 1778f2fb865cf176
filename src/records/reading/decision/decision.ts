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

/** Whose words are read, and whether they decide or only propose. */
export interface Speaker {
  /** In minutes the board that met, in a report the one that the proposal is made to. */
  readonly board: string | null;
  readonly proposing: boolean;
}

/** Reads a part that decides or proposes, block by block: a frame says who decides what follows. */
export function readDecision(lines: readonly Line[], speaker: Speaker): FoundDecision {
  const found: FoundDecision = { own: [], proposed: [] };
  let target = speaker.proposing ? clausesFor(found, speaker.board) : found.own;
  let begun: 'list' | 'sentences' | null = null;
  for (const block of blocksOf(lines).flatMap(inSentences)) {
    const listed = isListed(block);
    if (isVerification(block.piece.text) && !listed) continue;
    const frame = block.bullet && !/beslutar/i.test(block.piece.text) ? null : frameOf(block.piece.text);
    if (begun !== null && !listed && frame === null && stops(block, begun)) break;
    if (frame !== null && !speaker.proposing) target = found.own;
    if (frame !== null && speaker.proposing && frame.board !== null) target = clausesFor(found, frame.board);
    const rest = block.piece.slice(frame?.length ?? 0).trim();
    if (rest.length === 0) continue;
    const inner = proposalIn(rest.text);
    if (inner === null) {
      target.push(...(inlineList(rest) ?? [{ number: block.number, piece: rest }]));
      begun = listed ? 'list' : (begun ?? 'sentences');
      continue;
    }
    // In a report the board that shall propose is a step on the way: what the last one shall decide is the proposal.
    if (!speaker.proposing) found.own.push({ number: block.number, piece: rest });
    const clauses = clausesFor(found, inner.board ?? (speaker.proposing ? speaker.board : boardOfCommittee(speaker.board)));
    const words = rest.slice(inner.length).trim();
    if (words.length === 0) target = clauses;
    else clauses.push(...(inlineList(words) ?? [{ number: null, piece: words }]));
  }
  return {
    own: withoutRemarks(found.own),
    proposed: found.proposed.map(({ board, clauses }) => ({ board, clauses: withoutRemarks(clauses) })),
  };
}

function isListed({ number, bullet, piece }: Block): boolean {
  return number !== null || bullet || /^(?:dels )?att /i.test(piece.text);
}

function isVerification(text: string): boolean {
  return verification.test(text) && text.length < 140;
}

/** "Socialnämndens arbetsutskott" proposes to "nämnden": the board whose committee it is. */
function boardOfCommittee(board: string | null): string | null {
  return /^(.{4,60})s (?:\p{L}*utskott(?:et)?|au)$/iu.exec(board ?? '')?.[1] ?? null;
}

/** A numbered item is one block, however many sentences; other words are as many as there are sentences that decide. */
function inSentences(block: Block): readonly Block[] {
  if (block.number !== null || block.bullet || inlineList(block.piece) !== null) return [block];
  const blocks: Block[] = [];
  let from = 0;
  for (const [start, end] of sentencesOf(block.piece.text)) {
    const piece = block.piece.slice(start, end).trim();
    const decides = mainVerb(piece.text).verb !== null || frameOf(piece.text) !== null || isVerification(piece.text);
    if (blocks.length === 0 || decides) {
      blocks.push({ ...block, piece, blankBefore: block.blankBefore && blocks.length === 0 });
      from = start;
    } else {
      blocks[blocks.length - 1] = {
        ...block,
        piece: block.piece.slice(from, end).trim(),
        blankBefore: blocks.length === 1 && block.blankBefore,
      };
    }
  }
  return blocks;
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

/** The boards that decide in the frames of a part: "Socialnämnden beslutar". */
export function decidingBoards(lines: readonly Line[]): readonly string[] {
  return blocksOf(lines)
    .map((block) => frameOf(block.piece.text)?.board ?? null)
    .filter((board) => board !== null);
}
