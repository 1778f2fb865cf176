import { countInWords, list, longDate } from '../../ui/index.ts';
import { periodWords } from '../measuring/period-code.ts';

/** Among how many places a measure has moved which way. */
interface Moved {
  readonly better: number;
  readonly worse: number;
  readonly of: number;
}

const one = (count: number, single: string, several: string) => (count === 1 ? single : several);
const said = (count: number) => countInWords('sv', count);

/** A title inside a sentence: `januari–april 2024`; one that begins with an abbreviation stays as it is. */
export function inSentence(title: string): string {
  return /^\p{Lu}\p{Ll}/u.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}

/** What stands around the facts in a report. In Swedish alone, as it is: it is the Swedish report that is sent. */
export const paperWords = {
  kind: { interim: 'Delårsrapport', final: 'Slutrapport' },
  about: (plan: string, period: string) => `${plan}, till och med ${inSentence(period)}`,
  forPrincipal: (name: string) => `Exemplar för ${name}`,
  stage: {
    'not-begun': 'inte påbörjat',
    decided: 'beslutat',
    introducing: 'införs',
    'in-use': 'i bruk',
    'not-relevant': 'inte aktuellt',
  },
  unsaid: 'uppgift saknas',
  noReport: 'ingen rapport än',
  sinceReport: (period: string) => `rapport senast för ${inSentence(period)}`,
  before: (status: string) => `förra gången: ${status}`,
  accepted: 'godtagen av ledningsgruppen',
  accordingTo: (said: string) => `Enligt ${said}.`,
  noName: 'Den som svarar för aktiviteten',
  facts: {
    plan: 'Arbetsplan',
    version: (title: string, version: number) => `${title}, version ${version}`,
    time: 'Tid',
    span: (from: string, to: string) => `${longDate('sv', from)} till ${longDate('sv', to)}`,
    period: 'Sista perioden',
    known: 'Som det var känt',
    frozen: 'Fastlagd',
    frozenAs: (moment: string, number: number) => `${moment}, nummer ${number}, kan inte ändras`,
    notFrozen: 'Utkast. Inte fastlagd än.',
  },
  stands: 'Var planen står',
  summary: 'Sekretariatets sammanfattning',
  needs: 'Det som kräver uppmärksamhet',
  needsNobody: 'Ingen aktivitet är försenad, avbruten eller riskerar att bli försenad, och om alla finns en rapport.',
  deviation: 'Avvikelse',
  remedy: 'Åtgärd',
  nextStep: 'Nästa steg',
  end: 'Slut',
  endMoved: (expected: string, planned: string) =>
    `Väntas bli klar ${longDate('sv', expected)}; planen säger ${longDate('sv', planned)}.`,
  endSaid: (expected: string) => `Väntas bli klar ${longDate('sv', expected)}.`,
  silence: 'Någon rapport har inte kommit för perioden.',
  silenceSince: (period: string) =>
    `Någon rapport har inte kommit för perioden. Det som står här sades i rapporten för ${inSentence(period)}.`,
  notSaid: 'Rapport',
  responsible: 'Ansvarig',
  areaColumns: ['Aktivitet', 'Läge', 'Vad som har gjorts', 'Hos huvudmännen'],
  inUse: (count: number, of: number) => `i bruk hos ${count} av ${of}`,
  onTheWay: (count: number) => `på väg hos ${count}`,
  noStages: 'uppgift saknas',
  measure: 'Mått',
  principals: 'Så långt har huvudmännen kommit',
  principalsLead: (activities: number) =>
    `Varje huvudman säger själv hur långt den har kommit med var och en av planens ${activities} aktiviteter. Siffrorna är antal aktiviteter.`,
  principalColumns: ['Huvudman', 'I bruk', 'Införs', 'Beslutat', 'Inte påbörjat', 'Inte aktuellt', 'Uppgift saknas'],
  measures: 'Måtten i siffror',
  measureFirst: 'Plats',
  source: (source: string) => `Källa: ${source === '' ? 'samrådets egna uppgifter' : source}.`,
  sourceName: (source: string) => (source === '' ? 'samrådets egna uppgifter' : source),
  made: 'Påhittade siffror, som exempel.',
  noFigure: 'saknas',
  better: { higher: 'Högre är bättre.', lower: 'Lägre är bättre.', neither: '' },
  measureLine: {
    none: (title: string) => `${title}: inga siffror än.`,
    told: (title: string, now: string) => `${title}: siffror för ${now}.`,
    moved: (title: string, { better, worse, of }: Moved, then: string, now: string) =>
      `${title}: bättre hos ${better} av ${of} från ${periodWords('sv', then)} till ${periodWords('sv', now)}, ${worse === 0 ? 'inte sämre hos någon' : `sämre hos ${worse}`}.`,
  },
  sources: 'Vem som säger vad, och när',
  sourcesShown: (count: number) => `Visa ${count === 1 ? 'den rapport' : `de ${said(count)} rapporter`} som det bygger på`,
  sourceColumns: ['Aktivitet', 'Vem', 'Dag', 'Rapporten gäller', 'Ledningsgruppen'],
  acceptedShort: 'har godtagit',
  notAccepted: 'har inte tagit ställning',
  proof: 'Är det här rätt rapport?',
  hash: 'Kontrollsumman (SHA-256) tas på rapporten som den är fastlagd, i kanonisk JSON (RFC 8785). En ändrad rapport får en annan summa. Exemplaren för de olika huvudmännen innehåller samma uppgifter i annan ordning och har samma summa.',
  sealed: (title: string) => `${title}. Stämplad för att visa att filen inte har ändrats.`,
  own: {
    heading: (name: string) => `Hos ${name}`,
    stages: 'Hur långt ni har kommit',
    stageColumns: ['Aktivitet', 'Hos er', 'Sedan', 'Läget i stort'],
    values: 'Era siffror',
    valueColumns: ['Mått', 'Förra mätningen', 'Senaste mätningen', 'Sedan dess', 'Källa'],
    moved: { better: 'bättre', worse: 'sämre', same: 'oförändrat' },
    is: {
      'in-use': 'i bruk',
      introducing: 'på väg in',
      decided: 'beslutade men inte införda',
      'not-begun': 'inte påbörjade',
      'not-relevant': 'inte aktuella',
    },
    whole: 'Därefter följer rapporten i sin helhet, likadan för alla huvudmän.',
    noStages: 'Ni har inte sagt något om hur långt ni har kommit.',
    count: (stage: string, count: number) => `${said(count)} ${stage}`,
    outcome: (parts: string, total: number) =>
      `Av planens ${total} ${one(total, 'aktivitet', 'aktiviteter')} är hos er ${parts}.`,
    unsaid: (count: number) =>
      `Om ${said(count)} ${one(count, 'aktivitet', 'aktiviteter')} har ni inte sagt hur långt ni har kommit.`,
    developed: (better: number, worse: number, same: number) => {
      const of = (count: number, how: string) => (count === 0 ? [] : [`${countInWords('sv', count, true)} ${how}`]);
      const parts = [...of(better, 'blivit bättre'), ...of(worse, 'blivit sämre'), ...of(same, 'inte ändrats')];
      return `Av era mått har ${list('sv', parts)} sedan förra mätningen.`;
    },
  },
} as const;

