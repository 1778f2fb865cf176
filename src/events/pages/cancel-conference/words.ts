import { catalogue } from '../../../ui/index.ts';

export const cancelWords = catalogue({
  sv: {
    title: 'Ställ in konferensen',
    lead: (title: string, when: string) => `${title}, ${when}, ställs in. Det går inte att ångra.`,
    reason: 'Varför?',
    reasonHelp: 'Skälet sägs till de anmälda och visas för alla. Nämn ingen enskild person.',
    public: 'Den som läser om konferensen på de öppna sidorna ser genast att den är inställd.',
    notPublic: 'Konferensen är inte publicerad, så ingen utanför ser något.',
    tells: (count: number) =>
      count === 0 ? 'Ingen är anmäld, så inga mejl skickas.' : `${count === 1 ? 'En anmäld' : `${count} anmälda`} får ett mejl:`,
    noMail: (count: number) =>
      `Programmet kan inte skicka mejl, så du behöver själv berätta för ${count === 1 ? 'den som är anmäld' : `de ${count} anmälda`}.`,
    yourReason: '…',
    confirm: 'Ställ in',
    confirmAndMail: (count: number) => (count === 1 ? 'Ställ in och mejla en anmäld' : `Ställ in och mejla ${count} anmälda`),
    cannot: 'Konferensen är redan inställd, eller har hållits.',
    back: 'Avbryt',
  },
  en: {
    title: 'Cancel the conference',
    lead: (title, when) => `${title}, ${when}, is cancelled. It cannot be undone.`,
    reason: 'Why?',
    reasonHelp: 'The reason is told to those registered and shown to everyone. Name no single person.',
    public: 'Whoever reads about the conference on the public pages sees at once that it is cancelled.',
    notPublic: 'The conference has not been published, so nobody outside sees anything.',
    tells: (count) =>
      count === 0
        ? 'Nobody is registered, so no mails go.'
        : `${count === 1 ? 'One person gets' : `${count} people get`} a mail:`,
    noMail: (count) =>
      `The program cannot send mail, so you need to tell ${count === 1 ? 'the one person' : `the ${count} people`} registered yourself.`,
    yourReason: '…',
    confirm: 'Cancel it',
    confirmAndMail: (count) => (count === 1 ? 'Cancel it and mail one person' : `Cancel it and mail ${count} people`),
    cannot: 'The conference is cancelled already, or has been held.',
    back: 'Go back',
  },
});
