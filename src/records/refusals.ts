import { catalogue } from '../ui/index.ts';

/** Everything that an act of this room may say no with. */
export type RecordRefusal =
  | 'title-missing'
  | 'file-missing'
  | 'file-too-large'
  | 'file-executable'
  | 'file-has-macros'
  | 'file-type-not-allowed'
  | 'file-contradicts-name'
  | 'secrecy-paragraph-missing'
  | 'working-material-not-official'
  | 'official-stays-official'
  | 'owner-unknown'
  | 'counterpart-missing'
  | 'subject-missing'
  | 'day-missing'
  | 'day-in-future'
  | 'not-allowed';

type About = { readonly ending?: string; readonly type?: string };

/** One sentence for each refusal. `about`: `ending` of the name, `type` as the content tells. */
export const refusalWords = catalogue({
  sv: {
    'title-missing': () => 'Skriv vad handlingen heter.',
    'file-missing': () => 'Välj en fil som inte är tom.',
    'file-too-large': () => 'Filen är större än 25 MB. Dela den eller gör den mindre.',
    'file-executable': (about: About) => `Filen är ett program (${about.type ?? ''}) och tas inte emot.`,
    'file-has-macros': () => 'Filen innehåller makron. Spara den utan makron, till exempel som docx, xlsx eller pdf.',
    'file-type-not-allowed': (about: About) =>
      `Filer av typen ${about.type ?? ''} tas inte emot. Det går bra med pdf, docx, xlsx, odt, txt, md, csv, html, json, ics, png, jpeg och eml.`,
    'file-contradicts-name': (about: About) =>
      `Filens namn slutar på .${about.ending ?? ''} men innehållet är ${about.type ?? ''}. Välj rätt fil eller rätta namnet.`,
    'secrecy-paragraph-missing': () => 'Ange paragrafen i offentlighets- och sekretesslagen.',
    'working-material-not-official': () => 'Arbetsmaterial har ingen dag då det blev allmän handling.',
    'official-stays-official': () => 'En allmän handling kan inte bli arbetsmaterial igen.',
    'owner-unknown': () => 'Välj den nämnd som äger handlingen.',
    'counterpart-missing': () => 'Skriv vem den sändes till eller kom från.',
    'subject-missing': () => 'Skriv vad det gällde.',
    'day-missing': () => 'Ange dagen.',
    'day-in-future': () => 'Dagen har inte varit än.',
    'not-allowed': () => 'Du får inte göra det för den nämnden.',
  },
  en: {
    'title-missing': () => 'Write what the record is called.',
    'file-missing': () => 'Choose a file that is not empty.',
    'file-too-large': () => 'The file is larger than 25 MB. Split it or make it smaller.',
    'file-executable': (about) => `The file is a program (${about.type ?? ''}) and is not accepted.`,
    'file-has-macros': () => 'The file contains macros. Save it without them, for example as docx, xlsx or pdf.',
    'file-type-not-allowed': (about) =>
      `Files of type ${about.type ?? ''} are not accepted. These are: pdf, docx, xlsx, odt, txt, md, csv, html, json, ics, png, jpeg and eml.`,
    'file-contradicts-name': (about) =>
      `The name ends in .${about.ending ?? ''} but the content is ${about.type ?? ''}. Choose the right file or correct its name.`,
    'secrecy-paragraph-missing': () => 'Give the paragraph of the Public Access to Information and Secrecy Act.',
    'working-material-not-official': () => 'Working material has no day on which it became official.',
    'official-stays-official': () => 'An official document cannot become working material again.',
    'owner-unknown': () => 'Choose the board that owns the record.',
    'counterpart-missing': () => 'Write whom it was sent to or came from.',
    'subject-missing': () => 'Write what it was about.',
    'day-missing': () => 'Give the day.',
    'day-in-future': () => 'That day has not been yet.',
    'not-allowed': () => 'You may not do that for this board.',
  },
});
