import { catalogue, type Lang, list } from '../../ui/index.ts';
import type { Conference, ProgrammeItem } from '../conference.ts';
import { whenInWords } from '../conference-words.ts';
import { type ToldChange, toldChanges } from './told-changes.ts';

/** What participants are mailed, without the greeting and the personal link, which the mail adds. */
export interface Announcement {
  readonly subject: string;
  readonly body: string;
}

const words = catalogue({
  sv: {
    changedSubject: (what: string, title: string) => `Ny ${what}: ${title}`,
    changedOf: { day: 'dag', time: 'tid', place: 'plats' },
    changed: (title: string, what: string) => `${title} har fått ny ${what}.`,
    now: (when: string, place: string) => `Nu gäller: ${when}, ${place}.`,
    before: (when: string, place: string) => `Tidigare: ${when}, ${place}.`,
    keep: 'Kan du komma behöver du inte göra något. Kan du inte komma, avboka gärna, så att någon annan får platsen.',
    cancelledSubject: (title: string) => `Inställt: ${title}`,
    cancelled: (title: string, when: string) => `${title}, ${when}, ställs in.`,
    why: (reason: string) => `Skälet: ${reason}`,
    nothing: 'Du behöver inte göra något.',
    programmeSubject: (title: string) => `Programmet har ändrats: ${title}`,
    struck: (item: string, starts: string) => `Programpunkten ”${item}” klockan ${starts} är struken.`,
    chooseAnother: 'Hade du valt det passet kan du välja ett annat.',
    speaker: (item: string, starts: string) =>
      `Programpunkten ”${item}” klockan ${starts} har ändrats: en medverkande kan inte komma.`,
    stillOn: 'Programpunkten hålls ändå.',
  },
  en: {
    changedSubject: (what, title) => `New ${what}: ${title}`,
    changedOf: { day: 'day', time: 'time', place: 'place' },
    changed: (title, what) => `${title} has a new ${what}.`,
    now: (when, place) => `It is now: ${when}, ${place}.`,
    before: (when, place) => `Before: ${when}, ${place}.`,
    keep: 'If you can come, you need not do anything. If you cannot, please cancel, so that somebody else gets the seat.',
    cancelledSubject: (title) => `Cancelled: ${title}`,
    cancelled: (title, when) => `${title}, ${when}, is cancelled.`,
    why: (reason) => `The reason: ${reason}`,
    nothing: 'You need not do anything.',
    programmeSubject: (title) => `The programme has changed: ${title}`,
    struck: (item, starts) => `The item “${item}” at ${starts} has been struck.`,
    chooseAnother: 'If you had chosen that session, you can choose another.',
    speaker: (item, starts) => `The item “${item}” at ${starts} has changed: a speaker cannot come.`,
    stillOn: 'The item is held all the same.',
  },
});

type Told = Pick<Conference, 'title' | 'on' | 'starts' | 'ends' | 'place'>;

/** The day, the times or the place have become others. */
export function changeAnnounced(lang: Lang, was: Told, now: Told): Announcement {
  const w = words[lang];
  const what = list(
    lang,
    toldChanges(was, now).map((each: ToldChange) => w.changedOf[each]),
  );
  return {
    subject: w.changedSubject(what, now.title),
    body: paragraphs(
      w.changed(now.title, what),
      `${w.now(whenInWords(lang, now), now.place)}\n${w.before(whenInWords(lang, was), was.place)}`,
      w.keep,
    ),
  };
}

/** It is not held. @param reason as the secretariat wrote it */
export function cancellationAnnounced(lang: Lang, conference: Told, reason: string): Announcement {
  const w = words[lang];
  const { title } = conference;
  return {
    subject: w.cancelledSubject(title),
    body: paragraphs(w.cancelled(title, whenInWords(lang, conference)), w.why(reason), w.nothing),
  };
}

type Item = Pick<ProgrammeItem, 'title' | 'starts' | 'choice'>;

/** An item is struck. */
export function strikingAnnounced(lang: Lang, { title }: Told, item: Item, reason: string): Announcement {
  const w = words[lang];
  return {
    subject: w.programmeSubject(title),
    body: paragraphs(w.struck(item.title, item.starts), w.why(reason), item.choice === '' ? '' : w.chooseAnother),
  };
}

/** Somebody who was to speak does not come: who, and why, stays inside. */
export function speakerAnnounced(lang: Lang, { title }: Told, item: Item): Announcement {
  const w = words[lang];
  return { subject: w.programmeSubject(title), body: paragraphs(w.speaker(item.title, item.starts), w.stillOn) };
}

function paragraphs(...texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join('\n\n');
}
