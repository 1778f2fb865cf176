import { organsOn } from '../../../members/index.ts';
import { stockholmDay } from '../../../platform/clock.ts';
import { newId } from '../../../platform/db/columns.ts';
import type { Web } from '../../../platform/http/web.ts';
import { backlogSentence, type Proposal, type ProposalState } from '../../agenda/proposal.ts';
import type { MeetingWithLife } from '../../meeting.ts';
import { mayKeepMeetings, mayPrepareMeetings } from '../../policy.ts';
import { meetingsWhere } from '../../queries/meetings.ts';
import { proposalsWhere } from '../../queries/proposals.ts';

/** What is asked for by the address; waiting ones unless said. */
export interface BacklogAsked {
  readonly organId: string | null;
  readonly state: ProposalState | 'all';
}

export interface BacklogRow {
  readonly proposal: Proposal;
  /** Whole days since it was proposed; null for one that waits no more. */
  readonly waited: number | null;
  /** Where it can be taken up in one press; null where no meeting is planned, or for those who may not. */
  readonly meeting: Pick<MeetingWithLife, 'id' | 'on'> | null;
  /** Of the form that takes it up. */
  readonly request: string;
}

export interface BacklogView {
  readonly asked: BacklogAsked;
  readonly sentence: string;
  readonly rows: readonly BacklogRow[];
  readonly organs: readonly { readonly value: string; readonly label: string }[];
  readonly keeps: boolean;
  /** Whether the reader sees others' proposals too. */
  readonly seesAll: boolean;
}

export const proposalStates: readonly ProposalState[] = ['waiting', 'taken-up', 'declined', 'withdrawn'];

function readBacklogAsked(query: URLSearchParams): BacklogAsked {
  const state = query.get('lage');
  const organId = query.get('organ') ?? '';
  return {
    organId: organId === '' ? null : organId,
    state: state === 'alla' ? 'all' : (proposalStates.find((each) => each === state) ?? 'waiting'),
  };
}

export async function backlogView(web: Web): Promise<BacklogView> {
  const asked = readBacklogAsked(web.query);
  const organs = (await organsOn(web, web.today)).map(({ id, name }) => ({ value: id, label: name }));
  const known = organs.some(({ value }) => value === asked.organId);
  const all = await proposalsWhere(web, known ? { organId: asked.organId ?? undefined } : {});
  const keeps = mayKeepMeetings.allows(web.actor, undefined);
  const coming = keeps ? await comingMeetings(web) : [];
  const rows = all.map((proposal) => rowOf(web, proposal, coming));
  return {
    ...{ asked: known ? asked : { ...asked, organId: null }, organs, keeps },
    seesAll: mayPrepareMeetings.allows(web.actor, undefined),
    sentence: backlogSentence(
      web.lang,
      rows.flatMap(({ waited }) => (waited === null ? [] : [waited])),
    ),
    rows: rows.filter(({ proposal }) => asked.state === 'all' || proposal.state === asked.state),
  };
}

/** Meetings that are still to be held, nearest first. */
export async function comingMeetings(web: Web, organId?: string): Promise<readonly MeetingWithLife[]> {
  const coming = await meetingsWhere(web, { from: web.today, organId });
  return coming.filter(({ stands, life }) => stands === 'planned' && life.sitting !== 'closed');
}

function rowOf(web: Web, proposal: Proposal, coming: readonly MeetingWithLife[]): BacklogRow {
  const waits = proposal.state === 'waiting';
  const ofOrgan = coming.filter(({ organId }) => organId === proposal.organId);
  const meeting = ofOrgan.find(({ id }) => id === proposal.meetingId) ?? ofOrgan[0] ?? null;
  return {
    ...{ proposal, request: newId() },
    waited: waits ? stockholmDay(proposal.at).until(web.today, { largestUnit: 'days' }).days : null,
    meeting: waits ? meeting : null,
  };
}
