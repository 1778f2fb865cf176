import type { Temporal } from 'temporal-polyfill';
import { catalogue, countInWords, type Lang, longDate, longMoment, number } from '../../ui/index.ts';
import type { Conference } from '../conference.ts';
import type { Place } from './seating.ts';

const words = catalogue({
  sv: {
    open: (day: string) => `Anmälan är öppen till och med den ${day}.`,
    left: (count: string, one: boolean, day: string) =>
      `${one ? 'En plats är kvar' : `${count} platser är kvar`}. Anmäl dig senast den ${day}.`,
    full: (waiting: string, day: string) => `Alla platser är tagna${waiting}. Ställ dig på väntelistan senast den ${day}.`,
    inQueue: (count: number) => `, och ${countInWords('sv', count)} ${count === 1 ? 'person' : 'personer'} står på väntelistan`,
    planned: 'Anmälan har inte öppnat än.',
    closed: 'Anmälan är stängd.',
    cancelled: 'Konferensen är inställd.',
    over: 'Konferensen har hållits.',
    seat: 'Du har plats.',
    waiting: (turn: number) => `Du står som nummer ${turn} på väntelistan.`,
    confirmSeat: (moment: string) => `Bekräfta din plats senast ${moment}.`,
    confirmWaiting: (turn: number, moment: string) =>
      `Du står som nummer ${turn} på väntelistan. Bekräfta anmälan senast ${moment}.`,
    gaveUp: 'Du är avbokad.',
    lapsed: 'Anmälan bekräftades inte i tid och gäller inte längre.',
  },
  en: {
    open: (day) => `Registration is open until ${day}.`,
    left: (count, one, day) => `${one ? 'One seat is left' : `${count} seats are left`}. Register by ${day}.`,
    full: (waiting, day) => `All seats are taken${waiting}. Join the waiting list by ${day}.`,
    inQueue: (count) => `, and ${countInWords('en', count)} ${count === 1 ? 'person waits' : 'people wait'} for one`,
    planned: 'Registration has not opened yet.',
    closed: 'Registration is closed.',
    cancelled: 'The conference is cancelled.',
    over: 'The conference has been held.',
    seat: 'You have a seat.',
    waiting: (turn) => `You are number ${turn} on the waiting list.`,
    confirmSeat: (moment) => `Confirm your seat by ${moment}.`,
    confirmWaiting: (turn, moment) => `You are number ${turn} on the waiting list. Confirm the registration by ${moment}.`,
    gaveUp: 'You have cancelled.',
    lapsed: 'The registration was not confirmed in time and is no longer valid.',
  },
});

/** How many have a seat and how many wait for one. */
export interface Taken {
  readonly seated: number;
  readonly waiting: number;
}

/** Whether one can register, for whoever thinks of it. Pure. */
export function registerSentence(
  lang: Lang,
  { state, seats, registerBy }: Pick<Conference, 'state' | 'seats' | 'registerBy'>,
  { seated, waiting }: Taken,
): string {
  const w = words[lang];
  if (state !== 'open') return w[state];
  const day = longDate(lang, registerBy);
  if (seats === null) return w.open(day);
  const left = seats - seated;
  if (left <= 0) return w.full(waiting === 0 ? '' : w.inQueue(waiting), day);
  return w.left(number(lang, left), left === 1, day);
}

/** Where one's own registration stands. Pure. @param by until when it is to be confirmed */
export function ownSentence(
  lang: Lang,
  { state }: Pick<Conference, 'state'>,
  place: Pick<Place, 'state' | 'turn' | 'confirmed'>,
  by: Temporal.Instant,
): string {
  const w = words[lang];
  if (state === 'cancelled' || state === 'over') return w[state];
  if (place.state === 'cancelled') return w.gaveUp;
  if (place.state === 'lapsed') return w.lapsed;
  const turn = place.turn ?? 0;
  if (place.confirmed) return place.state === 'seat' ? w.seat : w.waiting(turn);
  const moment = longMoment(lang, by);
  return place.state === 'seat' ? w.confirmSeat(moment) : w.confirmWaiting(turn, moment);
}
