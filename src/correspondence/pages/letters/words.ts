import { catalogue, countInWords } from '../../../ui/index.ts';

const answers = {
  sv: (count: number) => (count === 1 ? 'ett svar' : `${countInWords('sv', count)} svar`),
  en: (count: number) => (count === 1 ? 'one answer' : `${countInWords('en', count)} answers`),
};

export const lettersWords = catalogue({
  sv: {
    title: (count: number) =>
      count === 0
        ? 'Inga svar att skicka'
        : count === 1
          ? 'Granska svaret innan det skickas'
          : `Granska de ${countInWords('sv', count)} breven innan de skickas`,
    crumb: 'Skicka svaren',
    lead: {
      comments: 'Var och en får sina egna synpunkter med svaren i ett brev, som finns kvar under Sänt och mottaget.',
      changes: 'Var och en får svaren på sina egna ändringar i ett brev, som finns kvar under Sänt och mottaget.',
    },
    check: (what: string, mails: number, handedOver: number) => {
      const mailed =
        mails === 0 ? '' : mails === 1 ? 'Ett brev skickas med e-post' : `${countInWords('sv', mails)} brev skickas med e-post`;
      const kept =
        handedOver === 0
          ? ''
          : `${handedOver === 1 ? 'ett brev' : `${countInWords('sv', handedOver)} brev`} sparas så att ni kan lämna över ${handedOver === 1 ? 'det' : 'dem'} själva`;
      const both = [mailed, kept].filter((each) => each !== '').join(', och ');
      return `${both.charAt(0).toUpperCase()}${both.slice(1)}: svaren till dem som ${what}. Breven är därmed expedierade (tryckfrihetsförordningen 2 kap. 10 §), och det går inte att ta tillbaka dem.`;
    },
    to: 'De här får brev',
    board: 'Till',
    mailbox: 'Brevlåda',
    none: 'ingen: lämnas över',
    noServer: 'ingen e-postserver: lämnas över',
    says: 'Innehåll',
    points: {
      comments: (count: number) => (count === 0 ? 'inga synpunkter att svara på' : answers.sv(count)),
      changes: (count: number) => (count === 0 ? 'inga ändringar att svara på' : answers.sv(count)),
    },
    since: (count: number, day: string) =>
      `${count === 0 ? 'ändrat' : count === 1 ? 'ett nytt eller ändrat' : `${count} nya eller ändrade`} sedan brevet ${day}`,
    read: 'Läs breven',
    others: 'De här får inget brev nu',
    why: 'Varför',
    had: (day: string) => `fick samma svar ${day}`,
    see: 'Visa brevet',
    waits: {
      comments: (count: number) => (count === 1 ? 'en synpunkt är inte besvarad än' : `${count} synpunkter är inte besvarade än`),
      changes: (count: number) => (count === 1 ? 'en ändring är inte besvarad än' : `${count} ändringar är inte besvarade än`),
    },
    send: (count: number) => (count === 1 ? 'Skicka svaret' : `Skicka ${countInWords('sv', count)} brev`),
    cancel: 'Avbryt',
    changed: 'Svaren har ändrats sedan du tittade. Läs igenom dem och skicka igen.',
    sent: (mails: number, handedOver: number) => {
      if (mails + handedOver === 0) return 'Alla hade redan fått sina svar. Inget brev har skickats.';
      const mailed = mails === 0 ? [] : [mails === 1 ? 'Ett brev skickas.' : `${mails} brev skickas.`];
      const kept =
        handedOver === 0
          ? []
          : [handedOver === 1 ? 'Ett brev är sparat att lämna över.' : `${handedOver} brev är sparade att lämna över.`];
      return [...mailed, ...kept].join(' ');
    },
  },
  en: {
    title: (count) =>
      count === 0
        ? 'No answers to send'
        : count === 1
          ? 'Look the answer through before it is sent'
          : `Look the ${countInWords('en', count)} letters through before they are sent`,
    crumb: 'Send the answers',
    lead: {
      comments: 'Each gets their own comments with the answers in a letter in Swedish, which remains under Sent and received.',
      changes: 'Each gets the answers to their own changes in a letter in Swedish, which remains under Sent and received.',
    },
    check: (what, mails, handedOver) => {
      const mailed =
        mails === 0 ? '' : mails === 1 ? 'One letter goes by mail' : `${countInWords('en', mails)} letters go by mail`;
      const kept =
        handedOver === 0
          ? ''
          : `${handedOver === 1 ? 'one letter is' : `${countInWords('en', handedOver)} letters are`} kept for you to hand over`;
      const both = [mailed, kept].filter((each) => each !== '').join(', and ');
      return `${both.charAt(0).toUpperCase()}${both.slice(1)}: the answers to those who ${what}. The letters are thereby dispatched (TF 2:10), and cannot be called back.`;
    },
    to: 'These get a letter',
    board: 'To',
    mailbox: 'Mailbox',
    none: 'none: handed over',
    noServer: 'no mail server: handed over',
    says: 'Content',
    points: {
      comments: (count) => (count === 0 ? 'no comments to answer' : answers.en(count)),
      changes: (count) => (count === 0 ? 'no changes to answer' : answers.en(count)),
    },
    since: (count, day) =>
      `${count === 0 ? 'changed' : count === 1 ? 'one new or changed' : `${count} new or changed`} since the letter of ${day}`,
    read: 'Read the letters',
    others: 'These get no letter now',
    why: 'Why',
    had: (day) => `was sent the same answers on ${day}`,
    see: 'Show the letter',
    waits: {
      comments: (count) => (count === 1 ? 'one comment is not answered yet' : `${count} comments are not answered yet`),
      changes: (count) => (count === 1 ? 'one change is not answered yet' : `${count} changes are not answered yet`),
    },
    send: (count) => (count === 1 ? 'Send the answer' : `Send ${countInWords('en', count)} letters`),
    cancel: 'Cancel',
    changed: 'The answers have changed since you looked. Read them through and send again.',
    sent: (mails, handedOver) => {
      if (mails + handedOver === 0) return 'All had got their answers already. No letter was sent.';
      const mailed = mails === 0 ? [] : [mails === 1 ? 'One letter is being sent.' : `${mails} letters are being sent.`];
      const kept =
        handedOver === 0
          ? []
          : [handedOver === 1 ? 'One letter is kept to be handed over.' : `${handedOver} letters are kept to be handed over.`];
      return [...mailed, ...kept].join(' ');
    },
  },
});