/** The words of a report's five sentences: where the plan stands. */
export const sentenceWords = {
  statuses: (total: number, parts: string) =>
    `Så går det för planens ${total} ${one(total, 'aktivitet', 'aktiviteter')}: ${parts}.`,
  nothing: 'Planen har inga aktiviteter.',
  is: {
    done: (count: number) => `${said(count)} är ${one(count, 'klar', 'klara')}`,
    'on-track': (count: number) => `${said(count)} går enligt plan`,
    'at-risk': (count: number) => `${said(count)} riskerar att bli ${one(count, 'försenad', 'försenade')}`,
    delayed: (count: number) => `${said(count)} är ${one(count, 'försenad', 'försenade')}`,
    stopped: (count: number) => `${said(count)} är ${one(count, 'avbruten', 'avbrutna')}`,
    'not-begun': (count: number) => `${said(count)} är inte ${one(count, 'påbörjad', 'påbörjade')}`,
  },
  silent: (count: number) => `om ${said(count)} har ingen rapport kommit för perioden.`,
  first: 'Det finns ingen tidigare period att jämföra med.',
  unchanged: 'Ingen aktivitet har bytt läge sedan förra perioden.',
  since: (parts: string) => `Sedan förra perioden har ${parts}.`,
  becameDone: (count: number) => `${said(count)} blivit ${one(count, 'klar', 'klara')}`,
  begun: (count: number) => `${said(count)} kommit i gång`,
  improved: (count: number) => `${said(count)} kommit närmare planen`,
  worsened: (count: number) => `${said(count)} kommit längre från planen`,
  introduced: (used: number, possible: number, way: number) =>
    `Hos huvudmännen är aktiviteterna i bruk i ${used} fall av ${possible} möjliga, och på väg i ${way}.`,
  notIntroduced: 'Huvudmännen har inte sagt hur långt de har kommit.',
  inTime: 'Ingen aktivitet väntas bli klar senare än planen säger.',
  late: (count: number, number: string, expected: string, planned: string) =>
    count === 1
      ? `En aktivitet väntas bli klar senare än planen säger: ${number}, den ${longDate('sv', expected)} i stället för den ${longDate('sv', planned)}.`
      : `${countInWords('sv', count)} aktiviteter väntas bli klara senare än planen säger; längst dröjer ${number}, till den ${longDate('sv', expected)} i stället för den ${longDate('sv', planned)}.`,
  basis: (reports: number, from: string, to: string, accepted: number) =>
    `Det bygger på ${reports} ${one(reports, 'rapport', 'rapporter')}${from === to ? ` från den ${longDate('sv', from)}` : ` lämnade mellan den ${longDate('sv', from)} och den ${longDate('sv', to)}`}; ledningsgruppen har godtagit ${accepted === 0 ? 'ingen av dem än' : accepted === reports ? (reports === 1 ? 'den' : 'alla') : said(accepted)}.`,
  noBasis: 'Ingen rapport har kommit in än.',
} as const;
