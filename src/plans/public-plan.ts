import { z } from 'zod';
import { plainText } from '../platform/prose/index.ts';
import { type PlanText, plainAsShown } from './plan-text.ts';

const text = z.object({
  title: z.string(),
  firstYear: z.int(),
  lastYear: z.int(),
  aim: z.string(),
  areas: z.array(
    z.object({
      title: z.string(),
      text: z.string(),
      goals: z.array(z.string()),
      activities: z.array(
        z.object({
          title: z.string(),
          text: z.string(),
          responsible: z.string(),
          from: z.string().nullable(),
          to: z.string().nullable(),
          indicators: z.array(z.string()),
        }),
      ),
    }),
  ),
}) satisfies z.ZodType<PlanText>;

const publicPlan = z.object({
  plan: z.object({
    id: z.string(),
    title: z.string(),
    firstYear: z.int(),
    lastYear: z.int(),
    registrationNumber: z.string().nullable(),
  }),
  /** The version's number in its plan, from 1. */
  version: z.int(),
  /** Instant, RFC 3339 in UTC. */
  frozenAt: z.string(),
  /** How its running text is written (platform/prose); left out of versions that were frozen before it had marks, which are plain. */
  prose: z.literal('commonmark').optional(),
  text,
});

/** What a publication of a plan version holds: the frozen text and what it is called by. JSON. */
export type PublicPlan = Omit<Readonly<z.output<typeof publicPlan>>, 'text'> & { readonly text: PlanText };

/**
 * Reads the content of a publication of kind `plan-version`. It was written by this room.
 * @throws when it is something else
 */
export function readPublicPlan(content: unknown): PublicPlan {
  return publicPlan.parse(content);
}

/** The published text as it is shown, in the prose format. */
export function publicTextShown({ text: frozen, prose }: PublicPlan): PlanText {
  return prose === undefined ? plainAsShown(frozen) : frozen;
}

/** What search reads of a plan, and what is looked through before it is published: all its words, notes and addresses too. */
export function planWords({ text: { aim, areas } }: Pick<PublicPlan, 'text'>): string {
  const lines = areas.flatMap((area) => [
    area.title,
    plainText(area.text),
    ...area.goals.map(plainText),
    ...area.activities.flatMap(({ title, text: words, responsible, indicators }) => [
      title,
      plainText(words),
      responsible,
      ...indicators,
    ]),
  ]);
  return [plainText(aim), ...lines].filter((line) => line !== '').join('\n');
}
