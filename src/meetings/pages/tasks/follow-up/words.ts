import { catalogue } from '../../../../ui/index.ts';

export const words = catalogue({
  sv: {
    title: 'Uppdrag att följa upp',
    open: (count: string, many: boolean) =>
      many ? `${count} uppdrag är öppna den dagen.` : `${count} uppdrag är öppet den dagen.`,
    on: 'Uppdragslistan står på dagordningen. De uppdrag som är öppna visas under punkten och följer med i kallelsen.',
    putList: 'Sätt upp uppdragslistan som en punkt',
    putEach: 'En punkt för varje uppdrag',
    word: 'Hur går det?',
    done: 'Klart',
    progress: 'Spara',
    of: (task: string) => `: ${task}`,
    list: 'Hela uppdragslistan',
  },
  en: {
    title: 'Tasks to follow up',
    open: (count, many) => (many ? `${count} tasks are open on that day.` : `${count} task is open on that day.`),
    on: 'The task list is on the agenda. The tasks that are open are shown under the item and go out with the notice.',
    putList: 'Put the task list on as one item',
    putEach: 'One item for each task',
    word: 'How does it go?',
    done: 'Done',
    progress: 'Save',
    of: (task) => `: ${task}`,
    list: 'The whole task list',
  },
});
