import { catalogue, countInWords, dayAndMonth, type Lang, list, longDate, relativeDays } from '../ui/index.ts';
import { hoursInWords } from './calendar/hours.ts';
import { type MeetingSituation, meetingState, noticeDue } from './meeting-situation.ts';

const words = catalogue({
  sv: {
    items: (count: number) =>
      count === 0 ? 'inga punkter än' : `${countInWords('sv', count)} ${count === 1 ? 'punkt' : 'punkter'}`,
    meets: (day: string, relative: string, hours: string) => `Mötet är den ${day} (${relative}), ${hours}.`,
    agendaHas: (items: string) => `Dagordningen har ${items}.`,
    asked: (items: string) => `Presidiet har ombetts att titta på dagordningen, som har ${items}.`,
    prepared: (items: string) => `Presidiet har gått igenom dagordningen, som har ${items}.`,
    changed: 'Presidiet har gått igenom dagordningen, men den har ändrats sedan dess.',
    noticeBy: (day: string, relative: string) => `Kallelsen ska gå senast den ${day} (${relative}), enligt organets egen regel.`,
    noticeLate: (day: string) => `Kallelsen skulle ha gått senast den ${day}, enligt organets egen regel.`,
    noNotice: 'Kallelsen har inte gått än.',
    noticed: (day: string) => `Kallelsen gick den ${day}.`,
    changedSinceNotice: 'Något har ändrats sedan dess, och de kallade har inte fått veta det.',
    today: (hours: string) => `Mötet är i dag, ${hours}.`,
    neverNoticed: 'Ingen kallelse har gått.',
    underWay: 'Mötet pågår.',
    now: (number: number, title: string) => `Nu behandlas punkt ${number}: ${title}.`,
    dayGone: (day: string) => `Mötesdagen den ${day} har gått, men ingen har skrivit att mötet hölls.`,
    held: (day: string) => `Mötet hölls den ${day}.`,
    notReady: { notes: 'Minnesanteckningarna är inte klara än.', minutes: 'Protokollet är inte klart än.' },
    waits: {
      notes: (names: string) => `Minnesanteckningarna väntar på justering av ${names}.`,
      minutes: (names: string) => `Protokollet väntar på justering av ${names}.`,
    },
    waitsUnnamed: {
      notes: 'Minnesanteckningarna väntar på justering.',
      minutes: 'Protokollet väntar på justering.',
    },
    objected: {
      notes: (names: string) => `${names} har invänt mot minnesanteckningarna.`,
      minutes: (names: string) => `${names} har invänt mot protokollet.`,
    },
    verified: { notes: 'Minnesanteckningarna är klara.', minutes: 'Protokollet är justerat.' },
    published: {
      notes: 'Minnesanteckningarna är klara och offentliggjorda.',
      minutes: 'Protokollet är justerat och offentliggjort.',
    },
    cancelled: (day: string) => `Mötet den ${day} är inställt.`,
    notTold: 'De kallade har inte fått veta det än.',
    notHeld: (day: string) => `Mötet den ${day} blev aldrig av.`,
  },
  en: {
    items: (count) => (count === 0 ? 'no items yet' : `${countInWords('en', count)} ${count === 1 ? 'item' : 'items'}`),
    meets: (day, relative, hours) => `The meeting is on ${day} (${relative}), ${hours}.`,
    agendaHas: (items) => `The agenda has ${items}.`,
    asked: (items) => `The presidium has been asked to look at the agenda, which has ${items}.`,
    prepared: (items) => `The presidium has looked through the agenda, which has ${items}.`,
    changed: 'The presidium has looked through the agenda, but it has changed since.',
    noticeBy: (day, relative) => `The notice is to go by ${day} (${relative}), by the organ’s own rule.`,
    noticeLate: (day) => `The notice should have gone by ${day}, by the organ’s own rule.`,
    noNotice: 'The notice has not gone yet.',
    noticed: (day) => `The notice went on ${day}.`,
    changedSinceNotice: 'Something has changed since, and those who were called have not been told.',
    today: (hours) => `The meeting is today, ${hours}.`,
    neverNoticed: 'No notice has gone.',
    underWay: 'The meeting is under way.',
    now: (number, title) => `It has come to item ${number}: ${title}.`,
    dayGone: (day) => `The day of the meeting, ${day}, has gone, but nobody has written that it was held.`,
    held: (day) => `The meeting was held on ${day}.`,
    notReady: { notes: 'The notes are not ready yet.', minutes: 'The minutes are not ready yet.' },
    waits: {
      notes: (names) => `The notes wait to be verified by ${names}.`,
      minutes: (names) => `The minutes wait to be verified by ${names}.`,
    },
    waitsUnnamed: { notes: 'The notes wait to be verified.', minutes: 'The minutes wait to be verified.' },
    objected: {
      notes: (names) => `${names} objected to the notes.`,
      minutes: (names) => `${names} objected to the minutes.`,
    },
    verified: { notes: 'The notes are ready.', minutes: 'The minutes are verified.' },
    published: { notes: 'The notes are ready and published.', minutes: 'The minutes are verified and published.' },
    cancelled: (day) => `The meeting on ${day} has been cancelled.`,
    notTold: 'Those who were called have not been told yet.',
    notHeld: (day) => `The meeting on ${day} was never held.`,
  },
});

