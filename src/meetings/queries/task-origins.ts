import { inArray } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { Ctx } from '../../platform/act.ts';
import { agendaItems, minutesParagraphs } from '../tables.ts';
import type { Task } from '../tasks/task.ts';
import { meetingsWhere } from './meetings.ts';

/** Where a task was given: the meeting, the item and its § in verified minutes, as far as the reader may see. */
export interface TaskOrigin {
  readonly meetingId: string;
  readonly organ: string;
  readonly on: Temporal.PlainDate;
  /** The item's title; null when it was given at none. */
  readonly item: string | null;
  /** In verified minutes; null until then. */
  readonly paragraph: number | null;
  /** Where the § stands in the minutes' page, as the end of an address. */
  readonly itemId: string | null;
}

/** By task; those given outside meetings are left out. */
export async function originsOf(
  ctx: Ctx,
  tasks: readonly Pick<Task, 'id' | 'meetingId' | 'itemId'>[],
): Promise<ReadonlyMap<string, TaskOrigin>> {
  const ids = [...new Set(tasks.flatMap(({ meetingId }) => meetingId ?? []))];
  if (ids.length === 0) return new Map();
  const itemIds = [...new Set(tasks.flatMap(({ itemId }) => itemId ?? []))];
  const meetings = new Map((await meetingsWhere(ctx, { ids })).map((meeting) => [meeting.id, meeting]));
  const { titles, paragraphs } = await itemsOf(ctx, itemIds);
  return new Map(
    tasks.flatMap(({ id, meetingId, itemId }) => {
      const meeting = meetings.get(meetingId ?? '');
      if (meeting === undefined) return [];
      const item = titles.get(itemId ?? '') ?? null;
      const origin = { itemId, meetingId: meeting.id, organ: meeting.organ.name, on: meeting.on, item };
      return [[id, { ...origin, paragraph: paragraphs.get(itemId ?? '') ?? null }] as const];
    }),
  );
}

async function itemsOf(ctx: Ctx, itemIds: readonly string[]) {
  if (itemIds.length === 0) return { titles: new Map<string, string>(), paragraphs: new Map<string, number>() };
  const items = await ctx.tx
    .select({ id: agendaItems.id, title: agendaItems.title })
    .from(agendaItems)
    .where(inArray(agendaItems.id, [...itemIds]));
  const found = await ctx.tx
    .select({ id: minutesParagraphs.itemId, paragraph: minutesParagraphs.paragraph })
    .from(minutesParagraphs)
    .where(inArray(minutesParagraphs.itemId, [...itemIds]));
  return {
    titles: new Map(items.map(({ id, title }) => [id, title])),
    paragraphs: new Map(found.map(({ id, paragraph }) => [id, paragraph])),
  };
}
