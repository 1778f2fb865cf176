import { catalogue, countInWords } from '../../../ui/index.ts';

/** The words of the page where what a decision asks for is noted. */
export const noteWords = catalogue({
  sv: {
    rounds: 'Beslut hos huvudmännen',
    crumb: 'Ändringar',
    title: (principal: string, count: number) =>
      count === 0
        ? `Vad vill ${principal} ändra?`
        : `${principal} begär ${count === 1 ? 'en ändring' : `${countInWords('sv', count)} ändringar`}`,
    lead: 'Välj stället i texten och skriv om det så som nämnden vill ha det. Sekretariatet svarar sedan på varje ändring.',
    asksNothing: 'Beslutet begär inga ändringar',
    asksNothingHow: 'Bara ett beslut som är registrerat som godkänt med ändringar har ändringar att anteckna.',
    toDecision: 'Till beslutet',
    decision: 'Så här står det i beslutet',
    noted: 'Antecknat',
    because: (reason: string) => `Skäl: ${reason}`,
    correct: 'Rätta',
    takeBack: 'Ta bort',
    choose: 'Vilket ställe gäller det?',
    passage: 'Ställe i texten',
    whole: 'Hela texten, eller flera ställen',
    show: 'Visa stället',
    form: 'Ändringen',
    formAnew: 'Rätta ändringen',
    was: 'Så står det nu',
    wasHelp: 'Korta gärna ner till den mening som ska ändras. Lämna tomt om något ska läggas till.',
    wanted: 'Så vill nämnden att det ska stå',
    wantedHelp: 'Ändra i texten. Lämna tomt om den ska bort.',
    wantedWhole: 'Vad vill nämnden ändra?',
    reason: 'Nämndens skäl',
    save: 'Spara ändringen',
    all: 'Se alla ändringar och svaren',
    done: { antecknad: 'Ändringen är sparad. Finns det fler kan du anteckna nästa.', borttagen: 'Ändringen är borttagen.' },
  },
  en: {
    rounds: 'The principals’ decisions',
    crumb: 'Changes',
    title: (principal, count) =>
      count === 0
        ? `What does ${principal} want changed?`
        : `${principal} asks for ${count === 1 ? 'one change' : `${countInWords('en', count)} changes`}`,
    lead: 'Choose the place in the text and rewrite it as the board wants it. The secretariat then answers each change.',
    asksNothing: 'The decision asks for no changes',
    asksNothingHow: 'Only a decision recorded as approved with changes has changes to note.',
    toDecision: 'To the decision',
    decision: 'So the decision says',
    noted: 'Noted',
    because: (reason) => `Reason: ${reason}`,
    correct: 'Correct',
    takeBack: 'Remove',
    choose: 'Which place is it about?',
    passage: 'Place in the text',
    whole: 'The whole text, or several places',
    show: 'Show the place',
    form: 'The change',
    formAnew: 'Correct the change',
    was: 'It reads now',
    wasHelp: 'Cut it down to the sentence that is to be changed. Leave empty where something is to be added.',
    wanted: 'The board wants it to read',
    wantedHelp: 'Change the text. Leave empty where it is to be taken away.',
    wantedWhole: 'What does the board want changed?',
    reason: 'The board’s reason',
    save: 'Save the change',
    all: 'See all changes and the answers',
    done: { antecknad: 'The change is saved. If there are more, note the next.', borttagen: 'The change is removed.' },
  },
});
