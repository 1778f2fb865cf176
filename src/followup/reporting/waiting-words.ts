import { catalogue, countInWords, type Day, type Lang, longDate } from '../../ui/index.ts';

interface InPeriod {
  /** The period's. */
  readonly title: string;
  readonly answerBy: Day;
}

type Words = {
  report: (activity: string, period: string, by: string) => string;
  reportMany: (n: string, period: string, by: string) => string;
  principal: (name: string, period: string, by: string) => string;
  silent: (period: string, by: string, what: string) => string;
  silentActivities: (n: number) => string;
  silentPrincipals: (n: number) => string;
  and: string;
  complete: (period: string) => string;
  nobody: (n: number, period: string) => string;
};

const words = catalogue<Words>({
  sv: {
    report: (activity, period, by) => `Rapportera hur det går med ${activity} (${period}), senast ${by}.`,
    reportMany: (n, period, by) => `Rapportera hur det går med ${n} aktiviteter (${period}), senast ${by}.`,
    principal: (name, period, by) => `Säg hur långt ${name} har kommit (${period}), senast ${by}.`,
    silent: (period, by, what) => `${period}: ${what}. Sista dagen var ${by}.`,
    silentActivities: (n) => `${countInWords('sv', n)} ${n === 1 ? 'aktivitet är utan rapport' : 'aktiviteter är utan rapport'}`,
    silentPrincipals: (n) => `${countInWords('sv', n)} ${n === 1 ? 'huvudman' : 'huvudmän'} har inte svarat`,
    and: ' och ',
    complete: (period) => `${period}: alla har svarat. Perioden kan stängas.`,
    nobody: (n, period) =>
      `Ingen svarar för ${countInWords('sv', n)} ${n === 1 ? 'aktivitet' : 'aktiviteter'} i ${period}. Säg vem som gör det.`,
  },
  en: {
    report: (activity, period, by) => `Report how ${activity} is going (${period}), by ${by}.`,
    reportMany: (n, period, by) => `Report how ${n} activities are going (${period}), by ${by}.`,
    principal: (name, period, by) => `Say how far ${name} has come (${period}), by ${by}.`,
    silent: (period, by, what) => `${period}: ${what}. The last day was ${by}.`,
    silentActivities: (n) => `${countInWords('en', n)} ${n === 1 ? 'activity has' : 'activities have'} no report`,
    silentPrincipals: (n) => `${countInWords('en', n)} ${n === 1 ? 'principal has' : 'principals have'} not answered`,
    and: ' and ',
    complete: (period) => `${period}: everybody has answered. The period can be closed.`,
    nobody: (n, period) =>
      `Nobody answers for ${countInWords('en', n)} ${n === 1 ? 'activity' : 'activities'} in ${period}. Say who does.`,
  },
});

/** That one or several activities wait for the reader's report. @param activities `2.1 Tidig samordning` */
export function reportSentence(lang: Lang, { title, answerBy }: InPeriod, activities: readonly string[]): string {
  const w = words[lang];
  const by = longDate(lang, answerBy);
  const [only] = activities;
  if (only !== undefined && activities.length === 1) return w.report(only, title, by);
  return w.reportMany(countInWords(lang, activities.length), title, by);
}

/** That a principal's own word is waited for. */
export function principalSentence(lang: Lang, { title, answerBy }: InPeriod, name: string): string {
  return words[lang].principal(name, title, longDate(lang, answerBy));
}

/** To the secretariat, when a period's last day has passed: who is silent, or that nobody is. */
export function silenceSentence(
  lang: Lang,
  { title, answerBy }: InPeriod,
  { activities, principals }: { readonly activities: number; readonly principals: number },
): string {
  const w = words[lang];
  const what = [
    ...(activities === 0 ? [] : [w.silentActivities(activities)]),
    ...(principals === 0 ? [] : [w.silentPrincipals(principals)]),
  ];
  return what.length === 0 ? w.complete(title) : w.silent(title, longDate(lang, answerBy), what.join(w.and));
}

/** To the secretariat: activities of an open period that nobody can be asked about. */
export function nobodySentence(lang: Lang, { title }: Pick<InPeriod, 'title'>, activities: number): string {
  return words[lang].nobody(activities, title);
}
