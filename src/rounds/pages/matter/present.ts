import { nextMeetings, successorsOf } from '../../../members/index.ts';
import { groupBy } from '../../../platform/group-by.ts';
import type { Web } from '../../../platform/http/web.ts';
import { longMoment } from '../../../ui/index.ts';
import { recommendsToItself } from '../../merged-steps.ts';
import { mayKeepMatter, mayReadReport, mayRecordDecision, mayWriteNote } from '../../policy.ts';
import { type Matter, type MatterNote, mattersOfRound, notesOfBoards } from '../../queries/matters/matters-of-round.ts';
import { daysOfBoards } from '../../queries/report/board-days.ts';
import { inPathOn, type PathStep, plannedMeetings } from '../../queries/steps-of-round.ts';
import { isDecidedTooEarly } from '../../report/codetermination.ts';
import type { AskedPrincipal } from '../principal-asked.ts';
import { matterWords } from './words.ts';

/** A step as its board's matter shows it. */
export interface MatterStep {
  readonly id: string;
  readonly key: string;
  readonly part: string;
  readonly numbers: readonly string[];
  /** ISO. */
  readonly planned: string | null;
  /** Bare path, for those who may. */
  readonly recordHref: string | null;
}

/** One board's matter. */
export interface BoardMatter {
  readonly owner: string;
  readonly board: string;
  /** Before the names of its fields: several forms share the page. */
  readonly prefix: string;
  readonly steps: readonly MatterStep[];
  /** It has taken over from a board that was to recommend, and decides itself. */
  readonly recommendsToItself: boolean;
  readonly meetings: readonly { readonly on: string; readonly submitBy: string | null }[];
  /** Null when there is none yet, or it is not for this reader. */
  readonly matter: (Pick<Matter, 'caseOfficer' | 'codetermination'> & { readonly codeterminationOn: string | null }) | null;
  /** ISO days on which it decides before its negotiation has ended (MBL 11–12 §§). */
  readonly tooEarly: readonly string[];
  readonly mayKeep: boolean;
  /** Bare path of its official report; null for those who may not read it, or where it has none. */
  readonly reportHref: string | null;
  /** Null for those who may not read them. */
  readonly notes: readonly { readonly when: string; readonly text: string }[] | null;
}

/** The principal's boards in the round, each with its matter as far as this reader may see it. */
export async function boardMatters(web: Web, asked: AskedPrincipal): Promise<readonly BoardMatter[]> {
  const { round, steps, boardsById } = asked;
  const today = web.today.toString();
  const current = steps.filter((step) => inPathOn(step, today));
  const heirs = await successorsOf(
    web,
    current.map(({ boardId }) => boardId),
    web.today,
  );
  const byBoard = groupBy(current, ({ boardId }) => heirs.get(boardId) ?? boardId);
  const owners = [...byBoard.keys()];
  const matters = await mattersOfRound(web, round.id);
  // What a predecessor had noted goes with the matter.
  const notes = await notesOfBoards(web, round.id, [...new Set([...owners, ...current.map(({ boardId }) => boardId)])]);
  const planned = await plannedMeetings(web, round.id);
  const meetings = await nextMeetings(web, owners, web.today, 8);
  const before = (own: readonly PathStep[], owner: string) => [owner, ...own.map(({ boardId }) => boardId)];
  const days: (readonly string[])[] = [];
  for (const [owner, own] of byBoard) days.push(await daysOfBoards(web, round.id, before(own, owner)));
  return [...byBoard].map(([owner, own], place) => ({
    owner,
    tooEarly: tooEarlyIn(
      before(own, owner).flatMap((id) => matters.find((each) => each.owner === id) ?? [])[0],
      days[place] ?? [],
    ),
    board: boardsById.get(owner)?.name ?? '',
    prefix: `${own[0]?.key ?? ''}-`,
    steps: own.map((step) => stepOf(web, asked, step, planned.get(step.id)?.toString() ?? null)),
    recommendsToItself: own.some((step) => recommendsToItself(step, own, () => owner)),
    meetings: (meetings.get(owner) ?? []).map(({ on, submitBy }) => ({
      on: on.toString(),
      submitBy: submitBy?.toString() ?? null,
    })),
    matter: matterOf(before(own, owner).flatMap((id) => matters.find((each) => each.owner === id) ?? [])[0]),
    mayKeep: mayKeepMatter.allows(web.actor, { boards: [owner] }),
    reportHref: reportHref(web, round.id, owner, own),
    notes: mayWriteNote.allows(web.actor, { boards: [owner] }) ? notesOf(web, notes, before(own, owner)) : null,
  }));
}

function stepOf(web: Web, { round, boards }: AskedPrincipal, step: PathStep, planned: string | null): MatterStep {
  const may = mayRecordDecision.allows(web.actor, { boards });
  const recordHref = may ? `/beslut/${round.id}/registrera?steg=${encodeURIComponent(step.key)}` : null;
  const { id, key, registrationNumbers } = step;
  return { id, key, part: matterWords[web.lang].parts[step.part], numbers: registrationNumbers, planned, recordHref };
}

function reportHref(web: Web, roundId: string, owner: string, own: readonly PathStep[]): string | null {
  const hasReport = own.some(({ part }) => part !== 'prepare') && mayReadReport.allows(web.actor, { boards: [owner] });
  return hasReport ? `/beslut/${roundId}/tjansteskrivelse/${owner}` : null;
}

function tooEarlyIn(matter: Matter | undefined, days: readonly string[]): readonly string[] {
  if (matter === undefined) return [];
  const given = { codetermination: matter.codetermination, codeterminationOn: matter.codeterminationOn?.toString() ?? null };
  return days.filter((day) => isDecidedTooEarly(given, day));
}

function matterOf(matter: Matter | undefined): BoardMatter['matter'] {
  if (matter === undefined) return null;
  const { caseOfficer, codetermination, codeterminationOn } = matter;
  return { caseOfficer, codetermination, codeterminationOn: codeterminationOn?.toString() ?? null };
}

function notesOf({ lang }: Web, notes: readonly MatterNote[], owners: readonly string[]) {
  return notes
    .filter((note) => owners.includes(note.owner))
    .map(({ recordedAt, text }) => ({ when: longMoment(lang, recordedAt), text }));
}
