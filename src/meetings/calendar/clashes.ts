import type { Temporal } from 'temporal-polyfill';
import { type NamedDay, namedDay } from './named-days.ts';

/** A meeting, planned or thought of, as far as clashes go. */
export interface Timed {
  /** Tells it from the others; a meeting's id, or anything for one that is not made yet. */
  readonly key: string;
  readonly organId: string;
  readonly on: Temporal.PlainDate;
  /** `HH:MM` */
  readonly starts: string;
  readonly ends: string;
}

interface Member {
  readonly personId: string;
  readonly name: string;
}

/** What a day can clash with. */
export interface ClashFacts {
  readonly boardMeetings: readonly { readonly boardId: string; readonly on: Temporal.PlainDate }[];
  /** By board: its name with its principal's, and who sits in it. */
  readonly boards: ReadonlyMap<string, { readonly name: string; readonly members: ReadonlySet<string> }>;
  /** Planned meetings of the body's organs, those that are asked about too. */
  readonly otherMeetings: readonly (Timed & { readonly organ: string })[];
  readonly organMembers: ReadonlyMap<string, readonly Member[]>;
}

/** Something on the same day that one weighs; none forbids. */
export type Clash =
  | { readonly kind: 'day'; readonly day: NamedDay }
  /** A board meets that day; `names`: those who sit in both, none for most boards. */
  | { readonly kind: 'board'; readonly board: string; readonly names: readonly string[] }
  /** Another organ, or the same, meets at the same hours with the same people. */
  | {
      readonly kind: 'meeting';
      readonly id: string;
      readonly organ: string;
      readonly starts: string;
      readonly ends: string;
      readonly names: readonly string[];
    };

/** What each meeting clashes with, by its key, the weightiest first: the day itself, the same people elsewhere, boards without any of them. */
export function clashesOf(meetings: readonly Timed[], facts: ClashFacts): ReadonlyMap<string, readonly Clash[]> {
  return new Map(
    meetings.map((meeting) => {
      const day = namedDay(meeting.on);
      const boards = boardClashes(meeting, facts);
      return [
        meeting.key,
        [
          ...(day === null ? [] : [{ kind: 'day', day } as const]),
          ...meetingClashes(meeting, facts),
          ...boards.filter(({ names }) => names.length > 0),
          ...boards.filter(({ names }) => names.length === 0),
        ],
      ];
    }),
  );
}

function meetingClashes(meeting: Timed, { otherMeetings, organMembers }: ClashFacts): readonly Clash[] {
  const own = organMembers.get(meeting.organId) ?? [];
  return otherMeetings.flatMap((other) => {
    if (other.key === meeting.key || !overlaps(meeting, other)) return [];
    const theirs = new Set(organMembers.get(other.organId)?.map(({ personId }) => personId));
    const names = own.filter(({ personId }) => theirs.has(personId)).map(({ name }) => name);
    if (names.length === 0 && other.organId !== meeting.organId) return [];
    const { key, organ, starts, ends } = other;
    return [{ kind: 'meeting', id: key, organ, starts, ends, names }];
  });
}

function boardClashes({ organId, on }: Timed, facts: ClashFacts): readonly Extract<Clash, { kind: 'board' }>[] {
  return facts.boardMeetings.flatMap((each) => {
    const board = facts.boards.get(each.boardId);
    if (board === undefined || !each.on.equals(on)) return [];
    const members = facts.organMembers.get(organId) ?? [];
    const names = members.filter(({ personId }) => board.members.has(personId)).map(({ name }) => name);
    return [{ kind: 'board', board: board.name, names }];
  });
}

/** On one day at some hour alike; one that ends as the other begins does not. */
function overlaps(a: Timed, b: Timed): boolean {
  return a.on.equals(b.on) && a.starts < b.ends && b.starts < a.ends;
}
