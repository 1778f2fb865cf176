import { eq } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import { organsOn, principalsOn } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { newId } from '../../../platform/db/columns.ts';
import { inTurn } from '../../../platform/db/in-turn.ts';
import { done, refuse } from '../../../platform/result.ts';
import { handoverById } from '../../queries/work/handovers.ts';
import type { WorkResult } from '../../refusals/work.ts';
import { handoverEvents, projectHandovers } from '../../tables.ts';
import { type HandoverEventKind, saysOfHandover } from '../../work/handover.ts';
import { projectKept } from './project-at-work.ts';

const mostOfText = 1000;
const mostOfSaid = 200;

interface NewHandover {
  readonly projectId: string;
  readonly text: string;
  /** Of a principal that takes part, or of an organ of the body. */
  readonly to: string;
  readonly due: Temporal.PlainDate | null;
  readonly requestId: string;
}

/** Writes down what is to be taken over, by whom and by when: afterwards too, when the project is closed. */
export async function addHandover(ctx: Ctx, input: NewHandover): Promise<WorkResult<{ readonly id: string }>> {
  const { projectId, due, requestId } = input;
  await inTurn(ctx, requestId);
  const project = await projectKept(ctx, projectId);
  if (!project.ok) return project;
  const table = projectHandovers;
  const [earlier] = await ctx.tx.select({ id: table.id }).from(table).where(eq(table.requestId, requestId));
  if (earlier !== undefined) return done(earlier);
  const text = input.text.trim();
  if (text === '') return refuse('handover-missing', 'text');
  if (text.length > mostOfText) return refuse('text-long', 'text');
  const principal = (await principalsOn(ctx, ctx.today)).find(({ id }) => id === input.to);
  const organ = (await organsOn(ctx, ctx.today)).find(({ id }) => id === input.to);
  if (principal === undefined && organ === undefined) return refuse('receiver-missing', 'to');
  if (due === null) return refuse('day-wrong', 'due');
  const id = newId();
  await ctx.tx.insert(table).values({
    ...{
      id,
      projectId,
      text,
      due,
      principalId: principal?.id ?? null,
      organId: principal === undefined ? (organ?.id ?? null) : null,
    },
    ...{ by: ctx.actor.account, at: ctx.now, requestId },
  });
  return done({ id });
}

interface SaidOfHandover {
  readonly handoverId: string;
  readonly kind: HandoverEventKind;
  readonly on: Temporal.PlainDate | null;
  /** Who at the receiver says so, name and function. */
  readonly said: string;
  readonly text: string;
  readonly requestId: string;
}

/** Writes down what the receiver says of a hand-over, or that it is no longer to be taken over: appended, never changed. */
export async function sayOfHandover(ctx: Ctx, input: SaidOfHandover): Promise<WorkResult<{ readonly id: string }>> {
  const { handoverId, kind, on, requestId } = input;
  await inTurn(ctx, handoverId);
  const handover = await handoverById(ctx, handoverId);
  if (handover === null) return refuse('not-found');
  const project = await projectKept(ctx, handover.projectId);
  if (!project.ok) return project;
  const { id } = handover;
  if ((await ctx.tx.$count(handoverEvents, eq(handoverEvents.requestId, requestId))) > 0) return done({ id });
  const [said, text] = [input.said.trim(), input.text.trim()];
  if (!saysOfHandover(handover.state).includes(kind)) return refuse('state-missing', 'kind');
  if (on === null) return refuse('day-wrong', 'on');
  if (ctx.today.until(on).sign > 0) return refuse('day-ahead', 'on');
  if ((kind === 'taken' || kind === 'declined') && said === '') return refuse('who-missing', 'said');
  if (said.length > mostOfSaid) return refuse('name-long', 'said');
  if ((kind === 'declined' || kind === 'dropped') && text === '') return refuse('why-missing', 'text');
  if (text.length > mostOfText) return refuse('text-long', 'text');
  await ctx.tx.insert(handoverEvents).values({
    ...{ handoverId: id, kind, on, said, text, by: ctx.actor.account, at: ctx.now, requestId },
  });
  return done({ id });
}
