import { eq } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { Ctx } from '../../../platform/act.ts';
import { inTurn } from '../../../platform/db/in-turn.ts';
import { done, refuse } from '../../../platform/result.ts';
import type { MoneyLine } from '../../money/money.ts';
import { mostOre, type Ore } from '../../money/ore.ts';
import type { MoneyResult } from '../../refusals/money.ts';
import { moneyBookings } from '../../tables.ts';
import { lineKept } from './project-with-money.ts';

const mostOfText = 500;

interface NewBooking {
  readonly lineId: string;
  /** Which principal paid, by its code: of a line that is shared, and of that alone. */
  readonly code: string;
  /** Below nought it takes something back. Null: what was typed is no amount. */
  readonly amount: Ore | null;
  readonly on: Temporal.PlainDate | null;
  /** What it was, or the number it has in the books. */
  readonly text: string;
  readonly example?: boolean | undefined;
  readonly requestId: string;
}

/**
 * Books that money came to a line, or that a cost was paid. Never below nought in all: nobody can take back what did not come. In a closed
 * project money may still come and go back, but no cost is added.
 */
export async function bookMoney(ctx: Ctx, input: NewBooking): Promise<MoneyResult<{ readonly projectId: string }>> {
  await inTurn(ctx, `line ${input.lineId}`);
  const kept = await lineKept(ctx, input.lineId);
  if (!kept.ok) return kept;
  const { project, money, line } = kept.value;
  const { requestId, amount, on } = input;
  const text = input.text.trim();
  if ((await ctx.tx.$count(moneyBookings, eq(moneyBookings.requestId, requestId))) > 0) return done({ projectId: project.id });
  if (project.state === 'closed' && line.kind === 'cost') return refuse('project-closed');
  const payer = payerOf(line, input.code, money.holder?.code ?? null);
  if (!payer.ok) return payer;
  if (amount === null) return refuse('amount-wrong', 'amount');
  if (amount === 0) return refuse('amount-nought', 'amount');
  if (Math.abs(amount) > mostOre) return refuse('amount-large', 'amount');
  const there = line.bookings
    .filter(({ principal }) => (principal?.code ?? null) === (payer.value?.code ?? null))
    .reduce((sum, booking) => sum + booking.amount, 0);
  if (there + amount < 0) return refuse('below-nought', 'amount', { left: String(there) });
  if (on === null) return refuse('day-wrong', 'on');
  if (ctx.today.until(on).sign > 0) return refuse('day-ahead', 'on');
  if (text === '' && line.kind !== 'co-financing') return refuse('text-missing', 'text');
  if (text.length > mostOfText) return refuse('too-long', 'text');
  await ctx.tx.insert(moneyBookings).values({
    ...{ lineId: line.id, principalId: payer.value?.principalId ?? null, amount, on, text, example: input.example ?? false },
    ...{ by: ctx.actor.account, at: ctx.now, requestId },
  });
  return done({ projectId: project.id });
}

type Payer = { readonly principalId: string; readonly code: string };

/** Who paid, of a line that is shared; null for all other lines. */
function payerOf({ key }: MoneyLine, code: string, holder: string | null): MoneyResult<Payer | null> {
  if (key === null) return done(null);
  if (code === '') return refuse('payer-missing', 'code');
  if (code === holder) return refuse('payer-is-holder', 'code');
  const found = key.weights.find((each) => each.code === code && each.weight > 0);
  return found === undefined ? refuse('payer-not-in-key', 'code') : done(found);
}
