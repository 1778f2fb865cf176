import { Temporal } from 'temporal-polyfill';
import { whenInWords } from '../../../events/index.ts';
import { type Invitation, invitationText } from '../../../platform/mail/index.ts';
import { capitalise, countInWords, dayAndMonth, type Lang } from '../../../ui/index.ts';
import type { PublishedConference } from '../../queries/published.ts';
import { wholeAddress } from '../layout/head.tsx';
import { words } from './words.ts';

type Told = Pick<PublishedConference, 'content' | 'standing'>;

/** Where it stands, for whoever might come: when and where, and whether there is room. */
export function publicSentence(lang: Lang, { content, standing }: Told): string {
  const w = words[lang];
  const when = whenOf(lang, content);
  if (standing.state === 'cancelled') return w.cancelled(when, withStop(standing.cancelledBecause ?? ''));
  if (standing.state === 'over') return w.over(when);
  const ahead = w.when(capitalise(when), content.place);
  if (standing.state === 'planned') return `${ahead} ${w.planned}`;
  if (standing.state === 'closed') return `${ahead} ${w.closed}`;
  return [ahead, w.open(dayAndMonth(lang, content.registerBy)), roomSaid(lang, standing)].filter((part) => part !== '').join(' ');
}

/** `torsdag den 12 mars 2027 kl. 9–15.30` */
export function whenOf(lang: Lang, { on, starts, ends }: Pick<Told['content'], 'on' | 'starts' | 'ends'>): string {
  return whenInWords(lang, { on: Temporal.PlainDate.from(on), starts, ends });
}

function roomSaid(lang: Lang, { seats, seated, waiting }: Told['standing']): string {
  const w = words[lang];
  if (seats === null) return '';
  if (isFull({ seats, seated, waiting })) return w.full;
  const left = seats - seated;
  return w.left(capitalise(countInWords(lang, left)), left);
}

/** Whether the next one to register waits: a seat that is free while others wait is on its way to the first of them. */
export function isFull({ seats, seated, waiting }: Pick<Told['standing'], 'seats' | 'seated' | 'waiting'>): boolean {
  return seats !== null && (seated >= seats || waiting > 0);
}

function withStop(text: string): string {
  return text.replace(/[^.!?]$/, '$&.');
}

/**
 * The conference for one's own calendar: takes it away when it is cancelled. Its number rises with each publication, and once more then.
 * @param url public address of the program, no slash at the end
 */
export function conferenceCalendar(lang: Lang, url: string, { publication, content, standing }: PublishedConference): string {
  const { id, on, starts, ends, title, place } = content;
  const page = wholeAddress(url, lang, `/offentligt/konferenser/${id}`);
  const isCancelled = standing.state === 'cancelled';
  const invitation: Invitation = {
    ...{ uid: `conference-${id}@${new URL(url).hostname}`, method: 'PUBLISH', summary: title, location: place, url: page },
    // Whole minutes since 2020: a later publication has a higher number, within what a calendar takes (RFC 5545, 3.3.8).
    sequence: Math.floor(publication.publishedAt.epochMilliseconds / 60_000) - 26_297_280 + (isCancelled ? 1 : 0),
    ...{ starts: `${on}T${starts}`, ends: `${on}T${ends}`, description: page, cancelled: isCancelled },
  };
  return invitationText(invitation, null, publication.publishedAt);
}
