import { bodyOf } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { isUuid } from '../../../platform/uuid.ts';
import { openRecord } from '../../../records/index.ts';
import { mayWriteReport } from '../../policy.ts';
import { composeReport, type Wording } from '../../report/compose-report.ts';
import { defaultMaster, type Master, masterOver } from '../../report/master.ts';
import { readOutline } from '../../report/outline.ts';
import type { Report } from '../../report/report.ts';
import type { ReportFacts } from '../../report/report-facts.ts';
import { mattersOfRound } from '../matters/matters-of-round.ts';
import { principalsOfRound, type Round, roundById } from '../round-by-id.ts';
import { inPathOn, stepsOfRound } from '../steps-of-round.ts';
import { type ReportAuthority, reportAuthorities } from './authorities.ts';
import { latestMaster } from './masters.ts';
import { type OwnWording, wordingsOf } from './wordings.ts';

/** A report with all that it was made from. */
export interface ReportMade {
  readonly round: Round;
  readonly authority: ReportAuthority;
  readonly facts: ReportFacts;
  readonly master: Master;
  readonly wordings: ReadonlyMap<string, OwnWording>;
  readonly report: Report;
}

/** `own`: with the authority's own words, for its own officers alone; for anyone else it is as if false. */
export interface ReportAsked {
  readonly own: boolean;
}

/**
 * The official report of a board in a round: the secretariat's text filled from the facts, with the authority's own words over it when
 * `own`. Null when the board has no recommending or deciding step there today, or the actor may not see the round.
 * @param boardId the board that has the step now, or the one that had it when the round opened
 */
export async function reportFor(ctx: Ctx, roundId: string, boardId: string, asked: ReportAsked): Promise<Report | null> {
  return (await makeReport(ctx, roundId, boardId, asked))?.report ?? null;
}

export async function makeReport(ctx: Ctx, roundId: string, boardId: string, { own }: ReportAsked): Promise<ReportMade | null> {
  const round = isUuid(roundId) ? await roundById(ctx, roundId) : null;
  if (round === null) return null;
  const authorities = await reportAuthorities(ctx, roundId);
  const authority = authorities.find(({ boards }) => boards.includes(boardId));
  if (authority === undefined) return null;
  const isOwn = own && mayWriteReport.allows(ctx.actor, authority);
  const wordings = isOwn ? await wordingsOf(ctx, roundId, authority.boards) : new Map<string, OwnWording>();
  const day = wordings.get('date')?.text ?? (isOwn ? ctx.today.toString() : null);
  const facts = { ...(await knownFacts(ctx, round)), ...(await factsOf(ctx, round, authorities, authority)), on: day };
  const master = masterOver((await latestMaster(ctx, roundId))?.parts ?? {}, defaultMaster(facts));
  const words: Wording = new Map([...wordings].map(([part, { text }]) => [part, text]));
  return { round, authority, facts, master, wordings, report: composeReport(master, facts, words) };
}

/** The text that a round's reports start from, as it is now. */
export async function masterOfRound(ctx: Ctx, round: Round): Promise<Master> {
  const authorities = await reportAuthorities(ctx, round.id);
  const known = { ...(await knownFacts(ctx, round)), principals: await principalsIn(ctx, round.id, authorities, []) };
  return masterOver((await latestMaster(ctx, round.id))?.parts ?? {}, defaultMaster(known));
}

/** What is the same in every report of a round. */
async function knownFacts(ctx: Ctx, round: Round): Promise<Pick<ReportFacts, 'body' | 'text' | 'round'>> {
  const body = await bodyOf(ctx);
  const frozen = await openRecord(ctx, round.textRecordId);
  const { registrationNumber, answerBy, expects, rule } = round;
  return {
    body: { name: body?.name ?? '', shortName: body?.shortName ?? '', mandate: body?.mandate ?? '' },
    // What is no plan has only its title, whatever its frozen bytes look like.
    text: readOutline(round.textTitle, round.textKind.startsWith('plan') ? (frozen?.bytes ?? null) : null),
    round: { registrationNumber, answerBy: answerBy?.toString() ?? null, expects, rule },
  };
}

type AuthorityFacts = Omit<ReportFacts, 'body' | 'text' | 'round' | 'on'>;

async function factsOf(
  ctx: Ctx,
  round: Round,
  all: readonly ReportAuthority[],
  authority: ReportAuthority,
): Promise<AuthorityFacts> {
  const matters = await mattersOfRound(ctx, round.id);
  const matter = authority.boards.flatMap((id) => matters.find(({ owner }) => owner === id) ?? [])[0];
  return {
    principals: await principalsIn(ctx, round.id, all, authority.principals),
    steps: authority.steps,
    ownStep: authority.ownStep,
    caseOfficer: matter?.caseOfficer ?? null,
    codetermination: matter?.codetermination ?? null,
    codeterminationOn: matter?.codeterminationOn?.toString() ?? null,
  };
}

/** Every principal of the round with the board that decides there last. */
async function principalsIn(
  ctx: Ctx,
  roundId: string,
  all: readonly ReportAuthority[],
  own: readonly string[],
): Promise<ReportFacts['principals']> {
  const today = ctx.today.toString();
  const steps = (await stepsOfRound(ctx, roundId)).filter((step) => step.part === 'decide' && inPathOn(step, today));
  return (await principalsOfRound(ctx, roundId)).map(({ code, name, kind }) => {
    const last = steps.filter(({ principalCode }) => principalCode === code).at(-1);
    const holder = all.find(({ boards }) => last !== undefined && boards.includes(last.boardId));
    return { name, kind, board: holder?.board.name ?? null, isOwn: own.includes(code) };
  });
}
