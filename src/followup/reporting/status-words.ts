import { catalogue, type StateKind } from '../../ui/index.ts';
import type { Status, Way } from './report.ts';

/** How an activity goes, as a word of its own: small letters, of an activity. */
export const statusWords = catalogue<Record<Status, string>>({
  sv: {
    'not-begun': 'inte påbörjad',
    'on-track': 'går enligt plan',
    'at-risk': 'risk för försening',
    delayed: 'försenad',
    done: 'klar',
    stopped: 'avbruten',
  },
  en: {
    'not-begun': 'not begun',
    'on-track': 'as planned',
    'at-risk': 'at risk of delay',
    delayed: 'delayed',
    done: 'done',
    stopped: 'stopped',
  },
});

/** Icon, colour and pattern of each: `<StateMark state={statusMarks[status]} text={statusWords[lang][status]} />`. */
export const statusMarks: Readonly<Record<Status, StateKind>> = {
  'not-begun': 'waiting',
  'on-track': 'approving',
  'at-risk': 'unclear',
  delayed: 'blocked',
  done: 'carried',
  stopped: 'struck',
};

/** How a word came to the program. */
export const wayWords = catalogue<Record<Way, string>>({
  sv: {
    'signed-in': 'skrivet i programmet',
    link: 'skrivet via länken i ett mejl',
    told: 'berättat för sekretariatet',
  },
  en: { 'signed-in': 'written in the program', link: 'written through the link in a mail', told: 'told to the secretariat' },
});
