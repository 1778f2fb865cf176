import { boardsOverTime, predecessorsOf } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { newId } from '../../../platform/db/columns.ts';
import { done, refuse } from '../../../platform/result.ts';
import { recordById } from '../../../records/index.ts';
import type { ConditionFact, DecisionFact } from '../../facts/schema.ts';
import type { RoundFacts } from '../../facts.ts';
import { factsOfRounds } from '../../queries/facts-of-round.ts';
import type { RecordedAlready } from '../../queries/readings/recorded-already.ts';
import type { PathStep } from '../../queries/steps-of-round.ts';
import type { RoundResult } from '../../refusals.ts';
import { factsRefused } from '../facts-hold.ts';
import { isAhead } from '../input.ts';
import type { ConditionInput, Minutes, OutcomeInput } from './minutes-input.ts';

/** One outcome, ready to be written. */
export interface PreparedDecision {
  readonly id: string;
  readonly step: PathStep;
  readonly input: OutcomeInput;
  readonly appealable: boolean;
  readonly conditions: readonly (ConditionInput & { readonly key: string })[];
}

/** A § that may be written. */
export interface SoundMinutes {
  readonly input: Minutes;
  /** Every outcome corrects what it replaces. */
  readonly correction: boolean;
  readonly decisions: readonly PreparedDecision[];
}

/** A § ready to be written, and the rounds as they would be with it. */
export interface PreparedMinutes extends SoundMinutes {
  /** By round id. */
  readonly facts: ReadonlyMap<string, RoundFacts>;
}

/**
 * Loads and tries a § without writing anything: days, board, what it replaces, what is recorded already, and whether the
 * contract would accept the rounds with it. The same for a look before saving and for saving.
 * @param correction whether every outcome corrects what it replaces
 * @param found the outcomes' steps
 */
export async function prepareMinutes(
  ctx: Ctx,
  input: Minutes,
  correction: boolean,
  found: readonly PathStep[],
): Promise<RoundResult<PreparedMinutes>> {
  const wrong = await wrongIn(ctx, input, found);
  if (wrong !== null) return wrong;
  const steps = new Map(found.map((step) => [step.id, step]));
  const facts = await factsOfRounds(ctx, [...new Set([...steps.values()].map(({ roundId }) => roundId))]);
  const decisions: PreparedDecision[] = [];
  for (const outcome of input.outcomes) {
    const step = steps.get(outcome.stepId);
    const recorded = step === undefined ? undefined : facts.get(step.roundId)?.decisions;
    if (step === undefined || recorded === undefined) return refuse('not-found', 'steps');
    const against = refusedAgainst(recorded, input, outcome, step, correction);
    if (against !== null) return against;
    decisions.push(prepared(recorded, step, outcome, correction));
  }
  const after = new Map([...facts].map(([id, each]) => [id, withDecisions(ctx, id, each, { input, correction, decisions })]));
  for (const each of after.values()) {
    const refused = factsRefused(each);
    if (refused !== null) return refused;
  }
  return done({ input, correction, decisions, facts: after });
}

/**
 * Whether the contract must be asked about the whole rounds: a new decision that neither replaces anything nor names principals or
 * numbers of them is sound among any sound facts.
 */
export function isPlain({ outcomes }: Minutes, correction: boolean): boolean {
  const plain = ({ replaces, outcome, conditions }: OutcomeInput) =>
    replaces === null && outcome !== 'annul' && conditions.every(({ kind }) => kind === 'all-others' || kind === 'other');
  return !correction && outcomes.every(plain);
}

/** The same for a plain § (`isPlain`), without loading its rounds. @param already what of it is recorded */
export async function preparePlain(
  ctx: Ctx,
  input: Minutes,
  found: readonly PathStep[],
  { same }: Pick<RecordedAlready, 'same'>,
): Promise<RoundResult<SoundMinutes>> {
  const wrong = await wrongIn(ctx, input, found);
  if (wrong !== null) return wrong;
  const steps = new Map(found.map((step) => [step.id, step]));
  if (same !== null) return refuse('already-recorded', 'paragraph', same);
  const made = input.outcomes.flatMap((outcome) => {
    const step = steps.get(outcome.stepId);
    return step === undefined ? [] : [prepared([], step, outcome, false)];
  });
  return done({ input, correction: false, decisions: made });
}

