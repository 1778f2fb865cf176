import type { Web } from '../../../platform/http/web.ts';
import { mayKeepSomeTemplate, mayReadReport, mayWriteReportMaster } from '../../policy.ts';
import { type ReportAuthority, reportAuthorities } from '../../queries/report/authorities.ts';
import { mastersOfRound, type StoredMaster } from '../../queries/report/masters.ts';
import { masterOfRound } from '../../queries/report/report-for.ts';
import type { Round } from '../../queries/round-by-id.ts';
import type { Master } from '../../report/master.ts';
import { masterWords } from './words.ts';

export interface AuthorityRow {
  readonly board: string;
  readonly principal: string;
  readonly numbers: readonly string[];
  /** Bare path to its report; null for those who may not read it. */
  readonly href: string | null;
}

export interface MasterView {
  readonly sentence: string;
  readonly round: Round;
  readonly master: Master;
  readonly mayWrite: boolean;
  readonly mayKeepTemplates: boolean;
  /** The latest first. */
  readonly versions: readonly StoredMaster[];
  readonly rows: readonly AuthorityRow[];
}

export async function presentMaster(web: Web, round: Round): Promise<MasterView> {
  const authorities = await reportAuthorities(web, round.id);
  const versions = await mastersOfRound(web, round.id);
  const words = masterWords[web.lang];
  const [latest] = versions;
  return {
    sentence: latest === undefined ? words.untouched(authorities.length) : words.version(latest.version, authorities.length),
    ...{ round, versions, master: await masterOfRound(web, round) },
    mayWrite: mayWriteReportMaster.allows(web.actor, round),
    mayKeepTemplates: mayKeepSomeTemplate.allows(web.actor, round),
    rows: authorities.map((authority) => rowOf(web, round, authority)),
  };
}

function rowOf(web: Web, round: Round, authority: ReportAuthority): AuthorityRow {
  const { board, steps, ownStep } = authority;
  return {
    board: board.name,
    principal: board.principalName,
    numbers: steps.find(({ key }) => key === ownStep)?.registrationNumbers ?? [],
    href: mayReadReport.allows(web.actor, authority) ? `/beslut/${round.id}/tjansteskrivelse/${board.id}` : null,
  };
}
