import { catalogue, countInWords } from '../../../../ui/index.ts';

export const words = catalogue({
  sv: {
    title: 'Frys texten',
    again: 'Frys texten igen',
    lead: 'En fryst text ändras inte. Läs igenom den nedan först.',
    check: (what: string, organ: string, day: string, count: number) =>
      `${what} från ${organ} den ${day} med ${count === 1 ? 'en punkt' : `${count} punkter`} fryses`,
    what: { notes: 'Minnesanteckningarna', minutes: 'Protokollet' },
    asked: (names: string) => `, och ${names} ombeds att justera den exakta texten.`,
    askedAgain: ' Det som har justerats tidigare gäller inte den nya texten.',
    finished: ' och blir därmed färdiga: alla inloggade kan läsa dem, och sedan kan bara rättelser göras.',
    verifiers: 'vilka som justerar',
    few: (chosen: number, rule: number) =>
      `Enligt organets egen regel ska ${countInWords('sv', rule)} justera, men ${countInWords('sv', chosen)} är ${chosen === 1 ? 'vald' : 'valda'}. Texten kan frysas ändå.`,
    reason: 'Varför fryses texten igen?',
    reasonHelp: 'Läses av dem som ska justera.',
    nobody: 'Ingen justerar, enligt organets egen regel. Texten är färdig.',
    save: 'Frys texten',
    text: 'Läs texten',
  },
  en: {
    title: 'Freeze the text',
    again: 'Freeze the text again',
    lead: 'A frozen text does not change. Read it through below first.',
    check: (what, organ, day, count) =>
      `${what} of ${organ}, ${day}, with ${count === 1 ? 'one item' : `${count} items`} are frozen`,
    what: { notes: 'The notes', minutes: 'The minutes' },
    asked: (names) => `, and ${names} are asked to verify the exact text.`,
    askedAgain: ' What has been verified before does not hold for the new text.',
    finished: ' and are thereby finished: all who are signed in can read them, and only corrections can follow.',
    verifiers: 'who verifies',
    few: (chosen, rule) =>
      `By the organ’s own rule ${countInWords('en', rule)} verify, but ${countInWords('en', chosen)} ${chosen === 1 ? 'is' : 'are'} chosen. The text can be frozen all the same.`,
    reason: 'Why is the text frozen again?',
    reasonHelp: 'Read by those who are to verify.',
    nobody: 'Nobody verifies, by the organ’s own rule. The text is finished.',
    save: 'Freeze the text',
    text: 'Read the text',
  },
});
