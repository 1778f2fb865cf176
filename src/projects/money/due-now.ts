import type { NamedDue, ProjectMoney } from './money.ts';
import { total } from './settle.ts';

/**
 * What there is between each principal and whoever keeps the money by a year's end: while the project goes on, of that year and those
 * before it; when it is over, of all. In the principals' order.
 */
export function dueBy({ settled, isOver }: Pick<ProjectMoney, 'settled' | 'isOver'>, year: number): readonly NamedDue[] {
  if (isOver) return settled.principals;
  const begun = settled.years.filter((each) => each.year <= year).flatMap(({ principals }) => principals);
  return settled.principals.flatMap(({ code }) => {
    const own = begun.filter((each) => each.code === code);
    const [first] = own;
    if (first === undefined) return [];
    const [share, paid] = [total(own.map((each) => each.share)), total(own.map((each) => each.paid))];
    return [{ ...first, share, paid, owes: share - paid }];
  });
}
