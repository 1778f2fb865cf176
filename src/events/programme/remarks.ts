import type { Conference, ProgrammeItem } from '../conference.ts';

type Item = Pick<ProgrammeItem, 'id' | 'title' | 'starts' | 'ends' | 'choice' | 'struck'>;

/** Something in the programme that a person may want to put right; nothing that stops them. */
export type ProgrammeRemark =
  /** Two items go on at once, and are not alternatives to choose between. */
  | { readonly kind: 'overlap'; readonly first: string; readonly second: string }
  /** Before the conference begins, or after it ends. */
  | { readonly kind: 'outside'; readonly title: string }
  /** A choice with one item is none. */
  | { readonly kind: 'alone'; readonly choice: string };

/** What is odd in a programme, in its order. Struck items are left out. Pure. @param items in time order */
export function programmeRemarks(items: readonly Item[], hours: Pick<Conference, 'starts' | 'ends'>): readonly ProgrammeRemark[] {
  const standing = items.filter(({ struck }) => struck === null);
  const overlaps = standing.flatMap((first, place) =>
    standing
      .slice(place + 1)
      .filter((second) => second.starts < first.ends && first.starts < second.ends && !isChosenBetween(first, second))
      .map((second): ProgrammeRemark => ({ kind: 'overlap', first: first.title, second: second.title })),
  );
  const outside = standing
    .filter(({ starts, ends }) => starts < hours.starts || ends > hours.ends)
    .map(({ title }): ProgrammeRemark => ({ kind: 'outside', title }));
  const choices = [...new Set(standing.map(({ choice }) => choice))].filter((choice) => choice !== '');
  const alone = choices
    .filter((choice) => standing.filter((item) => item.choice === choice).length === 1)
    .map((choice): ProgrammeRemark => ({ kind: 'alone', choice }));
  return [...overlaps, ...outside, ...alone];
}

function isChosenBetween(a: Item, b: Item): boolean {
  return a.choice !== '' && a.choice === b.choice;
}
