import { catalogue } from '../../../ui/index.ts';

/** Words of every page in a project. */
export const partWords = catalogue({
  sv: { projects: 'Projekt', closed: 'Projektet är avslutat. Det som står här ändras inte längre.' },
  en: { projects: 'Projects', closed: 'The project is closed. What stands here is no longer changed.' },
});
