import { eq } from 'drizzle-orm';
import type { Ctx } from '../../../platform/act.ts';
import { newId } from '../../../platform/db/columns.ts';
import { inTurn } from '../../../platform/db/in-turn.ts';
import { done, refuse } from '../../../platform/result.ts';
import type { Proposal } from '../../agenda/proposal.ts';
import { mayKeepMeetings, mayTakeBackProposal } from '../../policy.ts';
import { meetingById } from '../../queries/meetings.ts';
import { proposalById } from '../../queries/proposals.ts';
import type { AgendaResult } from '../../refusals/agenda.ts';
import { agendaItems, proposalAnswers } from '../../tables.ts';
import { addItem } from '../agenda/add-item.ts';

export interface TakeUp {
  readonly proposalId: string;
  /** A meeting of the organ that it was proposed to. */
  readonly meetingId: string;
  readonly requestId: string;
}

/** Puts a proposal last on a meeting's agenda, with its text and what it is about. */
export async function takeUpProposal(ctx: Ctx, input: TakeUp): Promise<AgendaResult<{ readonly id: string }>> {
  if (!mayKeepMeetings.allows(ctx.actor, undefined)) return refuse('not-allowed');
  await inTurn(ctx, input.proposalId);
  const proposal = await proposalById(ctx, input.proposalId);
  if (proposal === null) return refuse('not-found');
  const [earlier] = await ctx.tx
    .select({ id: agendaItems.id })
    .from(agendaItems)
    .where(eq(agendaItems.requestId, input.requestId));
  if (earlier !== undefined) return done(earlier);
  if (proposal.state !== 'waiting') return refuse(proposal.state === 'taken-up' ? 'taken-up' : 'answered');
  const meeting = await meetingById(ctx, input.meetingId);
  if (meeting === null || meeting.stands !== 'planned') return refuse('meeting-unknown', 'meetingId');
  if (meeting.organId !== proposal.organId) return refuse('meeting-of-another-organ', 'meetingId');
  const { title, purpose, minutes, text, aboutKind, aboutId, aboutTitle, example } = proposal;
  const about =
    aboutKind === null || aboutId === null || aboutTitle === null ? null : { kind: aboutKind, id: aboutId, title: aboutTitle };
  return addItem(ctx, {
    ...{ title, purpose, minutes, text, about, example, meetingId: meeting.id },
    ...{ proposalId: proposal.id, requestId: input.requestId },
  });
}

/** The secretariat says no, with why. Repeating it changes nothing. */
export async function declineProposal(
  ctx: Ctx,
  input: { readonly proposalId: string; readonly reason: string },
): Promise<AgendaResult<null>> {
  if (!mayKeepMeetings.allows(ctx.actor, undefined)) return refuse('not-allowed');
  const reason = input.reason.trim();
  if (reason === '') return refuse('reason-missing', 'reason');
  return answer(ctx, input.proposalId, 'declined', reason);
}

/** Whoever proposed it takes it back. Repeating it changes nothing. */
export function withdrawProposal(ctx: Ctx, proposalId: string): Promise<AgendaResult<null>> {
  return answer(ctx, proposalId, 'withdrawn', '', (proposal) => mayTakeBackProposal.allows(ctx.actor, proposal));
}

async function answer(
  ctx: Ctx,
  proposalId: string,
  kind: 'declined' | 'withdrawn',
  reason: string,
  may: (proposal: Proposal) => boolean = () => true,
): Promise<AgendaResult<null>> {
  await inTurn(ctx, proposalId);
  const proposal = await proposalById(ctx, proposalId);
  if (proposal === null) return refuse('not-found');
  if (!may(proposal)) return refuse('not-allowed');
  if (proposal.state === kind) return done(null);
  if (proposal.state !== 'waiting') return refuse(proposal.state === 'taken-up' ? 'taken-up' : 'answered');
  await ctx.tx.insert(proposalAnswers).values({ id: newId(), proposalId, kind, reason, by: ctx.actor.account, at: ctx.now });
  return done(null);
}
