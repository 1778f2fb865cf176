import { eq, type SQL } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { Ctx } from '../../platform/act.ts';
import { compareNames } from '../../ui/index.ts';
import { principals } from '../tables.ts';
import { during } from './days.ts';

export type PrincipalKind = 'region' | 'municipality' | 'federation';

/** One of the authorities that the body serves. */
export interface Principal {
  readonly id: string;
  /** SCB's code: four figures for a municipality, `00` and the county for a region. */
  readonly code: string;
  readonly name: string;
  readonly kind: PrincipalKind;
  /** How many municipalities it stands for when a round is counted (contract.md). */
  readonly represents: number;
  readonly organisationNumber: string | null;
  /** Column and row in the tile map. */
  readonly tile: readonly [number, number] | null;
  readonly takesPartFrom: Temporal.PlainDate;
  /** The first day it no longer takes part; null while it does. */
  readonly takesPartTo: Temporal.PlainDate | null;
  readonly source: string | null;
}

/** Those that take part on a day: the region first, then in Swedish order. */
export function principalsOn(ctx: Ctx, day: Temporal.PlainDate): Promise<readonly Principal[]> {
  return principalsWhere(ctx, during(principals.takesPartFrom, principals.takesPartTo, day));
}

/** All that have ever taken part, in the same order. */
export function allPrincipals(ctx: Ctx): Promise<readonly Principal[]> {
  return principalsWhere(ctx, undefined);
}

/** A principal by its code, also one that no longer takes part. */
export async function principalByCode(ctx: Ctx, code: string): Promise<Principal | null> {
  const [found] = await principalsWhere(ctx, eq(principals.code, code));
  return found ?? null;
}

async function principalsWhere(ctx: Ctx, where: SQL | undefined): Promise<readonly Principal[]> {
  const rows = await ctx.tx.select().from(principals).where(where);
  return rows.map(principalOf).sort(comparePrincipals);
}

function principalOf({ tileColumn, tileRow, ...row }: typeof principals.$inferSelect): Principal {
  return { ...row, tile: tileColumn === null || tileRow === null ? null : [tileColumn, tileRow] };
}

/** The region first, then Swedish order. */
export function comparePrincipals(
  a: { readonly kind: PrincipalKind; readonly name: string },
  b: { readonly kind: PrincipalKind; readonly name: string },
): number {
  return Number(b.kind === 'region') - Number(a.kind === 'region') || compareNames(a.name, b.name);
}
