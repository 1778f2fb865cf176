import { catalogue, isoDate, type Lang } from '../../../ui/index.ts';
import type { SharingKey } from '../../money/money.ts';

/** What several pages about money say. */
export const moneyWords = catalogue({
  sv: {
    money: 'Pengar',
    keys: 'Fördelningsnycklar',
    kinds: {
      'state-grant': 'Statsbidrag',
      'co-financing': 'Medfinansiering',
      own: 'Egna medel',
      other: 'Övriga medel',
      cost: 'Kostnad',
    },
    keyKinds: {
      inhabitants: 'Efter antal invånare',
      half: 'Regionen hälften, kommunerna hälften efter sina tal',
      equal: 'Lika för alla',
      fixed: 'Efter tal som är överenskomna',
    },
    key: (title: string, source: string, on: string) => `${title} (${source}, ${on})`,
    year: 'År',
    line: 'Rad',
    from: 'Varifrån',
    principal: 'Huvudman',
    planned: 'Planerat',
    outcome: 'Utfall',
    difference: 'Skillnad',
    share: 'Andel',
    paid: 'Betalt',
    owes: 'Kvar att betala',
    day: 'Dag',
    amount: 'Belopp',
    amountHelp: 'I kronor, till exempel 1 234 567,50.',
    sum: 'Summa',
    cancel: 'Tillbaka utan att spara',
  },
  en: {
    money: 'Money',
    keys: 'Sharing keys',
    kinds: { 'state-grant': 'State grant', 'co-financing': 'Co-financing', own: 'Own means', other: 'Other means', cost: 'Cost' },
    keyKinds: {
      inhabitants: 'By inhabitants',
      half: 'The region one half, the municipalities the other by their numbers',
      equal: 'Alike for all',
      fixed: 'By numbers that were agreed',
    },
    key: (title, source, on) => `${title} (${source}, ${on})`,
    year: 'Year',
    line: 'Line',
    from: 'From',
    principal: 'Principal',
    planned: 'Planned',
    outcome: 'Outcome',
    difference: 'Difference',
    share: 'Share',
    paid: 'Paid',
    owes: 'Left to pay',
    day: 'Day',
    amount: 'Amount',
    amountHelp: 'In kronor, such as 1 234 567,50.',
    sum: 'Sum',
    cancel: 'Back without saving',
  },
});

/** A key with where its figures are from: said wherever it is used. */
export function keyInWords(lang: Lang, { title, source, asOf }: Pick<SharingKey, 'title' | 'source' | 'asOf'>): string {
  return moneyWords[lang].key(title, source, isoDate(asOf));
}
