import { catalogue } from '../../ui/index.ts';

/** What several pages of the room say. */
export const shared = catalogue({
  sv: {
    room: 'Remisser och synpunkter',
    kinds: { informal: 'informellt', statement: 'på remiss' },
    states: { open: 'pågår', over: 'tiden är ute', ended: 'avslutad', withdrawn: 'tillbakadragen' },
    whole: 'Texten i sin helhet',
    cancel: 'Avbryt',
  },
  en: {
    room: 'Referrals and comments',
    kinds: { informal: 'informally', statement: 'for statement' },
    states: { open: 'open', over: 'time is up', ended: 'closed', withdrawn: 'taken back' },
    whole: 'The text as a whole',
    cancel: 'Cancel',
  },
});