/** Where a meeting stands, for whoever reads. Pure. */
export function meetingSentence(lang: Lang, known: MeetingSituation): string {
  return sentencesOf(lang, known)
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function sentencesOf(lang: Lang, known: MeetingSituation): readonly string[] {
  const w = words[lang];
  const kind = known.recordKind;
  const day = longDate(lang, known.on);
  const state = meetingState(known);
  switch (state) {
    case 'cancelled':
      return [w.cancelled(day), known.reason.replace(/[^.!?]$/, '$&.'), known.changedSinceNotice ? w.notTold : ''];
    case 'not-held':
      return [w.notHeld(day), known.reason.replace(/[^.!?]$/, '$&.')];
    case 'under-way':
      return [w.underWay, known.current === null ? '' : w.now(known.current.number, known.current.title)];
    case 'day-gone':
      return [w.dayGone(day)];
    case 'held':
      return [w.held(day), w.notReady[kind]];
    case 'waits-for-verification':
      return [w.held(day), verification(lang, known)];
    case 'objected':
      return [w.held(day), w.objected[kind](list(lang, known.objected))];
    case 'verified':
      return [w.held(day), w.verified[kind]];
    case 'published':
      return [w.held(day), w.published[kind]];
    default:
      return beforeIt(lang, known, state);
  }
}

function verification(lang: Lang, { seesDrafts, recordKind, waitsFor }: MeetingSituation): string {
  const w = words[lang];
  if (!seesDrafts) return w.notReady[recordKind];
  return waitsFor.length === 0 ? w.waitsUnnamed[recordKind] : w.waits[recordKind](list(lang, waitsFor));
}

function beforeIt(lang: Lang, known: MeetingSituation, state: ReturnType<typeof meetingState>): readonly string[] {
  const w = words[lang];
  const hours = hoursInWords(lang, known);
  const items = w.items(known.items);
  const noticed = known.noticedOn === null ? null : w.noticed(dayAndMonth(lang, known.noticedOn));
  const changed = known.changedSinceNotice ? w.changedSinceNotice : '';
  if (state === 'today') return [w.today(hours), noticed ?? w.neverNoticed, changed];
  const meets = w.meets(longDate(lang, known.on), relativeDays(lang, known.today.until(known.on).days), hours);
  if (noticed !== null) return [meets, noticed, changed, w.agendaHas(items)];
  if (!known.seesDrafts) return [meets, w.noNotice];
  const said = {
    asked: w.asked(items),
    prepared: w.prepared(items),
    'changed-since-prepared': w.changed,
  };
  const agenda = state in said ? said[state as keyof typeof said] : w.agendaHas(items);
  return [meets, agenda, noticeSaid(lang, known)];
}

function noticeSaid(lang: Lang, known: MeetingSituation): string {
  const w = words[lang];
  const by = dayAndMonth(lang, known.noticeBy);
  if (noticeDue(known) === 'late') return w.noticeLate(by);
  return w.noticeBy(by, relativeDays(lang, known.today.until(known.noticeBy).days));
}
