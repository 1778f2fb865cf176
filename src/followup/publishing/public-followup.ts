import { z } from 'zod';
import { plainText } from '../../platform/prose/index.ts';
import type { FollowupPaper, PaperActivity } from '../papers/followup-paper.ts';

const publicFollowup = z.object({
  planId: z.string(),
  period: z.object({ id: z.string(), number: z.int(), title: z.string(), from: z.string(), to: z.string() }),
  /** What was known when a person looked: as an interim report, of accepted reports alone. */
  paper: z.custom<FollowupPaper>((value) => typeof value === 'object' && value !== null && 'areas' in value),
  /** The day the snapshot was made, `YYYY-MM-DD`. */
  asOf: z.string(),
});

/** What a publication of a period's follow-up holds. JSON. */
export type PublicFollowup = Readonly<z.output<typeof publicFollowup>>;

/**
 * Reads the content of a publication of kind `followup`. It was written by this room.
 * @throws when it is something else
 */
export function readPublicFollowup(content: unknown): PublicFollowup {
  return publicFollowup.parse(content);
}

/**
 * Exactly what the public would see. Pure. A report that the management group has not accepted stays inside, and then the activity has no
 * word here: in public nobody is named as late (domain.md, 6). Nor is a principal that has not said how far it has come.
 */
export function projectFollowup(
  paper: FollowupPaper,
  given: Pick<PublicFollowup, 'planId' | 'period' | 'asOf'>,
): { readonly shown: PublicFollowup; readonly heldBack: readonly PaperActivity[] } {
  const all = paper.areas.flatMap(({ activities }) => activities);
  const areas = paper.areas.map((area) => ({ ...area, activities: area.activities.map(acceptedAlone) }));
  return {
    shown: { ...given, paper: { ...paper, areas } },
    heldBack: all.filter(({ said }) => said !== null && !said.accepted),
  };
}

function acceptedAlone(activity: PaperActivity): PaperActivity {
  const stages = activity.stages.filter(({ stage }) => stage !== null);
  if (activity.said?.accepted === true) return { ...activity, stages };
  const nothing = { status: null, before: null, text: '', deviation: '', remedy: '', nextStep: '' } as const;
  return { ...activity, ...nothing, expectedEnd: null, said: null, stages };
}

/** Every word that would be public: what search reads, and what is looked through before. */
export function publicFollowupText({ paper, period }: PublicFollowup): string {
  const measures = [...paper.measures, ...paper.areas.flatMap((area) => area.measures)];
  const lines = paper.areas.flatMap(({ title, said, goals, activities }) => [
    title,
    plainText(said),
    ...goals.map(plainText),
    ...activities.flatMap((activity) => [
      ...[activity.title, activity.responsible, activity.text, activity.deviation, activity.remedy, activity.nextStep],
      activity.said?.who ?? '',
    ]),
  ]);
  const words = [
    paper.plan.title,
    period.title,
    ...lines,
    ...measures.flatMap(({ title, unit, source }) => [title, unit, source]),
  ];
  return words.filter((line) => line !== '').join('\n');
}
