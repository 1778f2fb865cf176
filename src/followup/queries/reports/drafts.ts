import { and, eq } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import { peopleById } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import type { ReportDraft } from '../../reporting/report.ts';
import { reportDrafts } from '../../tables.ts';

/** A report that is being written. */
export interface SavedDraft {
  readonly periodId: string;
  readonly activityId: string;
  readonly content: ReportDraft;
  /** Counts the savings, from 1. */
  readonly version: number;
  /** Who saved it last; null where that is not known. */
  readonly person: { readonly id: string; readonly name: string } | null;
  readonly at: Temporal.Instant;
}

/** What is being written of an activity in a period, as far as the reader may see it; null when nothing is. */
export async function draftOf(ctx: Ctx, periodId: string, activityId: string): Promise<SavedDraft | null> {
  const where = and(eq(reportDrafts.periodId, periodId), eq(reportDrafts.activityId, activityId));
  const [row] = await ctx.tx.select().from(reportDrafts).where(where);
  if (row === undefined) return null;
  const person = (await peopleById(ctx, row.personId === null ? [] : [row.personId])).get(row.personId ?? '');
  const { content, version, at } = row;
  return {
    periodId,
    activityId,
    content,
    version,
    at,
    person: person === undefined ? null : { id: person.id, name: person.name },
  };
}

/** The activities in a period of which something is being written that the reader may see. */
export async function draftedIn(ctx: Ctx, periodId: string): Promise<ReadonlySet<string>> {
  const rows = await ctx.tx.select({ id: reportDrafts.activityId }).from(reportDrafts).where(eq(reportDrafts.periodId, periodId));
  return new Set(rows.map(({ id }) => id));
}
