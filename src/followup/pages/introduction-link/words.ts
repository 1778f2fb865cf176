import { catalogue } from '../../../ui/index.ts';

export const introductionLinkWords = catalogue({
  sv: {
    lead: (plan: string, by: string) =>
      `Säg för varje aktivitet i ${plan} hur långt ni har kommit. Svara senast den ${by}; ni behöver inte logga in.`,
    message: 'Från sekretariatet',
    answered: 'Tack, svaret är sparat',
    answeredLead: 'Mer behöver ni inte göra. Blev något fel kan ni rätta det här så länge perioden är öppen.',
    closed: 'Perioden är stängd',
    closedLead: 'Det går inte längre att svara här. Hör av er till sekretariatet om något behöver rättas.',
    dead: 'Länken gäller inte längre',
    deadLead:
      'Det kan finnas ett nyare mejl med en ny länk. Annars går det bra att svara på mejlet eller höra av sig till sekretariatet.',
  },
  en: {
    lead: (plan, by) => `Say for each activity of ${plan} how far you have come. Answer by ${by}; you need not sign in.`,
    message: 'From the secretariat',
    answered: 'Thank you, the answer is saved',
    answeredLead: 'You need do nothing more. If something went wrong you can put it right here while the period is open.',
    closed: 'The period is closed',
    closedLead: 'It is no longer possible to answer here. Write to the secretariat if something must be put right.',
    dead: 'The link is no longer valid',
    deadLead: 'There may be a newer mail with a new link. Otherwise answer the mail, or write to the secretariat.',
  },
});
