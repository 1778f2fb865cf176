import type { Temporal } from 'temporal-polyfill';
import { hoursInWords } from '../../meetings/index.ts';
import { invitationText } from '../../platform/mail/index.ts';
import type { Lang } from '../../ui/index.ts';
import type { Conference, ProgrammeItem } from '../conference.ts';
import type { Registration } from './registration.ts';

interface Own {
  readonly conference: Conference;
  readonly programme: readonly ProgrammeItem[];
  readonly registration: Pick<Registration, 'sessions'>;
}

interface Where {
  /** Public address of the program, no slash at the end. */
  readonly url: string;
  /** What the personal link ends with: the file is its holder's alone. */
  readonly token: string;
  readonly now: Temporal.Instant;
}

/** The conference for one's own calendar, with the sessions one has a seat at and the link for those at a distance. */
export function ownCalendar(lang: Lang, { conference, programme, registration }: Own, { url, token, now }: Where): string {
  const { id, title, on, starts, ends, place, link, state } = conference;
  const seats = registration.sessions.filter((session) => session.state === 'seat').map(({ itemId }) => itemId);
  const sessions = programme
    .filter((item) => seats.includes(item.id))
    .map((item) => [item.title, hoursInWords(lang, item), item.room].filter((part) => part !== '').join(', '));
  const here = `${url}${lang === 'en' ? '/en' : ''}/anmalan/${token}`;
  // Of the same conference as the public's file: counted as there, or a calendar that has that one would leave this one out.
  const sequence = Math.floor(now.epochMilliseconds / 60_000) - 26_297_280 + 1;
  const invitation = {
    ...{ uid: `conference-${id}@${new URL(url).hostname}`, sequence, method: 'PUBLISH' as const, url: here },
    ...{ starts: `${on}T${starts}`, ends: `${on}T${ends}`, location: place, summary: title },
    ...{ description: [...sessions, link, here].filter((line) => line !== '').join('\n'), cancelled: state === 'cancelled' },
  };
  return invitationText(invitation, null, now);
}
