import { catalogue } from '../../../ui/index.ts';

/** What a person must look at, said by what was read (contract.md) and by what did not go into the form. */
export const doubtWords = catalogue({
  sv: {
    readOther: 'En uppgift i texten är osäker.',
    read: {
      kind: 'Det är inte säkert att det här är ett protokollsutdrag.',
      authority: 'Det är osäkert vilken kommun eller region det är.',
      board: 'Det är osäkert vilken nämnd det är.',
      date: 'Det är osäkert vilken dag mötet var.',
      paragraph: 'Det är osäkert vilken paragraf det är. Filen kan hålla flera.',
      registrationNumbers: 'Det är osäkert vilket diarienummer ärendet har.',
      title: 'Det är osäkert vilket ärende det gäller.',
      clauses: 'Det är osäkert vad som beslutades.',
      conditions: 'Det är osäkert vilka villkor beslutet har.',
      dissents: 'Det är osäkert vem som reserverade sig.',
      votes: 'Omröstningen kan gälla något annat än beslutet.',
      conflictsOfInterest: 'Det är osäkert vem som var jävig.',
      verifiedImmediately: 'Det är osäkert om paragrafen justerades omedelbart.',
    },
    form: {
      'no-day': 'Vi hittar ingen mötesdag. Välj den.',
      'no-outcome': 'Vi hittar inget beslut i texten. Läs den och välj vad nämnden beslutade.',
      'several-outcomes': 'Flera punkter säger olika saker. Vi har tagit den första; se efter vilken som gäller texten.',
      'other-outcome-than-asked': 'Nämnden har svarat med ett annat ord än den var tillfrågad om. Se efter vad den menar.',
      annuls: 'Nämnden upphäver ett beslut. Det registreras på det beslutets sida.',
      'several-votes': 'Nämnden röstade mer än en gång. Fyll i den omröstning som gäller beslutet.',
      'condition-unknown-party': 'Ett villkor namnger någon som inte är med i utskicket. Det står som ett villkor att bedöma.',
      'condition-without-number': 'Ett villkor kräver ett antal andra huvudmän, men vi hittar inte hur många.',
      'condition-of-substance':
        'Ett villkor gäller något annat än vad de andra beslutar. Se efter om det är ett villkor eller ett önskemål.',
      'not-said-verified': 'Texten säger inte att protokollet är justerat. Det står som ojusterat.',
      'says-unverified': 'Utdraget är ojusterat, säger texten.',
    },
  },
  en: {
    readOther: 'Something in the text is uncertain.',
    read: {
      kind: 'It is not certain that this is a minutes extract.',
      authority: 'It is uncertain which municipality or region it is.',
      board: 'It is uncertain which board it is.',
      date: 'It is uncertain on which day the meeting was.',
      paragraph: 'It is uncertain which item it is. The file may hold several.',
      registrationNumbers: 'It is uncertain which registration number the matter has.',
      title: 'It is uncertain which matter it is about.',
      clauses: 'It is uncertain what was decided.',
      conditions: 'It is uncertain which conditions the decision has.',
      dissents: 'It is uncertain who dissented.',
      votes: 'The vote may be about something else than the decision.',
      conflictsOfInterest: 'It is uncertain who had a conflict of interest.',
      verifiedImmediately: 'It is uncertain whether the item was verified at once.',
    },
    form: {
      'no-day': 'We find no day of the meeting. Choose it.',
      'no-outcome': 'We find no decision in the text. Read it and choose what the board decided.',
      'several-outcomes': 'Several clauses say different things. We took the first; see which one is about the text.',
      'other-outcome-than-asked': 'The board has answered with another word than it was asked for. See what it means.',
      annuls: 'The board annuls a decision. That is recorded on the page of that decision.',
      'several-votes': 'The board voted more than once. Fill in the vote that is about the decision.',
      'condition-unknown-party': 'A condition names someone who is not in the round. It stands as a condition to judge.',
      'condition-without-number': 'A condition asks for a number of other principals, but we do not find how many.',
      'condition-of-substance':
        'A condition is about something else than what the others decide. See whether it is a condition or a wish.',
      'not-said-verified': 'The text does not say that the minutes are verified. It stands as unverified.',
      'says-unverified': 'The extract is unverified, the text says.',
    },
  },
});
