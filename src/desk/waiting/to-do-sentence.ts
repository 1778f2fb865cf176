import { capitalise, catalogue, countInWords, type Lang } from '../../ui/index.ts';
import type { Task } from './tasks.ts';

const said = catalogue({
  sv: {
    none: 'Inget väntar på dig',
    some: (count: number) => `${countInWords('sv', count)} ${count === 1 ? 'sak' : 'saker'} väntar på dig`,
    urgent: (count: number) => `, ${countInWords('sv', count)} av dem brådskar`,
    allUrgent: (count: number) => (count === 1 ? ' och den brådskar' : ' och alla brådskar'),
  },
  en: {
    none: 'Nothing is waiting for you',
    some: (count) => `${countInWords('en', count)} ${count === 1 ? 'thing is' : 'things are'} waiting for you`,
    urgent: (count) => `, ${countInWords('en', count)} of them ${count === 1 ? 'is' : 'are'} urgent`,
    allUrgent: (count) => (count === 1 ? ' and it is urgent' : ' and all are urgent'),
  },
});

/** The page's one sentence: how much waits, and how much of it is urgent. Pure. */
export function toDoSentence(lang: Lang, tasks: readonly Pick<Task, 'urgency'>[]): string {
  const t = said[lang];
  if (tasks.length === 0) return `${t.none}.`;
  const urgent = tasks.filter(({ urgency }) => urgency === 'now').length;
  const more = urgent === 0 ? '' : urgent === tasks.length ? t.allUrgent(urgent) : t.urgent(urgent);
  return `${capitalise(t.some(tasks.length))}${more}.`;
}
