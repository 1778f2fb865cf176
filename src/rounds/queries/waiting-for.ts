import { Temporal } from 'temporal-polyfill';
import { boardsById, isSecretariat, nextMeetings } from '../../members/index.ts';
import type { Ctx } from '../../platform/act.ts';
import { urgencyOf, type Waiting } from '../../platform/waiting.ts';
import type { PrincipalFact } from '../facts/schema.ts';
import type { RoundFacts } from '../facts.ts';
import { lawFlags } from '../law/law-flags.ts';
import { type RootReason, type Standing, standing } from '../standing.ts';
import * as words from '../telling/waiting-words.ts';
import { changesWaiting } from './changes/changes-waiting.ts';
import { papersSent } from './dispatch/papers-sent.ts';
import { factsOfRounds } from './facts-of-round.ts';
import { waitingInTimetables } from './forecast/waiting-forecast.ts';
import { openStepsForBoards } from './open-steps.ts';
import { roundsThatMoved } from './publishing/round-publication.ts';
import { waitingDocuments } from './readings/waiting-readings.ts';
import { reportsToLookAt } from './report/reports-to-look-at.ts';
import { plannedMeetings, stepsOfRound } from './steps-of-round.ts';

/** What waits for the actor in the rounds. */
export async function waitingFor(ctx: Ctx): Promise<readonly Waiting[]> {
  const office = isSecretariat(ctx.actor) ? await forSecretariat(ctx) : [];
  const own = ctx.actor.grants.some((grant) => grant.principal !== null || grant.board !== null) ? await forOfficer(ctx) : [];
  return [...office, ...own, ...(await reportsToLookAt(ctx))];
}

interface Looked {
  readonly ctx: Ctx;
  readonly id: string;
  readonly title: string;
  readonly facts: RoundFacts;
  readonly standing: Standing;
}

async function forSecretariat(ctx: Ctx): Promise<readonly Waiting[]> {
  const found: Waiting[] = [];
  const notInForce: string[] = [];
  for (const [id, facts] of await factsOfRounds(ctx, null)) {
    const looked: Looked = { ctx, id, title: facts.round.title ?? '', facts, standing: standing(facts, ctx.today.toString()) };
    const { state } = looked.standing;
    found.push(...(await changesWaiting(ctx, id, facts)));
    if (state === 'withdrawn') continue;
    if (looked.standing.legalForceOn === null) notInForce.push(id);
    found.push(...toConfirm(looked), ...ofTheRound(looked));
    if (state !== 'carried') found.push(...(await unsent(looked)), ...(await silent(looked)), ...toJudge(looked));
  }
  return [...(await toReadIn(ctx)), ...found, ...(await waitingInTimetables(ctx, notInForce)), ...(await toPublishAnew(ctx))];
}

/** What has come by mail, or been put in, and may hold decisions: one row, however many. */
async function toReadIn(ctx: Ctx): Promise<readonly Waiting[]> {
  const { length } = await waitingDocuments(ctx);
  if (length === 0) return [];
  const [sentence, button] = [words.toReadIn(length), words.buttons.readIn];
  return [{ key: 'read-in', sentence, button, href: '/beslut/las', urgency: 'soon', by: null }];
}

/** What is public no longer says where a round stands. */
async function toPublishAnew(ctx: Ctx): Promise<readonly Waiting[]> {
  return (await roundsThatMoved(ctx)).map(({ id, title, changes }) => ({
    key: `publish-${id}`,
    sentence: words.movedSincePublished(title, changes),
    button: words.buttons.publish,
    href: `/beslut/${id}/publicera`,
    urgency: 'soon',
    by: null,
  }));
}

/** The round is open, and nobody has been mailed its papers. */
async function unsent({ ctx, id, title, facts }: Looked): Promise<readonly Waiting[]> {
  if (await papersSent(ctx, id, facts)) return [];
  const href = `/beslut/${id}/utskick`;
  return [
    { key: `unsent-${id}`, sentence: words.papersUnsent(title), button: words.buttons.send, href, urgency: 'now', by: null },
  ];
}

/** Principals whose board should have taken it up by now, or whose day to answer has passed. */
async function silent({ ctx, id, title, facts, standing: now }: Looked): Promise<readonly Waiting[]> {
  const planned = await plannedMeetings(ctx, id);
  const dayOf = new Map((await stepsOfRound(ctx, id)).map((step) => [step.key, planned.get(step.id) ?? null]));
  return now.principals.flatMap(({ code, state, reasons }, place) => {
    const principal = facts.principals[place];
    if (state !== 'waiting' || principal === undefined) return [];
    const step = reasons.flatMap((reason) => (reason.kind === 'no-decision' && reason.step !== null ? [reason.step] : []))[0];
    const day = step === undefined ? null : (dayOf.get(step) ?? null);
    const key = `silent-${id}-${code}`;
    const href = `/beslut/${id}/registrera?steg=${step ?? ''}`;
    return silentSaid({ key, href, principal, title, today: ctx.today, step, day, answerBy: facts.round.answerBy });
  });
}

