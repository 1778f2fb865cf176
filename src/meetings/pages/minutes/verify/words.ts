import { catalogue } from '../../../../ui/index.ts';

export const words = catalogue({
  sv: {
    title: { notes: 'Justera minnesanteckningarna', minutes: 'Justera protokollet' },
    lead: (number: number) =>
      `Du är vald att justera. Läs texten nedan${number === 1 ? '' : `, som är fryst för ${number === 2 ? 'andra' : `${number}:e`} gången`}. Det är exakt den du justerar.`,
    why: (reason: string) => `Varför den frystes igen: ${reason}`,
    already: 'Du har redan justerat den här texten. Den väntar på de andra.',
    objectedBefore: (text: string) => `Du har invänt: ${text}`,
    attest: 'Justera',
    read: { notes: 'Jag har läst minnesanteckningarna och justerar dem.', minutes: 'Jag har läst protokollet och justerar det.' },
    attestSave: 'Justera texten',
    object: 'Något är fel',
    text: 'Vad är fel, och hur ska det stå?',
    textHelp: 'Sekretariatet ändrar texten och fryser den igen, eller svarar dig.',
    objectSave: 'Skicka invändningen',
    hash: 'Kontrollsumma för den här texten',
  },
  en: {
    title: { notes: 'Verify the notes', minutes: 'Verify the minutes' },
    lead: (number) =>
      `You have been chosen to verify. Read the text below${number === 1 ? '' : `, frozen as number ${number}`}. It is exactly what you verify.`,
    why: (reason) => `Why it was frozen again: ${reason}`,
    already: 'You have verified this text already. It waits for the others.',
    objectedBefore: (text) => `You have objected: ${text}`,
    attest: 'Verify',
    read: { notes: 'I have read the notes and verify them.', minutes: 'I have read the minutes and verify them.' },
    attestSave: 'Verify the text',
    object: 'Something is wrong',
    text: 'What is wrong, and what should it say?',
    textHelp: 'The secretariat changes the text and freezes it again, or answers you.',
    objectSave: 'Send the objection',
    hash: 'Checksum of this text',
  },
});