/** Days, the extract, and whether the board had the steps then. */
async function wrongIn(ctx: Ctx, input: Minutes, found: readonly PathStep[]) {
  const wrong = wrongDay(ctx, input);
  if (wrong !== null) return wrong;
  // Only what the actor may see: another authority's record, and one that does not exist, are answered alike.
  if (input.extractRecordId !== null && (await recordById(ctx, input.extractRecordId)) === null)
    return refuse('not-found' as const, 'extractRecordId');
  const known = new Set(found.map(({ id }) => id));
  if (input.outcomes.some(({ stepId }) => !known.has(stepId))) return refuse('not-found' as const, 'steps');
  const held = [...new Set(found.map(({ boardId }) => boardId))];
  const over = await boardsOverTime(ctx, held);
  const own = held.every((board) => board === input.boardId) ? [] : await predecessorsOf(ctx, input.boardId, ctx.today);
  for (const board of held) {
    const then = over.holder(board, input.on);
    // The one that had the matter then may itself have handed over since: what it decided is still its own.
    if (board !== input.boardId && !own.includes(board) && then !== input.boardId)
      return refuse('board-not-of-step' as const, 'boardId');
    if (then !== input.boardId) return refuse('board-not-then' as const, 'boardId', { board: over.name(then, input.on) });
  }
  return null;
}

function wrongDay(ctx: Ctx, { on, verifiedOn, noticeOn, noticeRemovedOn }: Minutes) {
  const ahead = Object.entries({ on, verifiedOn, noticeOn, noticeRemovedOn }).find(([, value]) => isAhead(ctx, value));
  if (ahead !== undefined) return refuse('day-in-future' as const, ahead[0]);
  if (noticeRemovedOn !== null && (noticeOn === null || noticeRemovedOn < noticeOn)) {
    return refuse('removed-before-notice' as const, 'noticeRemovedOn');
  }
  return null;
}

function correctionOf(recorded: readonly DecisionFact[], id: string): DecisionFact | undefined {
  return recorded.find(({ correction, replaces }) => correction && replaces === id);
}

/** What is recorded already and stands in the way. */
function refusedAgainst(
  recorded: readonly DecisionFact[],
  input: Minutes,
  outcome: OutcomeInput,
  step: PathStep,
  correction: boolean,
) {
  const about = (decision: DecisionFact) => ({ round: step.roundId, decision: decision.id });
  if (outcome.replaces !== null) {
    const replaced = recorded.find(({ id }) => id === outcome.replaces);
    if (replaced?.step !== step.key) return refuse('not-found' as const, 'replaces');
    const corrected = correctionOf(recorded, replaced.id);
    if (correction && corrected !== undefined) return refuse('already-corrected' as const, 'replaces', about(corrected));
  }
  if (correction || outcome.outcome === 'annul') return null;
  const same = recorded.find(
    (d) =>
      d.step === step.key &&
      d.on === input.on &&
      d.paragraph === input.paragraph &&
      d.outcome !== 'annul' &&
      d.carriedOver === null &&
      correctionOf(recorded, d.id) === undefined,
  );
  return same === undefined ? null : refuse('already-recorded' as const, 'paragraph', about(same));
}

/** Gives each condition its key: the one it has in what is corrected when it is unchanged or says so, else a new one. */
function prepared(recorded: readonly DecisionFact[], step: PathStep, input: OutcomeInput, correction: boolean): PreparedDecision {
  const corrected = correction ? recorded.find(({ id }) => id === input.replaces) : undefined;
  const free = [...(corrected?.conditions ?? [])];
  const conditions = input.conditions.map((condition) => {
    const place = free.findIndex((old) => (condition.key === undefined ? isSame(old, condition) : old.id === condition.key));
    const [kept] = place < 0 ? [] : free.splice(place, 1);
    return { ...condition, key: kept?.id ?? newId() };
  });
  return { id: newId(), step, input, appealable: input.appealable ?? step.part === 'decide', conditions };
}

function isSame(old: ConditionFact, given: ConditionInput): boolean {
  switch (given.kind) {
    case 'all-others':
      return old.kind === given.kind;
    case 'at-least':
      return old.kind === given.kind && old.others === given.others;
    case 'other':
      return old.kind === given.kind && old.text === given.text;
    case 'named':
      return old.kind === given.kind && [...old.principals].sort().join() === [...new Set(given.principals)].sort().join();
  }
}

function withDecisions(ctx: Ctx, roundId: string, facts: RoundFacts, pending: SoundMinutes): RoundFacts {
  const ours = pending.decisions.filter(({ step }) => step.roundId === roundId);
  return { ...facts, decisions: [...facts.decisions, ...ours.map((decision) => factOf(ctx, pending, decision))] };
}

function factOf(
  ctx: Ctx,
  { input, correction }: SoundMinutes,
  { id, step, input: given, appealable, conditions }: PreparedDecision,
): DecisionFact {
  const { on, paragraph, takenBy, verifiedOn, noticeOn, noticeRemovedOn, evidence } = input;
  return {
    ...{ id, step: step.key, on, paragraph, takenBy, outcome: given.outcome, textSha256: given.textSha256 },
    conditions: conditions.map(conditionFact),
    ...{ replaces: given.replaces, correction, carriedOver: null, appealable },
    ...{ verifiedOn, noticeOn, noticeRemovedOn, evidence, recordedAt: ctx.now.toString() },
  };
}

function conditionFact({ key, ...condition }: ConditionInput & { readonly key: string }): ConditionFact {
  return { id: key, ...condition };
}
