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

/** The same as what a sentence says of an activity: `Trygg hemgång` + ` är försenad`. */
export const statusSaid = catalogue<Record<Status, string>>({
  sv: {
    'not-begun': 'är inte påbörjad',
    'on-track': 'går enligt plan',
    'at-risk': 'riskerar att bli försenad',
    delayed: 'är försenad',
    done: 'är klar',
    stopped: 'är avbruten',
  },
  en: {
    'not-begun': 'has not begun',
    'on-track': 'goes as planned',
    'at-risk': 'is at risk of delay',
    delayed: 'is delayed',
    done: 'is done',
    stopped: 'has been stopped',
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
