import { activityFacts, activityKey } from '../../plans/index.ts';
import type { Definition, Lang } from '../../ui/index.ts';
import type { SharingWithText } from '../sharing.ts';

/** What a plan says of each activity besides its text, by the passage's key. */
export function factsByPassage(lang: Lang, { content, keys }: SharingWithText): ReadonlyMap<string, readonly Definition[]> {
  return new Map(
    content.areas.flatMap((area, at) =>
      area.activities.map((activity, place): [string, readonly Definition[]] => [
        activityKey(keys, at, place),
        activityFacts(lang, activity),
      ]),
    ),
  );
}
