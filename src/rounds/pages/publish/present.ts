import type { Lang } from '../../../ui/index.ts';
import type { DecisionFact, RoundFacts } from '../../facts/schema.ts';
import type { ChangeSince } from '../../publishing/changes-since.ts';
import { publicRoundOn } from '../../publishing/public-round.ts';
import type { RoundPublication } from '../../queries/publishing/round-publication.ts';
import { conditionInWords } from '../../telling/condition-in-words.ts';
import { principalNames } from '../../telling/principal-names.ts';
import { roundSentence } from '../../telling/round-sentence.ts';
import { roundSituation } from '../../telling/round-situation.ts';
import { words } from './words.ts';

/** A step as the public will see it. */
interface PublicRow {
  readonly principal: string;
  readonly board: string;
  readonly numbers: string;
  readonly decision: string;
  readonly conditions: string;
}

interface HeldRow {
  readonly what: string;
  readonly why: string;
}

/** What the page shows before a round is published. */
export interface PublishRoundView {
  readonly headline: string;
  readonly rows: readonly PublicRow[];
  readonly held: readonly HeldRow[];
  /** What has moved since the publication that is in force; null when there is none. */
  readonly changes: readonly string[] | null;
}

/** Exactly what the page shows. @param on the day it is looked at, `YYYY-MM-DD` */
export function publishRoundView(lang: Lang, given: RoundPublication, on: string): PublishRoundView {
  const round = publicRoundOn(given.round, on);
  const planned = new Map(round.steps.flatMap(({ step, plannedOn }) => (plannedOn === null ? [] : [[step, plannedOn] as const])));
  const situation = roundSituation({ lang, facts: round.facts, on, known: null, planned });
  const names = principalNames(lang, round.facts.principals);
  const w = words[lang];
  const rows = situation.principals.flatMap(({ name, steps }) =>
    steps.map(({ step, decision }): PublicRow => {
      const day = planned.get(step.step);
      const waiting = day === undefined ? w.nothingSaid : w.planned(day);
      return {
        principal: name.full,
        board: [step.board ?? '', step.scope].filter(Boolean).join(': '),
        numbers: step.registrationNumbers.join(', '),
        decision: decision === null ? waiting : said(lang, decision),
        conditions: (decision?.conditions ?? []).map((each) => conditionInWords(lang, each, names)).join('; '),
      };
    }),
  );
  return {
    headline: roundSentence(situation, given.round.text.kind === 'plan-version' ? 'plan' : 'text').headline,
    rows,
    held: given.heldBack.map(({ decision, why }) => ({ what: inFull(lang, round.facts, decision), why: w.heldWhy[why] })),
    changes: given.published === null ? null : given.changes.map((change) => changeInWords(lang, round.facts, change)),
  };
}

function said(lang: Lang, { outcome, on, paragraph }: DecisionFact): string {
  const w = words[lang];
  return w.decided(w.outcomes[outcome], on, paragraph);
}

/** `Socialnämnden, Motala kommun: godkänt, 20 februari 2024, § 12`. */
function inFull(lang: Lang, facts: RoundFacts, decision: DecisionFact): string {
  return `${boardInFull(facts, decision.step)}: ${said(lang, decision)}`;
}

function boardInFull({ principals }: RoundFacts, key: string): string {
  const principal = principals.find(({ path }) => path.some(({ step }) => step === key));
  const board = principal?.path.find(({ step }) => step === key)?.board;
  return [board, principal?.name ?? principal?.code].filter(Boolean).join(', ');
}

function changeInWords(lang: Lang, facts: RoundFacts, change: ChangeSince): string {
  const w = words[lang].changes;
  switch (change.kind) {
    case 'decision-added':
    case 'decision-gone':
    case 'decision-changed':
      return w[change.kind](inFull(lang, facts, change.decision));
    case 'planned':
      return w.planned(boardInFull(facts, change.step), change.plannedOn);
    default:
      return w[change.kind];
  }
}
