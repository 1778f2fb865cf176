import { capitalise, catalogue, countInWords, type Lang } from '../../ui/index.ts';
import type { AgendaItem } from '../meeting.ts';

/** What an agenda takes against what the meeting has, in whole minutes. */
export interface TimeSum {
  readonly planned: number;
  readonly taken: number;
  /** Items that stand and say no time. */
  readonly untimed: number;
}

export function timeSum(items: readonly Pick<AgendaItem, 'minutes' | 'struckAt'>[], planned: number): TimeSum {
  const standing = items.filter(({ struckAt }) => struckAt === null);
  return {
    planned,
    taken: standing.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0),
    untimed: standing.filter(({ minutes }) => minutes === null).length,
  };
}

const words = catalogue({
  sv: {
    sum: (taken: number, planned: number) => `Punkterna tar ${taken} minuter av ${planned}.`,
    over: (more: number) => `Det är ${more} minuter mer än mötet har.`,
    full: 'Det fyller mötet precis.',
    untimed: (count: number) =>
      `${count === 1 ? 'En punkt har' : `${capitalise(countInWords('sv', count))} punkter har`} ingen tid angiven.`,
    none: (planned: number) => `Mötet har ${planned} minuter.`,
  },
  en: {
    sum: (taken, planned) => `The items take ${taken} minutes of ${planned}.`,
    over: (more) => `That is ${more} minutes more than the meeting has.`,
    full: 'That fills the meeting exactly.',
    untimed: (count) => `${count === 1 ? 'One item has' : `${capitalise(countInWords('en', count))} items have`} no time given.`,
    none: (planned) => `The meeting has ${planned} minutes.`,
  },
});

/** The sum said in words. */
export function timeSumSentence(lang: Lang, { planned, taken, untimed }: TimeSum): string {
  const w = words[lang];
  if (taken === 0 && untimed === 0) return w.none(planned);
  const against = taken > planned ? w.over(taken - planned) : taken === planned ? w.full : '';
  return [w.sum(taken, planned), against, untimed === 0 ? '' : w.untimed(untimed)].filter((said) => said !== '').join(' ');
}
