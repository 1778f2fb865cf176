import { eq } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import { principalsOn } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { newId } from '../../../platform/db/columns.ts';
import { inTurn } from '../../../platform/db/in-turn.ts';
import { done, refuse } from '../../../platform/result.ts';
import { type KeyKind, keyKinds } from '../../money/money.ts';
import { type KeyMember, weightsOf } from '../../money/weights.ts';
import { mayKeepProjects } from '../../policy.ts';
import type { MoneyResult } from '../../refusals/money.ts';
import { sharingKeys, sharingKeyWeights } from '../../tables.ts';

interface NewKey {
  readonly title: string;
  readonly kind: KeyKind | null;
  /** The day that the figures are of. */
  readonly asOf: Temporal.PlainDate | null;
  readonly source: string;
  /** As typed, by the principals' codes. */
  readonly weights: Readonly<Record<string, string>>;
  /** `code;weight`, a row for each; '' when the fields are used. */
  readonly pasted?: string | undefined;
  readonly example?: boolean | undefined;
  readonly requestId: string;
}

/** Those that a new key may name: who takes part today. */
export async function keyMembers(ctx: Ctx): Promise<readonly KeyMember[]> {
  return (await principalsOn(ctx, ctx.today)).map(({ id, code, name, kind }) => ({ id, code, name, kind }));
}

/** Keeps a key by which principals share. It is never changed: next year's figures are another. */
export async function addSharingKey(ctx: Ctx, input: NewKey): Promise<MoneyResult<{ readonly id: string }>> {
  if (!mayKeepProjects.allows(ctx.actor, undefined)) return refuse('not-allowed');
  await inTurn(ctx, input.requestId);
  const [earlier] = await ctx.tx
    .select({ id: sharingKeys.id })
    .from(sharingKeys)
    .where(eq(sharingKeys.requestId, input.requestId));
  if (earlier !== undefined) return done(earlier);
  const [title, source, { kind, asOf }] = [input.title.trim(), input.source.trim(), input];
  if (title === '') return refuse('title-missing', 'title');
  if (title.length > 200) return refuse('too-long', 'title');
  if (kind === null || !keyKinds.includes(kind)) return refuse('kind-missing', 'kind');
  if (asOf === null) return refuse('day-wrong', 'asOf');
  if (source === '') return refuse('source-missing', 'source');
  if (source.length > 500) return refuse('too-long', 'source');
  const read = weightsOf(kind, await keyMembers(ctx), input.weights, input.pasted ?? '');
  if (!read.ok) return read;
  const id = newId();
  await ctx.tx.insert(sharingKeys).values({
    ...{ id, title, kind, asOf, source, example: input.example ?? false },
    ...{ by: ctx.actor.account, at: ctx.now, requestId: input.requestId },
  });
  await ctx.tx.insert(sharingKeyWeights).values(read.value.map((each) => ({ keyId: id, ...each })));
  return done({ id });
}
