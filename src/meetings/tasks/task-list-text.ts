import { type ProseInline, proseOfTree } from '../../platform/prose/index.ts';
import { isoDate, longDate } from '../../ui/index.ts';
import type { Task } from './task.ts';
import { ownerName } from './task-words.ts';

type Listed = Pick<Task, 'text' | 'person' | 'ownerOrgan' | 'dueOn' | 'state' | 'endedOn' | 'word'>;

/**
 * The tasks that a meeting follows up, as running text (docs/adr/0012) under its item: each with who has it and by when. In Swedish, as all
 * that a notice and minutes say.
 * @param how `asked`: what is to be followed up, for an agenda · `heard`: how each stands and the latest word on it, for minutes
 * @returns '' for none
 */
export function taskListText(tasks: readonly Listed[], how: 'asked' | 'heard'): string {
  if (tasks.length === 0) return '';
  const items = tasks.map((task) => [{ kind: 'paragraph' as const, inline: [text(lineOf(task, how))] }]);
  return proseOfTree([{ kind: 'bullets', items }]);
}

function lineOf(task: Listed, how: 'asked' | 'heard'): string {
  const owner = ownerName('sv', { person: task.person, organ: task.ownerOrgan });
  const due = task.dueOn === null ? '' : `, till ${longDate('sv', task.dueOn)}`;
  const what = `${task.text.replaceAll(/\s+/g, ' ').trim().replace(/\.$/, '')} (${owner}${due})`;
  if (how === 'asked') return `${what}.`;
  const stands = { open: 'Pågår', done: 'Klart', dropped: 'Avskrivet' }[task.state];
  const word = task.word === null ? '' : `: ${task.word.text.replaceAll(/\s+/g, ' ').trim().replace(/\.$/, '')}`;
  const on = task.state === 'open' || task.endedOn === null ? '' : ` ${isoDate(task.endedOn)}`;
  return `${what}. ${stands}${on}${word}.`;
}

function text(words: string): ProseInline {
  return { kind: 'text', text: words, mark: null, href: null };
}
