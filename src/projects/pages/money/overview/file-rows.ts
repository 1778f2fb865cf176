import { isoDate, type Lang } from '../../../../ui/index.ts';
import type { ProjectMoney } from '../../../money/money.ts';
import type { Ore } from '../../../money/ore.ts';
import { keyInWords, moneyWords } from '../money-words.ts';
import { fileWords } from './file-words.ts';

/** A cell that is an amount, or text. */
type Cell = string | { readonly ore: Ore };

/** All that is known of the money: lines, what each principal shares of a year, every change of plan and every booking, under one head. */
export function fileRows(lang: Lang, { lines, settled }: ProjectMoney): readonly (readonly Cell[])[] {
  const [w, f] = [moneyWords[lang], fileWords[lang]];
  const head = [f.what, w.year, f.kind, w.line, w.from, w.principal, w.day, w.planned, f.came, w.owes, f.text];
  const budget = lines.flatMap((line) => {
    const kind = w.kinds[line.kind];
    const about = [String(line.year), kind, line.title, line.key === null ? line.from : keyInWords(lang, line.key)];
    return [
      [f.line, ...about, '', '', { ore: line.planned }, { ore: line.outcome }, '', ''],
      ...line.plans.map(({ on, amount, reason }) => [f.plan, ...about, '', isoDate(on), { ore: amount }, '', '', reason]),
      ...line.bookings.map(({ on, amount, principal, text }) => [
        ...[f.booking, ...about, principal?.name ?? '', isoDate(on), '', { ore: amount }, '', text],
      ]),
    ];
  });
  const shares = settled.years.flatMap(({ year, principals }) =>
    principals.map(({ name, share, paid, owes }) => [
      ...[f.share, String(year), '', '', '', name, '', { ore: share }, { ore: paid }, { ore: owes }, ''],
    ]),
  );
  return [head, ...budget, ...shares];
}
