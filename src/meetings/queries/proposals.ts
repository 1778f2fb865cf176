import { and, desc, eq, getTableColumns, type SQL, sql } from 'drizzle-orm';
import { organsEver } from '../../members/index.ts';
import type { Ctx } from '../../platform/act.ts';
import { isUuid } from '../../platform/uuid.ts';
import type { Proposal, ProposalState } from '../agenda/proposal.ts';
import { agendaItems, agendaProposals, proposalAnswers } from '../tables.ts';
import { meetingsWhere } from './meetings.ts';

const { requestId: _request, seq: _seq, ...columns } = getTableColumns(agendaProposals);

/** Narrows the backlog; what is left out does not narrow. */
export interface ProposalFilter {
  readonly organId?: string | undefined;
  /** The meeting that they are wished for. */
  readonly meetingId?: string | undefined;
  readonly id?: string | undefined;
}

/** What has been proposed, latest first: all of it for those who help to write agendas, their own for the others. */
export async function proposalsWhere(ctx: Ctx, filter: ProposalFilter): Promise<readonly Proposal[]> {
  const rows = await ctx.tx
    .select({
      proposal: columns,
      name: sql<string | null>`(select p.name from people p where p.id = ${agendaProposals.personId})`,
      answer: { kind: proposalAnswers.kind, reason: proposalAnswers.reason },
      item: { id: agendaItems.id, meetingId: agendaItems.meetingId },
    })
    .from(agendaProposals)
    .leftJoin(proposalAnswers, eq(proposalAnswers.proposalId, agendaProposals.id))
    .leftJoin(agendaItems, eq(agendaItems.proposalId, agendaProposals.id))
    .where(narrowed(filter))
    .orderBy(desc(agendaProposals.seq));
  const organs = rows.length === 0 ? new Map() : await organsEver(ctx);
  const days = await daysOf(
    ctx,
    rows.flatMap(({ proposal, item }) => [proposal.meetingId, item?.meetingId ?? null]),
  );
  return rows.map(({ proposal, name, answer, item }) => ({
    ...proposal,
    ...{ organ: organs.get(proposal.organId)?.name ?? '', name: name ?? '' },
    wished: withDay(days, proposal.meetingId),
    state: stateOf(answer?.kind ?? null, item !== null),
    reason: answer?.reason ?? '',
    item: item === null ? null : itemOn(days, item),
  }));
}

/** Those that wait, latest first. */
export async function proposalsWaiting(ctx: Ctx, filter: ProposalFilter): Promise<readonly Proposal[]> {
  return (await proposalsWhere(ctx, filter)).filter(({ state }) => state === 'waiting');
}

export async function proposalById(ctx: Ctx, id: string): Promise<Proposal | null> {
  return isUuid(id) ? ((await proposalsWhere(ctx, { id }))[0] ?? null) : null;
}

function narrowed({ organId, meetingId, id }: ProposalFilter): SQL | undefined {
  return and(
    organId === undefined ? undefined : eq(agendaProposals.organId, organId),
    meetingId === undefined ? undefined : eq(agendaProposals.meetingId, meetingId),
    id === undefined ? undefined : eq(agendaProposals.id, id),
  );
}

function stateOf(answer: 'declined' | 'withdrawn' | null, isTakenUp: boolean): ProposalState {
  return isTakenUp ? 'taken-up' : (answer ?? 'waiting');
}

type Days = ReadonlyMap<string, NonNullable<Proposal['wished']>>;

async function daysOf(ctx: Ctx, ids: readonly (string | null)[]): Promise<Days> {
  const named = [...new Set(ids.filter((id) => id !== null))];
  const meetings = named.length === 0 ? [] : await meetingsWhere(ctx, { ids: named });
  return new Map(meetings.map(({ id, on }) => [id, { id, on }]));
}

function withDay(days: Days, id: string | null): Proposal['wished'] {
  return id === null ? null : (days.get(id) ?? null);
}

function itemOn(days: Days, item: { readonly id: string; readonly meetingId: string }): Proposal['item'] {
  const on = days.get(item.meetingId)?.on;
  return on === undefined ? null : { ...item, on };
}
