import { laterDay } from '../calendar-days.ts';
import type { DecisionFact, FulfilmentFact, RoundFacts } from '../facts/schema.ts';
import type { Assumption, SupposedOutcome } from './assumptions.ts';

const supposed: Omit<DecisionFact, 'id' | 'step' | 'on' | 'outcome'> = {
  takenBy: null,
  paragraph: null,
  textSha256: null,
  conditions: [],
  replaces: null,
  correction: false,
  carriedOver: null,
  appealable: true,
  verifiedOn: null,
  noticeOn: null,
  noticeRemovedOn: null,
  evidence: null,
  recordedAt: null,
};

/** Ids that no fact has: theirs are UUIDs, and an exported round's are its own. */
const id = (place: number, part: string) => `supposed:${place}:${part}`;

export function isSupposed(decisionId: string): boolean {
  return decisionId.startsWith('supposed:');
}

/** The round's facts as they would be. What the board has said is set aside, so that what is supposed stands alone. Pure. */
export function hypotheticalFacts(facts: RoundFacts, assumptions: readonly Assumption[]): RoundFacts {
  const decisions = assumptions.flatMap((assumption, place) => supposedDecisions(facts, assumption, place));
  const fulfilments = assumptions.flatMap((assumption) => supposedJudgements(facts, assumption));
  return { ...facts, decisions: [...facts.decisions, ...decisions], fulfilments: [...facts.fulfilments, ...fulfilments] };
}

/** Last in the list, so that of judgements on one day they count (contract, Standing 4). */
function supposedJudgements({ decisions }: RoundFacts, { step, outcome, on }: Assumption): FulfilmentFact[] {
  if (outcome !== 'condition-met' && outcome !== 'condition-failed') return [];
  const own = decisions.filter((each) => each.step === step).flatMap(({ conditions }) => conditions);
  const judged = new Set(own.filter(({ kind }) => kind === 'other').map(({ id }) => id));
  return [...judged].map((condition) => ({ condition, on, fulfilled: outcome === 'condition-met', recordedAt: null }));
}

function supposedDecisions({ decisions }: RoundFacts, { step, outcome, on }: Assumption, place: number): DecisionFact[] {
  if (outcome === 'condition-met' || outcome === 'condition-failed') return [];
  const corrected = new Set(decisions.flatMap(({ correction, replaces }) => (correction && replaces !== null ? [replaces] : [])));
  const own = decisions.filter((each) => each.step === step && each.outcome !== 'annul' && !corrected.has(each.id));
  const setAside = own.map((each, i): DecisionFact => {
    const held = each.carriedOver === null ? each.on : laterDay(each.on, each.carriedOver.on);
    const day = laterDay(on, held);
    return { ...supposed, id: id(place, `aside-${i}`), step, on: day, outcome: 'annul', replaces: each.id };
  });
  if (outcome === 'annul') return setAside;
  return [...setAside, { ...supposed, id: id(place, 'said'), step, on, ...saidBy(outcome, place) }];
}

type SaidOutcome = Exclude<SupposedOutcome, 'annul' | 'condition-met' | 'condition-failed'>;

function saidBy(outcome: SaidOutcome, place: number): Pick<DecisionFact, 'outcome' | 'conditions'> {
  if (outcome !== 'approve-if-all') return { outcome, conditions: [] };
  return { outcome: 'approve', conditions: [{ id: id(place, 'condition'), kind: 'all-others' }] };
}
