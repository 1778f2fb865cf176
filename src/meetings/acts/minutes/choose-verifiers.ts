import type { Ctx } from '../../../platform/act.ts';
import { newId } from '../../../platform/db/columns.ts';
import { done, refuse } from '../../../platform/result.ts';
import { mayBeChosen, mayHaveLed } from '../../minutes/verifying.ts';
import { attendanceToVerify } from '../../queries/attendance-to-verify.ts';
import type { MinutesResult } from '../../refusals/minutes.ts';
import { minutesVerifiers } from '../../tables.ts';
import { tellMeeting } from '../tell-meeting.ts';
import { meetingToWrite } from './meeting-to-write.ts';

interface ChooseVerifiers {
  readonly meetingId: string;
  /** Who led the meeting, and verifies first. */
  readonly chairId: string;
  /** The others, people. */
  readonly verifierIds: readonly string[];
  readonly requestId: string;
}

/** Chooses who is to verify, or adds to those who are chosen. One who cannot any longer is replaced (`replaceVerifier`). */
export async function chooseVerifiers(ctx: Ctx, input: ChooseVerifiers): Promise<MinutesResult<null>> {
  const found = await meetingToWrite(ctx, input.meetingId);
  if (!found.ok) return found;
  const { minutes } = found.value;
  const wanted = [input.chairId, ...input.verifierIds];
  if (input.chairId === '') return refuse('chair-missing', 'chairId');
  if (minutes.current.map(({ personId }) => personId).join() === wanted.join()) return done(null);
  if (minutes.complete) return refuse('verified');
  if (new Set(wanted).size !== wanted.length) return refuse('verifier-twice', 'verifierIds');
  const attendance = await attendanceToVerify(ctx, input.meetingId);
  if (!mayHaveLed(attendance).includes(input.chairId)) return refuse('chair-missing', 'chairId');
  const may = new Set(mayBeChosen(attendance).map(({ personId }) => personId));
  if (!wanted.every((id) => may.has(id))) return refuse('did-not-take-part', 'verifierIds');
  // Who is chosen stands, and is taken away by being replaced; more may be added.
  const has = new Set(minutes.current.map(({ personId }) => personId));
  if (
    minutes.current.some(
      ({ role, personId }) => !wanted.includes(personId) || (role === 'chair') !== (personId === input.chairId),
    )
  )
    return refuse('chosen-already', 'verifierIds');
  const rows = wanted.flatMap((personId, place) =>
    has.has(personId)
      ? []
      : [
          {
            ...{
              id: newId(),
              meetingId: input.meetingId,
              personId,
              role: place === 0 ? ('chair' as const) : ('verifier' as const),
            },
            ...{ by: ctx.actor.account, at: ctx.now, requestId: input.requestId },
          },
        ],
  );
  if (rows.length > 0) await ctx.tx.insert(minutesVerifiers).values(rows).onConflictDoNothing();
  await tellMeeting(ctx, input.meetingId);
  return done(null);
}
