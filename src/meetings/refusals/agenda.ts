import type { Refusal, Result } from '../../platform/result.ts';
import { catalogue, errorsFrom, type FormErrors, type Lang } from '../../ui/index.ts';

/** Every "no" that an act on a proposal, an agenda or its preparation can answer. */
export type AgendaRefusal =
  | 'not-found'
  | 'not-allowed'
  | 'title-missing'
  | 'purpose-missing'
  | 'minutes-wrong'
  | 'person-unknown'
  | 'rapporteur-twice'
  | 'about-wrong'
  | 'reason-missing'
  | 'strike-instead'
  | 'remove-instead'
  | 'has-tasks'
  | 'withdraw-instead'
  | 'remove-paper-instead'
  | 'record-missing'
  | 'organ-unknown'
  | 'meeting-unknown'
  | 'meeting-of-another-organ'
  | 'taken-up'
  | 'answered'
  | 'nobody-to-ask'
  | 'not-asked'
  | 'text-missing'
  | 'agenda-empty'
  | 'noticed'
  | 'changed-meanwhile'
  | 'verified';

export type AgendaResult<Value> = Result<Value, AgendaRefusal>;

export const agendaRefusalWords = catalogue<Record<AgendaRefusal, string>>({
  sv: {
    'not-found': 'Det finns inte längre.',
    'not-allowed': 'Du får inte göra det.',
    'title-missing': 'Skriv en rubrik.',
    'purpose-missing': 'Välj vad punkten är till för.',
    'minutes-wrong': 'Skriv tiden i hela minuter, från 1 till 600.',
    'person-unknown': 'Välj en person i listan.',
    'rapporteur-twice': 'Välj en person eller skriv med egna ord, inte båda.',
    'about-wrong': 'Det som punkten gäller går inte att känna igen. Lämna det tomt eller börja om från sidan som det gäller.',
    'reason-missing': 'Skriv varför.',
    'strike-instead': 'Kallelsen har gått, så punkten kan inte tas bort. Stryk den i stället och skriv varför.',
    'remove-instead': 'Kallelsen har inte gått, så punkten behöver inte strykas. Ta bort den i stället.',
    'has-tasks': 'Uppdrag är givna på punkten, så den kan inte tas bort.',
    'withdraw-instead': 'Kallelsen har gått, så handlingen kan inte tas bort. Dra tillbaka den i stället och skriv varför.',
    'remove-paper-instead': 'Kallelsen har inte gått, så handlingen behöver inte dras tillbaka. Ta bort den i stället.',
    'record-missing': 'Välj en handling.',
    'organ-unknown': 'Välj ett organ i listan.',
    'meeting-unknown': 'Välj ett möte i listan.',
    'meeting-of-another-organ': 'Mötet hör till ett annat organ än förslaget.',
    'taken-up': 'Förslaget är redan upptaget på en dagordning.',
    answered: 'Förslaget är redan besvarat.',
    'nobody-to-ask': 'Organet har varken presidium eller ordförande den dagen, så det finns ingen att fråga.',
    'not-asked': 'Bara de som bereder mötet kan säga det.',
    'text-missing': 'Skriv vad du vill säga.',
    'agenda-empty': 'Dagordningen har inga punkter än.',
    noticed: 'Kallelsen har gått, så beredningen är avslutad.',
    'changed-meanwhile': 'Dagordningen ändrades medan du läste. Läs den igen och säg sedan klart.',
    verified: 'Mötets protokoll är justerat och ändras inte. Skriv en rättelse i stället.',
  },
  en: {
    'not-found': 'It is no longer there.',
    'not-allowed': 'You may not do that.',
    'title-missing': 'Write a title.',
    'purpose-missing': 'Choose what the item is for.',
    'minutes-wrong': 'Write the time in whole minutes, from 1 to 600.',
    'person-unknown': 'Choose a person from the list.',
    'rapporteur-twice': 'Choose a person or write in words of your own, not both.',
    'about-wrong': 'What the item is about cannot be recognised. Leave it empty, or begin again from the page that it is about.',
    'reason-missing': 'Write why.',
    'strike-instead': 'The notice has gone, so the item cannot be removed. Take it off instead, and write why.',
    'remove-instead': 'The notice has not gone, so there is nothing to take the item off from. Remove it instead.',
    'has-tasks': 'Tasks have been given at the item, so it cannot be removed.',
    'withdraw-instead': 'The notice has gone, so the paper cannot be removed. Withdraw it instead, and write why.',
    'remove-paper-instead': 'The notice has not gone, so the paper need not be withdrawn. Remove it instead.',
    'record-missing': 'Choose a record.',
    'organ-unknown': 'Choose an organ from the list.',
    'meeting-unknown': 'Choose a meeting from the list.',
    'meeting-of-another-organ': 'The meeting is of another organ than the proposal.',
    'taken-up': 'The proposal is on an agenda already.',
    answered: 'The proposal has been answered already.',
    'nobody-to-ask': 'The organ has neither a presidium nor a chair on that day, so there is nobody to ask.',
    'not-asked': 'Only those who prepare the meeting may say that.',
    'text-missing': 'Write what you want to say.',
    'agenda-empty': 'The agenda has no items yet.',
    noticed: 'The notice has gone, so the preparation is over.',
    'changed-meanwhile': 'The agenda changed while you were reading. Read it again, then say that it is ready.',
    verified: 'The minutes of the meeting are verified and do not change. Write a correction instead.',
  },
});

/** Refusals as sentences at their fields. */
export function agendaErrors(refusals: readonly Refusal<AgendaRefusal>[], lang: Lang): FormErrors {
  return errorsFrom(refusals, agendaRefusalWords[lang]);
}
