import { desc, eq, sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { Ctx } from '../../../platform/act.ts';
import type { Kpi } from '../../kolada/answers.ts';
import { askedOf, type KeptAnswer, keptAnswer, type Question } from '../../kolada/question.ts';
import { koladaAnswers } from '../../tables.ts';

/** What Kolada has answered, with when: of what was found, else of when it was asked. */
export type AnswerAt = KeptAnswer & { readonly at: Temporal.Instant };

/** What is kept of a question's answer; null when nobody has asked. */
export async function answerTo({ tx }: Ctx, question: Question): Promise<AnswerAt | null> {
  const [row] = await tx
    .select()
    .from(koladaAnswers)
    .where(eq(koladaAnswers.asked, askedOf(question)));
  const read = keptAnswer.safeParse(row?.answer);
  return row !== undefined && read.success ? { ...read.data, at: row.fetchedAt } : null;
}

/** A key figure that Kolada has named in an answer, as it was last named; null when it has not, whatever the id looks like. */
export async function kpiNamed({ tx }: Ctx, id: string): Promise<Kpi | null> {
  const named = sql`${koladaAnswers.answer} -> 'found' @> ${JSON.stringify([{ id }])}::jsonb`;
  const [row] = await tx.select().from(koladaAnswers).where(named).orderBy(desc(koladaAnswers.fetchedAt)).limit(1);
  const read = keptAnswer.safeParse(row?.answer);
  return read.success ? (read.data.found?.find((kpi) => kpi.id === id) ?? null) : null;
}
