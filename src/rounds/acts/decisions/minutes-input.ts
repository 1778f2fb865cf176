import { z } from 'zod';
import { OUTCOMES } from '../../facts/schema.ts';
import { day, id, optionalDay, optionalWords, words } from '../input.ts';

/** `key` keeps a condition's identity through a correction of its words; left out, an unchanged condition keeps it anyway. */
const key = { key: id.optional() };
const condition = z.discriminatedUnion('kind', [
  z.strictObject({ ...key, kind: z.literal('all-others') }),
  /** Codes of principals in the round. */
  z.strictObject({ ...key, kind: z.literal('named'), principals: z.array(z.string()).min(1) }),
  z.strictObject({ ...key, kind: z.literal('at-least'), others: z.int().min(1) }),
  z.strictObject({ ...key, kind: z.literal('other'), text: words }),
]);
export type ConditionInput = z.output<typeof condition>;

const outcome = z.strictObject({
  stepId: id,
  outcome: z.enum(OUTCOMES),
  /** Null means the round's text. */
  textSha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullish()
    .transform((value) => value ?? null),
  /** By default only what a deciding step says can be appealed (KL 13:2). */
  appealable: z.boolean().optional(),
  remark: optionalWords,
  conditions: z.array(condition).max(20).default([]),
  replaces: id.nullish().transform((value) => value ?? null),
});
export type OutcomeInput = z.output<typeof outcome>;

const count = z.int().min(0).max(1000);

/** A board's § with its outcomes: what is recorded, corrected and completed whole. Days as ISO text. */
export const minutesInput = z.strictObject({
  /** Chosen by the form that was shown; recorded once however often it is sent. */
  request: id,
  /** The board that took it: the step's own, or one that has taken over from it. */
  boardId: id,
  on: day,
  paragraph: optionalWords,
  takenBy: z.enum(['board', 'committee', 'chair', 'member', 'official']),
  clauses: z
    .array(z.strictObject({ number: z.int().nullable(), text: words }))
    .max(100)
    .default([]),
  dissent: optionalWords,
  vote: z
    .strictObject({ yes: count, no: count, abstain: count })
    .nullish()
    .transform((value) => value ?? null),
  conflictOfInterest: optionalWords,
  verifiedOn: optionalDay,
  noticeOn: optionalDay,
  noticeRemovedOn: optionalDay,
  evidence: z.enum(['told', 'unverified-extract', 'verified-extract']),
  /** The extract's file: kept as a record that the board owns. */
  extract: z
    .strictObject({
      fileName: z.string().min(1),
      bytes: z.instanceof(Uint8Array),
      /** The paragraph of OSL when secrecy may apply; else it is public. */
      secrecyParagraph: optionalWords,
    })
    .nullish()
    .transform((value) => value ?? null),
  /** A record that is kept already, such as the corrected item's. */
  extractRecordId: id.nullish().transform((value) => value ?? null),
  reason: optionalWords,
  example: z.boolean().default(false),
  outcomes: z.array(outcome).min(1).max(50),
});
export type MinutesInput = z.input<typeof minutesInput>;
export type Minutes = z.output<typeof minutesInput>;
