import type { Refusal, Result } from '../../platform/result.ts';
import { catalogue, errorsFrom, type FormErrors, type Lang } from '../../ui/index.ts';

/** Every "no" that an act on one's own notes can answer. */
type OwnNotesRefusal = 'not-found' | 'not-allowed' | 'too-long';

export type OwnNotesResult<Value> = Result<Value, OwnNotesRefusal>;

const ownNotesRefusalWords = catalogue<Record<OwnNotesRefusal, string>>({
  sv: {
    'not-found': 'Punkten eller handlingen finns inte längre på dagordningen.',
    'not-allowed': 'Du behöver vara inloggad.',
    'too-long': 'Anteckningen är för lång. Korta den.',
  },
  en: {
    'not-found': 'The item or paper is no longer on the agenda.',
    'not-allowed': 'You need to be signed in.',
    'too-long': 'The note is too long. Shorten it.',
  },
});

/** Refusals as sentences at their fields. */
export function ownNotesErrors(refusals: readonly Refusal<OwnNotesRefusal>[], lang: Lang): FormErrors {
  return errorsFrom(refusals, ownNotesRefusalWords[lang]);
}
