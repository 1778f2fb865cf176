import type { IncomingMail } from '../../../correspondence/index.ts';
import type { Web } from '../../../platform/http/web.ts';
import { paperSource, recordById, type StoredRecord } from '../../../records/index.ts';
import { mayCorrectDecision, mayRecordDecision, type OwnBoards } from '../../policy.ts';
import { type Decision, decisionById, decisionsOfRound } from '../../queries/decisions-of-round.ts';
import { ownBoards } from '../../queries/own-boards.ts';
import { type CandidateStep, candidateSteps } from '../../queries/readings/candidate-steps.ts';
import { knownOf, mailOf } from '../../queries/readings/waiting-readings.ts';
import { roundById } from '../../queries/round-by-id.ts';
import { stepsById } from '../../queries/steps-of-round.ts';
import { type Proposed, propose } from '../../readings/proposal.ts';
import { type ReadRecord, readBytes, readLetter } from '../../readings/read-bytes.ts';
import type { Asked } from '../decision-form/context.ts';

/** A document that is to be read: whose record it is decides who may. */
export interface AskedReading extends OwnBoards {
  readonly record: StoredRecord;
}

/** `/beslut/las/:record…` */
export async function readingAsked(web: Web): Promise<AskedReading | null> {
  const record = await recordById(web, web.params['record'] ?? '');
  return record === null ? null : { record, boards: [record.owner] };
}

/** Bare path of a document's page, for a step that a person has chosen. */
export function readingPath(recordId: string, step?: { readonly stepId: string; readonly decisionId?: string | null }): string {
  const path = `/beslut/las/${recordId}`;
  if (step === undefined) return path;
  return `${path}?steg=${step.stepId}${step.decisionId ? `&beslut=${step.decisionId}` : ''}`;
}

/** The document's text and what was found in it. */
export async function readStored(web: Web, record: StoredRecord): Promise<ReadRecord> {
  const mail = await mailOf(web, record.id);
  if (mail?.recordId === record.id) return readLetter(mail.body);
  return readBytes(record, () => paperSource(web, record.id));
}

/** Which steps it may be about, and the one that it is proposed for. */
export interface Matched {
  readonly candidates: readonly CandidateStep[];
  readonly proposed: Proposed;
  /** The mail that it came with, or that it is. */
  readonly mail: IncomingMail | null;
}

export async function matched(web: Web, record: StoredRecord, read: ReadRecord): Promise<Matched> {
  const day = read.ok ? read.reading.date : null;
  const [candidates, mail] = [await candidateSteps(web, day), await mailOf(web, record.id)];
  const known = knownOf(mail);
  if (!read.ok) return { candidates, mail, proposed: { step: null, reasons: [], also: [], ranked: candidates } };
  return { candidates, mail, proposed: propose(read.reading, read.text, candidates, known) };
}

/** A step, and what its form does with the document: records a new decision, or completes one that has only been told. */
export async function askedFor(web: Web, stepId: string, decisionId: string | null): Promise<Asked | null> {
  const [step] = await stepsById(web, [stepId]);
  const round = step === undefined ? null : await roundById(web, step.roundId);
  if (step === undefined || round === null || round.withdrawal !== null) return null;
  const own = await ownBoards(web, [step.boardId]);
  if (decisionId === null) {
    return mayRecordDecision.allows(web.actor, own) ? { manner: 'record', round, step, decision: null } : null;
  }
  const decision = (await decisionById(web, decisionId))?.decision ?? null;
  if (decision === null || decision.fact.stepId !== step.id || !mayCorrectDecision.allows(web.actor, own)) return null;
  return { manner: 'complete', round, step, decision };
}

/** A decision of the document's day that nobody has seen a verified extract of: the document completes it. */
export async function toComplete(web: Web, { stepId, roundId }: CandidateStep, day: string | null): Promise<Decision | null> {
  if (day === null) return null;
  const all = await decisionsOfRound(web, roundId);
  const found = all.findLast(
    ({ fact, item, correctedBy, replacedBy }) =>
      fact.stepId === stepId &&
      correctedBy === null &&
      replacedBy.length === 0 &&
      fact.carriedFrom === null &&
      fact.outcome !== 'annul' &&
      item.evidence !== 'verified-extract' &&
      item.on.toString() === day,
  );
  return found ?? null;
}
