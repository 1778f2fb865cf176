import { catalogue } from '../../../ui/index.ts';

export const words = catalogue({
  sv: {
    title: (plan: string, number: number) => `${plan}, version ${number}`,
    lead: (moment: string) => `Fryst ${moment}. Texten kan inte ändras.`,
    isNew: (number: number) => `Version ${number} är fryst.`,
    same: (number: number) => `Texten var redan fryst, ord för ord: det här är version ${number}.`,
    notSent: 'Den har inte sänts för beslut.',
    send: 'Sänd för beslut',
    facts: 'Om versionen',
    hash: 'Kontrollsumma (SHA-256)',
    hashHelp: 'Tas på texten i kanonisk JSON (RFC 8785). Samma ord ger alltid samma summa.',
    json: 'Hämta den frysta texten (JSON)',
    record: 'Handling',
    recordLink: 'Se handlingen',
    rounds: 'Utskickad för beslut',
  },
  en: {
    title: (plan, number) => `${plan}, version ${number}`,
    lead: (moment) => `Frozen ${moment}. The text cannot change.`,
    isNew: (number) => `Version ${number} has been frozen.`,
    same: (number) => `The text was frozen already, word for word: this is version ${number}.`,
    notSent: 'It has not been sent for decision.',
    send: 'Send for decision',
    facts: 'About the version',
    hash: 'Checksum (SHA-256)',
    hashHelp: 'Taken over the text as canonical JSON (RFC 8785). The same words always give the same sum.',
    json: 'Download the frozen text (JSON)',
    record: 'Record',
    recordLink: 'See the record',
    rounds: 'Sent for decision',
  },
});
