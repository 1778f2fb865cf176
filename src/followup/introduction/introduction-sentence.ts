import { capitalise, catalogue, countInWords, countOf, type Lang, list } from '../../ui/index.ts';
import type { StageCounts } from './stage-counts.ts';

/** A principal as it is said in a sentence, and whether it has said anything of what is shown. */
interface Spoken {
  readonly name: string;
  readonly silent: boolean;
}

interface ActivityCounted {
  readonly number: string;
  readonly title: string;
  readonly counts: StageCounts;
}

interface SaidOfPlan {
  readonly activities: readonly ActivityCounted[];
  readonly principals: readonly Spoken[];
}

type Told = { readonly title: string; readonly lead: string };

const words = catalogue({
  sv: {
    none: 'Ingen huvudman har sagt hur långt den har kommit än',
    noneLead: 'När en rapportperiod öppnas frågas varje huvudman. Sekretariatet kan också skriva in vad som berättas.',
    all: (some: string, isOne: boolean) =>
      `${capitalise(some)} ${isOne ? 'aktivitet används' : 'aktiviteter används'} hos alla huvudmän som de är aktuella för`,
    allNone: 'Ingen aktivitet används hos alla huvudmän än',
    furthest: (title: string, part: string) => `Längst har ${title} kommit: där är det i bruk hos ${part}.`,
    least: (title: string, part: string) => `Kortast har ${title} kommit: där är det i bruk hos ${part}.`,
    leastNone: (title: string) => `Kortast har ${title} kommit: där är det inte i bruk hos någon än.`,
    nowhere: 'Ingenstans är något i bruk än.',
    silent: (who: string, isOne: boolean) => `${who} har inte sagt något${isOne ? '' : ' än'}.`,
    manySilent: (part: string) => `${capitalise(part)} huvudmän har inte sagt något än.`,
    one: (title: string, part: string) => `${title}: används hos ${part} huvudmän`,
    oneUnsaid: (title: string) => `${title}: ingen huvudman har sagt hur långt den har kommit`,
    oneIrrelevant: (title: string) => `${title}: inte aktuellt hos någon av dem som har svarat`,
    introducing: (count: string) => `${count} inför`,
    decided: (count: string) => `${count} har beslutat`,
    notBegun: (count: string) => `${count} har inte börjat`,
    notRelevant: (count: string) => `för ${count} är det inte aktuellt`,
    ownUnsaid: (name: string) => `Hur långt har ${name} kommit?`,
    own: (name: string, part: string) => `${name} använder ${part} aktiviteter`,
    ownNone: (name: string) => `${name} använder ingen av aktiviteterna än`,
  },
  en: {
    none: 'No principal has said how far it has come yet',
    noneLead: 'When a reporting period opens every principal is asked. The secretariat can write down what is told as well.',
    all: (some, isOne) =>
      `${capitalise(some)} ${isOne ? 'activity is' : 'activities are'} in use at every principal that they concern`,
    allNone: 'No activity is in use at every principal yet',
    furthest: (title, part) => `${title} has come furthest: it is in use at ${part}.`,
    least: (title, part) => `${title} has come the shortest way: it is in use at ${part}.`,
    leastNone: (title) => `${title} has come the shortest way: it is not in use at any yet.`,
    nowhere: 'Nothing is in use anywhere yet.',
    silent: (who, isOne) => `${who} ${isOne ? 'has' : 'have'} said nothing yet.`,
    manySilent: (part) => `${capitalise(part)} principals have said nothing yet.`,
    one: (title, part) => `${title}: in use at ${part} principals`,
    oneUnsaid: (title) => `${title}: no principal has said how far it has come`,
    oneIrrelevant: (title) => `${title}: not relevant at any of those who have answered`,
    introducing: (count) => `${count} introducing it`,
    decided: (count) => `${count} decided`,
    notBegun: (count) => `${count} not begun`,
    notRelevant: (count) => `not relevant for ${count}`,
    ownUnsaid: (name) => `How far has ${name} come?`,
    own: (name, part) => `${name} uses ${part} activities`,
    ownNone: (name) => `${name} uses none of the activities yet`,
  },
});

