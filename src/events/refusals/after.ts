import type { Refusal, Result } from '../../platform/result.ts';
import { catalogue, errorsFrom, type FormErrors, type Lang } from '../../ui/index.ts';

/** Every "no" that an act after a conference, or with its participants, can answer. */
export type AfterRefusal =
  | 'not-found'
  | 'not-allowed'
  | 'not-over'
  | 'text-missing'
  | 'text-long'
  | 'summary-changed'
  | 'day-wrong'
  | 'day-ahead'
  | 'link-unknown'
  | 'item-unknown'
  | 'record-missing'
  | 'details-gone'
  | 'to-missing'
  | 'session-missing'
  | 'nobody'
  | 'subject-missing'
  | 'subject-long'
  | 'body-missing'
  | 'body-long'
  | 'english-halved'
  | 'no-mail'
  | 'none-marked';

export type AfterResult<Value> = Result<Value, AfterRefusal>;

export const afterRefusalWords = catalogue<Record<AfterRefusal, string>>({
  sv: {
    'not-found': 'Konferensen finns inte längre.',
    'not-allowed': 'Du får inte göra det.',
    'not-over': 'Konferensen har inte börjat än.',
    'text-missing': 'Skriv något först.',
    'text-long': 'Skriv kortare.',
    'summary-changed': 'Någon annan har sparat en ny sammanfattning medan du skrev. Jämför med den här under och spara igen.',
    'day-wrong': 'Skriv dagen med år, månad och dag.',
    'day-ahead': 'Den dagen har inte varit än.',
    'link-unknown': 'Välj något i listan.',
    'item-unknown': 'Välj en programpunkt i listan.',
    'record-missing': 'Handlingen finns inte, eller så får du inte läsa den.',
    'details-gone': 'Deltagarnas uppgifter är borttagna enligt gallringsbeslutet.',
    'to-missing': 'Välj vilka som ska få mejlet.',
    'session-missing': 'Välj vilket pass det gäller.',
    nobody: 'Det är ingen som skulle få mejlet. Välj några andra.',
    'subject-missing': 'Skriv ett ämne.',
    'subject-long': 'Skriv ett kortare ämne, högst 200 tecken.',
    'body-missing': 'Skriv vad mejlet ska säga.',
    'body-long': 'Skriv kortare, högst 10 000 tecken.',
    'english-halved': 'Skriv både ämne och text på engelska, eller lämna båda tomma.',
    'no-mail': 'Ingen e-postserver är inställd, så härifrån går inga mejl.',
    'none-marked': 'Markera minst en deltagare.',
  },
  en: {
    'not-found': 'The conference is no longer there.',
    'not-allowed': 'You may not do that.',
    'not-over': 'The conference has not begun yet.',
    'text-missing': 'Write something first.',
    'text-long': 'Write less.',
    'summary-changed': 'Somebody else saved a new summary while you wrote. Compare with the one below and save again.',
    'day-wrong': 'Write the day with year, month and day.',
    'day-ahead': 'That day has not been yet.',
    'link-unknown': 'Choose something on the list.',
    'item-unknown': 'Choose an item on the list.',
    'record-missing': 'There is no such record, or you may not read it.',
    'details-gone': 'The participants’ details have been removed under the disposal decision.',
    'to-missing': 'Choose who is to get the mail.',
    'session-missing': 'Choose which session it is about.',
    nobody: 'Nobody would get the mail. Choose others.',
    'subject-missing': 'Write a subject.',
    'subject-long': 'Write a shorter subject, at most 200 characters.',
    'body-missing': 'Write what the mail is to say.',
    'body-long': 'Write less, at most 10,000 characters.',
    'english-halved': 'Write both subject and text in English, or leave both empty.',
    'no-mail': 'No mail server is configured, so no mails go from here.',
    'none-marked': 'Mark at least one participant.',
  },
});

/** Refusals as sentences at their fields. */
export function afterErrors(refusals: readonly Refusal<AfterRefusal>[], lang: Lang): FormErrors {
  return errorsFrom(refusals, afterRefusalWords[lang]);
}
