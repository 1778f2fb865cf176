import { asc } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { Ctx } from '../../platform/act.ts';
import { organs } from '../tables.ts';
import { during } from './days.ts';

export type OrganKind =
  | 'consultation-body'
  | 'presidium'
  | 'management-group'
  | 'chairs-network'
  | 'network'
  | 'secretariat'
  | 'focus';

/** A part of the body's own structure: the body itself, its presidium, the management group, networks, the secretariat. */
export interface Organ {
  readonly id: string;
  readonly name: string;
  readonly kind: OrganKind;
  readonly parentId: string | null;
  readonly description: string | null;
  /** Place among its siblings. */
  readonly ordinal: number;
  readonly existsFrom: Temporal.PlainDate;
  /** The first day without it; null while it exists. */
  readonly existsTo: Temporal.PlainDate | null;
  readonly source: string | null;
}

/** The organs that exist on a day, siblings in their order. */
export function organsOn(ctx: Ctx, day: Temporal.PlainDate): Promise<readonly Organ[]> {
  return ctx.tx
    .select()
    .from(organs)
    .where(during(organs.existsFrom, organs.existsTo, day))
    .orderBy(asc(organs.ordinal), asc(organs.name));
}

/** Every organ that has been or is to be, by id. */
export async function organsEver(ctx: Ctx): Promise<ReadonlyMap<string, Organ>> {
  const rows = await ctx.tx.select().from(organs);
  return new Map(rows.map((organ) => [organ.id, organ]));
}
