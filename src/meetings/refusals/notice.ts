import type { Refusal, Result } from '../../platform/result.ts';
import { catalogue, errorsFrom, type FormErrors, type Lang } from '../../ui/index.ts';

/** Every "no" that an act on a rule, a notice or a reply can answer. */
type NoticeRefusal =
  | 'not-found'
  | 'not-allowed'
  | 'organ-unknown'
  | 'day-wrong'
  | 'days-wrong'
  | 'verifiers-wrong'
  | 'record-kind-missing'
  | 'text-too-long'
  | 'no-agenda'
  | 'meeting-past'
  | 'nothing-changed'
  | 'changed-meanwhile'
  | 'address-wrong'
  | 'answer-missing'
  | 'person-unknown'
  | 'body-missing';

export type NoticeResult<Value> = Result<Value, NoticeRefusal>;

const noticeRefusalWords = catalogue<Record<NoticeRefusal, string>>({
  sv: {
    'not-found': 'Det finns inte längre.',
    'not-allowed': 'Du får inte göra det.',
    'organ-unknown': 'Välj ett organ i listan.',
    'day-wrong': 'Skriv dagen med år, månad och dag.',
    'days-wrong': 'Skriv antalet dagar som ett heltal från 0 till 90.',
    'verifiers-wrong': 'Skriv hur många som justerar, från 0 till 9.',
    'record-kind-missing': 'Välj om det blir minnesanteckningar eller protokoll.',
    'text-too-long': 'Texten är för lång.',
    'no-agenda': 'Dagordningen är tom. Lägg till minst en punkt först.',
    'meeting-past': 'Mötet har varit. Kallelsen kan inte skickas längre.',
    'nothing-changed': 'Ingenting har ändrats sedan den senaste kallelsen.',
    'changed-meanwhile': 'Något ändrades medan du läste. Här är kallelsen som den är nu: läs den igen och skicka.',
    'address-wrong': 'Skriv en e-postadress, till exempel namn@kommun.se, eller lämna fältet tomt.',
    'answer-missing': 'Välj ett svar.',
    'person-unknown': 'Välj en person i listan.',
    'body-missing': 'Samrådets egna uppgifter saknas.',
  },
  en: {
    'not-found': 'It is no longer there.',
    'not-allowed': 'You may not do that.',
    'organ-unknown': 'Choose an organ from the list.',
    'day-wrong': 'Write the day with year, month and day.',
    'days-wrong': 'Write the number of days as a whole number from 0 to 90.',
    'verifiers-wrong': 'Write how many verify, from 0 to 9.',
    'record-kind-missing': 'Choose whether notes or minutes come out of it.',
    'text-too-long': 'The text is too long.',
    'no-agenda': 'The agenda is empty. Add at least one item first.',
    'meeting-past': 'The meeting has been. The notice can no longer be sent.',
    'nothing-changed': 'Nothing has changed since the latest notice.',
    'changed-meanwhile': 'Something changed while you were reading. Here is the notice as it is now: read it again and send.',
    'address-wrong': 'Write one address of mail, such as name@municipality.se, or leave the field empty.',
    'answer-missing': 'Choose an answer.',
    'person-unknown': 'Choose a person from the list.',
    'body-missing': 'The body’s own details are missing.',
  },
});

/** Refusals as sentences at their fields. */
export function noticeErrors(refusals: readonly Refusal<NoticeRefusal>[], lang: Lang): FormErrors {
  return errorsFrom(refusals, noticeRefusalWords[lang]);
}
