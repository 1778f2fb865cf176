import type { Temporal } from 'temporal-polyfill';
import { catalogue, countInWords, longDate, relativeDays } from '../../../../ui/index.ts';
import type { ReceivedHow, ReceivedState } from '../../../received/received.ts';

type Words = {
  title: string;
  lead: (open: number, next: { title: string; by: Temporal.PlainDate; left: number } | null) => string;
  add: string;
  caption: string;
  referral: string;
  from: string;
  their: string;
  answerBy: string;
  left: string;
  state: string;
  heard: string;
  how: string;
  filter: string;
  search: string;
  all: string;
  show: string;
  empty: string;
  emptyHow: string;
  none: string;
  showAll: string;
  heardOf: (heard: number, among: number) => string;
  days: (left: number) => string;
  states: Record<ReceivedState, string>;
  hows: Record<ReceivedHow, string>;
};

/** Words of the list, and what states are called on the other pages as well. */
export const listWords = catalogue<Words>({
  sv: {
    title: 'Inkomna remisser',
    lead: (open, next) => {
      if (next === null) return 'Ingen remiss väntar på svar.';
      const count = open === 1 ? 'En remiss väntar på svar.' : `${countInWords('sv', open)} remisser väntar på svar.`;
      const by = `${longDate('sv', next.by)} (${relativeDays('sv', next.left)})`;
      const due = next.left < 0 ? `sista dagen var den ${by}` : `senast den ${by}`;
      return `${count.charAt(0).toLocaleUpperCase('sv')}${count.slice(1)} Först: ${next.title}, ${due}.`;
    },
    add: 'Lägg in en remiss',
    caption: 'Remisser som andra har sänt',
    referral: 'Remiss',
    from: 'Från',
    their: 'Deras nummer',
    answerBy: 'Sista dag',
    left: 'Tid kvar',
    state: 'Läge',
    heard: 'Huvudmän',
    how: 'Samrådet',
    filter: 'Välj bland remisserna',
    search: 'Sök',
    all: 'Alla lägen',
    show: 'Visa',
    empty: 'Ingen remiss har kommit än',
    emptyHow:
      'När en utredning eller en myndighet har sänt något på remiss läggs den in här. Sedan kan huvudmännen frågas och svaret skrivas.',
    none: 'Ingen remiss passar urvalet',
    showAll: 'Visa alla',
    heardOf: (heard, among) => (among === 0 ? 'inte tillfrågade' : `${heard} av ${among} har svarat`),
    days: (left) =>
      left < 0
        ? left === -1
          ? 'en dag för sent'
          : `${-left} dagar för sent`
        : left === 0
          ? 'i dag'
          : left === 1
            ? 'en dag'
            : `${left} dagar`,
    states: { open: 'öppen', sent: 'besvarad', refrained: 'samrådet avstår' },
    hows: { answers: 'svarar självt', coordinates: 'samordnar huvudmännens svar' },
  },
  en: {
    title: 'Received referrals',
    lead: (open, next) => {
      if (next === null) return 'No referral waits for an answer.';
      const count =
        open === 1 ? 'One referral waits for an answer.' : `${countInWords('en', open)} referrals wait for an answer.`;
      const by = `${longDate('en', next.by)} (${relativeDays('en', next.left)})`;
      const due = next.left < 0 ? `the last day was ${by}` : `due ${by}`;
      return `${count.charAt(0).toLocaleUpperCase('en')}${count.slice(1)} First: ${next.title}, ${due}.`;
    },
    add: 'Enter a referral',
    caption: 'Referrals that others have sent',
    referral: 'Referral',
    from: 'From',
    their: 'Their number',
    answerBy: 'Last day',
    left: 'Time left',
    state: 'State',
    heard: 'Principals',
    how: 'The body',
    filter: 'Choose among the referrals',
    search: 'Search',
    all: 'All states',
    show: 'Show',
    empty: 'No referral has come yet',
    emptyHow:
      'When an inquiry or an authority has sent something for statement it is entered here. Then the principals can be asked and the answer written.',
    none: 'No referral fits the choice',
    showAll: 'Show all',
    heardOf: (heard, among) => (among === 0 ? 'not asked' : `${heard} of ${among} have answered`),
    days: (left) =>
      left < 0
        ? left === -1
          ? 'one day late'
          : `${-left} days late`
        : left === 0
          ? 'today'
          : left === 1
            ? 'one day'
            : `${left} days`,
    states: { open: 'open', sent: 'answered', refrained: 'the body refrains' },
    hows: { answers: 'answers itself', coordinates: 'coordinates the principals’ answers' },
  },
});
