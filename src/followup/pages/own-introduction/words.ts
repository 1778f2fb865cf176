import { catalogue } from '../../../ui/index.ts';

export const ownIntroductionWords = catalogue({
  sv: {
    followup: 'Uppföljning',
    introduction: 'Införande hos huvudmännen',
    lead: (plan: string, name: string) => `Säg för varje aktivitet i ${plan} hur långt ${name} har kommit.`,
    asked: (by: string) => `Svara senast den ${by}.`,
    answered: 'Svar finns för den period som pågår; det går bra att säga mer.',
    told: 'Du skriver in det som någon annan har berättat: skriv vem.',
  },
  en: {
    followup: 'Follow-up',
    introduction: 'Introduction at the principals',
    lead: (plan, name) => `Say for each activity of ${plan} how far ${name} has come.`,
    asked: (by) => `Answer by ${by}.`,
    answered: 'There is an answer for the period that is under way; more may be said.',
    told: 'You write down what somebody else has told: write who.',
  },
});
