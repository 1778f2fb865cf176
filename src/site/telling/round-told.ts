import { decidingSteps, type PublicRound, type RoundSituation, roundSentence, ruleInWords } from '../../rounds/index.ts';
import { catalogue, dayAndMonth, type Lang, longDate } from '../../ui/index.ts';

/** Where a round stands, as it is told in public. */
export interface RoundTold {
  readonly headline: string;
  /** What a reader wants to know next; never who has not answered. */
  readonly lead: string;
}

const words = catalogue({
  sv: {
    next: (day: string) => `Härnäst behandlas den av en nämnd den ${day}.`,
    ahead: (first: string, last: string) => `Nämnder behandlar den mellan den ${first} och den ${last}.`,
    between: (first: string, last: string) => `Det första beslutet fattades den ${first} och det sista den ${last}.`,
    one: (day: string) => `Beslutet fattades den ${day}.`,
  },
  en: {
    next: (day) => `A board takes it up next on ${day}.`,
    ahead: (first, last) => `Boards take it up between ${first} and ${last}.`,
    between: (first, last) => `The first decision was taken on ${first} and the last on ${last}.`,
    one: (day) => `The decision was taken on ${day}.`,
  },
});

/** One sentence as heading and what follows from it, from published facts alone. Pure. */
export function tellRound(situation: RoundSituation, text: PublicRound['text']): RoundTold {
  const sentence = roundSentence(situation, text.kind === 'plan-version' ? 'plan' : 'text');
  const { lang, facts, standing } = situation;
  if (standing.state === 'withdrawn') return sentence;
  if (standing.state === 'carried') return { headline: sentence.headline, lead: decidedBetween(situation) };
  const lead = [ruleInWords(lang, facts), ...upcoming(situation)].join(' ');
  return { headline: sentence.headline, lead };
}

/** The days on which boards take it up, as far as they have said. */
function upcoming({ lang, principals }: RoundSituation): readonly string[] {
  const days = principals.flatMap(({ steps }) => steps.flatMap(({ planned }) => planned ?? [])).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  if (first === last) return [words[lang].next(longDate(lang, first))];
  return [words[lang].ahead(beside(lang, first, last), longDate(lang, last))];
}

/** A day that stands before another: with its year only when that is another one. */
function beside(lang: Lang, day: string, last: string): string {
  return day.slice(0, 4) === last.slice(0, 4) ? dayAndMonth(lang, day) : longDate(lang, day);
}

function decidedBetween({ lang, principals }: RoundSituation): string {
  const counting = principals.filter(({ standing }) => standing.counts);
  const days = counting.flatMap((principal) => decidingSteps(principal).flatMap(({ decidedOn }) => decidedOn ?? [])).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return '';
  return first === last
    ? words[lang].one(longDate(lang, first))
    : words[lang].between(beside(lang, first, last), longDate(lang, last));
}
