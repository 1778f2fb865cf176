import { decidingBoards } from '../decision/decision.ts';
import { capital, folded } from '../grammar/words.ts';
import type { Piece } from '../page/piece.ts';
import { boardsInHead } from './head.ts';
import { notQuoted, type Paper } from './paper.ts';

/** Whose document it is. */
export interface FoundBoard {
  readonly board: string | null;
  readonly piece: Piece | null;
  readonly doubt: string | null;
}

/** In minutes the board that met; in a report the first that it is addressed to. */
export function whoseIs(paper: Paper): FoundBoard {
  return paper.kind === 'official-report' ? addressee(paper) : meetingBoard(paper);
}

function meetingBoard(paper: Paper): FoundBoard {
  const named = boardsInHead(paper);
  const decisions = paper.sections.filter((section) => section.kind === 'decision');
  const texts = decisions.length > 0 ? decisions : paper.sections.filter((section) => notQuoted.has(section.kind));
  const deciding = texts.flatMap((section) => [
    ...(section.board === null ? [] : [section.board]),
    ...decidingBoards(section.lines),
  ]);
  const agreed = named.find(({ name }) => deciding.some((each) => sameBoard(each, name)));
  const chosen = agreed ?? named[0];
  if (chosen === undefined) {
    const [first] = deciding;
    const heading = decisions.find((section) => section.board !== null)?.heading ?? null;
    return {
      board: first === undefined ? null : tidy(first),
      piece: heading,
      doubt: first === undefined ? 'no board found' : 'the board is named in the decision only',
    };
  }
  const doubt =
    agreed === undefined && deciding.length > 0
      ? `the decision speaks of ${deciding[0]}`
      : agreed === undefined && named.length > 1
        ? `also named: ${named
            .slice(1)
            .map((each) => each.name)
            .join(', ')}`
        : null;
  return { board: tidy(chosen.name), piece: chosen.piece, doubt };
}

function addressee(paper: Paper): FoundBoard {
  const named = boardsInHead(paper);
  const [first, ...rest] = named;
  if (first !== undefined) {
    return {
      board: tidy(first.name),
      piece: first.piece,
      doubt: rest.length === 0 ? null : `also addressed to ${rest.map((each) => each.name).join(', ')}`,
    };
  }
  const proposals = paper.sections.filter((section) => section.kind === 'proposal');
  const boards = proposals.flatMap((section) => (section.board === null ? decidingBoards(section.lines) : [section.board]));
  const distinct = boards.filter((board, at) => boards.findIndex((each) => sameBoard(each, board)) === at);
  const [only] = distinct;
  if (only === undefined) return { board: null, piece: null, doubt: 'no board found' };
  const heading = proposals.find((section) => section.board === only)?.heading ?? null;
  return { board: tidy(only), piece: heading, doubt: distinct.length > 1 ? `proposals to ${distinct.join(', ')}` : null };
}

/** A name in capitals is written as names are. */
function tidy(name: string): string {
  return name === name.toUpperCase() ? capital(name.toLowerCase()) : name;
}

/** The same board, or a board's committee spoken of without the board ("Arbetsutskottet"). */
export function sameBoard(a: string, b: string): boolean {
  const [one, other] = [stem(a), stem(b)];
  return (
    one === other ||
    (/utskott$/.test(one) && one.endsWith(other)) ||
    (/utskott$/.test(one) && other.endsWith(one) && other.includes(' '))
  );
}

function stem(name: string): string {
  return folded(name)
    .replace(/(nämnd|styrelse|utskott|direktion)(?:en|et|n)?(?= |$)/g, '$1')
    .replace(/ au$/, ' arbetsutskott');
}
