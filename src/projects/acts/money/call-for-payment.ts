import { eq } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import { answerAddressFor, decideMailing, type MailWays } from '../../../correspondence/index.ts';
import { type Body, bodyOf } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { newId } from '../../../platform/db/columns.ts';
import { inTurn } from '../../../platform/db/in-turn.ts';
import type { Sealer } from '../../../platform/documents/index.ts';
import { requestOf } from '../../../platform/request-of.ts';
import { done, refuse } from '../../../platform/result.ts';
import { type CallFacts, callMail, callTitle, projectMail } from '../../money/call.ts';
import type { ProjectMoney } from '../../money/money.ts';
import { callPdf } from '../../money/print/call-pdf.ts';
import { mayKeepProjects } from '../../policy.ts';
import type { Project } from '../../project.ts';
import { hasBegun } from '../../project-life.ts';
import { moneyOf } from '../../queries/money/money.ts';
import { type Owing, whomToCall } from '../../queries/money/whom-to-call.ts';
import { projectById } from '../../queries/projects/projects.ts';
import type { MoneyResult } from '../../refusals/money.ts';
import { paymentCalls } from '../../tables.ts';

/** What calls are sent with. */
export interface CallWays {
  readonly ways: MailWays;
  readonly sealer: Sealer | null;
}

interface Call {
  readonly projectId: string;
  readonly year: number;
  readonly principalIds: readonly string[];
  readonly payBy: Temporal.PlainDate | null;
  readonly message: string;
  /** Chosen by the form: asked once, however often it is sent. */
  readonly requestId: string;
}

/** What `callsReady` has found out: who is asked, and by what. */
interface ReadyCalls {
  readonly project: Project;
  readonly money: ProjectMoney;
  readonly body: Body;
  readonly asked: readonly (Owing & { readonly facts: CallFacts })[];
}

/** Whether these may be asked for payment, and what each would be told. Only those who owe, once a day each. */
export async function callsReady(
  ctx: Ctx,
  { ways }: Pick<CallWays, 'ways'>,
  input: Omit<Call, 'requestId'>,
): Promise<MoneyResult<ReadyCalls>> {
  if (!mayKeepProjects.allows(ctx.actor, undefined)) return refuse('not-allowed');
  const project = await projectById(ctx, input.projectId);
  const body = await bodyOf(ctx);
  if (project === null || body === null) return refuse('not-found');
  if (!hasBegun(project)) return refuse('not-decided');
  const money = await moneyOf(ctx, project.id);
  if (money.holder === null) return refuse('no-holder');
  if (!ways.canSend) return refuse('no-server');
  const { year, payBy, principalIds } = input;
  if (payBy === null || ctx.today.until(payBy).sign < 0) return refuse('day-wrong', 'payBy');
  const message = input.message.trim();
  if (message.length > 5000) return refuse('too-long', 'message');
  const owing = await whomToCall(ctx, project, money, year);
  const asked = owing.filter(({ due }) => principalIds.includes(due.principalId));
  if (asked.length === 0) return refuse('none-chosen', 'principal');
  const today = asked.find(({ askedToday }) => askedToday);
  if (today !== undefined) return refuse('asked-today', 'principal', { name: today.due.name });
  const without = asked.find(({ board }) => board === null);
  if (without !== undefined) return refuse('no-mailbox', 'principal', { name: without.due.name });
  const told = { projectId: project.id, projectTitle: project.title, money, year, payBy, message };
  const from = { senderName: ctx.actor.label, bodyName: body.name };
  return done({ project, money, body, asked: asked.map((each) => ({ ...each, facts: { ...told, ...from, due: each.due } })) });
}

/** Asks principals for what they owe: a mail each to the board's mailbox, with a paper that says how it was counted. @returns how many */
export async function callForPayment(ctx: Ctx, given: CallWays, input: Call): Promise<MoneyResult<{ readonly mails: number }>> {
  await inTurn(ctx, `money ${input.projectId}`);
  for (const principalId of input.principalIds) {
    const request = requestOf('payment-call', input.requestId, principalId);
    if ((await ctx.tx.$count(paymentCalls, eq(paymentCalls.requestId, request))) > 0) return done({ mails: 0 });
  }
  const ready = await callsReady(ctx, given, input);
  if (!ready.ok) return ready;
  const { asked, project, body } = ready.value;
  for (const each of asked) await send(ctx, given, { ...each, project, body, request: input.requestId });
  return done({ mails: asked.length });
}

type Sending = Owing & {
  readonly facts: CallFacts;
  readonly project: Project;
  readonly body: Body;
  readonly request: string;
};

async function send(ctx: Ctx, { ways, sealer }: CallWays, { due, board, facts, project, body, request }: Sending): Promise<void> {
  if (board === null) return;
  const [mailingId, requestId] = [newId(), requestOf('payment-call', request, due.principalId)];
  const about = { kind: projectMail, id: project.id };
  const { subject, body: text } = callMail(facts);
  const file = await callPdf(facts, { day: ctx.today, at: ctx.now, example: project.example, sealer });
  await decideMailing(ctx, ways, {
    ...{ id: mailingId, requestId, purpose: 'letter', owner: body.hostBoardId, to: board.mailbox, about },
    ...{ counterpart: `${board.name}, ${board.principalName}`, counterpartBoardId: board.id },
    ...{ senderName: ctx.actor.label, replyTo: await answerAddressFor(ctx, ways, about, board.id) },
    ...{ subject, body: text, example: project.example, files: [{ file, title: callTitle(facts), kind: 'letter' }] },
  });
  await ctx.tx.insert(paymentCalls).values({
    ...{ projectId: project.id, year: facts.year, principalId: due.principalId, amount: due.owes, on: ctx.today, mailingId },
    ...{ by: ctx.actor.account, at: ctx.now, requestId },
  });
}
