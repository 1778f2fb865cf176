import { catalogue } from '../../../ui/index.ts';

export const words = catalogue({
  sv: {
    records: 'Handlingar',
    lead: (sort: string, owner: string, day: string) => `${sort} från ${owner}, publicerad den ${day}.`,
    redacted:
      'Det här är en maskerad kopia: delar är borttagna. Originalet finns hos den som äger handlingen, och prövas när någon begär ut det.',
    download: (size: string) => `Hämta filen (${size})`,
    about: 'Om handlingen',
    kind: 'Sort',
    owner: 'Ägs av',
    number: 'Diarienummer',
    official: 'Upprättad eller inkommen',
    file: 'Fil',
    hash: 'Kontrollsumma (SHA-256)',
    check: 'Har du redan en kopia?',
    checkHow: 'Pröva om den är densamma, byte för byte',
    until: 'Visas till och med',
  },
  en: {
    records: 'Documents',
    lead: (sort, owner, day) => `${sort} from ${owner}, published on ${day}.`,
    redacted:
      'This is a redacted copy: parts have been taken out. The original lies with whoever owns the document, and is tried when somebody requests it.',
    download: (size) => `Download the file (${size})`,
    about: 'About the document',
    kind: 'Sort',
    owner: 'Owned by',
    number: 'Register number',
    official: 'Drawn up or received',
    file: 'File',
    hash: 'Checksum (SHA-256)',
    check: 'Do you have a copy already?',
    checkHow: 'Try whether it is the same, byte for byte',
    until: 'Shown until',
  },
});
