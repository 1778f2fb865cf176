import { accountsToNotify } from '../../../../accounts/index.ts';
import type { Web } from '../../../../platform/http/web.ts';
import { isoMoment, type Lang } from '../../../../ui/index.ts';
import { meetingById } from '../../../queries/meetings.ts';
import { originsOf, type TaskOrigin } from '../../../queries/task-origins.ts';
import { happeningsOf } from '../../../queries/tasks.ts';
import { mayKeepTasks, mayReportTask } from '../../../tasks/policy.ts';
import type { Task, TaskHappening } from '../../../tasks/task.ts';
import { happeningSentence, taskSentence } from '../../../tasks/task-words.ts';
import { type OwnersToChoose, ownersToChoose } from '../parts/owners.tsx';
import { words } from './words.ts';

/** A line of the history. */
export interface HistoryRow {
  /** Minute, Swedish time. */
  readonly when: string;
  readonly who: string;
  readonly what: string;
  /** The words of whoever said it; ''. */
  readonly said: string;
}

/** What this reader may do with it, as it stands now. */
interface TaskRights {
  readonly report: boolean;
  /** May move, hand over, drop and take up again. */
  readonly keep: boolean;
  readonly reword: boolean;
  readonly remove: boolean;
}

export interface TaskView {
  readonly task: Task;
  readonly sentence: string;
  readonly origin: TaskOrigin | null;
  readonly history: readonly HistoryRow[];
  readonly rights: TaskRights;
  /** Null for whoever may hand over nothing. */
  readonly owners: OwnersToChoose | null;
}

export async function taskView(web: Web, task: Task): Promise<TaskView> {
  const keeps = mayKeepTasks.allows(web.actor, undefined);
  const life = keeps && task.meetingId !== null ? (await meetingById(web, task.meetingId))?.life : undefined;
  const rights = {
    report: task.state === 'open' && mayReportTask.allows(web.actor, task),
    ...{ keep: keeps, reword: keeps && life?.verified !== true },
    remove: keeps && task.said === 0 && (life === undefined || life.minutesId === null),
  };
  return {
    ...{ task, rights, sentence: taskSentence(web.lang, task, web.today) },
    origin: (await originsOf(web, [task])).get(task.id) ?? null,
    history: await historyOf(web, task),
    owners: keeps ? await ownersToChoose(web, web.lang, task.organ) : null,
  };
}

async function historyOf(web: Web, { id }: Task): Promise<readonly HistoryRow[]> {
  const happenings = await happeningsOf(web, id);
  const accounts = await accountsToNotify(web, [...new Set(happenings.flatMap(({ by }) => by ?? []))]);
  return happenings.map((each) => historyRow(web.lang, each, accounts.get(each.by ?? '')?.name)).toReversed();
}

/** @param who the name of whoever said it; undefined for the program */
function historyRow(lang: Lang, happening: TaskHappening, who: string | undefined): HistoryRow {
  return {
    when: isoMoment(happening.at),
    who: who ?? words[lang].program,
    ...{ what: happeningSentence(lang, happening), said: happening.text },
  };
}
