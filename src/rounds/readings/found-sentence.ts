import type { ReadDocument } from '../../records/index.ts';
import { catalogue, type Lang, longDate } from '../../ui/index.ts';
import { outcomeClause } from './outcome-clause.ts';

type Outcome = NonNullable<ReadDocument['clauses'][number]['outcome']>;
type Verbs = { readonly [Each in Outcome]: string };

const words = catalogue({
  sv: {
    verbs: {
      ...{ approve: 'godkänner', adopt: 'antar', confirm: 'fastställer', endorse: 'ställer sig bakom' },
      ...{ recommend: 'tillstyrker', 'recommend-against': 'avstyrker', 'approve-with-changes': 'godkänner med ändringar' },
      ...{ reject: 'avslår', postpone: 'bordlägger', 'refer-back': 'återremitterar', forward: 'överlämnar till ett annat organ' },
      ...{ strike: 'tar bort ärendet från dagordningen', note: 'antecknar', annul: 'upphäver' },
    } satisfies Verbs as Verbs,
    in: (board: string, authority: string) => `${board} i ${authority}`,
    someBoard: 'En nämnd som vi inte hittar namnet på',
    onCondition: ', på villkor',
    noOutcome: 'vi hittar inget beslut om texten',
    report: (board: string | null) => (board === null ? 'Tjänsteskrivelse' : `Tjänsteskrivelse till ${board}`),
    proposes: 'förslag, inget beslut',
    unknown: 'Varken protokollsutdrag eller tjänsteskrivelse, så vitt vi kan läsa.',
  },
  en: {
    verbs: {
      ...{ approve: 'approves', adopt: 'adopts', confirm: 'confirms', endorse: 'endorses' },
      ...{ recommend: 'recommends', 'recommend-against': 'recommends against', 'approve-with-changes': 'approves with changes' },
      ...{ reject: 'rejects', postpone: 'postpones', 'refer-back': 'refers back', forward: 'forwards to another organ' },
      ...{ strike: 'takes it off the agenda', note: 'notes', annul: 'annuls' },
    },
    in: (board, authority) => `${board}, ${authority}`,
    someBoard: 'A board whose name we cannot find',
    onCondition: ', on a condition',
    noOutcome: 'we find no decision on the text',
    report: (board) => (board === null ? 'Official report' : `Official report to ${board}`),
    proposes: 'a proposal, no decision',
    unknown: 'Neither a minutes extract nor an official report, as far as we can read.',
  },
});

/** What was found in a document, in one sentence: `Socialnämnden i Motala kommun, § 12, 20 februari 2024: godkänner, på villkor.` */
export function foundSentence(lang: Lang, reading: ReadDocument, expects: 'approve' | 'note' = 'approve'): string {
  const w = words[lang];
  if (reading.kind === 'unknown') return w.unknown;
  const day = reading.date === null ? [] : [longDate(lang, reading.date)];
  if (reading.kind === 'official-report') return `${[w.report(reading.board), ...day].join(', ')}: ${w.proposes}.`;
  const board = reading.board ?? w.someBoard;
  const who = reading.authority === null || reading.board === null ? board : w.in(board, reading.authority);
  const paragraph = reading.paragraph === null ? [] : [`§ ${reading.paragraph}`];
  const chosen = outcomeClause(reading.clauses, { expects });
  const binds = reading.conditions.some((condition) => condition.board === null);
  const did = chosen === null ? w.noOutcome : `${w.verbs[chosen.outcome]}${binds ? w.onCondition : ''}`;
  return `${[who, ...paragraph, ...day].join(', ')}: ${did}.`;
}
