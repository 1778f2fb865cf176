import { z } from 'zod';
import type { Ctx } from '../../platform/act.ts';
import { done, refuse } from '../../platform/result.ts';
import { isRealDate } from '../calendar-days.ts';
import type { RoundResult } from '../refusals.ts';

/** What acts are given: days as ISO text, as the facts carry them. */
export const id = z.uuid();
/** The year 0000 is a day to ISO 8601, but not to PostgreSQL. */
export const day = z.string().refine((text) => isRealDate(text) && text >= '0001', { error: 'not a day' });
/** Text that says something. */
export const words = z.string().trim().min(1).max(10_000);
export const optionalWords = z
  .string()
  .trim()
  .max(10_000)
  .nullish()
  .transform((text) => (text === undefined || text === '' ? null : text));
export const optionalDay = day.nullish().transform((value) => value ?? null);

/** Reads an act's input; what does not fit is refused at its first field. */
export function readInput<Schema extends z.ZodType>(schema: Schema, input: z.input<Schema>): RoundResult<z.output<Schema>> {
  const read = schema.safeParse(input);
  if (read.success) return done(read.data);
  const [first] = read.error.issues;
  return refuse('invalid', first?.path.join('.') ?? '', { reason: first?.message ?? '' });
}

/** Whether something is dated after today: facts have happened. */
export function isAhead(ctx: Ctx, on: string | null): boolean {
  return on !== null && on > ctx.today.toString();
}
