import { catalogue } from '../../../ui/index.ts';

export const words = catalogue({
  sv: {
    title: 'Publicera versionen',
    lead: 'Så här kommer alla att kunna läsa den, med filen som summan är tagen på.',
    cannot: 'Versionen kan inte publiceras.',
    plan: 'Plan',
    version: 'Version',
    number: 'Diarienummer',
    frozen: 'Fryst',
    hash: 'Kontrollsumma (SHA-256)',
    willShow: 'Det här blir offentligt',
    found: (numbers: string) => `Texten innehåller personnummer eller samordningsnummer: ${numbers}.`,
    checks: 'Jag har tittat',
    read: 'Texten får läsas av alla: den nämner ingen enskild person annat än i sitt uppdrag',
  },
  en: {
    title: 'Publish the version',
    lead: 'This is how everyone will be able to read it, with the file that the sum is taken over.',
    cannot: 'The version cannot be published.',
    plan: 'Plan',
    version: 'Version',
    number: 'Registration number',
    frozen: 'Frozen',
    hash: 'Checksum (SHA-256)',
    willShow: 'This becomes public',
    found: (numbers) => `The text contains personal identity numbers or coordination numbers: ${numbers}.`,
    checks: 'I have looked',
    read: 'Everyone may read the text: it names no single person but in their office',
  },
});
