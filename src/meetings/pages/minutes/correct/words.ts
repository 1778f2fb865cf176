import { catalogue } from '../../../../ui/index.ts';

export const words = catalogue({
  sv: {
    title: 'Skriv en rättelse',
    lead: 'Den justerade texten ändras inte. Rättelsen står bredvid den, med varför, vem och när: på sidan, vid punkten och sist i filerna.',
    item: 'Vad gäller rättelsen?',
    whole: 'Hela texten',
    text: 'Vad är fel, och vad ska det stå?',
    reason: 'Varför?',
    reasonHelp: 'Till exempel skrivfel, eller att en deltagare har hört av sig.',
    save: 'Anteckna rättelsen',
  },
  en: {
    title: 'Write a correction',
    lead: 'The verified text does not change. The correction stands beside it, with why, who and when: on the page, at the item, and last in the files.',
    item: 'What is the correction about?',
    whole: 'The whole text',
    text: 'What is wrong, and what should it say?',
    reason: 'Why?',
    reasonHelp: 'For instance a slip of the pen, or that somebody who was there has said so.',
    save: 'Note the correction',
  },
});
