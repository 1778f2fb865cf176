import { countInWords, type Lang, list } from '../../ui/index.ts';
import { dueBy } from './due-now.ts';
import type { MoneyYear, NamedDue, ProjectMoney } from './money.ts';
import { kronor, type Ore } from './ore.ts';
import { total } from './settle.ts';

/** Budget, what has come, what has been used, and who owes. @param year the present one */
export function moneySentence(lang: Lang, money: ProjectMoney, year: number): string {
  const { years } = money.settled;
  if (years.length === 0) {
    return lang === 'sv' ? 'Projektet har ingen budget än.' : 'The project has no budget yet.';
  }
  const budget = total(years.map(({ cost }) => cost.planned));
  const came = total(years.map((each) => each.funding.outcome - setAside(each, money, year)));
  const used = total(years.map(({ cost }) => cost.outcome));
  const facts = { span: spanOf(years.map((each) => each.year)), budget, came, used };
  const unused = money.isOver ? saidUnused(lang, money) : '';
  return `${money.isOver ? saidOver(lang, facts) : saidOpen(lang, facts)} ${saidDue(lang, dueBy(money, year), money)}${unused}`;
}

/** What came from others, was not needed and goes back to them. */
function saidUnused(lang: Lang, { lines, settled }: ProjectMoney): string {
  const own = new Set(lines.filter(({ kind }) => kind === 'own').map(({ id }) => id));
  const left = total(
    settled.years.flatMap(({ borne }) => borne.filter(({ lineId }) => !own.has(lineId)).map((each) => each.left)),
  );
  if (left === 0) return '';
  const kr = kronor(left, lang);
  return lang === 'sv'
    ? ` ${kr} i bidrag användes inte och ska betalas tillbaka.`
    : ` ${kr} in grants was not used and is to be paid back.`;
}

/** The keeper's own share of a year that has not begun: in place, but not yet come in. */
function setAside(each: MoneyYear, { holder, isOver }: ProjectMoney, year: number): Ore {
  if (isOver || each.year <= year) return 0;
  return each.principals.find(({ code }) => code === holder?.code)?.paid ?? 0;
}

interface Facts {
  readonly span: string;
  readonly budget: Ore;
  readonly came: Ore;
  readonly used: Ore;
}

function saidOpen(lang: Lang, { span, budget, came, used }: Facts): string {
  const kr = (ore: Ore) => kronor(ore, lang);
  return lang === 'sv'
    ? `Budgeten för ${span} är ${kr(budget)}. ${kr(came)} har kommit in och ${kr(used)} är använt.`
    : `The budget for ${span} is ${kr(budget)}. ${kr(came)} has come in and ${kr(used)} has been used.`;
}

function saidOver(lang: Lang, { budget, came, used }: Facts): string {
  const kr = (ore: Ore) => kronor(ore, lang);
  return lang === 'sv'
    ? `Projektet är avslutat. Det kostade ${kr(used)}, av ${kr(budget)} i budget, och ${kr(came)} kom in.`
    : `The project is over. It cost ${kr(used)}, of ${kr(budget)} in the budget, and ${kr(came)} came in.`;
}

/** Who owes, and, when it is over, who gets back. */
function saidDue(lang: Lang, dues: readonly NamedDue[], { isOver, settled }: ProjectMoney): string {
  const owing = dues.filter(({ owes }) => owes > 0);
  const back = dues.filter(({ owes }) => owes < 0);
  const sum = (some: readonly NamedDue[]) => kronor(Math.abs(total(some.map(({ owes }) => owes))), lang);
  const said: string[] = [];
  if (owing.length > 0) {
    const who = names(lang, owing);
    const together = owing.length > 1 ? (lang === 'sv' ? ' tillsammans' : ' together') : '';
    said.push(
      lang === 'sv'
        ? `${who} har${together} ${sum(owing)} kvar att betala.`
        : `${who}${together} ${owing.length > 1 ? 'have' : 'has'} ${sum(owing)} left to pay.`,
    );
  }
  if (back.length > 0 && isOver) {
    const who = names(lang, back);
    said.push(lang === 'sv' ? `${who} ska få tillbaka ${sum(back)}.` : `${who} is to get back ${sum(back)}.`);
  }
  if (said.length > 0) return said.join(' ');
  if (dues.length === 0 && settled.years.some(({ principals }) => principals.length > 0)) {
    return lang === 'sv' ? 'Huvudmännen har inget att betala än.' : 'The principals have nothing to pay yet.';
  }
  if (dues.length === 0) return lang === 'sv' ? 'Ingen huvudman delar kostnaden.' : 'No principal shares the cost.';
  return lang === 'sv' ? 'Ingen huvudman har något kvar att betala.' : 'No principal has anything left to pay.';
}

/** Three by name; more are counted. */
function names(lang: Lang, some: readonly NamedDue[]): string {
  if (some.length <= 3)
    return list(
      lang,
      some.map(({ name }) => name),
    );
  const count = countInWords(lang, some.length);
  const said = `${count} ${lang === 'sv' ? 'huvudmän' : 'principals'}`;
  return said.charAt(0).toUpperCase() + said.slice(1);
}

function spanOf(years: readonly number[]): string {
  const [first, last] = [years[0] ?? 0, years.at(-1) ?? 0];
  return first === last ? String(first) : `${first}–${last}`;
}
