import type { Web } from '../../../platform/http/web.ts';
import type { MeetingWithLife } from '../../meeting.ts';
import { type FrozenMinutes, type MinutesOfMeeting, minutesOf } from '../../queries/minutes.ts';
import { meetingAsked } from '../meeting-asked.ts';

/** A meeting and what is known of its notes or minutes, as far as the reader may see it. */
export interface MinutesAsked {
  readonly meeting: MeetingWithLife;
  readonly minutes: MinutesOfMeeting;
}

export async function minutesAsked(web: Web): Promise<MinutesAsked | null> {
  const meeting = await meetingAsked(web);
  return meeting === null ? null : { meeting, minutes: await minutesOf(web, meeting.id) };
}

/** The number that the address asks for (`?nummer=2`), else the latest; null when there is none. */
export function frozenAsked({ query }: Pick<Web, 'query'>, { numbers, latest }: MinutesOfMeeting): FrozenMinutes | null {
  const asked = query.get('nummer');
  return asked === null ? latest : (numbers.find(({ number }) => String(number) === asked) ?? null);
}

/** With a frozen text. */
export interface FrozenAsked extends MinutesAsked {
  readonly frozen: FrozenMinutes;
}

export async function latestAsked(web: Web): Promise<FrozenAsked | null> {
  const asked = await minutesAsked(web);
  const frozen = asked?.minutes.latest ?? null;
  return asked === null || frozen === null ? null : { ...asked, frozen };
}
