import { z } from 'zod';
import { stances, verdicts } from '../statement/statement.ts';

const inBoth = z.object({ sv: z.string(), en: z.string() });

/** Who a comment comes from, as everyone may read it: officials by the authority that they work for, never by name (domain.md, 6). */
const from = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('board'), name: z.string() }),
  z.object({ kind: z.literal('authority'), name: z.string() }),
  z.object({ kind: z.literal('participant') }),
]);

const publicReferral = z.object({
  id: z.string(),
  title: z.string(),
  kind: z.enum(['informal', 'statement']),
  registrationNumber: z.string().nullable(),
  /** The last day for comments or statements, `YYYY-MM-DD`. */
  until: z.string(),
  /** The frozen version that boards were asked about; null for a draft. */
  versionId: z.string().nullable(),
  /** Boards whose statements have come. Those that have not answered are not here: in public nobody is named as late. */
  boards: z.array(
    z.object({ name: z.string(), stance: z.enum(stances), decidedOn: z.string(), paragraph: z.string().nullable() }),
  ),
  /** Comments with their answers, in the order of the text. */
  rows: z.array(
    z.object({
      /** What the passage is called; null for the text as a whole. */
      place: inBoth.nullable(),
      from,
      /** Words of the passage that it is about; '' for all of it. */
      quote: z.string(),
      text: z.string(),
      /** Null while it waits. */
      verdict: z.enum(verdicts).nullable(),
      reason: z.string(),
      /** The passage that was changed; null when none was, or when it is new. */
      change: inBoth.nullable(),
    }),
  ),
  /** The day the snapshot was made, `YYYY-MM-DD`. */
  asOf: z.string(),
  example: z.boolean(),
});

/** What a publication of a referral holds: comments and answers as a person looked at them. JSON. */
export type PublicReferral = Readonly<z.output<typeof publicReferral>>;
export type PublicReferralRow = PublicReferral['rows'][number];

/**
 * Reads the content of a publication of kind `referral`. It was written by this room.
 * @throws when it is something else
 */
export function readPublicReferral(content: unknown): PublicReferral {
  return publicReferral.parse(content);
}

/** Every word that people have typed and that would be public: what search reads, and what is looked through before. */
export function referralText({ registrationNumber, boards, rows }: PublicReferral): string {
  return [registrationNumber ?? '', ...boards.flatMap(({ name, paragraph }) => [name, paragraph ?? '']), ...rows.flatMap(wordsOf)]
    .filter((line) => line !== '')
    .join('\n');
}

/** The same of one row. */
export function rowText(row: PublicReferralRow): string {
  return wordsOf(row)
    .filter((line) => line !== '')
    .join('\n');
}

function wordsOf({ place, from, quote, text, reason, change }: PublicReferralRow): readonly string[] {
  return [place?.sv ?? '', 'name' in from ? from.name : '', quote, text, reason, change?.sv ?? ''];
}
