import { z } from 'zod';
import { kpiId } from './answers.ts';
import { koladaFailures } from './ask.ts';

/**
 * Where people may begin: ids that RKA has given to key figures of home care, residential care, and children in hardship. What they are
 * called is asked of Kolada; nothing here says what they count.
 */
export const idsToBeginWith = ['U21468', 'U21401', 'U23471', 'U23401', 'N20891', 'N21700', 'N21704', 'N02904'] as const;

/** What may be asked for a title: as typed, but for spaces and capitals. Null when it is too short or too long to ask. */
export function titleAsked(typed: string): string | null {
  const title = typed
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .toLocaleLowerCase('sv')
    .toWellFormed();
  return title.length >= 2 && title.length <= 100 ? title : null;
}

/** What is asked of Kolada for somebody who waits. */
export type Question = { readonly kind: 'title'; readonly title: string } | { readonly kind: 'to-begin-with' };

/** The name that an answer is kept by. */
export function askedOf(question: Question): string {
  return question.kind === 'title' ? `title:${question.title}` : 'to-begin-with';
}

/** The question of a kept name; null when it is not one that somebody asked. */
export function questionOf(asked: string): Question | null {
  if (asked === 'to-begin-with') return { kind: 'to-begin-with' };
  return asked.startsWith('title:') ? { kind: 'title', title: asked.slice('title:'.length) } : null;
}

/** What is kept of an answer. A failure leaves what was found before. */
export const keptAnswer = z.object({
  /** Somebody has asked, and Kolada has not answered yet. */
  waiting: z.boolean(),
  /** Null until something has come. */
  found: z.array(z.object({ id: kpiId, title: z.string(), description: z.string() })).nullable(),
  /** Why the last try brought nothing; null when it did, or none has been made. */
  failure: z.enum(koladaFailures).nullable(),
});
export type KeptAnswer = z.output<typeof keptAnswer>;

/** Kept by this name: every place that Kolada has figures of. */
export const placesAsked = 'places';
export const keptPlaces = z.object({ ids: z.array(z.string()) });
