import { catalogue } from '../../../ui/index.ts';

export const words = catalogue({
  sv: {
    title: 'Lägg in en handling',
    lead: 'Välj filen och säg vem som äger den och vem som får se den. Innehållet kan inte ändras efteråt.',
    records: 'Handlingar',
    file: 'Fil',
    fileHelp:
      'Högst 25 MB: pdf, docx, xlsx, odt, txt, md, csv, html, json, ics, png, jpeg eller eml. Välj filen igen om sidan kom tillbaka.',
    name: 'Vad handlingen heter',
    kind: 'Slag',
    owner: 'Ägs av',
    ownerHelp: 'Den nämnd vars handling det är.',
    access: 'Åtkomstklass',
    accessHelp: {
      'working-material': 'Ett utkast eller en minnesanteckning som inte är färdig.',
      public: 'Inkommen, upprättad eller expedierad.',
      'secrecy-may-apply': 'Sekretessen prövas varje gång någon begär ut den.',
    },
    paragraph: 'Paragraf i offentlighets- och sekretesslagen',
    official: 'Den blev allmän handling',
    shared: 'Syns för',
    sharedHelp: 'Bara nämndens egna kan välja att ingen annan ser den.',
    number: 'Diarienummer',
    save: 'Lägg in handlingen',
  },
  en: {
    title: 'Add a record',
    lead: 'Choose the file and say who owns it and who may see it. Its content cannot be changed afterwards.',
    records: 'Records',
    file: 'File',
    fileHelp:
      'At most 25 MB: pdf, docx, xlsx, odt, txt, md, csv, html, json, ics, png, jpeg or eml. Choose the file again if the page came back.',
    name: 'What the record is called',
    kind: 'Kind',
    owner: 'Owned by',
    ownerHelp: 'The board whose record it is.',
    access: 'Access class',
    accessHelp: {
      'working-material': 'A draft or a note that is not finished.',
      public: 'Received, drawn up or dispatched.',
      'secrecy-may-apply': 'Secrecy is tried each time someone asks for it.',
    },
    paragraph: 'Paragraph of the Public Access to Information and Secrecy Act',
    official: 'It became official',
    shared: 'Seen by',
    sharedHelp: 'Only the board’s own people can choose that nobody else sees it.',
    number: 'Registration number',
    save: 'Add the record',
  },
});
