import { capitalise, catalogue, countInWords, type Lang, list } from '../../../ui/index.ts';

/** How many mails wait, by what is to be done with them. */
export interface WaitingCounts {
  readonly unmatched: number;
  readonly toRead: number;
  /** Kept, and being taken apart just now. */
  readonly beingRead: number;
}

const mails = {
  sv: (count: number) => `${countInWords('sv', count, true)} mejl`,
  en: (count: number) => `${countInWords('en', count)} ${count === 1 ? 'mail' : 'mails'}`,
};
const words = catalogue({
  sv: {
    none: 'Inga mejl väntar',
    unmatched: (count: number) => `${mails.sv(count)} hör inte ihop med något ännu`,
    toRead: (count: number) => `${mails.sv(count)} väntar på att läsas`,
    beingRead: (count: number) => `${mails.sv(count)} läses in just nu`,
  },
  en: {
    none: 'No mail is waiting',
    unmatched: (count) => `${mails.en(count)} ${count === 1 ? 'belongs' : 'belong'} to nothing yet`,
    toRead: (count) => `${mails.en(count)} ${count === 1 ? 'waits' : 'wait'} to be read`,
    beingRead: (count) => `${mails.en(count)} ${count === 1 ? 'is' : 'are'} just coming in`,
  },
});

/** Where the mailbox stands, in one sentence. */
export function incomingSentence(lang: Lang, counts: WaitingCounts): string {
  const w = words[lang];
  const parts = (['unmatched', 'toRead', 'beingRead'] as const).flatMap((each) =>
    counts[each] === 0 ? [] : [w[each](counts[each])],
  );
  return parts.length === 0 ? w.none : capitalise(list(lang, parts));
}
