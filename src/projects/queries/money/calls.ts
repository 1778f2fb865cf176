import { asc, eq } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { Ctx } from '../../../platform/act.ts';
import { isUuid } from '../../../platform/uuid.ts';
import type { Ore } from '../../money/ore.ts';
import { paymentCalls } from '../../tables.ts';

/** That a principal was asked to pay. */
export interface PaymentCall {
  readonly id: string;
  readonly year: number;
  readonly principalId: string;
  readonly amount: Ore;
  readonly on: Temporal.PlainDate;
  /** The mail that went; null when it was asked in another way. */
  readonly mailingId: string | null;
}

/** Every call for payment in a project, the first first. */
export function callsOf({ tx }: Ctx, projectId: string): Promise<readonly PaymentCall[]> {
  if (!isUuid(projectId)) return Promise.resolve([]);
  const { id, year, principalId, amount, on, mailingId } = paymentCalls;
  return tx
    .select({ id, year, principalId, amount, on, mailingId })
    .from(paymentCalls)
    .where(eq(paymentCalls.projectId, projectId))
    .orderBy(asc(paymentCalls.at), asc(id));
}
