import type { Refusal, Result } from '../../platform/result.ts';
import { catalogue, errorsFrom, type FormErrors, type Lang } from '../../ui/index.ts';

/** Every "no" that an act on an interim or final report can answer. */
type PaperRefusal =
  | 'not-found'
  | 'not-allowed'
  | 'kind-missing'
  | 'period-missing'
  | 'title-missing'
  | 'title-long'
  | 'draft-changed'
  | 'text-changed'
  | 'frozen-file-refused';

export type PaperResult<Value> = Result<Value, PaperRefusal>;

const words = catalogue<Record<PaperRefusal, string>>({
  sv: {
    'not-found': 'Rapporten finns inte.',
    'not-allowed': 'Det är sekretariatet som gör rapporten.',
    'kind-missing': 'Välj om det är en delårsrapport eller en slutrapport.',
    'period-missing': 'Välj den sista perioden som rapporten berättar om.',
    'title-missing': 'Skriv vad rapporten heter.',
    'title-long': 'Skriv en kortare rubrik, högst 200 tecken.',
    'draft-changed': 'Någon annan har sparat medan du skrev. Din text står kvar här; jämför och spara igen.',
    'text-changed': 'Något i rapporten har ändrats sedan du läste den. Läs igenom den en gång till.',
    'frozen-file-refused': 'Rapporten kunde inte sparas som handling.',
  },
  en: {
    'not-found': 'There is no such report.',
    'not-allowed': 'It is the secretariat that makes the report.',
    'kind-missing': 'Choose whether it is an interim or a final report.',
    'period-missing': 'Choose the last period that the report tells of.',
    'title-missing': 'Write what the report is called.',
    'title-long': 'Write a shorter title, at most 200 characters.',
    'draft-changed': 'Somebody else saved while you wrote. Your text is kept here; compare and save again.',
    'text-changed': 'Something in the report has changed since you read it. Read it through once more.',
    'frozen-file-refused': 'The report could not be kept as a record.',
  },
});

/** Refusals as sentences at their fields. */
export function paperErrors(refusals: readonly Refusal<PaperRefusal>[], lang: Lang): FormErrors {
  return errorsFrom(refusals, words[lang]);
}
