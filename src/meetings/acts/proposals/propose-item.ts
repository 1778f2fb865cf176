import { eq } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { organsOn } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { newId } from '../../../platform/db/columns.ts';
import { inTurn } from '../../../platform/db/in-turn.ts';
import { done, refuse } from '../../../platform/result.ts';
import type { AboutThing } from '../../agenda/about.ts';
import type { Purpose } from '../../meeting.ts';
import { mayPropose } from '../../policy.ts';
import { meetingById } from '../../queries/meetings.ts';
import { personActing } from '../../queries/person-acting.ts';
import type { AgendaRefusal, AgendaResult } from '../../refusals/agenda.ts';
import { agendaProposals, purposes } from '../../tables.ts';

export interface NewProposal {
  readonly organId: string;
  readonly title: string;
  readonly purpose: Purpose;
  /** Running text (docs/adr/0012). */
  readonly text?: string | undefined;
  /** How long it is thought to take, whole minutes. */
  readonly minutes?: number | null | undefined;
  /** What it is about, anywhere in the program. */
  readonly about?: AboutThing | null | undefined;
  /** The meeting of the organ that it is wished for, one that is still to come. */
  readonly meetingId?: string | null | undefined;
  readonly example?: boolean | undefined;
  readonly requestId: string;
}

/** Puts something into an organ's backlog. */
export async function proposeItem(ctx: Ctx, input: NewProposal): Promise<AgendaResult<{ readonly id: string }>> {
  if (!mayPropose.allows(ctx.actor, undefined)) return refuse('not-allowed');
  const organs = await organsOn(ctx, ctx.today);
  if (!organs.some(({ id }) => id === input.organId)) return refuse('organ-unknown', 'organId');
  const title = input.title.trim();
  if (title === '') return refuse('title-missing', 'title');
  if (!purposes.includes(input.purpose)) return refuse('purpose-missing', 'purpose');
  const minutes = input.minutes ?? null;
  if (minutes !== null && !(Number.isInteger(minutes) && minutes >= 1 && minutes <= 600))
    return refuse('minutes-wrong', 'minutes');
  const wrong = await wrongMeeting(ctx, input);
  if (wrong !== null) return refuse(wrong, 'meetingId');
  await inTurn(ctx, input.requestId);
  const [earlier] = await ctx.tx
    .select({ id: agendaProposals.id })
    .from(agendaProposals)
    .where(eq(agendaProposals.requestId, input.requestId));
  if (earlier !== undefined) return done(earlier);
  const id = newId();
  const { about = null } = input;
  await ctx.tx.insert(agendaProposals).values({
    ...{ id, organId: input.organId, title, text: input.text?.trim() ?? '', purpose: input.purpose, minutes },
    ...{ aboutKind: about?.kind ?? null, aboutId: about?.id ?? null, aboutTitle: about?.title ?? null },
    ...{ meetingId: input.meetingId ?? null, personId: await personActing(ctx), by: ctx.actor.account, at: ctx.now },
    ...{ example: input.example ?? false, requestId: input.requestId },
  });
  return done({ id });
}

async function wrongMeeting(ctx: Ctx, { meetingId = null, organId }: NewProposal): Promise<AgendaRefusal | null> {
  if (meetingId === null) return null;
  const meeting = await meetingById(ctx, meetingId);
  if (meeting === null || meeting.stands !== 'planned') return 'meeting-unknown';
  if (meeting.organId !== organId) return 'meeting-of-another-organ';
  return Temporal.PlainDate.compare(meeting.on, ctx.today) < 0 ? 'meeting-unknown' : null;
}