interface Silent {
  readonly key: string;
  readonly href: string;
  readonly principal: PrincipalFact;
  readonly title: string;
  readonly today: Temporal.PlainDate;
  readonly step: string | undefined;
  readonly day: Temporal.PlainDate | null;
  readonly answerBy: string | null;
}

function silentSaid({ key, href, principal, title, today, step, day, answerBy }: Silent): readonly Waiting[] {
  const name = principal.name ?? principal.code;
  const board = principal.path.find((each) => each.step === step)?.board ?? '';
  if (step !== undefined && day !== null) {
    if (Temporal.PlainDate.compare(day, today) >= 0) return [];
    const sentence = words.plannedDayPassed(board, name, title, day.toString());
    return [{ key, sentence, button: words.buttons.record, href, urgency: 'now', by: day }];
  }
  if (answerBy === null || answerBy >= today.toString()) return [];
  const by = Temporal.PlainDate.from(answerBy);
  return [
    { key, sentence: words.answerDayPassed(name, title, answerBy), button: words.buttons.record, href, urgency: 'now', by },
  ];
}

/** Decisions that have only been told. */
function toConfirm({ ctx, id, title, facts }: Looked): readonly Waiting[] {
  return lawFlags(facts, ctx.today.toString()).flatMap(({ kind, decision }) => {
    if (kind !== 'told-only') return [];
    const name = principalOfDecision(facts, decision);
    const href = `/beslut/${id}/beslut/${decision}`;
    return [
      {
        key: `told-${decision}`,
        sentence: words.toldOnly(name, title),
        button: words.buttons.complete,
        href,
        urgency: 'soon' as const,
        by: null,
      },
    ];
  });
}

/** Conditions of substance that nobody has judged. */
function toJudge({ id, title, facts, standing: now }: Looked): readonly Waiting[] {
  return now.principals.flatMap(({ reasons }) =>
    reasons.flatMap((reason) => {
      if (reason.kind !== 'condition-open') return [];
      const decision = decisionWith(facts, reason);
      if (decision === undefined) return [];
      const sentence = words.toJudge(principalOfDecision(facts, decision), title);
      const href = `/beslut/${id}/beslut/${decision}`;
      return [
        { key: `judge-${reason.condition}`, sentence, button: words.buttons.judge, href, urgency: 'soon' as const, by: null },
      ];
    }),
  );
}

/** The round itself: it cannot carry, or its day of legal force cannot be told. */
function ofTheRound({ id, title, standing: now }: Looked): readonly Waiting[] {
  const href = `/beslut/${id}`;
  const button = words.buttons.look;
  if (now.state === 'blocked')
    return [{ key: `blocked-${id}`, sentence: words.cannotCarry(title), button, href, urgency: 'now', by: null }];
  if (now.state !== 'carried' || now.legalForceOn !== null) return [];
  return [{ key: `notices-${id}`, sentence: words.noticesMissing(title), button, href, urgency: 'later', by: null }];
}

/** The latest decision that holds the condition: corrections repeat its id. */
function decisionWith(facts: RoundFacts, reason: Extract<RootReason, { condition: string }>): string | undefined {
  return facts.decisions.findLast(({ conditions }) => conditions.some((condition) => condition.id === reason.condition))?.id;
}

function principalOfDecision({ decisions, principals }: RoundFacts, id: string): string {
  const step = decisions.find((decision) => decision.id === id)?.step;
  const principal = principals.find(({ path }) => path.some((each) => each.step === step));
  return principal?.name ?? principal?.code ?? '';
}

/** The actor's own boards' open steps, with the day to answer, and the meeting that can be reached with the last day to submit to it. */
async function forOfficer(ctx: Ctx): Promise<readonly Waiting[]> {
  const open = await openStepsForBoards(ctx, ctx.actor.walls.boards);
  const boardIds = [...new Set(open.map(({ boardId }) => boardId))];
  const names = await boardsById(ctx, boardIds, ctx.today);
  const meetings = await nextMeetings(ctx, boardIds, ctx.today);
  return open.map(({ step, roundTitle, answerBy, boardId }) => {
    const meeting = meetings.get(boardId)?.find(({ submitBy }) => !isBefore(submitBy, ctx.today));
    const answer = answerBy === null ? null : Temporal.PlainDate.from(answerBy);
    const by = meeting?.submitBy ?? meeting?.on ?? answer;
    const sentence = words.ownStep({
      ...{ board: names.get(boardId)?.name ?? '', title: roundTitle, answerBy },
      meeting: meeting?.on.toString() ?? null,
      submitBy: meeting?.submitBy?.toString() ?? null,
      isNumberMissing: step.registrationNumbers.length === 0,
    });
    const href = `/beslut/${step.roundId}/arende/${step.principalCode}`;
    return { key: `step-${step.id}`, sentence, button: words.buttons.matter, href, urgency: urgencyOf(by, ctx.today), by };
  });
}

function isBefore(day: Temporal.PlainDate | null, other: Temporal.PlainDate): boolean {
  return day !== null && Temporal.PlainDate.compare(day, other) < 0;
}
