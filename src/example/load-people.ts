import { Temporal } from 'temporal-polyfill';
import { addPerson, assign, setSeats, setTurn } from '../members/index.ts';
import type { Ctx } from '../platform/act.ts';
import { must } from './expect.ts';
import type { County } from './load-county.ts';
import { type PeopleSource, source } from './source.ts';

/** Made-up people in the organs, marked as examples: so that there are members to call, substitutes in order, a vacancy, a chair that goes round. */
export async function loadPeople(ctx: Ctx, county: County): Promise<void> {
  const made = source.people();
  await loadSeats(ctx, county, made);
  for (const { organ, principal, year } of made.turns) {
    const whose = { organId: organOf(county, organ), principalId: principalOf(county, principal) };
    must(await setTurn(ctx, { ...whose, ...yearOf(ctx, year), example: true }));
  }
  for (const { name, title, principal, party, holds } of made.people) {
    const { id: personId } = must(await addPerson(ctx, { kind: 'person', name, title: title ?? null, example: true }));
    for (const held of holds) {
      const place = { organId: organOf(county, held.organ), principalId: principalOf(county, principal) };
      const given = { personId, role: held.role, ...place, party: party ?? null, ordinal: held.turn ?? null };
      must(await assign(ctx, { ...given, ...daysOf(ctx, held, made.from), example: true }));
    }
  }
}

async function loadSeats(ctx: Ctx, county: County, made: PeopleSource): Promise<void> {
  for (const { organ, role, principals, seats } of made.seats) {
    const given = { organId: organOf(county, organ), role, seats, from: Temporal.PlainDate.from(made.from), example: true };
    for (const principalId of principals?.map((code) => principalOf(county, code)) ?? [null])
      must(await setSeats(ctx, { ...given, principalId }));
  }
}

type Held = PeopleSource['people'][number]['holds'][number];

function daysOf(ctx: Ctx, { from, to, year, fromYear }: Held, otherwise: string) {
  if (year !== undefined) return yearOf(ctx, year);
  const first = fromYear === undefined ? Temporal.PlainDate.from(from ?? otherwise) : yearOf(ctx, fromYear).from;
  return { from: first, to: to === undefined ? null : Temporal.PlainDate.from(to) };
}

/** A whole year, so many from the one of loading. */
function yearOf(ctx: Ctx, offset: number): { readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate } {
  const year = ctx.today.year + offset;
  return { from: Temporal.PlainDate.from({ year, month: 1, day: 1 }), to: Temporal.PlainDate.from({ year, month: 12, day: 31 }) };
}

/** Empty for one that the example does not have, which the act then refuses. */
function organOf(county: County, key: string): string {
  return county.organs.get(key) ?? '';
}

function principalOf(county: County, code: string): string {
  return county.principals.get(code)?.id ?? '';
}
