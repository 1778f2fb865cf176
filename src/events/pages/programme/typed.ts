import { typedTime } from '../../../meetings/index.ts';
import type { Form } from '../../../platform/http/web.ts';
import type { ItemDetails } from '../../acts/programme/items.ts';
import type { ProgrammeItem } from '../../conference.ts';
import { typedSeats } from '../conference-form/typed.ts';

const fields = ['starts', 'ends', 'title', 'text', 'room', 'choice', 'seats'] as const;

/** An item as typed, field by field. */
export type TypedItem = Readonly<Record<(typeof fields)[number], string>>;

export function typedItem(form: Form): TypedItem {
  const typed = Object.fromEntries(fields.map((field) => [field, form.text(field)])) as TypedItem;
  const times = { starts: typedTime(typed.starts), ends: typedTime(typed.ends) };
  return { ...typed, ...times };
}

/** An item as a form would have typed it. */
export function itemAsIs({ starts, ends, title, text, room, choice, seats }: ProgrammeItem): TypedItem {
  return { starts, ends, title, text, room, choice, seats: seats === null ? '' : String(seats) };
}

/** A new item begins where the programme ends. @param starts `HH:MM` */
export function itemAfter(starts: string): TypedItem {
  return { starts, ends: '', title: '', text: '', room: '', choice: '', seats: '' };
}

/** What was typed, as the act takes it. */
export function itemDetails(typed: TypedItem): ItemDetails {
  return { ...typed, seats: typedSeats(typed.seats) };
}
