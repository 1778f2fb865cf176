import { catalogue, type Lang, list, number } from '../../ui/index.ts';
import type { Progress } from './seats.ts';

const words = catalogue({
  sv: {
    none: 'Ingen har någon plats där dagen före.',
    allDone: (all: string, one: boolean) => (one ? 'Den enda platsen är klar.' : `Alla ${all} platser är klara.`),
    done: (done: string, all: string) => `${done} av ${all} platser är klara`,
    without: (count: string) => `${count} saknar efterträdare`,
    undecided: (count: string) => `${count} väntar på besked`,
  },
  en: {
    none: 'Nobody holds a seat there the day before.',
    allDone: (all, one) => (one ? 'The only seat is settled.' : `All ${all} seats are settled.`),
    done: (done, all) => `${done} of ${all} seats are settled`,
    without: (count) => `${count} without a successor`,
    undecided: (count) => `${count} not decided yet`,
  },
});

/** "12 av 20 platser är klara; 3 saknar efterträdare och 5 väntar på besked." */
export function progressSentence(lang: Lang, { all, done, withoutSuccessor, undecided }: Progress): string {
  const w = words[lang];
  if (all === 0) return w.none;
  if (done === all) return w.allDone(number(lang, all), all === 1);
  const left = [
    ...(withoutSuccessor === 0 ? [] : [w.without(number(lang, withoutSuccessor))]),
    ...(undecided === 0 ? [] : [w.undecided(number(lang, undecided))]),
  ];
  return `${w.done(number(lang, done), number(lang, all))}; ${list(lang, left)}.`;
}
