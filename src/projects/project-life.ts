import { Temporal } from 'temporal-polyfill';

type Day = Temporal.PlainDate;

/** A round in which a frozen paper has been out, and where it stands on the day asked for. */
export interface PaperRound {
  readonly id: string;
  readonly title: string;
  readonly state: 'open' | 'carried' | 'blocked' | 'withdrawn';
  readonly sentOn: Day;
  readonly answerBy: Day | null;
  /** First day of the unbroken spell in which it has been carried; null unless it is. */
  readonly effectiveOn: Day | null;
}

interface PaperInLife {
  readonly id: string;
  readonly kind: 'charter' | 'closing';
  readonly number: number;
  readonly rounds: readonly PaperRound[];
}

/** What has been said of the project as a whole (`project_events`). */
export interface ProjectEvent {
  readonly kind: 'started' | 'moved' | 'paused' | 'resumed' | 'ended' | 'closed' | 'reopened';
  readonly on: Day;
  /** The new last day, of `moved`. */
  readonly until: Day | null;
  readonly text: string;
}

export interface LifeFacts {
  readonly from: Day;
  /** As first planned. */
  readonly to: Day;
  readonly papers: readonly PaperInLife[];
  /** In the order in which they were written down. */
  readonly events: readonly ProjectEvent[];
}

/**
 * `draft`: no frozen charter · `frozen`: nobody has been asked about it · `out`: with the boards · `decided`: its round has taken effect, and it
 * has not begun · `under-way` · `paused` · `ended`: before its aim was reached · `closed`: done.
 */
export type ProjectState = 'draft' | 'frozen' | 'out' | 'decided' | 'under-way' | 'paused' | 'ended' | 'closed';

/** Decided, or started: from then on what has been agreed holds, and somebody can owe something. */
export function hasBegun({ state }: { readonly state: ProjectState }): boolean {
  return state !== 'draft' && state !== 'frozen' && state !== 'out';
}

/** A paper of the project with the round that tells where it stands; the round null while it is not out. */
interface StandingPaper {
  readonly id: string;
  readonly number: number;
  readonly round: PaperRound | null;
}

/** Where a project is in its life on a day. Never stored: it follows from the papers' rounds and what has been said of it. */
export interface ProjectLife {
  readonly state: ProjectState;
  /** The charter that holds, or else the one that is out, or else the one frozen last. */
  readonly charter: StandingPaper | null;
  readonly closing: StandingPaper | null;
  /** The event that the state follows from, with its words; null where it follows from the papers alone. */
  readonly said: ProjectEvent | null;
  /** Whether it has been started at any time. */
  readonly hasStarted: boolean;
  /** Last day, as last moved. */
  readonly to: Day;
  readonly isMoved: boolean;
}

/** @param day what has been said of a later day does not count yet */
export function projectLife(facts: LifeFacts, day: Day): ProjectLife {
  const events = facts.events.filter(({ on }) => Temporal.PlainDate.compare(on, day) <= 0);
  const charter = standingPaper(facts.papers, 'charter');
  const closing = standingPaper(facts.papers, 'closing');
  const hasStarted = events.some(({ kind }) => kind === 'started');
  const said = events.findLast(({ kind }) => kind !== 'moved') ?? null;
  const moved = facts.events.findLast(({ kind }) => kind === 'moved')?.until ?? null;
  const state = said === null ? ofCharter(charter) : ofEvent(said.kind, charter, hasStarted);
  return { state, charter, closing, said, hasStarted, to: moved ?? facts.to, isMoved: moved !== null };
}

/** Opened anew, it goes on if it had begun, and is otherwise where its charter is. */
function ofEvent(kind: ProjectEvent['kind'], charter: StandingPaper | null, hasStarted: boolean): ProjectState {
  if (kind === 'paused' || kind === 'ended' || kind === 'closed') return kind;
  return hasStarted || kind === 'resumed' ? 'under-way' : ofCharter(charter);
}

function ofCharter(charter: StandingPaper | null): ProjectState {
  if (charter === null) return 'draft';
  if (charter.round === null) return 'frozen';
  return charter.round.state === 'carried' ? 'decided' : 'out';
}

/** Of the papers of a kind: the latest that is decided, else the latest that is out, else the latest. */
function standingPaper(papers: readonly PaperInLife[], kind: PaperInLife['kind']): StandingPaper | null {
  const own = papers
    .filter((paper) => paper.kind === kind)
    .toSorted((a, b) => a.number - b.number)
    .map(({ id, number, rounds }) => ({ id, number, round: liveRound(rounds) }));
  return (
    own.findLast(({ round }) => round?.state === 'carried') ?? own.findLast(({ round }) => round !== null) ?? own.at(-1) ?? null
  );
}

/** The round that tells where a paper stands: one that is carried, else the one sent last that has not been withdrawn. */
export function liveRound(rounds: readonly PaperRound[]): PaperRound | null {
  const live = rounds
    .filter(({ state }) => state !== 'withdrawn')
    .toSorted((a, b) => Temporal.PlainDate.compare(a.sentOn, b.sentOn));
  return live.findLast(({ state }) => state === 'carried') ?? live.at(-1) ?? null;
}
