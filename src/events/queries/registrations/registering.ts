import { type Board, boardsById, bodyOf } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { type DisposalDecision, disposalDecisionById, publicationOf } from '../../../records/index.ts';
import type { Conference, ProgrammeItem } from '../../conference.ts';
import type { Registration } from '../../registering/registration.ts';
import type { Taken } from '../../registering/sentences.ts';
import { conferenceById, programmeOf } from '../conferences/conferences.ts';
import { registrationsOf } from './registrations.ts';

/** All that the public form is made from: no word of who has registered. */
export interface Registering {
  readonly conference: Conference;
  readonly programme: readonly ProgrammeItem[];
  readonly taken: Taken;
  /** Seats that are left at a session, by item; none for one without a number of its own. */
  readonly left: ReadonlyMap<string, number>;
  /** By which the details are removed; null while none is chosen. */
  readonly disposal: DisposalDecision | null;
  /** Whose the details are: the host authority's board. */
  readonly host: Pick<Board, 'name' | 'principalName'> | null;
}

/** Null for a conference that is not public. Asked as the program (`goOnAs`): whoever registers has no account. */
export async function registeringFor(ctx: Ctx, conferenceId: string): Promise<Registering | null> {
  const conference = await conferenceById(ctx, conferenceId);
  if (conference === null || (await publicationOf(ctx, 'conference', conference.id)) === null) return null;
  const [programme, everybody] = [await programmeOf(ctx, conference.id), await registrationsOf(ctx, conference.id)];
  const body = await bodyOf(ctx);
  const hosts = body === null ? new Map() : await boardsById(ctx, [body.hostBoardId], ctx.today);
  return {
    conference,
    programme,
    taken: takenBy(everybody),
    left: leftOf(programme, everybody),
    disposal: conference.disposalId === null ? null : await disposalDecisionById(ctx, conference.disposalId),
    host: hosts.get(body?.hostBoardId ?? '') ?? null,
  };
}

function takenBy(everybody: readonly Registration[]): Taken {
  const count = (state: Registration['state']) => everybody.filter((each) => each.state === state).length;
  return { seated: count('seat'), waiting: count('waiting') };
}

export function leftOf(programme: readonly ProgrammeItem[], everybody: readonly Registration[]): ReadonlyMap<string, number> {
  const held = everybody.flatMap(({ sessions }) => sessions.map(({ itemId }) => itemId));
  return new Map(
    programme.flatMap(({ id, choice, seats }) =>
      choice === '' || seats === null ? [] : [[id, Math.max(0, seats - held.filter((itemId) => itemId === id).length)] as const],
    ),
  );
}
