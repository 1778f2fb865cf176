import type { Refusal, Result } from '../../platform/result.ts';
import { catalogue, errorsFrom, type FormErrors, type Lang } from '../../ui/index.ts';

/** Every "no" that an act on a project, its roles, its links or its papers can answer. */
export type ProjectRefusal =
  | 'not-found'
  | 'not-allowed'
  | 'not-allowed-to-write'
  | 'title-missing'
  | 'title-long'
  | 'purpose-missing'
  | 'purpose-long'
  | 'day-wrong'
  | 'days-turned'
  | 'reason-missing'
  | 'leader-unknown'
  | 'steering-unknown'
  | 'holder-unknown'
  | 'who-missing'
  | 'role-missing'
  | 'leader-is-person'
  | 'named-already'
  | 'role-over'
  | 'place-missing'
  | 'linked-already'
  | 'draft-changed'
  | 'aim-missing'
  | 'summary-missing'
  | 'text-changed'
  | 'frozen-file-refused';

export type ProjectResult<Value> = Result<Value, ProjectRefusal>;

const words = catalogue<Record<ProjectRefusal, string>>({
  sv: {
    'not-found': 'Projektet finns inte.',
    'not-allowed': 'Det är sekretariatet som sköter det här.',
    'not-allowed-to-write': 'Det är den som leder projektet och sekretariatet som skriver.',
    'title-missing': 'Skriv vad projektet heter.',
    'title-long': 'Skriv ett kortare namn, högst 200 tecken.',
    'purpose-missing': 'Skriv i en mening vad projektet ska leda till.',
    'purpose-long': 'Skriv kortare, högst 400 tecken. Resten hör hemma i direktivet.',
    'day-wrong': 'Skriv dagen som 2027-03-01.',
    'days-turned': 'Den sista dagen är före den första.',
    'reason-missing': 'Skriv varför sista dagen flyttas.',
    'leader-unknown': 'Välj en person ur listan.',
    'steering-unknown': 'Välj ett organ ur listan.',
    'holder-unknown': 'Välj en huvudman ur listan.',
    'who-missing': 'Välj vem det gäller.',
    'role-missing': 'Välj vad personen eller organet gör i projektet.',
    'leader-is-person': 'Ett organ kan styra projektet. Den som leder det eller arbetar i det är en person.',
    'named-already': 'Det är redan sagt.',
    'role-over': 'Välj någon som har en uppgift i projektet, och en dag när uppgiften pågår.',
    'place-missing': 'Välj ett område eller en aktivitet ur listan.',
    'linked-already': 'Projektet hör redan dit.',
    'draft-changed': 'Någon annan har sparat medan du skrev. Din text står kvar här; jämför och spara igen.',
    'aim-missing': 'Skriv syftet först. Ett direktiv utan syfte går inte att besluta om.',
    'summary-missing': 'Skriv sammanfattningen först.',
    'text-changed': 'Något har ändrats sedan du läste texten. Läs igenom den en gång till.',
    'frozen-file-refused': 'Texten kunde inte sparas som handling.',
  },
  en: {
    'not-found': 'There is no such project.',
    'not-allowed': 'This is for the secretariat.',
    'not-allowed-to-write': 'Whoever leads the project, and the secretariat, write this.',
    'title-missing': 'Write what the project is called.',
    'title-long': 'Write a shorter name, at most 200 characters.',
    'purpose-missing': 'Write in one sentence what the project is to lead to.',
    'purpose-long': 'Write less, at most 400 characters. The rest belongs in the charter.',
    'day-wrong': 'Write the day as 2027-03-01.',
    'days-turned': 'The last day is before the first.',
    'reason-missing': 'Write why the last day is moved.',
    'leader-unknown': 'Choose a person from the list.',
    'steering-unknown': 'Choose an organ from the list.',
    'holder-unknown': 'Choose a principal from the list.',
    'who-missing': 'Choose whom it is about.',
    'role-missing': 'Choose what the person or the organ does in the project.',
    'leader-is-person': 'An organ can steer the project. Whoever leads it or works in it is a person.',
    'named-already': 'That has been said already.',
    'role-over': 'Choose somebody who has a part in the project, and a day while it lasts.',
    'place-missing': 'Choose an area or an activity from the list.',
    'linked-already': 'The project belongs there already.',
    'draft-changed': 'Somebody else saved while you wrote. Your text is kept here; compare and save again.',
    'aim-missing': 'Write the aim first. Nobody can decide on a charter without an aim.',
    'summary-missing': 'Write the summary first.',
    'text-changed': 'Something has changed since you read the text. Read it through once more.',
    'frozen-file-refused': 'The text could not be kept as a record.',
  },
});

/** Refusals as sentences at their fields. */
export function projectErrors(refusals: readonly Refusal<ProjectRefusal>[], lang: Lang): FormErrors {
  return errorsFrom(refusals, words[lang]);
}
