import { capitalise, countInWords, type Lang } from '../../../ui/index.ts';

/** How many mails wait, by what is to be done with them. */
export interface WaitingCounts {
  readonly unmatched: number;
  readonly toRead: number;
  /** Kept, and being taken apart just now. */
  readonly beingRead: number;
}

/** Where the mailbox stands, in one sentence. */
export function incomingSentence(lang: Lang, { unmatched, toRead, beingRead }: WaitingCounts): string {
  const parts = [
    ...(unmatched === 0 ? [] : [notMatched[lang](unmatched)]),
    ...(toRead === 0 ? [] : [waits[lang](toRead)]),
    ...(beingRead === 0 ? [] : [arriving[lang](beingRead)]),
  ];
  if (parts.length === 0) return lang === 'sv' ? 'Inga mejl väntar' : 'No mail is waiting';
  const [last = '', ...before] = parts.toReversed();
  const and = lang === 'sv' ? 'och' : 'and';
  return capitalise(before.length === 0 ? last : `${before.toReversed().join(', ')} ${and} ${last}`);
}

/** `ett mejl`, `tre mejl`. */
const mails = {
  sv: (count: number) => `${countInWords('sv', count, true)} mejl`,
  en: (count: number) => `${countInWords('en', count)} ${count === 1 ? 'mail' : 'mails'}`,
};
const notMatched = {
  sv: (count: number) => `${mails.sv(count)} hör inte ihop med något ännu`,
  en: (count: number) => `${mails.en(count)} ${count === 1 ? 'belongs' : 'belong'} to nothing yet`,
};
const waits = {
  sv: (count: number) => `${mails.sv(count)} väntar på att läsas`,
  en: (count: number) => `${mails.en(count)} ${count === 1 ? 'waits' : 'wait'} to be read`,
};
const arriving = {
  sv: (count: number) => `${mails.sv(count)} läses in just nu`,
  en: (count: number) => `${mails.en(count)} ${count === 1 ? 'is' : 'are'} just coming in`,
};
