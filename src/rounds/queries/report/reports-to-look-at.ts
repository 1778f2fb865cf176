import { and, eq, gte, inArray } from 'drizzle-orm';
import { isOfficerGrant } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import type { Waiting } from '../../../platform/waiting.ts';
import { partText } from '../../report/overlay.ts';
import { reportMasters, reportWordings } from '../../tables.ts';
import { buttons, masterChanged } from '../../telling/waiting-words.ts';
import { openStepsForBoards } from '../open-steps.ts';
import { makeReport, type ReportMade } from './report-for.ts';

/**
 * The actor's own official reports in which the secretariat's text has changed under words of the board's own, while the board has not
 * decided: it compares them, and keeps its words or goes back to the master's.
 */
export async function reportsToLookAt(ctx: Ctx): Promise<readonly Waiting[]> {
  if (!ctx.actor.grants.some(isOfficerGrant)) return [];
  const rewritten = await rewrittenSince(ctx);
  if (rewritten.length === 0) return [];
  const open = await openStepsForBoards(ctx, ctx.actor.walls.boards);
  const found: Waiting[] = [];
  for (const { roundId, owner } of rewritten) {
    const made = await makeReport(ctx, roundId, owner, { own: true });
    const step = open.find((each) => each.step.roundId === roundId && each.boardId === made?.authority.board.id);
    const key = `master-${roundId}-${made?.authority.board.id}`;
    const parts = made === null ? 0 : changedParts(made);
    if (made === null || step === undefined || parts === 0 || found.some((each) => each.key === key)) continue;
    found.push({
      ...{ key, sentence: masterChanged(made.authority.board.name, step.roundTitle, parts), button: buttons.compareWordings },
      ...{ href: `/beslut/${roundId}/tjansteskrivelse/${made.authority.board.id}`, urgency: 'soon', by: null },
    });
  }
  return found;
}

/** Rounds and boards with words that are older than the text they stand over: few, and asked for without making any report. */
async function rewrittenSince(ctx: Ctx): Promise<readonly { readonly roundId: string; readonly owner: string }[]> {
  return ctx.tx
    .selectDistinct({ roundId: reportWordings.roundId, owner: reportWordings.owner })
    .from(reportWordings)
    .innerJoin(
      reportMasters,
      and(eq(reportMasters.roundId, reportWordings.roundId), gte(reportMasters.recordedAt, reportWordings.recordedAt)),
    )
    .where(inArray(reportWordings.owner, [...ctx.actor.walls.boards]));
}

function changedParts({ report, wordings, master, facts }: ReportMade): number {
  return [...wordings].filter(
    ([part, own]) => report.parts.some(({ key }) => key === part) && partText(part, { master, facts }, own, '').before !== null,
  ).length;
}
