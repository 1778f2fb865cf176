import { asc, eq } from 'drizzle-orm';
import type { Ctx } from '../../../platform/act.ts';
import { isUuid } from '../../../platform/uuid.ts';
import type { ProjectEvent } from '../../project-life.ts';
import { projectEvents } from '../../tables.ts';

/** All that has been said of a project as a whole, in the order in which it was written. */
export async function projectEventsOf(ctx: Ctx, projectId: string): Promise<readonly ProjectEvent[]> {
  if (!isUuid(projectId)) return [];
  const { kind, on, until, text } = projectEvents;
  return ctx.tx
    .select({ kind, on, until, text })
    .from(projectEvents)
    .where(eq(projectEvents.projectId, projectId))
    .orderBy(asc(projectEvents.seq));
}
