import type { Web } from '../../../platform/http/web.ts';
import type { OwnBoards } from '../../policy.ts';
import { makeReport, type ReportMade } from '../../queries/report/report-for.ts';

/** `/beslut/:round/tjansteskrivelse/:board`: with the board's own words for its own officers, without them for the secretariat. */
export interface AskedReport extends OwnBoards, ReportMade {}

export async function reportAsked(web: Web): Promise<AskedReport | null> {
  const made = await makeReport(web, web.params['round'] ?? '', web.params['board'] ?? '', { own: true });
  return made === null ? null : { ...made, boards: made.authority.boards };
}

/** Bare path of the report's page. */
export function reportPath({ round, authority }: Pick<ReportMade, 'round' | 'authority'>): string {
  return `/beslut/${round.id}/tjansteskrivelse/${authority.board.id}`;
}
