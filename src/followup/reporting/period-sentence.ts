import { capitalise, catalogue, countInWords, countOf, type Day, type Lang, longDate } from '../../ui/index.ts';

/** A period, counted. */
interface PeriodCounts {
  readonly state: 'open' | 'closed';
  readonly answerBy: Day;
  readonly closedOn: Day | null;
  /** The last day has passed. */
  readonly isPast: boolean;
  readonly activities: number;
  readonly reported: number;
  readonly principals: number;
  readonly said: number;
}

type Words = {
  reported: (some: string, one: boolean) => string;
  allReported: (n: string) => string;
  noneReported: (n: string) => string;
  said: (some: string, one: boolean) => string;
  allSaid: (n: string) => string;
  noneSaid: (n: string) => string;
  by: (day: string) => string;
  was: (day: string) => string;
  closed: (day: string) => string;
};

const words = catalogue<Words>({
  sv: {
    reported: (some, one) => `${some} aktiviteter ${one ? 'är rapporterad' : 'är rapporterade'}`,
    allReported: (n) => `Alla ${n} aktiviteter är rapporterade`,
    noneReported: (n) => `Ingen av ${n} aktiviteter är rapporterad`,
    said: (some) => `${some} huvudmän har sagt hur långt de har kommit`,
    allSaid: (n) => `alla ${n} huvudmän har sagt hur långt de har kommit`,
    noneSaid: (n) => `ingen av ${n} huvudmän har sagt hur långt den har kommit`,
    by: (day) => `Sista dag att svara är den ${day}.`,
    was: (day) => `Sista dagen var den ${day}.`,
    closed: (day) => `Perioden stängdes den ${day}.`,
  },
  en: {
    reported: (some, one) => `${some} activities ${one ? 'has' : 'have'} been reported on`,
    allReported: (n) => `All ${n} activities have been reported on`,
    noneReported: (n) => `None of ${n} activities has been reported on`,
    said: (some, one) => `${some} principals ${one ? 'has' : 'have'} said how far they have come`,
    allSaid: (n) => `all ${n} principals have said how far they have come`,
    noneSaid: (n) => `none of ${n} principals has said how far it has come`,
    by: (day) => `The last day to answer is ${day}.`,
    was: (day) => `The last day was ${day}.`,
    closed: (day) => `The period was closed on ${day}.`,
  },
});

/** Where a period stands, as its page opens: who has answered, by count, and until when. Silence is what is left. */
export function periodSentence(lang: Lang, counts: PeriodCounts): string {
  const w = words[lang];
  const { activities, reported, principals, said, answerBy, closedOn } = counts;
  const all = countInWords(lang, activities);
  const first =
    reported === activities
      ? w.allReported(all)
      : reported === 0
        ? w.noneReported(all)
        : w.reported(capitalise(countOf(lang, reported, activities)), reported === 1);
  const second =
    said === principals
      ? w.allSaid(countInWords(lang, principals))
      : said === 0
        ? w.noneSaid(countInWords(lang, principals))
        : w.said(countOf(lang, said, principals), said === 1);
  const and = lang === 'sv' ? 'och' : 'and';
  const both = principals === 0 ? `${first}.` : `${first}, ${and} ${second}.`;
  if (closedOn !== null) return `${both} ${w.closed(longDate(lang, closedOn))}`;
  return `${both} ${(counts.isPast ? w.was : w.by)(longDate(lang, answerBy))}`;
}
