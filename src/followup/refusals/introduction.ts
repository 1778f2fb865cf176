import type { Refusal, Result } from '../../platform/result.ts';
import { catalogue, errorsFrom, type FormErrors, type Lang } from '../../ui/index.ts';

/** Every "no" to somebody who says how far a principal has come. */
export type IntroductionRefusal =
  | 'not-found'
  | 'not-allowed'
  | 'activity-unknown'
  | 'stage-unknown'
  | 'day-wrong'
  | 'day-ahead'
  | 'note-long'
  | 'who-missing'
  | 'who-long'
  | 'nothing-new'
  | 'stale'
  | 'closed'
  | 'too-often';

export type IntroductionResult<Value> = Result<Value, IntroductionRefusal>;

const words = catalogue<Record<IntroductionRefusal, string>>({
  sv: {
    'not-found': 'Arbetsplanen eller huvudmannen finns inte.',
    'not-allowed': 'Du får inte säga hur långt den huvudmannen har kommit.',
    'activity-unknown': 'Aktiviteten finns inte i arbetsplanen.',
    'stage-unknown': 'Välj hur långt ni har kommit.',
    'day-wrong': 'Skriv dagen med år, månad och dag.',
    'day-ahead': 'Dagen har inte kommit än.',
    'note-long': 'Skriv kortare, högst 1 000 tecken.',
    'who-missing': 'Skriv namn och funktion på den som säger det.',
    'who-long': 'Skriv kortare, högst 200 tecken.',
    'nothing-new': 'Inget skiljer sig från det som är sagt. Säg något nytt om minst en aktivitet.',
    stale: 'Någon har sagt något nytt sedan ni öppnade sidan. Se vad som står under Senast sagt och granska igen.',
    closed: 'Perioden är stängd. Hör av er till sekretariatet om något behöver rättas.',
    'too-often': 'Det blev många försök på kort tid. Vänta en stund och försök igen.',
  },
  en: {
    'not-found': 'There is no such plan or principal.',
    'not-allowed': 'You may not say how far that principal has come.',
    'activity-unknown': 'The plan has no such activity.',
    'stage-unknown': 'Choose how far you have come.',
    'day-wrong': 'Write the day with year, month and day.',
    'day-ahead': 'That day has not come yet.',
    'note-long': 'Write less, at most 1,000 characters.',
    'who-missing': 'Write the name and function of whoever says so.',
    'who-long': 'Write less, at most 200 characters.',
    'nothing-new': 'Nothing differs from what has been said. Say something new of at least one activity.',
    stale:
      'Somebody has said something new since you opened the page. See what stands under Last said, and look it through again.',
    closed: 'The period is closed. Write to the secretariat if something must be put right.',
    'too-often': 'There were many attempts in a short time. Wait a while and try again.',
  },
});

/** Refusals as sentences at their fields. */
export function introductionErrors(refusals: readonly Refusal<IntroductionRefusal>[], lang: Lang): FormErrors {
  return errorsFrom(refusals, words[lang]);
}
