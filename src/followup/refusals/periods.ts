import type { Refusal, Result } from '../../platform/result.ts';
import { catalogue, errorsFrom, type FormErrors, type Lang } from '../../ui/index.ts';

/** Every "no" that an act on a period, or on who answers, can answer. */
export type PeriodRefusal =
  | 'not-found'
  | 'not-allowed'
  | 'none-chosen'
  | 'person-missing'
  | 'person-unknown'
  | 'named-already'
  | 'address-wrong'
  | 'has-account'
  | 'day-wrong'
  | 'title-missing'
  | 'message-long'
  | 'days-turned'
  | 'overlaps'
  | 'answer-by-past'
  | 'closed'
  | 'not-closed'
  | 'same-day'
  | 'reminded-today';

export type PeriodResult<Value> = Result<Value, PeriodRefusal>;

const periodRefusalWords = catalogue<Record<PeriodRefusal, string>>({
  sv: {
    'not-found': 'Perioden eller planen finns inte längre.',
    'not-allowed': 'Du får inte göra det.',
    'none-chosen': 'Välj minst en.',
    'person-missing': 'Välj vem som ska svara.',
    'person-unknown': 'Välj en person i listan.',
    'named-already': 'Personen svarar redan för det som är valt.',
    'address-wrong': 'Skriv en e-postadress, till exempel anna.ek@kommunen.se.',
    'has-account': 'Personen har ett konto och får mejlen dit.',
    'day-wrong': 'Skriv dagen med år, månad och dag.',
    'title-missing': 'Skriv vad perioden ska heta, högst 200 tecken.',
    'message-long': 'Skriv kortare, högst 5 000 tecken.',
    'days-turned': 'Sista dagen kan inte komma före den första.',
    overlaps: 'Perioden går in i en som redan finns. Låt den börja dagen efter.',
    'answer-by-past': 'Den dagen har redan varit. Ge dem som frågas tid att svara.',
    closed: 'Perioden är stängd. Öppna den igen först.',
    'not-closed': 'Perioden är redan öppen.',
    'same-day': 'Perioden har redan den dagen.',
    'reminded-today': 'De som är valda har redan fått ett mejl om perioden i dag. Vänta till i morgon.',
  },
  en: {
    'not-found': 'The period or the plan is no longer there.',
    'not-allowed': 'You may not do that.',
    'none-chosen': 'Choose at least one.',
    'person-missing': 'Choose who is to answer.',
    'person-unknown': 'Choose a person on the list.',
    'named-already': 'That person answers for what was chosen already.',
    'address-wrong': 'Write an address for mail, for example anna.ek@kommunen.se.',
    'has-account': 'That person has an account and gets the mails there.',
    'day-wrong': 'Write the day with year, month and day.',
    'title-missing': 'Write what the period is to be called, at most 200 characters.',
    'message-long': 'Write less, at most 5,000 characters.',
    'days-turned': 'The last day cannot come before the first.',
    overlaps: 'The period overlaps one that is there already. Let it begin the day after.',
    'answer-by-past': 'That day has been. Give those who are asked time to answer.',
    closed: 'The period is closed. Open it again first.',
    'not-closed': 'The period is open already.',
    'same-day': 'The period has that day already.',
    'reminded-today': 'Those chosen have had a mail about the period today already. Wait until tomorrow.',
  },
});

/** Refusals as sentences at their fields. */
export function periodErrors(refusals: readonly Refusal<PeriodRefusal>[], lang: Lang): FormErrors {
  return errorsFrom(refusals, periodRefusalWords[lang]);
}
