import { hoursInWords } from '../meetings/index.ts';
import {
  capitalise,
  catalogue,
  countInWords,
  countOf,
  dayAndMonth,
  type Lang,
  list,
  longDate,
  relativeDays,
} from '../ui/index.ts';
import type { ConferenceSituation } from './conference-situation.ts';

const words = catalogue({
  sv: {
    kinds: { 'theme-conference': 'Konferensen', 'knowledge-session': 'Kunskapssammanträdet' },
    ahead: (what: string, day: string, relative: string, hours: string, place: string) =>
      `${what} är den ${day} (${relative}), ${hours}, ${place}.`,
    today: (what: string, hours: string, place: string) => `${what} är i dag, ${hours}, ${place}.`,
    held: (what: string, day: string) => `${what} hölls den ${day}.`,
    cancelled: (what: string, day: string, why: string) => `${what} den ${day} är inställt: ${why}`,
    cancelledTheme: (what: string, day: string, why: string) => `${what} den ${day} är inställd: ${why}`,
    noProgramme: 'Programmet är inte skrivet än.',
    notPublic: (items: string) => `Programmet har ${items}, men är inte publicerat.`,
    items: (count: number) => `${countInWords('sv', count)} ${count === 1 ? 'punkt' : 'punkter'}`,
    notOpen: 'Programmet är publicerat, men anmälan är inte öppen än.',
    missing: (what: string) => `Innan anmälan kan öppnas behövs ${what}.`,
    missingOf: {
      contact: 'någon som deltagarna kan fråga',
      disposal: 'ett gallringsbeslut för deltagarnas uppgifter',
      'register-by': 'en sista anmälningsdag som inte har gått',
    },
    open: (day: string) => `Anmälan är öppen till och med den ${day}.`,
    closed: 'Anmälan är stängd.',
    taken: (seated: number, seats: number) => `${capitalise(countOf('sv', seated, seats))} platser är tagna.`,
    registered: (seated: number) =>
      seated === 0 ? 'Ingen har anmält sig.' : `${capitalise(countInWords('sv', seated))} har anmält sig.`,
    waiting: (count: number) => `${capitalise(countInWords('sv', count))} står på väntelistan.`,
    older: 'Det som alla läser är äldre än det som står här.',
    noMaterial: 'Inget material är upplagt än.',
    noSummary: 'Materialet är upplagt, men ingen har sammanfattat vad som sades.',
    summarised: 'Material och sammanfattning finns.',
  },
  en: {
    kinds: { 'theme-conference': 'The conference', 'knowledge-session': 'The knowledge session' },
    ahead: (what, day, relative, hours, place) => `${what} is on ${day} (${relative}), ${hours}, ${place}.`,
    today: (what, hours, place) => `${what} is today, ${hours}, ${place}.`,
    held: (what, day) => `${what} was held on ${day}.`,
    cancelled: (what, day, why) => `${what} on ${day} is cancelled: ${why}`,
    cancelledTheme: (what, day, why) => `${what} on ${day} is cancelled: ${why}`,
    noProgramme: 'The programme has not been written yet.',
    notPublic: (items) => `The programme has ${items}, but has not been published.`,
    items: (count) => `${countInWords('en', count)} ${count === 1 ? 'item' : 'items'}`,
    notOpen: 'The programme is published, but registration is not open yet.',
    missing: (what) => `Before registration can open it needs ${what}.`,
    missingOf: {
      contact: 'somebody whom participants can ask',
      disposal: 'a disposal decision for the participants’ details',
      'register-by': 'a last day to register that has not passed',
    },
    open: (day) => `Registration is open until ${day}.`,
    closed: 'Registration is closed.',
    taken: (seated, seats) => `${capitalise(countOf('en', seated, seats))} seats are taken.`,
    registered: (seated) =>
      seated === 0
        ? 'Nobody has registered.'
        : `${capitalise(countInWords('en', seated))} ${seated === 1 ? 'has' : 'have'} registered.`,
    waiting: (count) => `${capitalise(countInWords('en', count))} ${count === 1 ? 'waits' : 'wait'} for a seat.`,
    older: 'What everyone reads is older than what stands here.',
    noMaterial: 'No material has been added yet.',
    noSummary: 'The material is here, but nobody has summed up what was said.',
    summarised: 'There is material and a summary.',
  },
});

/** Where a conference stands, for whoever reads. Pure. */
export function conferenceSentence(lang: Lang, known: ConferenceSituation): string {
  const w = words[lang];
  const { state, kind, on, today, inPublic } = known;
  const what = w.kinds[kind];
  const hours = hoursInWords(lang, known);
  if (state === 'cancelled') {
    const said = kind === 'theme-conference' ? w.cancelledTheme : w.cancelled;
    return said(what, longDate(lang, on), withStop(known.cancelledBecause ?? ''));
  }
  if (state === 'over') return join([w.held(what, longDate(lang, on)), afterwards(lang, known)]);
  const days = today.until(on).days;
  const when =
    days === 0
      ? w.today(what, hours, known.place)
      : w.ahead(what, longDate(lang, on), relativeDays(lang, days), hours, known.place);
  return join([when, preparing(lang, known), inPublic === 'older' ? w.older : '']);
}

function preparing(lang: Lang, known: ConferenceSituation): string {
  const w = words[lang];
  const { state, items, inPublic, missing, registerBy } = known;
  if (state === 'open') return join([w.open(dayAndMonth(lang, registerBy)), takenOf(lang, known)]);
  if (state === 'closed') return join([w.closed, takenOf(lang, known)]);
  if (items === 0) return w.noProgramme;
  if (inPublic === 'no') return w.notPublic(w.items(items));
  if (missing.length === 0) return w.notOpen;
  const needed = missing.map((each) => w.missingOf[each]);
  return `${w.notOpen} ${w.missing(list(lang, needed))}`;
}

function takenOf(lang: Lang, { taken, seats }: ConferenceSituation): string {
  const w = words[lang];
  if (taken === null) return '';
  const seated = seats === null ? w.registered(taken.seated) : w.taken(taken.seated, seats);
  return join([seated, taken.waiting === 0 ? '' : w.waiting(taken.waiting)]);
}

function afterwards(lang: Lang, { hasMaterial, hasSummary, inPublic }: ConferenceSituation): string {
  const w = words[lang];
  const said = hasMaterial ? (hasSummary ? w.summarised : w.noSummary) : w.noMaterial;
  return join([said, inPublic === 'older' ? w.older : '']);
}

function join(sentences: readonly string[]): string {
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

/** A reason as somebody wrote it, ended as a sentence is. */
function withStop(text: string): string {
  return text.replace(/[^.!?]$/, '$&.');
}
