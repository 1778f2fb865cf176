import { canonicalize } from 'json-canonicalize';
import type { Ctx } from '../../platform/act.ts';
import { sha256Hex } from '../../records/index.ts';
import type { Meeting } from '../meeting.ts';
import { type PublicMinutes, projectMinutes } from '../publishing/public-minutes.ts';
import type { FrozenMinutes, MinutesOfMeeting } from './minutes.ts';
import { onPaper } from './minutes-on-paper.ts';

/** Minutes as they would be public now. */
interface MinutesPublication {
  readonly shown: PublicMinutes;
  /** Tells one state of what would be public from another. */
  readonly seen: string;
}

/** @param without ids of the items that are left out */
export async function minutesPublication(
  ctx: Ctx,
  { meeting, minutes, frozen }: { readonly meeting: Meeting; readonly minutes: MinutesOfMeeting; readonly frozen: FrozenMinutes },
  without: readonly string[],
): Promise<MinutesPublication> {
  const about = { meetingId: meeting.id, organId: meeting.organId, asOf: ctx.today.toString() };
  const shown = projectMinutes(await onPaper(ctx, frozen, minutes), { ...about, without });
  const { asOf: _, ...rest } = shown;
  return { shown, seen: sha256Hex(new TextEncoder().encode(canonicalize(rest))) };
}
