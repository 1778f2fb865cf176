import { catalogue } from '../../../ui/index.ts';

export const words = catalogue({
  sv: {
    meetings: 'Möten',
    lead: 'Samrådet för samtal och rekommenderar. Besluten fattas av huvudmännens egna nämnder.',
    description: (title: string) => `${title}, som det har publicerats.`,
    leftOut: (paragraphs: string) => `Alla punkter är inte publicerade: ${paragraphs} saknas.`,
    pdf: 'Ladda ner som PDF',
    word: 'Ladda ner som Word',
    files: 'Som fil',
    about: 'Om uppgifterna',
    published: 'Publicerat',
    publishedIs: (moment: string, day: string) => `${moment}, som det såg ut den ${day}`,
    hash: 'Den justerade textens kontrollsumma (SHA-256)',
  },
  en: {
    meetings: 'Meetings',
    lead: 'The body consults and recommends. Decisions are taken by the principals’ own boards. The text is in Swedish, as it was verified.',
    description: (title) => `${title}, as it has been published.`,
    leftOut: (paragraphs) => `Not every item has been published: ${paragraphs} is missing.`,
    pdf: 'Download as PDF',
    word: 'Download as Word',
    files: 'As a file',
    about: 'About these facts',
    published: 'Published',
    publishedIs: (moment, day) => `${moment}, as it was on ${day}`,
    hash: 'Checksum of the verified text (SHA-256)',
  },
});
