import { canonicalize } from 'json-canonicalize';
import { z } from 'zod';
import { minutesAsText } from '../minutes/minutes-as-text.ts';
import type { MinutesContent, MinutesItem } from '../minutes/minutes-content.ts';
import type { MinutesOnPaper } from '../minutes/paper/minutes-sheet.ts';

const publicMinutes = z.object({
  meetingId: z.string(),
  organId: z.string(),
  /** Items that the person left out, by their §; their words are nowhere in the publication. */
  leftOut: z.array(z.number()),
  /** What the paper says, of the items that are shown. */
  paper: z.custom<MinutesOnPaper>((value) => typeof value === 'object' && value !== null && 'content' in value),
  /** The day the snapshot was made, `YYYY-MM-DD`. */
  asOf: z.string(),
});

/** What a publication of verified minutes or notes holds: as much of the text as a person decided, as they looked at it. JSON. */
export type PublicMinutes = Readonly<z.output<typeof publicMinutes>>;

/**
 * Reads the content of a publication of kind `minutes`. It was written by this room.
 * @throws when it is something else
 */
export function readPublicMinutes(content: unknown): PublicMinutes {
  return publicMinutes.parse(content);
}

/**
 * Exactly what the public would see. Pure. Whoever took no part for a conflict of interest is counted and not named (domain.md, 6: reasons
 * for conflicts of interest are looked at before anything is public), and who corrected is not said.
 * @param without ids of the items that are left out
 */
export function projectMinutes(
  paper: MinutesOnPaper,
  given: { readonly meetingId: string; readonly organId: string; readonly without: readonly string[]; readonly asOf: string },
): PublicMinutes {
  const { without, ...about } = given;
  const { content, corrections } = paper;
  const leftOut = content.items.filter(({ id }) => without.includes(id));
  const items = content.items.filter(({ id }) => !without.includes(id)).map(publicItem);
  const shown: MinutesContent = { ...content, items };
  return {
    ...about,
    leftOut: leftOut.flatMap(({ paragraph }) => paragraph ?? []),
    paper: {
      ...paper,
      content: shown,
      // Of all words: who knows the others would find a left-out one, or a name, by trying.
      textSha256: canonicalize(shown) === canonicalize(content) ? paper.textSha256 : '',
      // Why somebody no longer could is theirs.
      replaced: [],
      corrections: corrections.filter(({ itemId }) => !without.includes(itemId ?? '')).map((each) => ({ ...each, who: '' })),
    },
  };
}

function publicItem(item: MinutesItem): MinutesItem {
  const absences = (['conflict-of-interest', 'away'] as const).flatMap((reason) => {
    const many = item.absences.filter((each) => each.reason === reason).length;
    return many === 0 ? [] : [{ name: many === 1 ? 'En ledamot' : `${many} ledamöter`, reason }];
  });
  return { ...item, absences };
}

/** Every word that would be public: what search reads, and what is looked through before. */
export function publicMinutesText({ paper: { content, corrections } }: PublicMinutes): string {
  return [minutesAsText(content), ...corrections.flatMap(({ text, reason }) => [text, reason])].join('\n');
}
