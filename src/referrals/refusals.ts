import type { Refusal, Result } from '../platform/result.ts';
import { catalogue, errorsFrom, type FormErrors, type Lang } from '../ui/index.ts';

/** Every "no" that an act of this room can answer. */
export type ReferralRefusal =
  | 'not-found'
  | 'not-allowed'
  | 'nobody-chosen'
  | 'reader-unknown'
  | 'day-wrong'
  | 'day-past'
  | 'day-not-later'
  | 'nothing-to-share'
  | 'text-changed'
  | 'comment-missing'
  | 'passage-unknown'
  | 'quote-not-there'
  | 'no-more-comments'
  | 'nobody-to-speak-for'
  | 'author-missing'
  | 'principal-unknown'
  | 'reason-missing'
  | 'closed'
  | 'own-comment'
  | 'kind-missing'
  | 'body-missing'
  | 'record-refused'
  | 'day-future'
  | 'board-not-asked'
  | 'record-unknown'
  | 'file-refused'
  | 'change-unknown'
  | 'stance-missing'
  | 'verdict-missing';

export type ReferralResult<Value> = Result<Value, ReferralRefusal>;

/** One sentence for each refusal. */
const referralRefusalWords = catalogue<Record<ReferralRefusal, string>>({
  sv: {
    'not-found': 'Det finns inte längre, eller delas inte med dig.',
    'not-allowed': 'Du får inte göra det.',
    'nobody-chosen': 'Välj minst en grupp eller person.',
    'reader-unknown': 'Välj grupper och personer ur listorna.',
    'day-wrong': 'Skriv dagen med år, månad och dag.',
    'day-past': 'Välj en dag som inte har varit.',
    'day-not-later': 'Välj en senare dag än den som gäller nu.',
    'nothing-to-share': 'Det finns ingen text att dela än.',
    'text-changed': 'Texten har ändrats sedan du granskade den. Läs igenom och dela igen.',
    'comment-missing': 'Skriv din synpunkt.',
    'passage-unknown': 'Välj ett ställe i texten.',
    'quote-not-there': 'De orden finns inte på stället. Kopiera dem ur texten, eller lämna fältet tomt.',
    'no-more-comments': 'Tiden för synpunkter har gått ut. Hör av dig till sekretariatet, som kan anteckna din synpunkt.',
    'nobody-to-speak-for': 'Ditt konto hör inte till någon person som kan lämna synpunkter.',
    'author-missing': 'Skriv vem synpunkten kommer från.',
    'principal-unknown': 'Välj huvudman i listan.',
    'reason-missing': 'Skriv varför.',
    closed: 'Den är redan avslutad.',
    'own-comment': 'Det är din egen synpunkt.',
    'kind-missing': 'Välj hur texten ska delas.',
    'body-missing': 'Samrådet är inte upplagt än.',
    'record-refused': 'Sammanställningen kunde inte sparas.',
    'day-future': 'Nämnden kan inte ha beslutat en dag som inte har varit.',
    'board-not-asked': 'Välj en nämnd som har fått remissen.',
    'record-unknown': 'Handlingen finns inte, eller är inte synlig för dig.',
    'file-refused': 'Filen kunde inte sparas. Välj en PDF, ett Word-dokument eller en textfil på högst 20 MB.',
    'change-unknown': 'Välj en ändring i listan.',
    'stance-missing': 'Välj vad nämnden svarade.',
    'verdict-missing': 'Välj ett svar.',
  },
  en: {
    'not-found': 'It is no longer there, or is not shared with you.',
    'not-allowed': 'You may not do that.',
    'nobody-chosen': 'Choose at least one group or person.',
    'reader-unknown': 'Choose groups and people from the lists.',
    'day-wrong': 'Write the day with year, month and day.',
    'day-past': 'Choose a day that has not been.',
    'day-not-later': 'Choose a day later than the one that holds now.',
    'nothing-to-share': 'There is no text to share yet.',
    'text-changed': 'The text has changed since you looked. Read it through and share again.',
    'comment-missing': 'Write your comment.',
    'passage-unknown': 'Choose a passage of the text.',
    'quote-not-there': 'Those words are not in the passage. Copy them from the text, or leave the field empty.',
    'no-more-comments': 'The time for comments is over. Contact the secretariat, which can note your comment.',
    'nobody-to-speak-for': 'Your account belongs to no person who can comment.',
    'author-missing': 'Write who the comment comes from.',
    'principal-unknown': 'Choose the principal from the list.',
    'reason-missing': 'Write why.',
    closed: 'It has been ended already.',
    'own-comment': 'It is your own comment.',
    'kind-missing': 'Choose how the text is to be shared.',
    'body-missing': 'The body has not been set up yet.',
    'record-refused': 'The compilation could not be kept.',
    'day-future': 'The board cannot have decided on a day that has not been.',
    'board-not-asked': 'Choose a board that has been sent the referral.',
    'record-unknown': 'The record is not there, or not for you to see.',
    'file-refused': 'The file could not be kept. Choose a PDF, a Word document or a text file of at most 20 MB.',
    'change-unknown': 'Choose a change from the list.',
    'stance-missing': 'Choose what the board answered.',
    'verdict-missing': 'Choose an answer.',
  },
});

/** Refusals as sentences at their fields. */
export function referralErrors(refusals: readonly Refusal<ReferralRefusal>[], lang: Lang): FormErrors {
  return errorsFrom(refusals, referralRefusalWords[lang]);
}
