import type { Refusal, Result } from '../../platform/result.ts';
import { catalogue, errorsFrom, type FormErrors, type Lang } from '../../ui/index.ts';

/** Every "no" that an act on a conference or its programme can answer. */
export type ConferenceRefusal =
  | 'not-found'
  | 'not-allowed'
  | 'kind-missing'
  | 'title-missing'
  | 'too-long'
  | 'organ-unknown'
  | 'day-wrong'
  | 'day-has-passed'
  | 'time-wrong'
  | 'ends-before-it-starts'
  | 'place-missing'
  | 'link-wrong'
  | 'seats-wrong'
  | 'seats-taken'
  | 'register-by-wrong'
  | 'register-by-late'
  | 'mail-wrong'
  | 'disposal-unknown'
  | 'disposal-missing'
  | 'disposal-needed'
  | 'disposal-later'
  | 'cancelled'
  | 'over'
  | 'open'
  | 'not-open'
  | 'not-published'
  | 'contact-missing'
  | 'registration-over'
  | 'reason-missing'
  | 'choice-missing'
  | 'struck'
  | 'name-missing'
  | 'withdrawn'
  | 'link-missing'
  | 'linked-already';

export type ConferenceResult<Value> = Result<Value, ConferenceRefusal>;

const words = catalogue<Record<ConferenceRefusal, string>>({
  sv: {
    'not-found': 'Det du ville ändra finns inte längre.',
    'not-allowed': 'Bara sekretariatet får göra det.',
    'kind-missing': 'Välj om det är en temakonferens eller ett kunskapssammanträde.',
    'title-missing': 'Skriv vad det ska heta.',
    'too-long': 'Skriv kortare.',
    'organ-unknown': 'Välj i listan vem som ordnar.',
    'day-wrong': 'Skriv dagen med år, månad och dag.',
    'day-has-passed': 'Dagen har redan gått. Välj en dag som kommer.',
    'time-wrong': 'Skriv tiden som timmar och minuter, till exempel 9.30.',
    'ends-before-it-starts': 'Sluttiden måste komma efter starttiden.',
    'place-missing': 'Skriv var, eller ”På distans”.',
    'link-wrong': 'Länken ska börja med https:// eller http://.',
    'seats-wrong': 'Skriv antalet platser med siffror, från 1 till 5 000, eller lämna tomt.',
    'seats-taken': 'Fler än så har redan fått plats. Välj ett högre antal, eller avboka någon först.',
    'register-by-wrong': 'Skriv sista anmälningsdagen med år, månad och dag.',
    'register-by-late': 'Sista anmälningsdagen kan inte komma efter dagen.',
    'mail-wrong': 'Skriv en e-postadress, till exempel konferens@example.se.',
    'disposal-unknown': 'Välj i listan enligt vilket beslut uppgifterna gallras.',
    'disposal-missing': 'Välj först enligt vilket beslut deltagarnas uppgifter gallras.',
    'disposal-needed': 'Anmälan är öppnad eller någon är anmäld, så deltagarnas uppgifter måste höra till ett gallringsbeslut.',
    'disposal-later':
      'De som har anmält sig har fått veta när uppgifterna tas bort. Välj ett beslut som inte låter dem ligga längre.',
    cancelled: 'Konferensen är inställd.',
    over: 'Dagen har gått.',
    open: 'Anmälan är redan öppen.',
    'not-open': 'Anmälan är inte öppen.',
    'not-published': 'Publicera först: de som anmäler sig måste kunna läsa vad det gäller.',
    'contact-missing': 'Skriv först vem deltagarna kan fråga, med e-postadress.',
    'registration-over': 'Sista anmälningsdagen har gått. Ändra den först.',
    'reason-missing': 'Skriv varför.',
    'choice-missing':
      'Platser räknas bara där man väljer mellan flera. Skriv vilket val det hör till, eller lämna platserna tomma.',
    struck: 'Programpunkten är struken.',
    'name-missing': 'Skriv namnet.',
    withdrawn: 'Det står redan att den medverkande har lämnat återbud.',
    'link-missing': 'Välj vad den hör till.',
    'linked-already': 'Den hör redan till det.',
  },
  en: {
    'not-found': 'What you wanted to change is no longer there.',
    'not-allowed': 'Only the secretariat may do that.',
    'kind-missing': 'Choose whether it is a theme conference or a knowledge session.',
    'title-missing': 'Write what it is to be called.',
    'too-long': 'Write less.',
    'organ-unknown': 'Choose from the list who arranges it.',
    'day-wrong': 'Write the day with year, month and day.',
    'day-has-passed': 'The day has passed already. Choose a day to come.',
    'time-wrong': 'Write the time as hours and minutes, such as 9.30.',
    'ends-before-it-starts': 'It must end later than it begins.',
    'place-missing': 'Write where, or “At a distance”.',
    'link-wrong': 'The link must begin with https:// or http://.',
    'seats-wrong': 'Write the number of seats in figures, from 1 to 5,000, or leave it empty.',
    'seats-taken': 'More than that have a seat already. Choose a higher number, or cancel somebody first.',
    'register-by-wrong': 'Write the last day to register with year, month and day.',
    'register-by-late': 'The last day to register cannot come after the day itself.',
    'mail-wrong': 'Write an e-mail address, such as conference@example.se.',
    'disposal-unknown': 'Choose from the list by which decision the details are disposed of.',
    'disposal-missing': 'First choose by which decision the participants’ details are disposed of.',
    'disposal-needed':
      'Registration has opened or somebody is registered, so the participants’ details must belong to a disposal decision.',
    'disposal-later':
      'Those who have registered have been told when their details are removed. Choose a decision that keeps them no longer.',
    cancelled: 'The conference is cancelled.',
    over: 'The day has passed.',
    open: 'Registration is open already.',
    'not-open': 'Registration is not open.',
    'not-published': 'Publish first: those who register must be able to read what it is about.',
    'contact-missing': 'First write whom participants can ask, with an e-mail address.',
    'registration-over': 'The last day to register has passed. Change it first.',
    'reason-missing': 'Write why.',
    'choice-missing':
      'Seats are counted only where one chooses between several. Write which choice it belongs to, or leave the seats empty.',
    struck: 'The item has been struck.',
    'name-missing': 'Write the name.',
    withdrawn: 'It says already that the speaker has withdrawn.',
    'link-missing': 'Choose what it belongs to.',
    'linked-already': 'It belongs to that already.',
  },
});

/** Refusals as sentences at their fields. */
export function conferenceErrors(refusals: readonly Refusal<ConferenceRefusal>[], lang: Lang): FormErrors {
  return errorsFrom(refusals, words[lang]);
}
