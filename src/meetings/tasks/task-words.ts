import type { Temporal } from 'temporal-polyfill';
import { capitalise, countInWords, dayAndMonth, type Lang, list, longDate } from '../../ui/index.ts';
import type { Task, TaskHappening } from './task.ts';
import { isLate } from './task-state.ts';

/** What is counted of a list: tasks that are open, of those the ones whose day has gone, and the reader's own. */
export interface TaskCounts {
  readonly open: number;
  readonly late: number;
  readonly mine: number;
}

export function countsOf(tasks: readonly Pick<Task, 'state' | 'dueOn' | 'mine'>[], today: Temporal.PlainDate): TaskCounts {
  const open = tasks.filter(({ state }) => state === 'open');
  return {
    open: open.length,
    late: open.filter((task) => isLate(task, today)).length,
    mine: open.filter(({ mine }) => mine).length,
  };
}

/** How many are open, and how many should have been done: nobody is blamed. */
export function tasksSentence(lang: Lang, { open, late, mine }: TaskCounts): string {
  const count = (many: number) => countInWords(lang, many, true);
  const parts =
    lang === 'sv'
      ? [
          open === 0 ? 'Inget uppdrag är öppet' : `${capitalise(count(open))} uppdrag är ${open === 1 ? 'öppet' : 'öppna'}`,
          late === 0 ? '' : `; ${count(late)} skulle ha varit ${late === 1 ? 'klart' : 'klara'}`,
          mine === 0 ? '.' : `. ${capitalise(count(mine))} av dem är ${mine === 1 ? 'ditt' : 'dina'}.`,
        ]
      : [
          open === 0 ? 'No task is open' : `${capitalise(count(open))} ${open === 1 ? 'task is' : 'tasks are'} open`,
          late === 0 ? '' : `; ${count(late)} should have been done by now`,
          mine === 0 ? '.' : `. ${capitalise(count(mine))} of them ${mine === 1 ? 'is' : 'are'} yours.`,
        ];
  // "En av dem är din" says nothing where there is one alone.
  if (open === 1 && mine === 1) return `${parts[0]}${parts[1]}${lang === 'sv' ? ', och det är ditt.' : ', and it is yours.'}`;
  return parts.join('');
}

/** `Anna Ek`, `Presidiet`, `Anna Ek och Presidiet`. */
export function ownerName(lang: Lang, { person, organ }: Pick<TaskHappening, 'person' | 'organ'>): string {
  return list(
    lang,
    [person, organ].flatMap((owner) => (owner === null ? [] : [owner.name])),
  );
}

/** Where one task stands, and with whom. */
export function taskSentence(lang: Lang, task: Task, today: Temporal.PlainDate): string {
  const { state, dueOn, endedOn } = task;
  const owner = ownerName(lang, { person: task.person, organ: task.ownerOrgan });
  if (state !== 'open' && endedOn !== null) {
    const on = longDate(lang, endedOn);
    if (lang === 'sv') return state === 'done' ? `Klart ${on}. Det låg hos ${owner}.` : `Avskrivet ${on}. Det låg hos ${owner}.`;
    return state === 'done' ? `Done on ${on}. It was with ${owner}.` : `Dropped on ${on}. It was with ${owner}.`;
  }
  if (dueOn === null) return lang === 'sv' ? `Ligger hos ${owner}, utan någon bestämd dag.` : `With ${owner}, by no set day.`;
  const day = longDate(lang, dueOn);
  if (isLate(task, today))
    return lang === 'sv'
      ? `Ligger hos ${owner} och skulle ha varit klart ${day}.`
      : `With ${owner}, and should have been done by ${day}.`;
  return lang === 'sv' ? `Ligger hos ${owner} och ska vara klart ${day}.` : `With ${owner}, to be done by ${day}.`;
}

/** What happened, without who said it and when: the words of whoever said it stand beside. */
export function happeningSentence(
  lang: Lang,
  { kind, dueOn, ...owner }: Pick<TaskHappening, 'kind' | 'dueOn' | 'person' | 'organ'>,
): string {
  const [day, whom] = [dueOn === null ? '' : longDate(lang, dueOn), ownerName(lang, owner)];
  const said: Readonly<Record<TaskHappening['kind'], string>> =
    lang === 'sv'
      ? {
          progress: 'Så här går det',
          moved: day === '' ? 'Dagen togs bort' : `Ny dag: ${day}`,
          'handed-over': `Lämnades över till ${whom}`,
          done: 'Klart',
          dropped: 'Avskrevs',
          reopened: 'Togs upp på nytt',
        }
      : {
          progress: 'How it goes',
          moved: day === '' ? 'The day was taken away' : `New day: ${day}`,
          'handed-over': `Handed over to ${whom}`,
          done: 'Done',
          dropped: 'Dropped',
          reopened: 'Taken up again',
        };
  return said[kind];
}

/** Of a task in a list under a meeting's item: `Anna Ek, till 1 april 2027`. */
export function ownerAndDay(lang: Lang, { person, ownerOrgan, dueOn }: Pick<Task, 'person' | 'ownerOrgan' | 'dueOn'>): string {
  const owner = ownerName(lang, { person, organ: ownerOrgan });
  if (dueOn === null) return owner;
  return lang === 'sv' ? `${owner}, till ${longDate(lang, dueOn)}` : `${owner}, by ${longDate(lang, dueOn)}`;
}

const shortLetters = 90;

/** The task on one line: a long one is named by its beginning. */
export function taskInShort(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length <= shortLetters ? line : `${line.slice(0, shortLetters).replace(/\s\S*$/, '')} …`;
}

/** One sentence for whoever it waits for: by when, from whom, and what. */
export function waitingSentence(
  lang: Lang,
  { text, organ, person, ownerOrgan, ...task }: Pick<Task, 'text' | 'organ' | 'person' | 'ownerOrgan' | 'dueOn' | 'state'>,
  today: Temporal.PlainDate,
): string {
  const what = taskInShort(text);
  const end = /[.!?…]$/.test(what) ? '' : '.';
  const day = task.dueOn === null ? '' : dayAndMonth(lang, task.dueOn);
  const late = isLate(task, today);
  // An organ's own, with nobody named: whoever reads it looks after it.
  const at = person === null && ownerOrgan !== null && ownerOrgan.id !== organ.id ? ownerOrgan.name : null;
  if (lang === 'sv') {
    const who = at === null ? `Ett uppdrag från ${organ.name}` : `${at} har ett uppdrag från ${organ.name} som`;
    const by = day === '' ? (at === null ? 'väntar' : 'ska göras') : `${late ? 'skulle ha varit' : 'ska vara'} klart ${day}`;
    return `${who} ${by}: ${what}${end}`;
  }
  const who = at === null ? `A task from ${organ.name}` : `${at} has a task from ${organ.name} that`;
  const by = day === '' ? (at === null ? 'waits' : 'is to be done') : `${late ? 'should have been' : 'is to be'} done by ${day}`;
  return `${who} ${by}: ${what}${end}`;
}
