import { catalogue } from '../../../ui/index.ts';

export const words = catalogue({
  sv: {
    room: 'Möten',
    title: 'Mötena i din egen kalender',
    lead: (count: number) =>
      count === 0
        ? 'Skapa en privat adress och låt din kalender följa den. Möten som flyttas eller ställs in ändras då av sig själva.'
        : `Du har ${count === 1 ? 'en privat adress' : `${count} privata adresser`} som kalendrar kan följa.`,
    make: 'Skapa en adress',
    scope: 'Vilka möten?',
    scopes: { mine: 'Mina: organen som jag sitter i', organ: 'Ett organs möten', all: 'Alla organs möten' },
    organ: 'Organ',
    create: 'Skapa adressen',
    made: 'Din nya adress',
    madeHow:
      'Kopiera adressen nu. Den visas bara den här gången. Klistra in den där din kalender tar emot en kalender från internet, i Outlook under Lägg till kalender, Prenumerera från webben.',
    secret:
      'Den som har adressen ser mötena utan att logga in. Lämna den inte vidare. Har den kommit bort återkallar du den här.',
    address: 'Adress',
    open: 'Öppna i kalenderprogrammet',
    own: 'Dina adresser',
    which: 'Visar',
    since: 'Skapad',
    revoke: 'Återkalla',
    none: 'Du har ingen adress än',
    noneHow: 'När du skapar en står den här, så att du kan återkalla den.',
    done: {
      revoked: 'Adressen är återkallad. Kalendrar som följer den får inte veta mer.',
      exists: 'Adressen skapades redan, och visades då.',
    },
  },
  en: {
    room: 'Meetings',
    title: 'The meetings in your own calendar',
    lead: (count) =>
      count === 0
        ? 'Make a private address and let your calendar follow it. Meetings that are moved or cancelled then change by themselves.'
        : `You have ${count === 1 ? 'one private address' : `${count} private addresses`} that calendars can follow.`,
    make: 'Make an address',
    scope: 'Which meetings?',
    scopes: { mine: 'Mine: the organs that I sit in', organ: 'One organ’s meetings', all: 'All organs’ meetings' },
    organ: 'Organ',
    create: 'Make the address',
    made: 'Your new address',
    madeHow:
      'Copy the address now. It is shown this once. Paste it where your calendar takes a calendar from the internet, in Outlook under Add calendar, Subscribe from web.',
    secret:
      'Whoever has the address sees the meetings without signing in. Do not pass it on. If it has been lost, revoke it here.',
    address: 'Address',
    open: 'Open in the calendar program',
    own: 'Your addresses',
    which: 'Shows',
    since: 'Made',
    revoke: 'Revoke',
    none: 'You have no address yet',
    noneHow: 'When you make one it stands here, so that you can revoke it.',
    done: {
      revoked: 'The address is revoked. Calendars that follow it are told no more.',
      exists: 'The address was made already, and shown then.',
    },
  },
});
