import { catalogue } from '../../../ui/index.ts';

export const words = catalogue({
  sv: {
    title: (plan: string) => `Sänd ${plan} på remiss`,
    lead: 'Nämnderna får den frysta texten med e-post och svarar med ett protokollsutdrag. Ingen behöver logga in.',
    noVersion: 'Frys en version först',
    noVersionMore: 'En remiss gäller en text som inte ändras. Frys arbetstexten, och kom sedan tillbaka hit.',
    freeze: 'Frys en version',
    version: 'Version',
    versionOption: (number: number) => `Version ${number}`,
    boards: 'Nämnder',
    boardsHelp: 'De som var med i den senaste rundan är valda.',
    until: 'Yttrande senast',
    message: 'Hälsning till nämnderna',
    messageHelp: 'Står först i mejlet. Vad ni helst vill veta, och vad som händer sedan.',
    number: 'Ert diarienummer',
    review: 'Granska remissen',
    check: (title: string, version: number, boards: number, day: string) =>
      `${title}, version ${version}, sänds på remiss till ${boards === 1 ? 'en nämnd' : `${boards} nämnder`} för yttrande senast den ${day}. Den är därmed expedierad (TF 2:10).`,
    mails: 'Mejl',
    mailsMore: (mails: number) =>
      mails === 1 ? 'Ett mejl går, med planen som PDF.' : `${mails} mejl går, vart och ett med planen som PDF.`,
    noMails:
      'Inga mejl går: ingen e-postserver är inställd, eller så saknar nämnderna funktionsbrevlåda. Lämna över texten själva; den antecknas som sänd.',
    to: 'Till',
    board: 'Nämnd',
    mailbox: 'Funktionsbrevlåda',
    noMailbox: 'saknas',
    example: 'Så ser mejlet ut',
    back: 'Ändra',
    send: 'Sänd på remiss',
  },
  en: {
    title: (plan) => `Send ${plan} for statement`,
    lead: 'The boards get the frozen text by mail and answer with an extract of their minutes. Nobody needs to sign in.',
    noVersion: 'Freeze a version first',
    noVersionMore: 'A referral is about a text that does not change. Freeze the working text, then come back here.',
    freeze: 'Freeze a version',
    version: 'Version',
    versionOption: (number) => `Version ${number}`,
    boards: 'Boards',
    boardsHelp: 'Those that took part in the latest round are chosen.',
    until: 'Statement at the latest',
    message: 'Greeting to the boards',
    messageHelp: 'Stands first in the mail. What you most want to know, and what happens next.',
    number: 'Your registration number',
    review: 'Look the referral through',
    check: (title, version, boards, day) =>
      `${title}, version ${version}, is sent for statement to ${boards === 1 ? 'one board' : `${boards} boards`}, to be answered by ${day}. It is thereby dispatched (TF 2:10).`,
    mails: 'Mails',
    mailsMore: (mails) =>
      mails === 1 ? 'One mail goes, with the plan as PDF.' : `${mails} mails go, each with the plan as PDF.`,
    noMails:
      'No mail goes: no mail server has been set, or the boards have no mailbox. Hand the text over yourselves; it is noted as sent.',
    to: 'To',
    board: 'Board',
    mailbox: 'Mailbox',
    noMailbox: 'none',
    example: 'What the mail looks like',
    back: 'Change',
    send: 'Send for statement',
  },
});
