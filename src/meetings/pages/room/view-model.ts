import type { FormErrors, SelectOption } from '../../../ui/index.ts';
import type { MeetingWithLife } from '../../meeting.ts';
import type { ItemWriter } from '../../queries/item-writers.ts';
import type { RoomItem } from '../../sitting/room-items.ts';
import type { ItemSitting, Sitting } from '../../sitting/sitting.ts';
import type { Task } from '../../tasks/task.ts';
import type { OwnersToChoose } from '../tasks/parts/owners.tsx';

/** The parts of the page that have forms; each is a place (`#…`) that its answer leads back to. */
export type Place = 'motet' | 'narvaro' | 'anteckning' | 'utfall' | 'borta' | 'anmalt' | 'uppdrag' | 'uppfoljning' | 'extra';

/** A form that came back: where it stands, which row's it is, what is wrong, and what was typed. */
export interface Failed {
  readonly place: Place;
  /** The row; '' for the form that adds one. */
  readonly row: string;
  readonly errors: FormErrors;
  readonly typed: Readonly<Record<string, string>>;
}

/** All that the secretary's page shows. */
export interface RoomView {
  readonly meeting: MeetingWithLife;
  readonly sitting: Sitting;
  readonly sentence: string;
  readonly items: readonly RoomItem[];
  /** The item that is written at; null where the agenda is empty. */
  readonly shown:
    | (RoomItem & {
        readonly written: ItemSitting;
        /** Given at the item. */
        readonly tasks: readonly Task[];
        /** Open when the day began, and followed up at the item. */
        readonly followed: readonly Task[];
      })
    | null;
  /** The item after the one that the meeting is at; null after the last and while the meeting is not open. */
  readonly next: RoomItem | null;
  readonly others: readonly ItemWriter[];
  /** What time it is, `HH:MM`. */
  readonly clock: string;
  readonly opener: string;
  readonly coming: readonly SelectOption[];
  readonly owners: OwnersToChoose;
  /** Whom the organ would call first for each absent member, by the member's person; and who can be chosen. */
  readonly suggested: ReadonlyMap<string, string>;
  readonly account: string;
  readonly request: string;
  readonly failed: Failed | null;
}
