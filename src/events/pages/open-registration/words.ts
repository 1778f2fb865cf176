import { catalogue, countInWords } from '../../../ui/index.ts';

export const openWords = catalogue({
  sv: {
    open: 'Öppna anmälan',
    close: 'Stäng anmälan',
    openLead: (day: string, seats: string) =>
      `Alla kan anmäla sig på den öppna sidan till och med den ${day}, utan konto. ${seats}`,
    seats: (count: number) =>
      count === 1
        ? 'Den första får plats. Sedan hamnar man på väntelistan.'
        : `De ${countInWords('sv', count)} första får plats. Sedan hamnar man på väntelistan.`,
    noLimit: 'Alla får plats.',
    closeLead: 'Ingen kan anmäla sig efter det. De som redan är anmälda behåller sina platser och kan fortfarande avboka.',
    asks: (contact: string) => `De som undrar något vänder sig till ${contact}.`,
    goes: (day: string, decision: string) => `Deltagarnas uppgifter tas bort från och med den ${day}, enligt beslut ${decision}.`,
    link: 'Adressen som du kan sprida',
    missing: 'Det här behövs först:',
    cannot: 'Det går inte längre:',
    publish: 'Titta igenom och publicera',
    fill: 'Fyll i det som saknas',
    back: 'Avbryt',
  },
  en: {
    open: 'Open registration',
    close: 'Close registration',
    openLead: (day, seats) => `Anyone can register on the public page until ${day}, without an account. ${seats}`,
    seats: (count) =>
      `The first ${count === 1 ? 'one gets a seat' : `${countInWords('en', count)} get seats`}. After that one joins the waiting list.`,
    noLimit: 'Everybody gets a seat.',
    closeLead: 'Nobody can register after that. Those who are registered keep their seats and can still cancel.',
    asks: (contact) => `Whoever wonders about something turns to ${contact}.`,
    goes: (day, decision) => `The participants’ details are removed from ${day}, by decision ${decision}.`,
    link: 'The address that you can pass on',
    missing: 'This is needed first:',
    cannot: 'It is no longer possible:',
    publish: 'Look through and publish',
    fill: 'Fill in what is missing',
    back: 'Cancel',
  },
});
