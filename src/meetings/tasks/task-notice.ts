import type { Notice } from '../../correspondence/index.ts';
import { type Lang, longDate } from '../../ui/index.ts';
import type { Task } from './task.ts';

type Told = Pick<Task, 'id' | 'text' | 'organ' | 'dueOn'>;

/** The mail to somebody who has got one or more tasks: what, by when, where one says how it goes. */
export function taskNotice(tasks: readonly Told[], url: string): Pick<Notice, 'kind' | 'subject' | 'body' | 'about'> {
  const [only] = tasks.length === 1 ? tasks : [];
  const organ = tasks[0]?.organ.name ?? '';
  return {
    kind: 'task-given',
    subject:
      only === undefined
        ? { sv: `${tasks.length} uppdrag till dig från ${organ}`, en: `${tasks.length} tasks for you from ${organ}` }
        : { sv: `Ett uppdrag till dig från ${organ}`, en: `A task for you from ${organ}` },
    body: { sv: written('sv', tasks, url), en: written('en', tasks, url) },
    about: only === undefined ? null : { kind: 'task', id: only.id },
  };
}

function written(lang: Lang, tasks: readonly Told[], url: string): string {
  const home = lang === 'sv' ? url : `${url}/en`;
  const each = tasks.map(({ id, text, dueOn }) => {
    const by =
      dueOn === null
        ? ''
        : lang === 'sv'
          ? `\nSka vara klart ${longDate(lang, dueOn)}.`
          : `\nTo be done by ${longDate(lang, dueOn)}.`;
    return `${text}${by}\n${home}/moten/uppdrag/${id}`;
  });
  const [organ, many] = [tasks[0]?.organ.name ?? '', tasks.length > 1];
  const parts =
    lang === 'sv'
      ? [
          `Du har fått ${many ? 'de här uppdragen' : 'det här uppdraget'} från ${organ}:`,
          ...each,
          'Säg där hur det går, och när det är klart. Uppdraget står på organets nästa dagordning tills dess.',
        ]
      : [
          `You have been given ${many ? 'these tasks' : 'this task'} by ${organ}:`,
          ...each,
          'Say there how it goes, and when it is done. Until then it stands on the organ’s next agenda.',
        ];
  return parts.join('\n\n');
}
