import { catalogue } from '../../ui/index.ts';

/** Everything that an act on outgoing mail may say no with. */
export type MailingRefusal = 'not-allowed' | 'mailing-not-found' | 'reason-missing' | 'still-under-way' | 'nothing-to-judge';

export const mailingRefusalWords = catalogue({
  sv: {
    'not-allowed': 'Bara sekretariatet får göra det.',
    'mailing-not-found': 'Mejlet finns inte.',
    'reason-missing': 'Skriv hur du vet det, eller varför.',
    'still-under-way': 'Mejlet lämnas över just nu. Vänta en halv minut och läs in sidan igen.',
    'nothing-to-judge': 'Mejlet behöver inget besked. Läs in sidan igen för att se var det står.',
  },
  en: {
    'not-allowed': 'Only the secretariat may do that.',
    'mailing-not-found': 'There is no such mail.',
    'reason-missing': 'Write how you know, or why.',
    'still-under-way': 'The mail is being handed over just now. Wait half a minute and load the page again.',
    'nothing-to-judge': 'The mail needs no word. Load the page again to see where it stands.',
  },
});
