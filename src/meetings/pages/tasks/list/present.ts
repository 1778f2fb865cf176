import type { Temporal } from 'temporal-polyfill';
import { oneOf } from '../../../../platform/http/forms/field.ts';
import { isUuid } from '../../../../platform/uuid.ts';
import type { Lang, SelectOption } from '../../../../ui/index.ts';
import type { TaskOrigin } from '../../../queries/task-origins.ts';
import type { Task } from '../../../tasks/task.ts';
import { isLate } from '../../../tasks/task-state.ts';
import { ownerName } from '../../../tasks/task-words.ts';
import { shared } from '../parts/words.ts';
import { words } from './words.ts';

export const whiches = ['oppna', 'klara', 'alla'] as const;

/** What of the list is asked for in the address: `?organ=…&person=…&vad=alla`. */
export interface ListAsked {
  readonly organ: string;
  readonly person: string;
  readonly which: (typeof whiches)[number];
}

/** Reads the address; what cannot be read asks for everything that is open. */
export function readListAsked(query: URLSearchParams): ListAsked {
  const id = (name: string) => {
    const said = query.get(name) ?? '';
    return isUuid(said) ? said : '';
  };
  return { organ: id('organ'), person: id('person'), which: oneOf(query.get('vad'), whiches) ?? 'oppna' };
}

export function listQuery({ organ, person, which }: ListAsked, more: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams({
    ...(organ === '' ? {} : { organ }),
    ...(person === '' ? {} : { person }),
    ...(which === 'oppna' ? {} : { vad: which }),
    ...more,
  });
  return query.size === 0 ? '' : `?${query}`;
}

/** Of those of the organ and person, the ones that are asked for; the latest ended first, the others as they are due. */
export function chosenTasks(tasks: readonly Task[], { which }: ListAsked): readonly Task[] {
  const ended = tasks
    .filter(({ state }) => state !== 'open')
    .toSorted((a, b) => String(b.endedOn ?? '').localeCompare(String(a.endedOn ?? '')));
  const open = tasks.filter(({ state }) => state === 'open');
  return { oppna: open, klara: ended, alla: [...open, ...ended] }[which];
}

/** Those who have or have had something on the list, to choose among. */
export function peopleWith(tasks: readonly Task[]): readonly SelectOption[] {
  const people = new Map(tasks.flatMap(({ person }) => (person === null ? [] : [[person.id, person.name] as const])));
  return [...people].map(([value, label]) => ({ value, label })).toSorted((a, b) => a.label.localeCompare(b.label, 'sv'));
}

/** A line of the list; days are ISO. */
export interface TaskRow {
  readonly id: string;
  readonly text: string;
  readonly owner: string;
  readonly due: string;
  readonly isLate: boolean;
  readonly origin: TaskOrigin | null;
  readonly given: string;
  readonly state: Task['state'];
  readonly word: string;
  readonly example: boolean;
}

export function taskRows(
  lang: Lang,
  tasks: readonly Task[],
  origins: ReadonlyMap<string, TaskOrigin>,
  today: Temporal.PlainDate,
): readonly TaskRow[] {
  return tasks.map((task) => ({
    ...{ id: task.id, text: task.text, state: task.state, example: task.example, origin: origins.get(task.id) ?? null },
    owner: ownerName(lang, { person: task.person, organ: task.ownerOrgan }),
    ...{ due: task.dueOn?.toString() ?? '', isLate: isLate(task, today), given: task.givenOn.toString() },
    word: task.word?.text ?? '',
  }));
}

/** The list as rows for a file, its head first. */
export function tasksCsv(
  lang: Lang,
  tasks: readonly Task[],
  origins: ReadonlyMap<string, TaskOrigin>,
): readonly (readonly string[])[] {
  const w = words[lang];
  const { states } = shared[lang];
  return [
    [...[w.text, w.owner, w.due, w.organ, w.meetingDay, w.paragraph, w.item], ...[w.state, w.word, w.wordOn, w.given, w.ended]],
    ...tasks.map((task) => {
      const origin = origins.get(task.id);
      return [
        ...[task.text, ownerName(lang, { person: task.person, organ: task.ownerOrgan }), task.dueOn?.toString() ?? ''],
        ...[task.organ.name, origin?.on.toString() ?? '', String(origin?.paragraph ?? ''), origin?.item ?? ''],
        ...[states[task.state], task.word?.text ?? '', task.word?.on.toString() ?? ''],
        ...[task.givenOn.toString(), task.endedOn?.toString() ?? ''],
      ];
    }),
  ];
}
