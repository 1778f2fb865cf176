import { eq } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import { organsEver } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { newId } from '../../../platform/db/columns.ts';
import { inTurn } from '../../../platform/db/in-turn.ts';
import { done, type Refusal, refuse } from '../../../platform/result.ts';
import type { OrganRule } from '../../meeting.ts';
import { mayKeepMeetings } from '../../policy.ts';
import type { NoticeResult } from '../../refusals/notice.ts';
import { organRules } from '../../tables.ts';

/** An organ's own rule for its meetings, as it is to hold from a day. */
export interface NewRule extends Omit<OrganRule, 'from'> {
  readonly from: Temporal.PlainDate;
  /** Chosen by the form: written down once, however often it is sent. */
  readonly requestId: string;
}

const mostWords = 5000;

/** Writes down what an organ has agreed on for its meetings. Earlier rules stay: they held until the new one's day. */
export async function setRule(ctx: Ctx, input: NewRule): Promise<NoticeResult<{ readonly id: string }>> {
  if (!mayKeepMeetings.allows(ctx.actor, undefined)) return refuse('not-allowed');
  if (!(await organsEver(ctx)).has(input.organId)) return refuse('organ-unknown', 'organId');
  const wrong = wrongIn(input);
  if (wrong.length > 0) return { ok: false, refusals: wrong };
  await inTurn(ctx, input.requestId);
  const [earlier] = await ctx.tx.select({ id: organRules.id }).from(organRules).where(eq(organRules.requestId, input.requestId));
  if (earlier !== undefined) return done(earlier);
  const id = newId();
  const { text, source, ...rule } = input;
  await ctx.tx
    .insert(organRules)
    .values({ ...rule, id, text: text.trim(), source: source.trim(), by: ctx.actor.account, at: ctx.now });
  return done({ id });
}

type WrongCode = 'days-wrong' | 'verifiers-wrong' | 'record-kind-missing' | 'text-too-long';

function wrongIn(rule: NewRule): readonly Refusal<WrongCode>[] {
  const days = (['noticeDays', 'papersDays', 'verifyDays'] as const).filter((field) => !isCount(rule[field] ?? 0, 90));
  const words = (['text', 'source'] as const).filter((field) => rule[field].length > mostWords);
  return [
    ...days.map((field) => ({ code: 'days-wrong' as const, field })),
    ...(isCount(rule.verifiers, 9) ? [] : [{ code: 'verifiers-wrong' as const, field: 'verifiers' }]),
    ...(['notes', 'minutes'].includes(rule.recordKind) ? [] : [{ code: 'record-kind-missing' as const, field: 'recordKind' }]),
    ...words.map((field) => ({ code: 'text-too-long' as const, field })),
  ];
}

function isCount(value: number, most: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= most;
}
