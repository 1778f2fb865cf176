import type { Refusal, Result } from '../../platform/result.ts';
import { catalogue, errorsFrom, type FormErrors, type Lang } from '../../ui/index.ts';

/** Every "no" that an act on the calendar can answer. */
export type CalendarRefusal =
  | 'not-found'
  | 'not-allowed'
  | 'organ-unknown'
  | 'day-wrong'
  | 'time-wrong'
  | 'ends-before-it-starts'
  | 'rule-wrong'
  | 'series-backwards'
  | 'no-days'
  | 'too-many-days'
  | 'day-twice'
  | 'reason-missing'
  | 'nothing-changed'
  | 'not-planned'
  | 'begun'
  | 'has-minutes'
  | 'day-has-passed'
  | 'day-not-come'
  | 'scope-missing'
  | 'too-many-feeds';

export type CalendarResult<Value> = Result<Value, CalendarRefusal>;

const calendarRefusalWords = catalogue<Record<CalendarRefusal, string>>({
  sv: {
    'not-found': 'Mötet finns inte längre.',
    'not-allowed': 'Du får inte göra det.',
    'organ-unknown': 'Välj ett organ i listan.',
    'day-wrong': 'Skriv dagen med år, månad och dag.',
    'time-wrong': 'Skriv tiden som timmar och minuter, till exempel 13:30.',
    'ends-before-it-starts': 'Mötet måste sluta senare än det börjar.',
    'rule-wrong': 'Välj hur ofta mötena kommer, från varje till var tolfte vecka eller månad.',
    'series-backwards': 'Sista dagen måste komma efter den första, högst tre år senare.',
    'no-days': 'Välj minst en dag.',
    'too-many-days': 'Välj högst 60 dagar åt gången.',
    'day-twice': 'Samma dag är vald två gånger.',
    'reason-missing': 'Skriv varför. Det står kvar vid mötet.',
    'nothing-changed': 'Ändra dagen, tiden eller platsen.',
    'not-planned': 'Mötet är redan inställt eller blev aldrig av. Ta tillbaka det först.',
    begun: 'Mötet har öppnats, så dess dag ligger fast.',
    'has-minutes': 'Det finns protokoll eller minnesanteckningar från mötet, så dess dag ligger fast.',
    'day-has-passed': 'Mötets dag har gått. Anteckna i stället att det aldrig blev av.',
    'day-not-come': 'Mötets dag har inte kommit. Ställ in mötet i stället.',
    'scope-missing': 'Välj vilka möten kalendern ska visa.',
    'too-many-feeds': 'Du har redan 20 kalenderadresser. Återkalla någon som du inte använder.',
  },
  en: {
    'not-found': 'The meeting is no longer there.',
    'not-allowed': 'You may not do that.',
    'organ-unknown': 'Choose an organ from the list.',
    'day-wrong': 'Write the day with year, month and day.',
    'time-wrong': 'Write the time as hours and minutes, such as 13:30.',
    'ends-before-it-starts': 'The meeting must end later than it begins.',
    'rule-wrong': 'Choose how often the meetings come, from every to every twelfth week or month.',
    'series-backwards': 'The last day must come after the first, at most three years later.',
    'no-days': 'Choose at least one day.',
    'too-many-days': 'Choose at most 60 days at a time.',
    'day-twice': 'The same day is chosen twice.',
    'reason-missing': 'Write why. It stays with the meeting.',
    'nothing-changed': 'Change the day, the time or the place.',
    'not-planned': 'The meeting is cancelled already, or was not held. Restore it first.',
    begun: 'The meeting has been opened, so its day is fixed.',
    'has-minutes': 'There are minutes or notes of the meeting, so its day is fixed.',
    'day-has-passed': 'The day of the meeting has passed. Note that it was not held instead.',
    'day-not-come': 'The day of the meeting has not come. Cancel the meeting instead.',
    'scope-missing': 'Choose which meetings the calendar shows.',
    'too-many-feeds': 'You have 20 calendar addresses already. Revoke one that you do not use.',
  },
});

/** Refusals as sentences at their fields. */
export function calendarErrors(refusals: readonly Refusal<CalendarRefusal>[], lang: Lang): FormErrors {
  return errorsFrom(refusals, calendarRefusalWords[lang]);
}
