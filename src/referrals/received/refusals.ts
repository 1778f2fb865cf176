import type { Refusal, Result } from '../../platform/result.ts';
import { catalogue, errorsFrom, type FormErrors, type Lang } from '../../ui/index.ts';

/** Every "no" that an act on a received referral can answer. */
export type ReceivedRefusal =
  | 'not-found'
  | 'not-allowed'
  | 'body-missing'
  | 'title-missing'
  | 'from-missing'
  | 'mail-wrong'
  | 'day-wrong'
  | 'day-future'
  | 'day-past'
  | 'days-turned'
  | 'how-missing'
  | 'organ-missing'
  | 'text-long'
  | 'file-refused'
  | 'closed'
  | 'not-closed'
  | 'same-day'
  | 'kind-missing'
  | 'reason-missing'
  | 'none-chosen'
  | 'board-unknown'
  | 'asked-today'
  | 'after-last-day'
  | 'principal-unknown'
  | 'stance-missing'
  | 'viewpoints-missing'
  | 'said-missing'
  | 'decided-missing'
  | 'record-unknown'
  | 'too-often'
  | 'answer-empty'
  | 'draft-changed'
  | 'nothing-written'
  | 'text-changed'
  | 'not-frozen'
  | 'means-missing'
  | 'to-missing'
  | 'decided-by-missing'
  | 'nobody-to-send';

export type ReceivedResult<Value> = Result<Value, ReceivedRefusal>;

const words = catalogue<Record<ReceivedRefusal, string>>({
  sv: {
    'not-found': 'Remissen finns inte längre.',
    'not-allowed': 'Du får inte göra det.',
    'body-missing': 'Samrådet är inte upplagt än.',
    'title-missing': 'Skriv vad remissen heter, högst 300 tecken.',
    'from-missing': 'Skriv vem som har sänt remissen, högst 200 tecken.',
    'mail-wrong': 'Skriv en e-postadress, till exempel registrator@myndigheten.se.',
    'day-wrong': 'Skriv dagen med år, månad och dag.',
    'day-future': 'Välj i dag eller en dag som har varit.',
    'day-past': 'Den dagen har redan varit. Ge huvudmännen tid att svara.',
    'days-turned': 'Sista dagen kan inte komma före dagen då remissen kom.',
    'how-missing': 'Välj om samrådet svarar självt eller samordnar.',
    'organ-missing': 'Välj vem som ska ta upp remissen.',
    'text-long': 'Skriv kortare.',
    'file-refused': 'En fil kunde inte sparas. Välj PDF, Word, kalkylblad eller text, högst 20 MB.',
    closed: 'Remissen är avslutad. Ta upp den igen först.',
    'not-closed': 'Remissen är redan öppen.',
    'same-day': 'Det är redan sista dagen.',
    'kind-missing': 'Välj vad som har hänt.',
    'reason-missing': 'Skriv varför, högst 2 000 tecken.',
    'none-chosen': 'Välj minst en huvudman att fråga.',
    'board-unknown': 'Välj en av huvudmannens nämnder.',
    'asked-today': 'De som är valda har redan fått ett mejl om remissen i dag. Vänta till i morgon.',
    'after-last-day': 'Välj en dag före remissens sista dag.',
    'principal-unknown': 'Välj en huvudman i listan.',
    'stance-missing': 'Välj vad huvudmannen tycker.',
    'viewpoints-missing': 'Skriv vilka synpunkter det är.',
    'said-missing': 'Skriv vem som säger det, med namn och funktion.',
    'decided-missing': 'Välj om en nämnd har beslutat det eller om det är tjänstepersonernas bedömning.',
    'record-unknown': 'Handlingen finns inte, eller är inte synlig för dig.',
    'too-often': 'Länken har använts många gånger på kort tid. Vänta en stund och försök igen.',
    'answer-empty': 'Skriv svaret innan det fastställs.',
    'draft-changed':
      'Någon annan har sparat sedan du öppnade sidan. Läs det som står nu, och spara igen om du vill att ditt ska gälla.',
    'nothing-written': 'Svaret är inte skrivet än.',
    'text-changed': 'Texten har ändrats sedan du läste den. Läs igenom och fastställ igen.',
    'not-frozen': 'Fastställ svaret innan det sänds.',
    'means-missing': 'Välj hur svaret sänds.',
    'to-missing': 'Skriv vart svaret sänds.',
    'decided-by-missing': 'Skriv vem som har beslutat svaret, till exempel SVO den 12 mars 2027, § 14.',
    'nobody-to-send': 'Ingen av huvudmännen nås av mejl härifrån. Välj ett annat sätt.',
  },
  en: {
    'not-found': 'The referral is no longer there.',
    'not-allowed': 'You may not do that.',
    'body-missing': 'The body has not been set up yet.',
    'title-missing': 'Write what the referral is called, at most 300 characters.',
    'from-missing': 'Write who has sent the referral, at most 200 characters.',
    'mail-wrong': 'Write an address for mail, for example registrator@myndigheten.se.',
    'day-wrong': 'Write the day with year, month and day.',
    'day-future': 'Choose today or a day that has been.',
    'day-past': 'That day has been. Give the principals time to answer.',
    'days-turned': 'The last day cannot come before the day when the referral came.',
    'how-missing': 'Choose whether the body answers itself or coordinates.',
    'organ-missing': 'Choose who is to take the referral up.',
    'text-long': 'Write less.',
    'file-refused': 'A file could not be kept. Choose PDF, Word, a spreadsheet or text, of at most 20 MB.',
    closed: 'The referral is closed. Take it up again first.',
    'not-closed': 'The referral is open already.',
    'same-day': 'That is the last day already.',
    'kind-missing': 'Choose what has happened.',
    'reason-missing': 'Write why, in at most 2,000 characters.',
    'none-chosen': 'Choose at least one principal to ask.',
    'board-unknown': 'Choose one of the principal’s boards.',
    'asked-today': 'Those chosen have had a mail about the referral today already. Wait until tomorrow.',
    'after-last-day': 'Choose a day before the referral’s last day.',
    'principal-unknown': 'Choose a principal on the list.',
    'stance-missing': 'Choose what the principal thinks.',
    'viewpoints-missing': 'Write what the viewpoints are.',
    'said-missing': 'Write who says so, with name and function.',
    'decided-missing': 'Choose whether a board has decided it or it is the officials’ view.',
    'record-unknown': 'The record is not there, or not for you to see.',
    'too-often': 'The link has been used many times in a short while. Wait a little and try again.',
    'answer-empty': 'Write the answer before it is settled.',
    'draft-changed':
      'Somebody else has saved since you opened the page. Read what stands there now, and save again if yours is to hold.',
    'nothing-written': 'The answer has not been written yet.',
    'text-changed': 'The text has changed since you read it. Read it through and settle it again.',
    'not-frozen': 'Settle the answer before it is sent.',
    'means-missing': 'Choose how the answer is sent.',
    'to-missing': 'Write where the answer is sent.',
    'decided-by-missing': 'Write who has decided the answer, for example SVO on 12 March 2027, § 14.',
    'nobody-to-send': 'None of the principals is reached by mail from here. Choose another way.',
  },
});

/** Refusals as sentences at their fields. */
export function receivedErrors(refusals: readonly Refusal<ReceivedRefusal>[], lang: Lang): FormErrors {
  return errorsFrom(refusals, words[lang]);
}
