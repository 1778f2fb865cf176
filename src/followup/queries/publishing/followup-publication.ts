import { canonicalize } from 'json-canonicalize';
import type { Ctx } from '../../../platform/act.ts';
import { sha256Hex } from '../../../records/index.ts';
import { heldBackOf, withoutHeldBack } from '../../publishing/held-back.ts';
import { type PublicFollowup, projectFollowup } from '../../publishing/public-followup.ts';
import { composedPaper } from '../papers/composed-paper.ts';
import type { Period } from '../periods/periods.ts';
import { reportsOf } from '../reports/reports.ts';

/** A period's follow-up as it would be public now. */
export interface FollowupPublication {
  readonly shown: PublicFollowup;
  /** What the activities are called whose reports nobody has accepted yet: they are left out. */
  readonly heldBack: readonly string[];
  /** Tells one state of what would be public from another. */
  readonly seen: string;
}

/** Null when the period's plan cannot be read. */
export async function followupPublication(ctx: Ctx, period: Period): Promise<FollowupPublication | null> {
  const { id, planId, number, title, example } = period;
  const words = { kind: 'interim', title, summary: '', ofAreas: {}, example } as const;
  const held = heldBackOf(await reportsOf(ctx, { planId }));
  const paper = await composedPaper(ctx, { ...words, planId, periodId: id }, (facts) => withoutHeldBack(facts, held));
  if (paper === null) return null;
  const [from, to] = [period.from.toString(), period.to.toString()];
  const { shown, heldBack } = projectFollowup(paper, {
    ...{ planId, period: { id, number, title, from, to }, asOf: ctx.today.toString() },
  });
  const { asOf: _, ...rest } = shown;
  const { asOf: __, ...told } = rest.paper;
  return {
    shown,
    heldBack: heldBack.map((activity) => `${activity.number} ${activity.title}`),
    seen: sha256Hex(new TextEncoder().encode(canonicalize({ ...rest, paper: told }))),
  };
}
