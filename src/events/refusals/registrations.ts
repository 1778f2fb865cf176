import type { Refusal, Result } from '../../platform/result.ts';
import { catalogue, errorsFrom, type FormErrors, type Lang } from '../../ui/index.ts';

/** Every "no" to whoever registers, confirms, changes or cancels. */
export type RegistrationRefusal =
  | 'not-found'
  | 'not-allowed'
  | 'not-open'
  | 'no-disposal'
  | 'name-missing'
  | 'organisation-missing'
  | 'mail-wrong'
  | 'too-long'
  | 'session-gone'
  | 'too-fast'
  | 'form-old'
  | 'form-used'
  | 'trap-filled'
  | 'too-often'
  | 'known-already'
  | 'not-registered'
  | 'cancelled'
  | 'over';

export type RegistrationResult<Value> = Result<Value, RegistrationRefusal>;

const words = catalogue<Record<RegistrationRefusal, string>>({
  sv: {
    'not-found': 'Anmälan finns inte.',
    'not-allowed': 'Bara sekretariatet får göra det.',
    'not-open': 'Anmälan är inte öppen.',
    'no-disposal': 'Välj först, bland konferensens uppgifter, enligt vilket beslut deltagarnas uppgifter gallras.',
    'name-missing': 'Skriv ditt namn.',
    'organisation-missing': 'Skriv var du arbetar eller vem du företräder.',
    'mail-wrong': 'Skriv en e-postadress, till exempel anna.ek@example.se.',
    'too-long': 'Skriv kortare.',
    'session-gone': 'Passet har utgått eller ändrats sedan du öppnade sidan. Välj igen.',
    'too-fast': 'Det gick ovanligt fort. Tryck en gång till, så vet vi att det är en människa som skickar.',
    'form-old': 'Sidan hade varit öppen länge. Titta igenom det du skrev och tryck en gång till.',
    'form-used': 'Den sidan har redan skickats en gång. Titta igenom det du skrev och tryck en gång till.',
    'trap-filled': 'Ett fält som ska vara tomt var ifyllt. Det är tömt nu. Tryck en gång till.',
    'too-often': 'Det har kommit ovanligt många anmälningar på kort tid. Vänta några minuter och tryck igen.',
    'known-already': 'Den adressen är redan anmäld.',
    'not-registered': 'Anmälan gäller inte längre.',
    cancelled: 'Konferensen är inställd.',
    over: 'Dagen har gått.',
  },
  en: {
    'not-found': 'There is no such registration.',
    'not-allowed': 'Only the secretariat may do that.',
    'not-open': 'Registration is not open.',
    'no-disposal': 'First choose, among the conference’s details, by which decision the participants’ details are disposed of.',
    'name-missing': 'Write your name.',
    'organisation-missing': 'Write where you work or whom you represent.',
    'mail-wrong': 'Write an e-mail address, such as anna.ek@example.se.',
    'too-long': 'Write less.',
    'session-gone': 'The session has been struck or changed since you opened the page. Choose again.',
    'too-fast': 'That was unusually quick. Press once more, so that we know that a person is sending.',
    'form-old': 'The page had been open for long. Look through what you wrote and press once more.',
    'form-used': 'That page has been sent once already. Look through what you wrote and press once more.',
    'trap-filled': 'A field that should be empty was filled in. It is empty now. Press once more.',
    'too-often': 'Unusually many registrations have come in a short time. Wait a few minutes and press again.',
    'known-already': 'That address is registered already.',
    'not-registered': 'The registration is no longer valid.',
    cancelled: 'The conference is cancelled.',
    over: 'The day has passed.',
  },
});

/** Refusals as sentences at their fields. */
export function registrationErrors(refusals: readonly Refusal<RegistrationRefusal>[], lang: Lang): FormErrors {
  return errorsFrom(refusals, words[lang]);
}
