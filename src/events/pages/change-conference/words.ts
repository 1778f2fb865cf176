import { catalogue } from '../../../ui/index.ts';

export const changeWords = catalogue({
  sv: {
    title: 'Ändra konferensen',
    lead: 'Ändras dag, tid eller plats efter att anmälan har öppnats får alla anmälda ett mejl om det.',
    public: 'Det som alla läser ändras först när du har tittat igenom och publicerat igen.',
    save: 'Spara',
    saveAndMail: (count: number) => (count === 1 ? 'Spara och mejla en anmäld' : `Spara och mejla ${count} anmälda`),
    cancel: 'Avbryt',
    checkTitle: 'Stämmer det?',
    check: (was: string, now: string) => `Förut: ${was}. Nu: ${now}.`,
    tells: (count: number) =>
      count === 0
        ? 'Ingen är anmäld, så ingen behöver få veta.'
        : `${count === 1 ? 'En anmäld får' : `${count} anmälda får`} det här mejlet, med en egen länk för att avboka:`,
    noMail: (count: number) =>
      `Programmet kan inte skicka mejl, så du behöver själv berätta för ${count === 1 ? 'den som är anmäld' : `de ${count} anmälda`}.`,
    more: 'Ändra något mer först',
  },
  en: {
    title: 'Change the conference',
    lead: 'If the day, the times or the place change after registration has opened, everybody registered is mailed.',
    public: 'What everyone reads changes only when you have looked through it and published again.',
    save: 'Save',
    saveAndMail: (count) => (count === 1 ? 'Save and mail one person' : `Save and mail ${count} people`),
    cancel: 'Cancel',
    checkTitle: 'Is this right?',
    check: (was, now) => `Before: ${was}. Now: ${now}.`,
    tells: (count) =>
      count === 0
        ? 'Nobody is registered, so nobody needs to be told.'
        : `${count === 1 ? 'One person gets' : `${count} people get`} this mail, with a link of their own to cancel by:`,
    noMail: (count) =>
      `The program cannot send mail, so you need to tell ${count === 1 ? 'the one person' : `the ${count} people`} registered yourself.`,
    more: 'Change something else first',
  },
});
