import { capitalise, catalogue, countInWords, countOf, type Lang, list } from '../../ui/index.ts';
import type { Figures } from './participants.ts';

const words = catalogue({
  sv: {
    nobody: 'Ingen har anmält sig än',
    taken: (seated: number) => `${countInWords('sv', seated)} har plats`,
    of: (seated: number, seats: number) => `${countOf('sv', seated, seats)} platser är tagna`,
    waiting: (waiting: number) => `${countInWords('sv', waiting)} står på väntelistan`,
    came: (came: number, of: number) => `${countOf('sv', came, of)} som hade plats kom`,
  },
  en: {
    nobody: 'Nobody has registered yet',
    taken: (seated) => `${countInWords('en', seated)} ${seated === 1 ? 'has' : 'have'} a seat`,
    of: (seated, seats) => `${countOf('en', seated, seats)} seats are taken`,
    waiting: (waiting) => `${countInWords('en', waiting)} ${waiting === 1 ? 'is' : 'are'} on the waiting list`,
    came: (came, of) => `${countOf('en', came, of)} who had a seat came`,
  },
});

/** Where the participants stand, in one sentence: `48 av 60 platser är tagna och tre står på väntelistan`. Pure. */
export function participantsSentence(lang: Lang, figures: Figures): string {
  const w = words[lang];
  const { seats, seated, waiting, came, absent } = figures;
  if (came + absent > 0) return capitalise(w.came(came, Math.max(seated, came)));
  if (seated + waiting === 0) return w.nobody;
  const first = seats === null ? w.taken(seated) : w.of(seated, seats);
  return capitalise(list(lang, [first, ...(waiting === 0 ? [] : [w.waiting(waiting)])]));
}
