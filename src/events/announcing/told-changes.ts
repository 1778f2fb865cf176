import type { ToldOfConference } from '../conference.ts';

/** What participants have been told and would be told anew. */
export type ToldChange = 'day' | 'time' | 'place';

/** Which of day, times and place have become others: then those who are registered must know. The order is the one they are said in. */
export function toldChanges(was: ToldOfConference, now: ToldOfConference): readonly ToldChange[] {
  return [
    ...(was.on.equals(now.on) ? [] : (['day'] as const)),
    ...(was.starts === now.starts && was.ends === now.ends ? [] : (['time'] as const)),
    ...(was.place === now.place ? [] : (['place'] as const)),
  ];
}
