import { must } from '../../src/example/expect.ts';
import { giveTask } from '../../src/meetings/index.ts';
import { program } from '../../src/platform/actor.ts';
import type { Database } from '../../src/platform/db/database.ts';
import type { Whose } from './access.ts';
import type { MadeMeeting } from './meetings.ts';

/** Two tasks given at each of the meetings, that its own organ is to do: one to keep, one to take away. */
export function tasksOf(
  database: Database,
  meetings: Readonly<Record<Whose, MadeMeeting>>,
): Promise<Readonly<Record<Whose, readonly string[]>>> {
  return database.write(program('things'), 'things', async (ctx) => {
    const given = async ({ id: meetingId, organId, items }: MadeMeeting): Promise<readonly string[]> => {
      const task = { organId, meetingId, itemId: items[0], ownerOrganId: organId, dueOn: ctx.today.add({ days: 20 }) };
      const ids: string[] = [];
      for (const text of ['Bjud in nätverken till nästa möte.', 'Skriv ett utkast till svar.'])
        ids.push(must(await giveTask(ctx, { ...task, text, requestId: crypto.randomUUID() })).id);
      return ids;
    };
    return { own: await given(meetings.own), other: await given(meetings.other) };
  });
}
