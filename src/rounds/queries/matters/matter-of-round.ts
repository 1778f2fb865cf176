import { eq } from 'drizzle-orm';
import { recordIdsOfMailsAbout } from '../../../correspondence/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import type { MatterProvider } from '../../../records/index.ts';
import { decisions, minutesItems } from '../../tables.ts';
import { allRounds, roundById } from '../round-by-id.ts';

const kind = 'round';

/** A round as a matter: its text, what was sent and received about it, and the extracts that its decisions stand in. */
export const roundMatters: MatterProvider = {
  all: async (ctx) => (await allRounds(ctx)).map(({ id, title }) => ({ about: { kind, id }, title })),
  one: async (ctx, about) => {
    const round = about.kind === kind ? await roundById(ctx, about.id) : null;
    if (round === null) return null;
    const items = await itemsOf(ctx, round.id);
    const extracts = items.flatMap(({ record }) => (record === null ? [] : [record]));
    const mails = await recordIdsOfMailsAbout(ctx, kind, round.id);
    return {
      ...{ about, title: round.title, href: `/beslut/${round.id}` },
      things: [about, ...items.map(({ id }) => ({ kind: 'minutes-item', id }))],
      recordIds: [round.textRecordId, ...extracts, ...mails],
    };
  },
};

function itemsOf(ctx: Ctx, roundId: string) {
  return ctx.tx
    .selectDistinct({ id: minutesItems.id, record: minutesItems.extractRecordId })
    .from(minutesItems)
    .innerJoin(decisions, eq(decisions.minutesItemId, minutesItems.id))
    .where(eq(decisions.roundId, roundId));
}
