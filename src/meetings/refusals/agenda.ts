import type { Refusal, Result } from '../../platform/result.ts';
import { catalogue, errorsFrom, type FormErrors, type Lang } from '../../ui/index.ts';

/** Every "no" that an act on a proposal, an agenda or its preparation can answer. */
type AgendaRefusal =
  | 'not-found'
  | 'not-allowed'
  | 'title-missing'
  | 'purpose-missing'
  | 'minutes-wrong'
  | 'person-unknown'
  | 'verified';

export type AgendaResult<Value> = Result<Value, AgendaRefusal>;

const agendaRefusalWords = catalogue<Record<AgendaRefusal, string>>({
  sv: {
    'not-found': 'Det finns inte längre.',
    'not-allowed': 'Du får inte göra det.',
    'title-missing': 'Skriv en rubrik.',
    'purpose-missing': 'Välj vad punkten är till för.',
    'minutes-wrong': 'Skriv tiden i hela minuter, från 1 till 600.',
    'person-unknown': 'Välj en person i listan.',
    verified: 'Mötets protokoll är justerat och ändras inte. Skriv en rättelse i stället.',
  },
  en: {
    'not-found': 'It is no longer there.',
    'not-allowed': 'You may not do that.',
    'title-missing': 'Write a title.',
    'purpose-missing': 'Choose what the item is for.',
    'minutes-wrong': 'Write the time in whole minutes, from 1 to 600.',
    'person-unknown': 'Choose a person from the list.',
    verified: 'The minutes of the meeting are verified and do not change. Write a correction instead.',
  },
});

/** Refusals as sentences at their fields. */
export function agendaErrors(refusals: readonly Refusal<AgendaRefusal>[], lang: Lang): FormErrors {
  return errorsFrom(refusals, agendaRefusalWords[lang]);
}
