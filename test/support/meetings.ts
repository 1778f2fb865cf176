import { sql } from 'drizzle-orm';
import { must } from '../../src/example/expect.ts';
import { addItem } from '../../src/meetings/acts/agenda/add-item.ts';
import { keepPaper } from '../../src/meetings/acts/papers/attach-paper.ts';
import { proposeItem } from '../../src/meetings/acts/proposals/propose-item.ts';
import { planMeeting } from '../../src/meetings/index.ts';
import { paperRowsOf } from '../../src/meetings/queries/agenda.ts';
import type { OrganKind } from '../../src/members/index.ts';
import { organsOn } from '../../src/members/index.ts';
import type { Ctx } from '../../src/platform/act.ts';
import { program } from '../../src/platform/actor.ts';
import type { Database } from '../../src/platform/db/database.ts';
import type { Whose } from './access.ts';

/** A meeting that is being prepared: planned, with an agenda, no notice sent. */
export interface MadeMeeting {
  readonly id: string;
  readonly organId: string;
  /** Its items, in order. */
  readonly items: readonly string[];
  /** Something that waits in its organ's backlog. */
  readonly proposal: string;
  /** A paper of its first item: working material that the secretariat alone reads. */
  readonly paper: string;
}

/** A meeting of the first organ of a kind, so many days ahead, 13–16, with an item of each purpose that one meets most. */
export async function meetingOf(ctx: Ctx, kind: OrganKind, days: number, title = ''): Promise<MadeMeeting> {
  const on = ctx.today.add({ days });
  const organId = (await organsOn(ctx, on)).find((organ) => organ.kind === kind)?.id ?? '';
  const requestId = crypto.randomUUID();
  const planned = {
    organId,
    on,
    title,
    starts: '13:00',
    ends: '16:00',
    place: 'Regionhuset',
    online: 'https://mote.exempel.se/1',
  };
  const { id } = must(await planMeeting(ctx, { ...planned, requestId }));
  const items: string[] = [];
  for (const [title, purpose, minutes] of [
    ['Läget i arbetsplanen', 'follow-up', 45],
    ['Riktlinje för samordnad plan', 'recommendation', 60],
    ['Rapport från nätverken', 'information', null],
  ] as const) {
    const item = {
      meetingId: id,
      title,
      purpose,
      minutes,
      text: 'Vad är gjort, och vad återstår?',
      requestId: crypto.randomUUID(),
    };
    items.push(must(await addItem(ctx, item)).id);
  }
  const wish = {
    organId,
    meetingId: id,
    title: 'Bemanning i nära vård',
    purpose: 'consultation',
    requestId: crypto.randomUUID(),
  } as const;
  return { id, organId, items, proposal: must(await proposeItem(ctx, wish)).id, paper: await paperOf(ctx, id, items[0] ?? '') };
}

/** Keeps a paper for an item; the paper's id. */
async function paperOf(ctx: Ctx, meetingId: string, itemId: string): Promise<string> {
  const file = { title: 'Underlag', fileName: 'underlag.txt', bytes: new TextEncoder().encode('Vad som är gjort.') };
  const walls = { access: 'working-material', secrecyParagraph: '', sharedWith: 'secretariat' } as const;
  must(await keepPaper(ctx, { itemId, ...file, ...walls, requestId: crypto.randomUUID() }));
  return (await paperRowsOf(ctx, meetingId))[0]?.id ?? '';
}

/** A meeting of the body itself (`own`: the role `chair` sits in it), and one of the management group (`other`). */
export function meetingsOf(database: Database, title = ''): Promise<Readonly<Record<Whose, MadeMeeting>>> {
  return database.write(program('things'), 'things', async (ctx) => ({
    own: await meetingOf(ctx, 'consultation-body', 40, title),
    other: await meetingOf(ctx, 'management-group', 33, title),
  }));
}

/** A meeting of the example whose notice has gone, and one whose minutes are public. */
export function meetingsTold(database: Database): Promise<{ readonly noticed: string; readonly published: string }> {
  return database.read(program('things'), async ({ tx }) => {
    const { rows } = await tx.execute<{ noticed: string; published: string }>(sql`select
      (select meeting_id from meeting_notices where number = 1 limit 1) as noticed,
      (select subject_id from publications where kind = 'minutes' limit 1) as published`);
    return rows[0] ?? { noticed: '', published: '' };
  });
}
