import { and, desc, eq, getTableColumns, type SQL } from 'drizzle-orm';
import type { Ctx } from '../../platform/act.ts';
import { isUuid } from '../../platform/uuid.ts';
import { type DisposalDecision, type DisposalProtocol, wentIn } from '../disposal/disposal.ts';
import { disposalDecisions, disposalProtocols } from '../tables.ts';

const { by: _by, requestId: _request, seq: _seq, ...columns } = getTableColumns(disposalDecisions);

/** Every disposal decision, the latest first; one with an end is no longer chosen for new things. */
export function disposalDecisionsOf(ctx: Ctx): Promise<readonly DisposalDecision[]> {
  return ctx.tx.select(columns).from(disposalDecisions).orderBy(desc(disposalDecisions.decidedOn), desc(disposalDecisions.seq));
}

export async function disposalDecisionById(ctx: Ctx, id: string): Promise<DisposalDecision | null> {
  if (!isUuid(id)) return null;
  return (await ctx.tx.select(columns).from(disposalDecisions).where(eq(disposalDecisions.id, id)))[0] ?? null;
}

/** Every protocol, the latest first. */
export function disposalProtocolsOf(ctx: Ctx): Promise<readonly DisposalProtocol[]> {
  return protocols(ctx, undefined);
}

/** What has gone of a thing in a later room, the latest first: more than once when something came after. */
export function disposalProtocolsAbout(ctx: Ctx, kind: string, id: string): Promise<readonly DisposalProtocol[]> {
  return protocols(ctx, and(eq(disposalProtocols.aboutKind, kind), eq(disposalProtocols.aboutId, id)));
}

export async function disposalProtocolById(ctx: Ctx, id: string): Promise<DisposalProtocol | null> {
  return isUuid(id) ? ((await protocols(ctx, eq(disposalProtocols.id, id)))[0] ?? null) : null;
}

async function protocols(ctx: Ctx, where: SQL | undefined): Promise<readonly DisposalProtocol[]> {
  const { id, dueOn, on, at, aboutKind, aboutId, aboutTitle, went } = disposalProtocols;
  const { id: decisionId, number, decidedOn, decidedBy, afterDays } = disposalDecisions;
  const rows = await ctx.tx
    .select({
      ...{ id, dueOn, on, at, went, about: { kind: aboutKind, id: aboutId, title: aboutTitle } },
      decision: { id: decisionId, number, decidedOn, decidedBy, afterDays },
    })
    .from(disposalProtocols)
    .innerJoin(disposalDecisions, eq(disposalDecisions.id, disposalProtocols.decisionId))
    .where(where)
    .orderBy(desc(disposalProtocols.seq));
  return rows.map((row) => ({ ...row, went: wentIn(row.went) }));
}
