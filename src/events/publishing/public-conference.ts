import { z } from 'zod';
import { plainText } from '../../platform/prose/index.ts';
import type { Conference, ProgrammeItem } from '../conference.ts';

const speaker = z.object({ name: z.string(), title: z.string(), organisation: z.string() });

const item = z.object({
  id: z.string(),
  starts: z.string(),
  ends: z.string(),
  title: z.string(),
  /** Running text. */
  text: z.string(),
  room: z.string(),
  choice: z.string(),
  struck: z.boolean(),
  /** Somebody who was to speak does not come: who, and why, is not said. */
  changed: z.boolean(),
  speakers: z.array(speaker),
});

const publicConference = z.object({
  id: z.string(),
  kind: z.enum(['theme-conference', 'knowledge-session']),
  title: z.string(),
  /** Running text. */
  text: z.string(),
  /** Name of the organ that arranges it. */
  organ: z.string(),
  /** `YYYY-MM-DD`; times are `HH:MM` in Europe/Stockholm. */
  on: z.string(),
  starts: z.string(),
  ends: z.string(),
  place: z.string(),
  /** Whether one can take part at a distance; the address is for those who have a seat. */
  atDistance: z.boolean(),
  registerBy: z.string(),
  contact: z.string(),
  contactMail: z.string(),
  items: z.array(item),
  /** What it is about, as it was called. */
  links: z.array(z.object({ label: z.string(), of: z.string().nullable(), planId: z.string().nullable() })),
  /** Records that were public when the snapshot was made. */
  material: z.array(z.object({ title: z.string(), publicationId: z.string() })),
  /** Running text; '' while nobody has written any. */
  summary: z.string(),
  outcomes: z.array(z.object({ text: z.string(), on: z.string(), label: z.string().nullable() })),
  /** The day the snapshot was made. */
  asOf: z.string(),
  example: z.boolean(),
});

/** What a publication of a conference holds. JSON. */
export type PublicConference = Readonly<z.output<typeof publicConference>>;

/**
 * Reads the content of a publication of kind `conference`. It was written by this room.
 * @throws when it is something else
 */
export function readPublicConference(content: unknown): PublicConference {
  return publicConference.parse(content);
}

/** What a snapshot is made of, besides the conference and its programme. */
export interface ConferenceAround extends Pick<PublicConference, 'links' | 'material' | 'summary' | 'outcomes' | 'asOf'> {}

/**
 * Exactly what the public would see. Pure. Who takes part, the address for those at a distance, who withdrew and why an item was struck
 * are not in it.
 */
export function projectConference(
  conference: Conference,
  programme: readonly ProgrammeItem[],
  around: ConferenceAround,
): PublicConference {
  const { id, kind, title, text, organ, on, starts, ends, place, link, registerBy, contact, contactMail, example } = conference;
  return {
    ...{ id, kind, title, text, organ: organ.name, on: on.toString(), starts, ends, place, atDistance: link !== '' },
    ...{ registerBy: registerBy.toString(), contact, contactMail, example },
    items: programme.map(publicItem),
    ...around,
  };
}

function publicItem({ seats: _, struck, speakers, ...of }: ProgrammeItem): PublicConference['items'][number] {
  return {
    ...of,
    struck: struck !== null,
    changed: speakers.some(({ withdrawn }) => withdrawn !== null),
    speakers: speakers
      .filter(({ withdrawn }) => withdrawn === null)
      .map(({ name, title, organisation }) => ({ name, title, organisation })),
  };
}

/** Every word that would be public: what search reads, and what is looked through before. */
export function publicConferenceText(shown: PublicConference): string {
  const { title, text, organ, place, contact, contactMail, items, links, material, summary, outcomes } = shown;
  const lines = [
    ...[title, plainText(text), organ, place, contact, contactMail],
    ...items.flatMap((each) => [
      ...[each.title, plainText(each.text), each.room, each.choice],
      ...each.speakers.map(speakerInWords),
    ]),
    ...links.map(({ label }) => label),
    ...material.map((each) => each.title),
    plainText(summary),
    ...outcomes.flatMap((each) => [each.text, each.label ?? '']),
  ];
  return lines.filter((line) => line !== '').join('\n');
}

/** `Anna Ek, verksamhetschef, Region Östergötland` */
export function speakerInWords({ name, title, organisation }: PublicConference['items'][number]['speakers'][number]): string {
  return [name, title, organisation].filter((part) => part !== '').join(', ');
}
