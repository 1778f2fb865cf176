import { asc, eq } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import { personNames } from '../../members/index.ts';
import type { Ctx } from '../../platform/act.ts';
import type { MinutesContent } from '../minutes/minutes-content.ts';
import { currentVerifiers, standsOf } from '../minutes/verifying.ts';
import {
  meetingMinutes,
  minutesCorrections,
  minutesDrafts,
  minutesParagraphs,
  minutesVerifiers,
  verifications,
} from '../tables.ts';

/** A text as it was frozen. */
export interface FrozenMinutes {
  readonly id: string;
  readonly meetingId: string;
  readonly number: number;
  readonly kind: 'notes' | 'minutes';
  readonly content: MinutesContent;
  readonly textSha256: string;
  /** Why it was frozen again; '' for the first. */
  readonly reason: string;
  readonly at: Temporal.Instant;
  readonly example: boolean;
}

/** One who is, or was, to verify. */
export interface Verifier {
  readonly id: string;
  readonly personId: string;
  readonly name: string;
  readonly role: 'chair' | 'verifier';
  readonly replaces: string | null;
  /** Why they stand instead of another; '' for the first. */
  readonly reason: string;
  readonly at: Temporal.Instant;
}

interface Verification {
  readonly id: string;
  readonly minutesId: string;
  readonly verifierId: string;
  readonly kind: 'attested' | 'objected';
  readonly way: 'signed-in' | 'mail' | 'paper';
  readonly textSha256: string;
  /** The mail or the signed paper. */
  readonly recordId: string | null;
  readonly text: string;
  readonly at: Temporal.Instant;
}

interface MinutesCorrection {
  readonly id: string;
  readonly minutesId: string;
  /** Null for the whole. */
  readonly itemId: string | null;
  readonly text: string;
  readonly reason: string;
  /** Account. */
  readonly by: string | null;
  readonly at: Temporal.Instant;
}

/** Everything about the notes or minutes of a meeting that the reader may see. */
export interface MinutesOfMeeting {
  /** What stands before and after the items, as it is being written. */
  readonly draft: { readonly opening: string; readonly closing: string; readonly version: number };
  /** The first first. */
  readonly numbers: readonly FrozenMinutes[];
  readonly latest: FrozenMinutes | null;
  /** All there have been, the first first. */
  readonly verifiers: readonly Verifier[];
  /** Those who are to verify now, the chair first, and where each stands with the latest text. */
  readonly current: readonly (Verifier & {
    readonly stands: 'waits' | 'attested' | 'objected';
    readonly said: Verification | null;
  })[];
  readonly verifications: readonly Verification[];
  readonly corrections: readonly MinutesCorrection[];
  /** Verified by all, or frozen where nobody verifies: it does not change any more. */
  readonly complete: boolean;
  /** When it became complete. */
  readonly completeAt: Temporal.Instant | null;
}

export async function minutesOf(ctx: Ctx, meetingId: string): Promise<MinutesOfMeeting> {
  const [draft] = await ctx.tx.select().from(minutesDrafts).where(eq(minutesDrafts.meetingId, meetingId));
  const numbers = await ctx.tx
    .select()
    .from(meetingMinutes)
    .where(eq(meetingMinutes.meetingId, meetingId))
    .orderBy(asc(meetingMinutes.number));
  const verifiers = await verifiersOf(ctx, meetingId);
  const said = await ctx.tx
    .select()
    .from(verifications)
    .where(eq(verifications.meetingId, meetingId))
    .orderBy(asc(verifications.seq));
  const corrections = await ctx.tx
    .select()
    .from(minutesCorrections)
    .where(eq(minutesCorrections.meetingId, meetingId))
    .orderBy(asc(minutesCorrections.seq));
  const [paragraph] = await ctx.tx
    .select({ minutesId: minutesParagraphs.minutesId })
    .from(minutesParagraphs)
    .where(eq(minutesParagraphs.meetingId, meetingId))
    .limit(1);
  const frozen = numbers.map(frozenOf);
  const latest = frozen.at(-1) ?? null;
  const current = currentVerifiers(verifiers).map((each) => ({ ...each, ...standing(each.id, latest, said) }));
  const last = current.map((each) => each.said?.at ?? null);
  return {
    ...{ draft: draft ?? { opening: '', closing: '', version: 0 }, numbers: frozen, latest, verifiers, current },
    ...{ verifications: said, corrections, complete: paragraph !== undefined },
    completeAt: paragraph === undefined || latest === null ? null : latestOf([latest.at, ...last]),
  };
}

/** All who are, or were, to verify, the first first. */
async function verifiersOf(ctx: Ctx, meetingId: string): Promise<readonly Verifier[]> {
  const rows = await ctx.tx
    .select()
    .from(minutesVerifiers)
    .where(eq(minutesVerifiers.meetingId, meetingId))
    .orderBy(asc(minutesVerifiers.seq));
  const names = await personNames(
    ctx,
    rows.map(({ personId }) => personId),
  );
  return rows.map((row) => ({ ...row, name: names.get(row.personId) ?? '' }));
}

function frozenOf({ content, ...row }: typeof meetingMinutes.$inferSelect): FrozenMinutes {
  return { ...row, content: content as MinutesContent };
}

function standing(verifierId: string, latest: FrozenMinutes | null, said: readonly Verification[]) {
  if (latest === null) return { stands: 'waits', said: null } as const;
  const own = said.filter((each) => each.verifierId === verifierId && each.minutesId === latest.id);
  return { stands: standsOf(verifierId, latest, said), said: own.at(-1) ?? null };
}

function latestOf(moments: readonly (Temporal.Instant | null)[]): Temporal.Instant | null {
  const known = moments.filter((each) => each !== null);
  return known.toSorted((a, b) => (a.epochMilliseconds < b.epochMilliseconds ? -1 : 1)).at(-1) ?? null;
}
