import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import { accountsToNotify } from '../../accounts/index.ts';
import { assignmentsOn, organsOn, personNames } from '../../members/index.ts';
import type { Ctx } from '../../platform/act.ts';
import { groupBy } from '../../platform/group-by.ts';
import { compareNames } from '../../ui/index.ts';
import { comments, commentWithdrawals, sharingPasses, sharingReaders } from '../tables.ts';

/** A group or a person that a draft is shared with. */
export interface Reader {
  readonly kind: 'organ' | 'person';
  readonly id: string;
  readonly name: string;
}

/** Someone who is asked for comments, and through which group. */
export interface AskedPerson {
  readonly id: string;
  readonly name: string;
  /** The group's name; null for who is asked in person. */
  readonly through: string | null;
}

/** Whom each of these sharings is shared with, groups first. Names as they are today, also of what has ended. */
export async function readersOf(ctx: Ctx, sharingIds: readonly string[]): Promise<ReadonlyMap<string, readonly Reader[]>> {
  if (sharingIds.length === 0) return new Map();
  const rows = await ctx.tx
    .select({
      sharingId: sharingReaders.sharingId,
      organId: sharingReaders.organId,
      personId: sharingReaders.personId,
      organ: sql<string | null>`(select o.name from organs o where o.id = ${sharingReaders.organId})`,
      person: sql<string | null>`(select p.name from people p where p.id = ${sharingReaders.personId})`,
    })
    .from(sharingReaders)
    .where(inArray(sharingReaders.sharingId, [...sharingIds]));
  const readers = rows.map(({ sharingId, organId, personId, organ, person }) => ({
    sharingId,
    ...(organId === null
      ? { kind: 'person' as const, id: personId ?? '', name: person ?? '' }
      : { kind: 'organ' as const, id: organId, name: organ ?? '' }),
  }));
  const sorted = readers.sort((a, b) => a.kind.localeCompare(b.kind) || compareNames(a.name, b.name));
  return groupBy(sorted, ({ sharingId }) => sharingId);
}

/** Everyone who is asked on a day, each once: the groups' members, then people in person. */
export async function peopleAsked(
  ctx: Ctx,
  readers: readonly Pick<Reader, 'kind' | 'id'>[],
  day: Temporal.PlainDate,
): Promise<readonly AskedPerson[]> {
  const organs = new Map((await organsOn(ctx, day)).map((organ) => [organ.id, organ.name]));
  const asked = new Map<string, AskedPerson>();
  for (const { id } of readers.filter(({ kind, id }) => kind === 'organ' && organs.has(id))) {
    for (const { person } of await assignmentsOn(ctx, day, { organId: id })) {
      if (!asked.has(person.id)) asked.set(person.id, { id: person.id, name: person.name, through: organs.get(id) ?? null });
    }
  }
  const inPerson = readers.filter(({ kind, id }) => kind === 'person' && !asked.has(id)).map(({ id }) => id);
  const names = await personNames(ctx, inPerson);
  for (const id of inPerson) asked.set(id, { id, name: names.get(id) ?? '', through: null });
  return [...asked.values()];
}

/** The person whose account acts; null for the program, and for an account that is gone. */
export async function personActing(ctx: Ctx): Promise<string | null> {
  const { account } = ctx.actor;
  if (account === null) return null;
  return (await accountsToNotify(ctx, [account])).get(account)?.personId ?? null;
}

/** Those who have said that they have nothing to add. */
export async function peoplePassing(ctx: Ctx, sharingId: string): Promise<readonly string[]> {
  const rows = await ctx.tx
    .select({ id: sharingPasses.personId })
    .from(sharingPasses)
    .where(eq(sharingPasses.sharingId, sharingId));
  return rows.map(({ id }) => id);
}

/** Of these sharings, the ones that a person has been heard in. */
export async function heardIn(ctx: Ctx, sharingIds: readonly string[], personId: string): Promise<ReadonlySet<string>> {
  if (sharingIds.length === 0) return new Set();
  const ids = [...sharingIds];
  const said = await ctx.tx
    .selectDistinct({ id: comments.sharingId })
    .from(comments)
    .where(
      and(
        inArray(comments.sharingId, ids),
        eq(comments.authorPersonId, personId),
        // Who has taken back all that they said has said nothing.
        sql`not exists (select 1 from ${commentWithdrawals} where ${commentWithdrawals.commentId} = ${comments.id})`,
      ),
    );
  const passed = await ctx.tx
    .select({ id: sharingPasses.sharingId })
    .from(sharingPasses)
    .where(and(inArray(sharingPasses.sharingId, ids), eq(sharingPasses.personId, personId)));
  return new Set([...said, ...passed].map(({ id }) => id));
}
