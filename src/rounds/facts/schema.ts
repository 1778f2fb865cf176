import { z } from 'zod';
import { isRealDate } from '../calendar-days.ts';
import { momentOf } from '../instants.ts';

/*
 * The shape of "Round facts" (contract, version 1). Unknown keys are refused. A key that does not apply is left out or null, and
 * reads as null (lists as empty); the keys that no rule of the standing can do without are required.
 */

const text = z.string();
const id = z.string().min(1);
const date = z.string().refine(isRealDate, { error: 'must be a day that exists, written YYYY-MM-DD' });
const instant = z.string().refine((value) => momentOf(value) !== null, {
  error: 'must be an instant of RFC 3339, like 2024-03-01T09:12:00Z',
});

/** A key that may be left out or null; it reads as null. */
const optional = <T extends z.ZodType>(schema: T) => schema.nullish().transform((value) => value ?? null);
/** A list that may be left out or null; it reads as empty. */
const listOf = <T extends z.ZodType>(schema: T) =>
  z
    .array(schema)
    .nullish()
    .transform((value) => value ?? []);
const flag = (otherwise: boolean) =>
  z
    .boolean()
    .nullish()
    .transform((value) => value ?? otherwise);
/** A key that belongs to another kind: known, but it must be left out or null here. */
const notHere = z
  .null({ error: 'does not apply to this kind, so it must be left out or null' })
  .optional()
  .transform((): undefined => undefined);

const rule = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('all'), municipalities: notHere, principals: notHere }).transform(({ kind }) => ({ kind })),
  z
    .strictObject({ kind: z.literal('region-and-at-least'), municipalities: z.int(), principals: notHere })
    .transform(({ kind, municipalities }) => ({ kind, municipalities })),
  z
    .strictObject({ kind: z.literal('at-least'), principals: z.int(), municipalities: notHere })
    .transform(({ kind, principals }) => ({ kind, principals })),
]);

const otherKinds = { principals: notHere, others: notHere, text: notHere };
const condition = z.discriminatedUnion('kind', [
  z.strictObject({ ...otherKinds, id, kind: z.literal('all-others') }).transform((c) => ({ id: c.id, kind: c.kind })),
  z
    .strictObject({ ...otherKinds, id, kind: z.literal('named'), principals: z.array(text) })
    .transform((c) => ({ id: c.id, kind: c.kind, principals: c.principals })),
  z
    .strictObject({ ...otherKinds, id, kind: z.literal('at-least'), others: z.int() })
    .transform((c) => ({ id: c.id, kind: c.kind, others: c.others })),
  z
    .strictObject({ ...otherKinds, id, kind: z.literal('other'), text: optional(text) })
    .transform((c) => ({ id: c.id, kind: c.kind, text: c.text })),
]);

const step = z.strictObject({
  step: id,
  board: optional(text),
  part: z.enum(['prepare', 'recommend', 'decide']),
  stage: optional(z.int()),
  registrationNumbers: listOf(text),
  scope: optional(text),
  addedOn: optional(date),
  removedOn: optional(date),
});

const principal = z.strictObject({
  code: id,
  name: optional(text),
  kind: z.enum(['region', 'municipality', 'federation']),
  represents: optional(z.int()),
  path: listOf(step),
});

/** Every outcome of a decision, in the contract's order. */
export const OUTCOMES = [
  'approve',
  'adopt',
  'confirm',
  'endorse',
  'recommend',
  'recommend-against',
  'approve-with-changes',
  'reject',
  'postpone',
  'refer-back',
  'forward',
  'strike',
  'note',
  'annul',
] as const;

const decision = z.strictObject({
  id,
  step: text,
  on: date,
  paragraph: optional(text),
  takenBy: optional(z.enum(['board', 'committee', 'chair', 'member', 'official'])),
  outcome: z.enum(OUTCOMES),
  textSha256: optional(id),
  conditions: listOf(condition),
  replaces: optional(text),
  correction: flag(false),
  carriedOver: optional(z.strictObject({ decision: text, on: date, reason: optional(text) })),
  appealable: flag(true),
  verifiedOn: optional(date),
  noticeOn: optional(date),
  noticeRemovedOn: optional(date),
  evidence: optional(z.enum(['told', 'unverified-extract', 'verified-extract'])),
  recordedAt: optional(instant),
});

const fulfilment = z.strictObject({ condition: text, on: date, fulfilled: z.boolean(), recordedAt: optional(instant) });

const appeal = z.strictObject({
  decision: text,
  on: date,
  settledOn: optional(date),
  allowed: optional(z.boolean()),
  recordedAt: optional(instant),
});

/** The contract's "Round facts": shape alone, without the rules that hold between its parts (`checks.ts`). */
export const roundFactsSchema = z.strictObject({
  round: z.strictObject({
    title: optional(text),
    textSha256: id,
    expects: z
      .enum(['approve', 'adopt', 'confirm', 'endorse', 'note'])
      .nullish()
      .transform((value) => value ?? 'approve'),
    rule,
    sentOn: optional(date),
    answerBy: optional(date),
    withdrawnOn: optional(date),
  }),
  principals: z.array(principal),
  decisions: z.array(decision),
  fulfilments: listOf(fulfilment),
  appeals: listOf(appeal),
});

/** A round's facts, read: what was left out is null, an empty list or its default. */
export type RoundFacts = z.output<typeof roundFactsSchema>;
/** What may be given as facts: the same with keys left out. */
export type RoundFactsInput = z.input<typeof roundFactsSchema>;
export type PrincipalFact = RoundFacts['principals'][number];
export type StepFact = PrincipalFact['path'][number];
export type DecisionFact = RoundFacts['decisions'][number];
export type ConditionFact = DecisionFact['conditions'][number];
export type FulfilmentFact = RoundFacts['fulfilments'][number];
export type AppealFact = RoundFacts['appeals'][number];
export type Outcome = (typeof OUTCOMES)[number];
