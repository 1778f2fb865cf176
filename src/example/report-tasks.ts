import { Temporal } from 'temporal-polyfill';
import { sayOfTask, tasksWhere } from '../meetings/index.ts';
import type { Ctx } from '../platform/act.ts';
import { newId } from '../platform/db/columns.ts';
import { must } from './expect.ts';
import { onDay } from './moments.ts';

/** What was said at the meeting that the tasks were followed up at. */
const done = 'Klart och redovisat på mötet.';
const progress = 'Underlaget är framme. Två kommuner har lämnat synpunkter, resten väntas inom kort.';

/** What became of the tasks of the year's meetings: most were done in time, the latest that was due is on its way, one is late. */
export async function reportTasks(ctx: Ctx): Promise<void> {
  const due = (await tasksWhere(ctx, { state: 'open' })).filter(
    ({ dueOn, example }) => example && dueOn !== null && Temporal.PlainDate.compare(dueOn, ctx.today) < 0,
  );
  for (const [place, { id, dueOn }] of due.entries()) {
    const fromLast = due.length - 1 - place;
    const then = onDay(ctx, (dueOn ?? ctx.today).subtract({ days: 4 }));
    const said = fromLast === 0 ? ({ kind: 'progress', text: progress } as const) : ({ kind: 'done', text: done } as const);
    if (fromLast !== 1) must(await sayOfTask(then, { taskId: id, ...said, requestId: newId() }));
  }
}
