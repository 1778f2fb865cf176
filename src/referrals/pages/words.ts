import { catalogue } from '../../ui/index.ts';

/** What several pages of the room say. */
export const shared = catalogue({
  sv: {
    room: 'Remisser och synpunkter',
    kinds: { informal: 'informellt', statement: 'på remiss' },
    states: { open: 'pågår', over: 'tiden är ute', ended: 'avslutad', withdrawn: 'tillbakadragen' },
    whole: 'Texten i sin helhet',
    cancel: 'Avbryt',
    pages: 'Sidor',
    page: (page: number, pages: number) => `Sida ${page} av ${pages}`,
    earlier: 'Föregående sida',
    later: 'Nästa sida',
  },
  en: {
    room: 'Referrals and comments',
    kinds: { informal: 'informally', statement: 'for statement' },
    states: { open: 'open', over: 'time is up', ended: 'closed', withdrawn: 'taken back' },
    whole: 'The text as a whole',
    cancel: 'Cancel',
    pages: 'Pages',
    page: (page, pages) => `Page ${page} of ${pages}`,
    earlier: 'Previous page',
    later: 'Next page',
  },
});
