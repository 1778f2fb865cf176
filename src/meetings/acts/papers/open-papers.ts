import type { Ctx } from '../../../platform/act.ts';
import { done, refuse } from '../../../platform/result.ts';
import { changeAccess, recordsById, shareInside } from '../../../records/index.ts';
import { paperReach } from '../../agenda/paper-reach.ts';
import { mayKeepMeetings } from '../../policy.ts';
import { paperRowsOf } from '../../queries/agenda.ts';
import type { AgendaResult } from '../../refusals/agenda.ts';

/**
 * Lets everyone inside read papers of a meeting, as a person chose when its notice went. Working material is thereby drawn up: official
 * and public from today (TF 2:10). What is closed (`paperReach`), withdrawn, or no paper of the meeting stays as it is.
 * @returns the records that were opened now
 */
export async function openPapers(
  ctx: Ctx,
  input: { readonly meetingId: string; readonly recordIds: readonly string[] },
): Promise<AgendaResult<readonly string[]>> {
  if (!mayKeepMeetings.allows(ctx.actor, undefined)) return refuse('not-allowed');
  const rows = await paperRowsOf(ctx, input.meetingId);
  const standing = new Set(rows.flatMap(({ recordId, withdrawnAt }) => (withdrawnAt === null ? [recordId] : [])));
  const chosen = await recordsById(
    ctx,
    [...new Set(input.recordIds)].filter((id) => standing.has(id)),
  );
  const opened: string[] = [];
  for (const record of chosen.values()) {
    const reach = paperReach(record);
    if (reach !== 'opens' && reach !== 'working') continue;
    if (reach === 'working') {
      const drawnUp = { access: 'public', secrecyParagraph: null, becameOfficialOn: ctx.today } as const;
      if (!(await changeAccess(ctx, record, drawnUp)).ok) continue;
    }
    await shareInside(ctx, record.id);
    opened.push(record.id);
  }
  return done(opened);
}
