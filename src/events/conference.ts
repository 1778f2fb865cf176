import type { Temporal } from 'temporal-polyfill';
import type { ConferenceState } from './conference-state.ts';
import type { conferenceLinks, conferences } from './tables.ts';

type Row = typeof conferences.$inferSelect;

export type ConferenceKind = Row['kind'];

/** In the order in which they are offered. */
export const conferenceKinds = ['theme-conference', 'knowledge-session'] as const satisfies readonly ConferenceKind[];

/** A theme conference or a knowledge session as it is now, with where it stands on the day of the question. */
export interface Conference extends Omit<Row, 'requestId' | 'by' | 'at' | 'seq' | 'organId'> {
  readonly organ: { readonly id: string; readonly name: string };
  readonly state: ConferenceState;
  /** Why, as said to everybody; null while it is not cancelled. */
  readonly cancelledBecause: string | null;
  /** Whether it has ever been open for registration: then there may be participants who have been told a day and a place. */
  readonly hasOpened: boolean;
  readonly links: readonly ConferenceLink[];
}

/** What a conference is about: a plan's area or activity (both null: the plan), or a project. */
export type ConferenceLink = Pick<typeof conferenceLinks.$inferSelect, 'id' | 'planId' | 'areaId' | 'activityId' | 'projectId'>;

/** An item of the programme, in time order. Those of the same choice are held at once: participants choose one. */
export interface ProgrammeItem {
  readonly id: string;
  /** `HH:MM` in Europe/Stockholm. */
  readonly starts: string;
  readonly ends: string;
  readonly title: string;
  readonly text: string;
  readonly room: string;
  /** Name of the choice; '' for an item that is for all. */
  readonly choice: string;
  /** Null: as many as come. */
  readonly seats: number | null;
  /** Why it was struck; null while it stands. */
  readonly struck: string | null;
  readonly speakers: readonly Speaker[];
}

export interface Speaker {
  readonly id: string;
  readonly name: string;
  /** Function, as said in public. */
  readonly title: string;
  readonly organisation: string;
  /** Why, for those inside; null while they come. */
  readonly withdrawn: string | null;
}

/** What participants have been told: if it changes, they must be told anew. */
export type ToldOfConference = Pick<Row, 'on' | 'starts' | 'ends' | 'place'> & { readonly on: Temporal.PlainDate };
