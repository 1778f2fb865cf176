import { asc, eq } from 'drizzle-orm';
import type { Ctx } from '../../../platform/act.ts';
import { isUuid } from '../../../platform/uuid.ts';
import { sha256Hex } from '../../../records/index.ts';
import type { Registration } from '../../registering/registration.ts';
import { type SeatingFacts, seating } from '../../registering/seating.ts';
import {
  conferences,
  programmeItems,
  registrationLinks,
  registrations,
  registrationTurns,
  sessionChoices,
} from '../../tables.ts';

/**
 * Everybody who has registered for a conference, in the order of their first time, with where they stand: those who have cancelled or lapsed
 * too. The secretariat and the program see them, others nobody.
 */
export async function registrationsOf(ctx: Ctx, conferenceId: string): Promise<readonly Registration[]> {
  if (!isUuid(conferenceId)) return [];
  const rows = await ctx.tx
    .select()
    .from(registrations)
    .where(eq(registrations.conferenceId, conferenceId))
    .orderBy(asc(registrations.seq));
  const [conference] = await ctx.tx
    .select({ seats: conferences.seats })
    .from(conferences)
    .where(eq(conferences.id, conferenceId));
  if (rows.length === 0 || conference === undefined) return [];
  const places = seating(await seatingFacts(ctx, conferenceId), conference.seats);
  return rows.flatMap(({ disposedAt, emailKey: _key, requestId: _request, example: _example, seq: _seq, ...row }) => {
    const place = places.get(row.id);
    return place === undefined ? [] : [{ ...row, ...place, disposed: disposedAt !== null }];
  });
}

async function seatingFacts(ctx: Ctx, conferenceId: string): Promise<SeatingFacts> {
  const { registrationId, kind, at, seq } = registrationTurns;
  const turns = await ctx.tx
    .select({ registrationId, kind, at, seq })
    .from(registrationTurns)
    .where(eq(registrationTurns.conferenceId, conferenceId));
  const choices = await ctx.tx
    .select({
      registrationId: sessionChoices.registrationId,
      choice: sessionChoices.choice,
      itemId: sessionChoices.itemId,
      seq: sessionChoices.seq,
    })
    .from(sessionChoices)
    .where(eq(sessionChoices.conferenceId, conferenceId));
  const { id, choice, seats, struckAt } = programmeItems;
  const items = await ctx.tx
    .select({ id, choice, seats, struckAt })
    .from(programmeItems)
    .where(eq(programmeItems.conferenceId, conferenceId));
  return { turns, choices, items: items.map(({ struckAt: struck, ...item }) => ({ ...item, isStruck: struck !== null })) };
}

/** All that is kept of a personal link's end. */
export function linkHash(token: string): string {
  return sha256Hex(new TextEncoder().encode(token));
}

/** Whose a personal link is; null for one that nobody has been given, and when the details behind it are gone. */
export async function registrationByToken(
  ctx: Ctx,
  token: string,
): Promise<{ readonly id: string; readonly conferenceId: string } | null> {
  const [found] = await ctx.tx
    .select({ id: registrations.id, conferenceId: registrations.conferenceId, disposedAt: registrations.disposedAt })
    .from(registrationLinks)
    .innerJoin(registrations, eq(registrations.id, registrationLinks.registrationId))
    .where(eq(registrationLinks.tokenHash, linkHash(token)));
  return found === undefined || found.disposedAt !== null ? null : { id: found.id, conferenceId: found.conferenceId };
}
