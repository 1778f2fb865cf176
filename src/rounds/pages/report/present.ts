import type { Web } from '../../../platform/http/web.ts';
import { mayWriteReport } from '../../policy.ts';
import { daysOfBoards } from '../../queries/report/board-days.ts';
import { isDecidedTooEarly } from '../../report/codetermination.ts';
import { partText } from '../../report/overlay.ts';
import { linesOf, partsOfKind, type ReportPart } from '../../report/report.ts';
import { isReworded } from '../../report/wording.ts';
import { type AskedReport, reportPath } from './report-asked.ts';
import { reportSentence } from './report-sentence.ts';

/** A part as the page shows it. */
export interface ShownPart {
  readonly part: ReportPart;
  /** Bare path to where it is changed; null for those who may not. */
  readonly changeHref: string | null;
  readonly isOwn: boolean;
  /** The master's text has changed since one's own words were written. */
  readonly masterChanged: boolean;
}

export interface ReportView {
  readonly sentence: string;
  readonly board: string;
  readonly principal: string;
  readonly roundTitle: string;
  readonly example: boolean;
  readonly parts: readonly ShownPart[];
  readonly drafts: readonly { readonly id: string; readonly heading: string; readonly clauses: readonly string[] }[];
  /** ISO days of decisions and planned meetings that come before the negotiation has ended. */
  readonly tooEarly: readonly string[];
  /** Whether this reader sees the board's own words. */
  readonly isOwn: boolean;
  /** Bare paths. */
  readonly path: string;
  readonly roundHref: string;
  readonly matterHref: string;
  readonly templateHref: string;
}

export async function presentReport(web: Web, asked: AskedReport): Promise<ReportView> {
  const { round, authority, facts, report } = asked;
  const path = reportPath(asked);
  const isOwn = mayWriteReport.allows(web.actor, authority);
  const matterHref = `/beslut/${round.id}/arende/${authority.principals[0] ?? ''}`;
  const parts = report.parts.map((part) => shown(asked, part, isOwn ? { path, matterHref } : null));
  const days = await daysOfBoards(web, round.id, authority.boards);
  return {
    ...{ sentence: reportSentence(web.lang, report), board: authority.board.name, principal: authority.board.principalName },
    ...{ roundTitle: round.title, example: round.example, parts, isOwn, path, matterHref },
    drafts: partsOfKind(report, 'draft').map((part) => ({
      id: part.key.replace(':', '-'),
      heading: part.heading ?? '',
      clauses: linesOf(part),
    })),
    tooEarly: days.filter((day) => isDecidedTooEarly(facts, day)),
    roundHref: `/beslut/${round.id}`,
    templateHref: `/mallar/${authority.board.id}`,
  };
}

function shown(asked: AskedReport, part: ReportPart, hrefs: { path: string; matterHref: string } | null): ShownPart {
  const { isOwn, before } = partText(part.key, asked, asked.wordings.get(part.key), '');
  const changeHref =
    hrefs === null || part.kind === 'boards'
      ? null
      : isReworded(part.kind)
        ? `${hrefs.path}/ord?del=${encodeURIComponent(part.key)}`
        : hrefs.matterHref;
  return { part, changeHref, isOwn, masterChanged: before !== null };
}
