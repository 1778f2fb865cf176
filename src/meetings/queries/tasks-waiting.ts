import { isInside, isSecretariat } from '../../members/index.ts';
import type { Ctx } from '../../platform/act.ts';
import { urgencyOf, type Waiting } from '../../platform/waiting.ts';
import { waitingSentence } from '../tasks/task-words.ts';
import { openTasksToDo } from './tasks.ts';

/**
 * Open tasks that wait for the reader: their own and those of whom they stand in for, all of them; for the secretariat those that an organ
 * has and no person, when their day comes near.
 */
export async function tasksWaiting(ctx: Ctx): Promise<readonly Waiting[]> {
  if (!isInside(ctx.actor)) return [];
  const standsInFor = [...new Set(ctx.actor.grants.flatMap(({ deputyFor }) => deputyFor ?? []))];
  const ofOrgans = isSecretariat(ctx.actor);
  const tasks = await openTasksToDo(ctx, { standsInFor, ofOrgans });
  return tasks.flatMap((task): readonly Waiting[] => {
    const { mine, owner, dueOn, id } = task;
    const urgency = urgencyOf(dueOn, ctx.today);
    const isOrgans = ofOrgans && owner.personId === null && urgency !== 'later';
    if (!mine && !isOrgans && !standsInFor.includes(owner.personId ?? '')) return [];
    return [
      {
        key: `task-${id}`,
        sentence: { sv: waitingSentence('sv', task, ctx.today), en: waitingSentence('en', task, ctx.today) },
        button: { sv: 'Säg hur det går', en: 'Say how it goes' },
        ...{ href: `/moten/uppdrag/${id}`, urgency, by: dueOn },
      },
    ];
  });
}