/** Where the introduction of a whole plan stands. */
export function planSentence(lang: Lang, { activities, principals }: SaidOfPlan): Told {
  const w = words[lang];
  if (principals.every(({ silent }) => silent)) return { title: w.none, lead: w.noneLead };
  const everywhere = activities.filter(({ counts }) => asked(counts) > 0 && counts['in-use'] === asked(counts)).length;
  const title = everywhere === 0 ? w.allNone : w.all(countOf(lang, everywhere, activities.length), activities.length === 1);
  const lead = everywhere === activities.length ? '' : outermost(lang, activities, everywhere === 0);
  return { title, lead: [lead, silence(lang, principals)].filter((part) => part !== '').join(' ') };
}

/** The one that has come furthest while none is in use everywhere, after that the one that has come the shortest way. */
function outermost(lang: Lang, activities: readonly ActivityCounted[], isFurthest: boolean): string {
  const w = words[lang];
  const sorted = activities
    .filter(({ counts }) => asked(counts) > 0)
    .toSorted((a, b) => share(b.counts) - share(a.counts) || b.counts['in-use'] - a.counts['in-use']);
  const found = isFurthest ? sorted[0] : sorted.at(-1);
  if (found === undefined || (isFurthest && found.counts['in-use'] === 0)) return w.nowhere;
  const name = `${found.number} ${found.title}`;
  if (found.counts['in-use'] === 0) return w.leastNone(name);
  return (isFurthest ? w.furthest : w.least)(name, countOf(lang, found.counts['in-use'], asked(found.counts)));
}

/** Where one activity stands with the principals. */
export function activitySentence(lang: Lang, activity: ActivityCounted, principals: readonly Spoken[]): Told {
  const w = words[lang];
  const { counts } = activity;
  const name = `${activity.number} ${activity.title}`;
  if (principals.every(({ silent }) => silent)) return { title: w.oneUnsaid(name), lead: '' };
  const part = (count: number, say: (count: string) => string) => (count === 0 ? [] : [say(countInWords(lang, count))]);
  const others = [
    ...part(counts.introducing, w.introducing),
    ...part(counts.decided, w.decided),
    ...part(counts['not-begun'], w.notBegun),
    ...part(counts['not-relevant'], w.notRelevant),
  ];
  const said = others.length === 0 ? '' : `${capitalise(list(lang, others))}.`;
  return {
    title: asked(counts) === 0 ? w.oneIrrelevant(name) : w.one(name, countOf(lang, counts['in-use'], asked(counts))),
    lead: [said, silence(lang, principals)].filter((each) => each !== '').join(' '),
  };
}

/** Where one principal stands with all activities. @param name as it is said inside a sentence */
export function principalSentence(lang: Lang, name: string, counts: StageCounts): string {
  const w = words[lang];
  const all = asked(counts);
  if (counts.unsaid === all && counts['not-relevant'] === 0) return w.ownUnsaid(name);
  return counts['in-use'] === 0 ? w.ownNone(capitalise(name)) : w.own(capitalise(name), countOf(lang, counts['in-use'], all));
}

/** For how many it can be in use: those who have said that it is not relevant here are left out, those who are silent are not. */
function asked(counts: StageCounts): number {
  return counts['in-use'] + counts.introducing + counts.decided + counts['not-begun'] + counts.unsaid;
}

function share(counts: StageCounts): number {
  return asked(counts) === 0 ? 0 : counts['in-use'] / asked(counts);
}

function silence(lang: Lang, principals: readonly Spoken[]): string {
  const silent = principals.filter((each) => each.silent).map(({ name }) => name);
  if (silent.length === 0) return '';
  if (silent.length > 4) return words[lang].manySilent(countOf(lang, silent.length, principals.length));
  return words[lang].silent(capitalise(list(lang, silent)), silent.length === 1);
}
