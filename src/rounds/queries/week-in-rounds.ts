import { Temporal } from 'temporal-polyfill';
import { boardsOverTime } from '../../members/index.ts';
import type { Ctx } from '../../platform/act.ts';
import { dayAndMonth } from '../../ui/index.ts';
import { checkSentenceText } from '../telling/check-sentence.ts';
import { decisionsOfRound } from './decisions-of-round.ts';
import { principalsOfRound } from './round-by-id.ts';
import { roundsList } from './rounds-list.ts';
import { saidDecision } from './said-decision.ts';
import { inPathOn, plannedMeetings, stepsOfRound } from './steps-of-round.ts';

/** Something that has happened or is to come: a sentence, and where to read more. */
export interface Happening {
  readonly sentence: { readonly sv: string; readonly en: string };
  /** Bare path. */
  readonly href: string;
}

/** Decisions that were recorded from one moment until another, as they stand now, in the order they were recorded. */
export async function decisionsRecorded(
  ctx: Ctx,
  from: Temporal.Instant,
  until: Temporal.Instant,
): Promise<readonly Happening[]> {
  const found: Happening[] = [];
  for (const { round } of await roundsList(ctx)) {
    const isNew = (at: Temporal.Instant) => Temporal.Instant.compare(at, from) >= 0 && Temporal.Instant.compare(at, until) < 0;
    const decisions = (await decisionsOfRound(ctx, round.id)).filter(
      (each) => isNew(each.fact.recordedAt) && each.correctedBy === null,
    );
    if (decisions.length === 0) continue;
    const principals = await principalsOfRound(ctx, round.id);
    const boards = await boardsOverTime(
      ctx,
      decisions.map(({ item }) => item.boardId),
    );
    for (const decision of decisions) {
      const board = boards.name(decision.item.boardId, decision.item.on.toString());
      const said = saidDecision(decision, { roundTitle: round.title, board, principals });
      const sentence = (lang: 'sv' | 'en') => checkSentenceText(lang, said, ctx.today.toString());
      found.push({
        sentence: { sv: sentence('sv'), en: sentence('en') },
        href: `/beslut/${round.id}/beslut/${decision.fact.id}`,
      });
    }
  }
  return found;
}

/** Boards that plan to take up a round that is out, and days to answer, between two days, ends included, by day. */
export async function aheadInRounds(ctx: Ctx, from: Temporal.PlainDate, to: Temporal.PlainDate): Promise<readonly Happening[]> {
  const found: (Happening & { readonly on: Temporal.PlainDate })[] = [];
  const isBetween = (on: Temporal.PlainDate) =>
    Temporal.PlainDate.compare(on, from) >= 0 && Temporal.PlainDate.compare(on, to) <= 0;
  for (const { round, standing } of await roundsList(ctx)) {
    if (standing.state !== 'open' && standing.state !== 'blocked') continue;
    const href = `/beslut/${round.id}`;
    if (round.answerBy !== null && isBetween(round.answerBy))
      found.push({ on: round.answerBy, sentence: answerDay(round.title, round.answerBy.toString()), href });
    const planned = await plannedMeetings(ctx, round.id);
    const steps = (await stepsOfRound(ctx, round.id)).filter((step) => inPathOn(step, ctx.today.toString()));
    const due = steps.flatMap((step) => {
      const on = planned.get(step.id);
      return on !== undefined && isBetween(on) ? [{ step, on }] : [];
    });
    const boards = await boardsOverTime(
      ctx,
      due.map(({ step }) => step.boardId),
    );
    for (const { step, on } of due) {
      const board = boards.name(boards.holder(step.boardId, on.toString()), on.toString());
      found.push({ on, sentence: takesUp(board, step.principalName, round.title, on.toString()), href });
    }
  }
  return found.sort((a, b) => Temporal.PlainDate.compare(a.on, b.on)).map(({ sentence, href }) => ({ sentence, href }));
}

function takesUp(board: string, principal: string, title: string, on: string): Happening['sentence'] {
  return {
    sv: `${board} i ${principal} tar upp ${title} den ${dayAndMonth('sv', on)}.`,
    en: `${board} in ${principal} takes up ${title} on ${dayAndMonth('en', on)}.`,
  };
}

function answerDay(title: string, on: string): Happening['sentence'] {
  return {
    sv: `Svaren om ${title} ska ha kommit senast den ${dayAndMonth('sv', on)}.`,
    en: `The answers on ${title} are to have come by ${dayAndMonth('en', on)}.`,
  };
}
