import type { Refusal, Result } from '../../platform/result.ts';
import { catalogue, errorsFrom, type FormErrors, type Lang } from '../../ui/index.ts';

/** Every "no" that an act in the meeting can answer. */
type SittingRefusal =
  | 'not-found'
  | 'not-allowed'
  | 'verified'
  | 'not-planned'
  | 'not-open'
  | 'already-open'
  | 'closed'
  | 'time-wrong'
  | 'why-missing'
  | 'person-unknown'
  | 'name-missing'
  | 'went-before-came'
  | 'cannot-serve'
  | 'spoke'
  | 'text-missing'
  | 'kind-missing'
  | 'meeting-unknown'
  | 'took-no-part'
  | 'too-long';

export type SittingResult<Value> = Result<Value, SittingRefusal>;

const sittingRefusalWords = catalogue<Record<SittingRefusal, string>>({
  sv: {
    'not-found': 'Det finns inte längre.',
    'not-allowed': 'Du får inte göra det.',
    verified: 'Mötets protokoll är justerat och ändras inte. Skriv en rättelse i stället.',
    'not-planned': 'Mötet är inställt, eller blev inte av.',
    'not-open': 'Öppna mötet först.',
    'already-open': 'Mötet är redan öppnat.',
    closed: 'Mötet är avslutat. Öppna det igen om något ska anmälas som hör till mötet.',
    'time-wrong': 'Skriv tiden som timmar och minuter, till exempel 13:30.',
    'why-missing': 'Skriv varför mötet öppnas igen.',
    'person-unknown': 'Välj någon i listan.',
    'name-missing': 'Skriv vem det är: namn, och gärna vad personen företräder.',
    'went-before-came': 'Den som går kan inte ha gått innan hen kom.',
    'cannot-serve': 'Bara en ersättare som är med kan tjänstgöra, och för en ledamot i organet.',
    spoke: 'Personen har en reservation, ett yttrande eller en anteckning vid en punkt. Ta bort den först.',
    'text-missing': 'Skriv vad mötet kom fram till.',
    'kind-missing': 'Välj vad det är.',
    'meeting-unknown': 'Välj ett kommande möte i listan.',
    'took-no-part': 'Bara den som deltog i punkten kan reservera sig eller få något antecknat (organets egen ordning).',
    'too-long': 'Texten är för lång för ett fält. Dela upp den.',
  },
  en: {
    'not-found': 'It is no longer there.',
    'not-allowed': 'You may not do that.',
    verified: 'The minutes of the meeting are verified and do not change. Write a correction instead.',
    'not-planned': 'The meeting is cancelled, or was not held.',
    'not-open': 'Open the meeting first.',
    'already-open': 'The meeting is open already.',
    closed: 'The meeting is closed. Open it again if something that belongs to it is to be said.',
    'time-wrong': 'Write the time as hours and minutes, such as 13:30.',
    'why-missing': 'Write why the meeting is opened again.',
    'person-unknown': 'Choose someone from the list.',
    'name-missing': 'Write who it is: a name, and preferably whom the person speaks for.',
    'went-before-came': 'Nobody can have left before they came.',
    'cannot-serve': 'Only a substitute who is there can serve, and for a member of the organ.',
    spoke: 'The person has a dissent, an opinion or a note at an item. Remove that first.',
    'text-missing': 'Write what the meeting came to.',
    'kind-missing': 'Choose what it is.',
    'meeting-unknown': 'Choose a coming meeting from the list.',
    'took-no-part': 'Only someone who took part in the item can dissent or have words noted (the organ’s own rule).',
    'too-long': 'The text is too long for one field. Divide it.',
  },
});

/** Refusals as sentences at their fields. */
export function sittingErrors(refusals: readonly Refusal<SittingRefusal>[], lang: Lang): FormErrors {
  return errorsFrom(refusals, sittingRefusalWords[lang]);
}
