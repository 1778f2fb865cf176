import { capitalise, catalogue, countInWords } from '../../../ui/index.ts';

/** The words of the list of documents that wait, and of the form that puts files in. */
export const readingsWords = catalogue({
  sv: {
    rounds: 'Beslut hos huvudmännen',
    title: 'Läs in protokollsutdrag',
    lead: (waiting: number) =>
      waiting === 0
        ? 'Ingen handling väntar på att läsas in.'
        : `${waiting === 1 ? 'En handling väntar' : `${capitalise(countInWords('sv', waiting))} handlingar väntar`} på att du läser och registrerar.`,
    caption: 'Handlingar som väntar',
    file: 'Handling',
    from: (who: string) => `från ${who}`,
    found: 'Vad vi hittade',
    proposal: 'Gäller',
    doubts: 'Osäkert',
    next: 'Nästa',
    read: 'Läs och registrera',
    look: 'Titta på den',
    asked: 'Du väljer',
    noDoubt: 'Inget',
    notYet: 'Läses när du öppnar den.',
    empty: 'Ingen handling väntar',
    emptyHow:
      'Här visas filer som du lägger in och protokollsutdrag som kommer med e-post. När beslutet är registrerat försvinner de härifrån.',
    more: (count: number) => `Ytterligare ${count} väntar. De visas när de första är klara.`,
    refused: 'De här filerna togs inte emot',
    aside: 'Undanlagda',
    put: 'Lägg in filer',
    files: 'Protokollsutdrag',
    filesHelp:
      'En till tjugo filer: pdf, docx, odt, html, txt eller md. Högst 60 MB tillsammans. De sparas som inkomna handlingar innan de läses.',
    owner: 'Ägs av',
    ownerHelp: 'Den nämnd som tog emot dem.',
    secrecy: 'Filerna kan omfattas av sekretess',
    secrecyParagraph: 'Paragraf i offentlighets- och sekretesslagen',
    save: 'Lägg in och läs',
    tooMany: 'Välj högst tjugo filer åt gången.',
    noFiles: 'Välj minst en fil som inte är tom.',
    noneKept: (name: string, why: string) => `${name}: ${why}`,
    paragraphMissing: 'Ange paragrafen i offentlighets- och sekretesslagen.',
    ownerUnknown: 'Välj den nämnd som äger filerna.',
    done: {
      inlasta: 'Filerna är inlagda och lästa.',
      undanlagd: 'Handlingen är undanlagd.',
    },
  },
  en: {
    rounds: 'The principals’ decisions',
    title: 'Read minutes extracts',
    lead: (waiting) =>
      waiting === 0
        ? 'No document is waiting to be read.'
        : `${waiting === 1 ? 'One document waits' : `${capitalise(countInWords('en', waiting))} documents wait`} for you to read and record.`,
    caption: 'Documents that wait',
    file: 'Document',
    from: (who) => `from ${who}`,
    found: 'What we found',
    proposal: 'About',
    doubts: 'Uncertain',
    next: 'Next',
    read: 'Read and record',
    look: 'Look at it',
    asked: 'You choose',
    noDoubt: 'Nothing',
    notYet: 'Is read when you open it.',
    empty: 'No document is waiting',
    emptyHow:
      'Files that you put in, and minutes extracts that come by mail, are shown here. Once the decision is recorded they leave.',
    more: (count) => `${count} more are waiting. They are shown when the first are done.`,
    refused: 'These files were not accepted',
    aside: 'Put aside',
    put: 'Put in files',
    files: 'Minutes extracts',
    filesHelp:
      'One to twenty files: pdf, docx, odt, html, txt or md. At most 60 MB together. They are kept as received records before they are read.',
    owner: 'Owned by',
    ownerHelp: 'The board that received them.',
    secrecy: 'Secrecy may apply to the files',
    secrecyParagraph: 'Paragraph of the Public Access to Information and Secrecy Act',
    save: 'Put in and read',
    tooMany: 'Choose at most twenty files at a time.',
    noFiles: 'Choose at least one file that is not empty.',
    noneKept: (name, why) => `${name}: ${why}`,
    paragraphMissing: 'Give the paragraph of the Public Access to Information and Secrecy Act.',
    ownerUnknown: 'Choose the board that owns the files.',
    done: {
      inlasta: 'The files have been put in and read.',
      undanlagd: 'The document has been put aside.',
    },
  },
});
