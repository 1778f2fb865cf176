/** A plan that is out with everyone in the example: all have approved it on their conditions, but for two who want it changed. */
import type { Temporal } from 'temporal-polyfill';
import { must } from '../../src/example/expect.ts';
import { principalsOn } from '../../src/members/index.ts';
import { addArea, createPlan, freezePlan, frozenText, passagesOfVersion, textsAfter } from '../../src/plans/index.ts';
import type { Ctx } from '../../src/platform/act.ts';
import { answerChanges } from '../../src/rounds/acts/changes/answer-changes.ts';
import { noteChange } from '../../src/rounds/acts/changes/note-change.ts';
import { recordDecision } from '../../src/rounds/acts/decisions/record-decision.ts';
import { openRound } from '../../src/rounds/acts/open-round.ts';
import { changesOfRound } from '../../src/rounds/queries/changes/asked-changes.ts';
import { pathsFromLastTime } from '../../src/rounds/queries/paths-from-last-time.ts';
import { stepsOfRound } from '../../src/rounds/queries/steps-of-round.ts';

/** Motala and Ydre. */
export const asking: readonly string[] = ['0583', '0512'];

export interface RoundWithChanges {
  readonly planId: string;
  readonly roundId: string;
  /** By the principal's code. */
  readonly decisions: ReadonlyMap<string, string>;
}

/** @param asks codes of those who want it changed */
export async function roundWithChanges(ctx: Ctx, asks: readonly string[] = asking): Promise<RoundWithChanges> {
  const meta = { firstYear: 2030, lastYear: 2031, aim: 'Vi arbetar för en god vård.', registrationNumber: null };
  const planId = must(await createPlan(ctx, { title: 'Arbetsplan 2030–2031', ...meta })).id;
  must(await addArea(ctx, planId, { title: 'Nära vård', text: 'Vi möts fyra gånger om året.', goals: [] }));
  const { versionId } = must(await freezePlan(ctx, planId));
  const ids = (await principalsOn(ctx, ctx.today)).map(({ id }) => id);
  const paths = (await pathsFromLastTime(ctx, ids)).map(({ principalId, steps }) => ({ principalId, steps: [...steps] }));
  const sentOn = ctx.today.subtract({ days: 60 }).toString();
  const sending = { textId: versionId, expects: 'approve' as const, rule: { kind: 'all' as const }, sentOn, paths };
  const { roundId } = must(await openRound({ frozenText })(ctx, { request: crypto.randomUUID(), ...sending }));
  const on = ctx.today.subtract({ days: 30 });
  const decisions = await decideIn(ctx, roundId, (code) => (asks.includes(code) ? 'approve-with-changes' : 'approve'), on);
  return { planId, roundId, decisions };
}

/** Notes that a decision wants the aim changed. */
export async function noteAim(ctx: Ctx, decisionId: string): Promise<void> {
  const request = crypto.randomUUID();
  const change = { passage: 'syfte', was: 'en god vård', wanted: 'en god vård och omsorg' };
  must(await noteChange(ctx, { passagesOf: passagesOfVersion }, { request, decisionId, ...change, reason: null }));
}

/** Answers all that is noted in a round: it is taken in. */
export async function answerAll(ctx: Ctx, roundId: string): Promise<void> {
  const changeIds = (await changesOfRound(ctx, roundId)).changes.map(({ id }) => id);
  must(await answerChanges(ctx, { textsAfter }, { request: crypto.randomUUID(), roundId, changeIds, kind: 'included' }));
}

/** A second version, which says what was asked for. */
export async function newVersion(ctx: Ctx, planId: string): Promise<void> {
  must(await addArea(ctx, planId, { title: 'Omsorg', text: 'Vi arbetar för en god vård och omsorg.', goals: [] }));
  must(await freezePlan(ctx, planId));
}

/** Every step of those for whom `outcome` says something is decided on the day. @returns decisions by the principal's code */
export async function decideIn(
  ctx: Ctx,
  roundId: string,
  outcome: (code: string) => 'approve' | 'approve-with-changes' | null,
  on: Temporal.PlainDate,
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  const day = on.toString();
  for (const step of await stepsOfRound(ctx, roundId)) {
    const said = outcome(step.principalCode);
    if (said === null) continue;
    const conditions = step.part === 'decide' && step.principalCode !== '0005' ? [{ kind: 'all-others' as const }] : [];
    const recorded = must(
      await recordDecision(ctx, {
        ...{ request: crypto.randomUUID(), boardId: step.boardId, on: day, paragraph: '7', takenBy: 'board' },
        ...{ verifiedOn: day, noticeOn: day, evidence: 'verified-extract' },
        clauses: [{ number: 1, text: 'Nämnden godkänner planen med den ändringen att syftet nämner omsorgen.' }],
        outcomes: [{ stepId: step.id, outcome: step.part === 'recommend' ? 'recommend' : said, conditions }],
      }),
    );
    found.set(step.principalCode, recorded.decisions[0]?.id ?? '');
  }
  return found;
}
