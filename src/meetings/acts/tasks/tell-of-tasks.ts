import { openAccountsOfPeople } from '../../../accounts/index.ts';
import { type MailWays, sendNotice } from '../../../correspondence/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { groupBy } from '../../../platform/group-by.ts';
import { requestOf } from '../../../platform/request-of.ts';
import { tasksWhere } from '../../queries/tasks.ts';
import { taskNotice } from '../../tasks/task-notice.ts';

/** How mails reach people. */
export interface ToldWays {
  readonly ways: Pick<MailWays, 'canSend' | 'domain'>;
  /** Public address of the program, no slash at the end. */
  readonly url: string;
}

interface Told {
  readonly taskIds: readonly string[];
  /** What they are told at, once for each person: the frozen minutes, or the form that gave or handed over. */
  readonly occasion: string;
}

/**
 * Tells those who have the tasks now, each in one mail with all of theirs, in the caller's transaction: when a meeting's minutes are
 * frozen, or at once for what is given outside a meeting or handed over. Ended ones are passed over, and so is the one who does it.
 * @returns how many mails go
 */
export async function tellOfTasks(ctx: Ctx, to: ToldWays, { taskIds, occasion }: Told): Promise<number> {
  const open = await tasksWhere(ctx, { ids: taskIds, state: 'open' });
  const byPerson = groupBy(
    open.filter(({ owner }) => owner.personId !== null),
    ({ owner, organ }) => `${owner.personId} ${organ.id}`,
  );
  const people = open.flatMap(({ owner }) => owner.personId ?? []);
  const accounts = await openAccountsOfPeople(ctx, people);
  let mails = 0;
  for (const tasks of byPerson.values()) {
    const [first] = tasks;
    const account = accounts.get(first?.owner.personId ?? '');
    if (first === undefined || account === undefined || account.id === ctx.actor.account) continue;
    const requestId = requestOf('task-given', occasion, account.personId, first.organ.id);
    const sent = await sendNotice(ctx, to.ways, { ...taskNotice(tasks, to.url), accountId: account.id, requestId });
    if (sent === 'sent') mails += 1;
  }
  return mails;
}
