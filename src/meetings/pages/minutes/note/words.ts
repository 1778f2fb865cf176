import { catalogue } from '../../../../ui/index.ts';

export const words = catalogue({
  sv: {
    title: (name: string) => `Anteckna svaret från ${name}`,
    fromMail:
      'Läs mejlet och anteckna det som står i det. Programmet tar aldrig själv ett mejl för en justering. Mejlet sparas som underlag.',
    onPaper: 'Har justeraren skrivit under på papper? Lägg till den undertecknade sidan, så sparas den som underlag.',
    mail: 'Mejlet',
    from: 'Från',
    came: 'Kom',
    open: 'Öppna mejlet i Inkommet',
    otherAddress: (to: string) =>
      `Mejlet kommer från en annan adress än den som texten skickades till (${to}). Kontrollera att det är rätt person.`,
    sent: (file: string, when: string, number: number) => `Svaret gäller filen ${file}, skickad ${when}: nummer ${number}.`,
    notSent: 'Ingen fil har skickats härifrån till justeraren.',
    older: (number: number) =>
      `Texten har frysts igen sedan dess. Nummer ${number} behöver justeras på nytt, så skicka den i stället.`,
    kind: 'Vad svarade justeraren?',
    attested: (words: string) => `Justerar: ”${words}”`,
    objected: 'Invänder',
    text: 'Vad är fel, enligt svaret?',
    file: 'Undertecknad sida',
    fileHelp: 'PDF eller bild, högst 20 MB.',
    save: 'Anteckna justeringen',
  },
  en: {
    title: (name) => `Note the answer from ${name}`,
    fromMail:
      'Read the mail and note what it says. The program never takes a mail for a verification by itself. The mail is kept as evidence.',
    onPaper: 'Has the verifier signed on paper? Add the signed page, and it is kept as evidence.',
    mail: 'The mail',
    from: 'From',
    came: 'Came',
    open: 'Open the mail among what has been received',
    otherAddress: (to) =>
      `The mail comes from another address than the one that the text was sent to (${to}). Check that it is the right person.`,
    sent: (file, when, number) => `The answer is about the file ${file}, sent ${when}: number ${number}.`,
    notSent: 'No file has been sent from here to the verifier.',
    older: (number) => `The text has been frozen again since. Number ${number} needs to be verified anew, so send that instead.`,
    kind: 'What did the verifier answer?',
    attested: (words) => `Verifies: “${words}”`,
    objected: 'Objects',
    text: 'What is wrong, by the answer?',
    file: 'Signed page',
    fileHelp: 'PDF or picture, at most 20 MB.',
    save: 'Note the verification',
  },
});
