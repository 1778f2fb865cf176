import type { ReadDocument } from '../../records/index.ts';
import { differInYears, likeness, namesAuthority, plainBoard, sameAuthority } from './names.ts';

/** A step that a document may be an answer to, with what it can be known by. */
export interface Candidate {
  readonly stepId: string;
  readonly roundId: string;
  /** The round's title and that of its text. */
  readonly titles: readonly string[];
  /** The number that the round was sent under. */
  readonly ownNumber: string | null;
  /** ISO day. */
  readonly sentOn: string;
  readonly part: 'prepare' | 'recommend' | 'decide';
  /** The step's principal, and the authority whose board it is, where that is another (a joint board). */
  readonly authorities: readonly string[];
  /** The board's id and those that have taken over from it. */
  readonly boardIds: readonly string[];
  /** Every name that these boards have had. */
  readonly boardNames: readonly string[];
  /** The authority's own register numbers. */
  readonly numbers: readonly string[];
  /** Nothing has been decided that ends it. */
  readonly open: boolean;
}

/** What is known from elsewhere: which round and board a mail was an answer from. */
export interface Known {
  readonly roundId: string | null;
  readonly boardId: string | null;
}

/** What speaks for a step. */
type Reason = 'number' | 'mail' | 'board' | 'authority' | 'own-number' | 'title';

export interface Proposed {
  /** The step that the document answers; null when that has to be asked. */
  readonly step: Candidate | null;
  readonly reasons: readonly Reason[];
  /** Other steps that the same § answers: a joint board's for its other principals. */
  readonly also: readonly Candidate[];
  /** Every step that it could be, the likeliest first. */
  readonly ranked: readonly Candidate[];
}

interface Weighed {
  readonly candidate: Candidate;
  readonly reasons: readonly Reason[];
  readonly weight: number;
}

/** How much each thing says. A register number is issued once; a board's name is found in every municipality. */
const weights: Readonly<Record<Reason, number>> = { number: 8, mail: 6, board: 5, 'own-number': 4, title: 3, authority: 2 };
const otherBoard = -4;
const beforeSent = -3;
const decided = -2;
const otherPart = -1;
/** How far ahead of the next a step must be not to be asked about. */
const lead = 2;
const alikeEnough = 0.5;

/** Which step a document answers. Pure. Proposed only where both the board and the round are told by something, and nothing else is as likely. */
export function propose(reading: ReadDocument, text: string, candidates: readonly Candidate[], known: Known): Proposed {
  const weighed = candidates
    .filter((candidate) => !isAnothers(reading, candidate))
    .map((candidate) => weigh(reading, text, candidate, known))
    .sort((a, b) => b.weight - a.weight);
  const ranked = weighed.map(({ candidate }) => candidate);
  const [first] = weighed;
  if (first === undefined || !isTold(first.reasons)) return { step: null, reasons: first?.reasons ?? [], also: [], ranked };
  const also = weighed.slice(1).filter(({ candidate }) => isSameItem(first.candidate, candidate));
  const next = weighed.slice(1).find(({ candidate }) => !isSameItem(first.candidate, candidate));
  if (next !== undefined && first.weight - next.weight < lead) return { step: null, reasons: [], also: [], ranked };
  return {
    step: first.candidate,
    reasons: first.reasons,
    also: also.map(({ candidate }) => candidate).filter(({ open }) => open),
    ranked,
  };
}

/** The document names its authority, and it is another than the step's. */
function isAnothers({ authority }: ReadDocument, { authorities }: Candidate): boolean {
  return authority !== null && !authorities.some((each) => sameAuthority(authority, each));
}

/** Something says whose it is, and something says what it is about. */
function isTold(reasons: readonly Reason[]): boolean {
  const has = (...some: readonly Reason[]) => some.some((each) => reasons.includes(each));
  return has('number', 'mail', 'board') && has('number', 'mail', 'own-number', 'title');
}

/** A joint board's § answers for all its principals at once (KL 9:19). */
function isSameItem(one: Candidate, other: Candidate): boolean {
  return (
    one.roundId === other.roundId &&
    one.part === other.part &&
    one.boardIds[0] === other.boardIds[0] &&
    one.stepId !== other.stepId &&
    one.authorities[0] !== other.authorities[0]
  );
}

function weigh(reading: ReadDocument, text: string, candidate: Candidate, known: Known): Weighed {
  const reasons = reasonsFor(reading, text, candidate, known);
  const { board, date } = reading;
  const against = [
    board !== null && !reasons.includes('board') ? otherBoard : 0,
    date !== null && date < candidate.sentOn ? beforeSent : 0,
    candidate.open ? 0 : decided,
    fits(reading, candidate) ? 0 : otherPart,
  ];
  const weight = [...reasons.map((reason) => weights[reason]), ...against].reduce((sum, each) => sum + each, 0);
  return { candidate, reasons, weight };
}

function reasonsFor(reading: ReadDocument, text: string, candidate: Candidate, known: Known): Reason[] {
  const { board, authority, title } = reading;
  const { authorities, numbers, titles, ownNumber } = candidate;
  const about = `${title ?? ''} ${reading.clauses.map((clause) => clause.text).join(' ')}`;
  const said: readonly (readonly [Reason, boolean])[] = [
    ['number', numbers.some((number) => reading.registrationNumbers.some((each) => plainNumber(each) === plainNumber(number)))],
    ['mail', known.roundId === candidate.roundId && (known.boardId === null || candidate.boardIds.includes(known.boardId))],
    ['board', board !== null && isBoard(board, candidate)],
    ['own-number', ownNumber !== null && mentions(text, ownNumber)],
    [
      'title',
      titles.some(
        (each) => likeness(title ?? '', each) >= alikeEnough || (likeness(about, each) >= alikeEnough && !differs(title, each)),
      ),
    ],
    [
      'authority',
      authority === null
        ? board !== null && authorities.some((each) => namesAuthority(board, each))
        : authorities.some((each) => sameAuthority(authority, each)),
    ],
  ];
  return said.filter(([, holds]) => holds).map(([reason]) => reason);
}

const differs = (title: string | null, roundTitle: string) => title !== null && differInYears(title, roundTitle);

function isBoard(board: string, { boardNames, authorities }: Candidate): boolean {
  const forms = [null, ...authorities].map((authority) => plainBoard(board, authority));
  return boardNames.some((name) => [null, ...authorities].some((authority) => forms.includes(plainBoard(name, authority))));
}

/** Numbers are written with and without spaces, and in either case. */
function plainNumber(number: string): string {
  return number.toLowerCase().replaceAll(/\s+/g, '');
}

/** `RÖ 2024-31` is not mentioned by `RÖ 2024-312`. */
function mentions(text: string, number: string): boolean {
  const [all, own] = [plainNumber(text), plainNumber(number)];
  for (let at = all.indexOf(own); at >= 0 && own.length > 3; at = all.indexOf(own, at + 1)) {
    if (!/^[\d:-]\d*/.test(all.slice(at + own.length))) return true;
  }
  return false;
}

/** A recommending board recommends; a deciding one does not. */
function fits({ clauses }: ReadDocument, { part }: Candidate): boolean {
  const recommends = clauses.some(({ outcome }) => outcome === 'recommend' || outcome === 'recommend-against');
  const decides = clauses.some(({ outcome }) => outcome !== null && ['approve', 'adopt', 'confirm', 'endorse'].includes(outcome));
  return part === 'decide' ? !recommends || decides : !decides || recommends;
}
