import { longDate } from '../../ui/index.ts';
import type { CharterText, ClosingText } from '../project-text.ts';
import type { ProjectPaper } from './project-paper.ts';

type FundingKind = ProjectPaper['funding'][number]['kind'];

const charter: Record<keyof CharterText, string> = {
  background: 'Bakgrund',
  aim: 'Syfte',
  goals: 'Mål',
  scope: 'Avgränsning',
  organisation: 'Organisation',
  course: 'Genomförande',
  followUp: 'Uppföljning och rapportering',
  handover: 'När projektet är slut',
};
const closing: Record<keyof ClosingText, string> = {
  summary: 'Sammanfattning',
  results: 'Vad det blev',
  lessons: 'Lärdomar',
  remaining: 'Det som återstår',
};
const funding: Record<FundingKind, string> = {
  'state-grant': 'statsbidrag',
  'co-financing': 'medfinansiering',
  own: 'egna medel',
  other: 'annat',
};

/** What stands around the facts in a charter or a closing report. In Swedish alone: it is the Swedish paper that is sent. */
export const paperWords = {
  kind: { charter: 'Projektdirektiv', closing: 'Slutrapport' },
  /** Over the facts, on a page. */
  short: 'I korthet',
  ...{ charter, closing, fundingKind: funding },
  facts: {
    time: 'Tid',
    span: (from: string, to: string) => `${longDate('sv', from)} till ${longDate('sv', to)}`,
    leads: 'Leder',
    steers: 'Styr',
    holder: 'Håller i pengarna',
    belongs: 'Hör till',
    known: 'Så som det är känt',
    frozen: 'Fastlagt',
    notFrozen: 'Utkast, inte fastlagt',
    frozenAs: (moment: string, number: number) => `${moment}, nummer ${number}`,
    nobody: 'inte bestämt än',
  },
  milestones: 'Milstolpar',
  milestoneColumns: ['Vad', 'Dag'],
  milestoneOutcome: ['Vad', 'Planerad dag', 'Nådd'],
  notReached: 'inte nådd',
  money: 'Pengar',
  fundingTitle: 'Finansiering',
  fundingColumns: ['År', 'Slag', 'Vad', 'Från', 'Belopp'],
  sum: 'Summa',
  costsTitle: 'Kostnader',
  costColumns: ['År', 'Vad', 'Belopp'],
  costOutcome: ['År', 'Vad', 'Planerat', 'Utfall'],
  shares: (title: string, year: number) => `Fördelning: ${title}, ${year}`,
  shareKey: (title: string, source: string, asOf: string) =>
    `Fördelningsnyckel: ${title}. Källa: ${source}, ${longDate('sv', asOf)}.`,
  shareColumns: ['Huvudman', 'Andel'],
  settlementTitle: 'Avräkning mellan huvudmännen',
  settlementColumns: ['Huvudman', 'Ska bära', 'Har betalat', 'Kvar att betala'],
  settlementHelp: 'Ett minus i sista kolumnen betyder att huvudmannen får tillbaka pengar.',
  risks: 'Risker',
  riskColumns: ['Risk', 'Sannolikhet (1–5)', 'Konsekvens (1–5)', 'Ägare', 'Åtgärd'],
  handovers: 'Överlämning',
  handoverColumns: ['Vad', 'Till', 'Senast', 'Läge'],
  proof: 'Kontrollsumma',
  hash: 'SHA-256 av texten i kanonisk JSON (RFC 8785).',
  sealed: (title: string) => `${title}: så som texten lades fast`,
} as const;
