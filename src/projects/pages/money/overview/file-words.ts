import { catalogue } from '../../../../ui/index.ts';

/** Of the files alone. */
export const fileWords = catalogue({
  sv: {
    what: 'Vad',
    kind: 'Slag',
    came: 'Utfall eller betalt',
    text: 'Text',
    line: 'Rad',
    plan: 'Planerat belopp',
    booking: 'Bokfört',
    share: 'Andel',
  },
  en: {
    what: 'What',
    kind: 'Kind',
    came: 'Outcome or paid',
    text: 'Text',
    line: 'Line',
    plan: 'Planned amount',
    booking: 'Booked',
    share: 'Share',
  },
});
