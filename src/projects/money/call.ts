import type { Temporal } from 'temporal-polyfill';
import { isoDate, longDate, number } from '../../ui/index.ts';
import type { MoneyLine, MoneyYear, NamedDue, ProjectMoney } from './money.ts';
import { kronor, type Ore, plainKronor } from './ore.ts';
import { shareOut } from './share-out.ts';

/** What mails about a project's money are about (`About`). */
export const projectMail = 'project';

/** What a call for payment says, to one principal. Swedish, as all that the principals are written. */
export interface CallFacts {
  readonly projectId: string;
  readonly projectTitle: string;
  readonly money: ProjectMoney;
  readonly year: number;
  readonly due: NamedDue;
  readonly payBy: Temporal.PlainDate;
  /** What the secretariat adds; may be empty. */
  readonly message: string;
  readonly senderName: string;
  readonly bodyName: string;
}

/** The years in which some principal owes something; of a project that is over, its last year, which all is settled in. */
export function yearsToCall({ settled, isOver }: ProjectMoney): readonly number[] {
  if (!isOver) return settled.years.filter(({ principals }) => principals.some(({ owes }) => owes > 0)).map(({ year }) => year);
  const last = settled.years.at(-1);
  return last !== undefined && settled.principals.some(({ owes }) => owes > 0) ? [last.year] : [];
}

/** Who owes what: of the year, or, when the project is over, of all years together. Only those who owe. */
export function owingIn({ settled, isOver }: ProjectMoney, year: number): readonly NamedDue[] {
  const of = isOver ? settled.principals : (settled.years.find((each) => each.year === year)?.principals ?? []);
  return of.filter(({ owes }) => owes > 0);
}

/** What the principal is to write when it pays: the same however often it is asked for the same. */
export function referenceOf({ projectId, year, due }: Pick<CallFacts, 'projectId' | 'year' | 'due'>): string {
  return `${projectId.slice(0, 8)}-${year}-${due.code}`;
}

/** How a principal's part came about, as a table. */
interface Reckoning {
  readonly lead: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const kr = (ore: Ore) => plainKronor(ore, 'sv');

/** Line by line while the project goes on; year by year when it is settled. */
export function reckoningOf({ money, year, due }: CallFacts): Reckoning {
  if (money.isOver) {
    const years = money.settled.years.flatMap((each) => settledRow(each, due.code));
    return {
      lead: 'Projektet är avslutat. Ni bär er del av det som verkligen användes, minus det som ni har betalat.',
      ...{ head: ['År', 'Kostnader', 'Delas av huvudmännen', 'Er del', 'Betalt'], rows: years },
    };
  }
  const lines = money.lines.filter((line) => line.year === year && line.shares.some(({ code }) => code === due.code));
  return {
    lead: 'Ni bär er överenskomna andel, minus det som ni har betalat.',
    ...{
      head: ['Vad som delas', 'Belopp', 'Ert tal', 'Allas tal', 'Er andel'],
      rows: lines.map((line) => lineRow(line, due.code)),
    },
  };
}

function settledRow({ year, costs, shared, principals }: MoneyYear, code: string): readonly (readonly string[])[] {
  const own = principals.find((each) => each.code === code);
  return own === undefined ? [] : [[String(year), kr(costs), kr(shared), kr(own.share), kr(own.paid)]];
}

function lineRow({ title, planned, key }: MoneyLine, code: string): readonly string[] {
  const weights = key?.weights ?? [];
  const own = weights.find((each) => each.code === code)?.weight ?? 0;
  const share = shareOut(planned, weights).find((each) => each.code === code)?.amount ?? 0;
  const all = weights.reduce((sum, { weight }) => sum + weight, 0);
  return [title, kr(planned), number('sv', own), number('sv', all), kr(share)];
}

/** The keys that the amount follows, with where their figures are from. */
export function keysIn({ money, year }: Pick<CallFacts, 'money' | 'year'>): readonly string[] {
  const lines = money.lines.filter((line) => money.isOver || line.year === year);
  const keys = lines.flatMap(({ key }) => (key === null ? [] : [`${key.title} (${key.source}, ${isoDate(key.asOf)})`]));
  return [...new Set(keys)];
}

export function callTitle({ projectTitle, year, money }: Pick<CallFacts, 'projectTitle' | 'year' | 'money'>): string {
  return `Underlag för utbetalning: ${projectTitle}, ${money.isOver ? 'slutavräkning' : year}`;
}

/** The mail that calls for a payment. Plain text, lines ended by \n. */
export function callMail(facts: CallFacts): { readonly subject: string; readonly body: string } {
  const { projectTitle, year, due, payBy, message, money, senderName, bodyName } = facts;
  const holder = money.holder?.name ?? '';
  const what = money.isOver ? 'vid slutavräkningen' : `för ${year}`;
  const body = [
    'Hej!',
    ...(message === '' ? [] : [message]),
    `${due.name} har ${kronor(due.owes, 'sv')} att betala till ${projectTitle} ${what}. Vi ber er betala senast den ${longDate('sv', payBy)}.`,
    `${holder} har hand om projektets pengar. Det här är ett underlag för utbetalning och ingen faktura: hur ni betalar kommer ni överens om med ${holder}.`,
    `Vår referens: ${referenceOf(facts)}`,
    `Er andel: ${kronor(due.share, 'sv')}\nRedan betalt: ${kronor(due.paid, 'sv')}\nFördelningsnyckel: ${keysIn(facts).join('; ')}`,
    'Den bifogade filen visar hur beloppet är räknat. Stämmer det inte, svara på det här mejlet.',
    `Vänliga hälsningar\n${senderName}\n${bodyName}`,
  ];
  return { subject: `${callTitle(facts)}, ${kronor(due.owes, 'sv')}`, body: `${body.join('\n\n')}\n` };
}
