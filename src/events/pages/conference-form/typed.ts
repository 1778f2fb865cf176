import { typedTime } from '../../../meetings/index.ts';
import { typedDay } from '../../../platform/days/typed-day.ts';
import { oneOf } from '../../../platform/http/forms/field.ts';
import type { Form } from '../../../platform/http/web.ts';
import type { ConferenceDetails } from '../../acts/conferences/check-conference.ts';
import type { Conference } from '../../conference.ts';
import { conferenceKinds } from '../../conference.ts';

const fields = [
  ...(['kind', 'title', 'text', 'organ', 'on', 'starts', 'ends', 'place', 'link', 'seats'] as const),
  ...(['registerBy', 'contact', 'contactMail', 'disposal'] as const),
] as const;

/** A conference as typed, field by field. */
export type TypedConference = Readonly<Record<(typeof fields)[number], string>>;

export const nothingTyped = Object.fromEntries(fields.map((field) => [field, ''])) as TypedConference;

export function typedConference(form: Form): TypedConference {
  const typed = Object.fromEntries(fields.map((field) => [field, form.text(field)])) as TypedConference;
  const times = { starts: typedTime(typed.starts), ends: typedTime(typed.ends) };
  return { ...typed, ...times };
}

/** A conference as a form would have typed it. */
export function typedAsIs(conference: Conference): TypedConference {
  const { kind, title, text, organ, on, starts, ends, place, link, seats, registerBy, contact, contactMail } = conference;
  return {
    ...{ kind, title, text, organ: organ.id, on: on.toString(), starts, ends, place, link, contact, contactMail },
    ...{ seats: seats === null ? '' : String(seats), registerBy: registerBy.toString(), disposal: conference.disposalId ?? '' },
  };
}

/** What was typed, as the acts take it. */
export function detailsOf(typed: TypedConference): ConferenceDetails {
  const { title, text, organ, starts, ends, place, link, contact, contactMail, disposal } = typed;
  return {
    ...{ kind: oneOf(typed.kind, conferenceKinds) ?? null, title, text, organId: organ, starts, ends, place, link },
    ...{ on: typedDay(typed.on), registerBy: typedDay(typed.registerBy), seats: typedSeats(typed.seats) },
    ...{ contact, contactMail, disposalId: disposal },
  };
}

/** A number of seats as typed: null for none said, NaN for what is no number. */
export function typedSeats(text: string): number | null {
  const figures = text.replaceAll(/\s/g, '');
  if (figures === '') return null;
  return /^\d{1,6}$/.test(figures) ? Number(figures) : Number.NaN;
}
