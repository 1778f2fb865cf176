import { catalogue, type StateKind } from '../../ui/index.ts';
import type { Status } from './report.ts';

/** What a status is called, small letters: *försenad*. */
export const statusWords = catalogue<Readonly<Record<Status, string>>>({
  sv: {
    'not-begun': 'inte påbörjad',
    'on-track': 'enligt plan',
    'at-risk': 'risk för försening',
    delayed: 'försenad',
    done: 'klar',
    stopped: 'stoppad',
  },
  en: {
    'not-begun': 'not begun',
    'on-track': 'on track',
    'at-risk': 'at risk of delay',
    delayed: 'delayed',
    done: 'done',
    stopped: 'stopped',
  },
});

/** How a status is drawn: icon and pattern with the word, never colour alone. */
export const statusMarks: Readonly<Record<Status, StateKind>> = {
  ...{
    'not-begun': 'waiting',
    'on-track': 'approving',
    'at-risk': 'unclear',
    delayed: 'open',
    done: 'carried',
    stopped: 'blocked',
  },
};
