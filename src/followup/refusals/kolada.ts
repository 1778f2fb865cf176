import type { Refusal, Result } from '../../platform/result.ts';
import { catalogue, errorsFrom, type FormErrors, type Lang } from '../../ui/index.ts';
import { type MeasuresRefusal, measuresErrors } from './measures.ts';

/** What an act on Kolada can answer besides what an act on a measure can. */
const own = ['title-wrong', 'kpi-unknown', 'years-wrong', 'not-of-kolada', 'made-up'] as const;
type OwnRefusal = (typeof own)[number];

/** Every "no" of an act on Kolada. */
export type KoladaRefusal = MeasuresRefusal | OwnRefusal;
export type KoladaResult<Value> = Result<Value, KoladaRefusal>;

const words = catalogue<Record<OwnRefusal, string>>({
  sv: {
    'title-wrong': 'Skriv minst två och högst hundra tecken att söka på.',
    'kpi-unknown': 'Kolada har inte nämnt något sådant nyckeltal. Sök efter det först.',
    'years-wrong': 'Skriv två år, tidigast 1990 och högst femtio år tillsammans, det tidigare först.',
    'not-of-kolada': 'Måttet är ert eget. Dess värden skrivs in, de hämtas inte från Kolada.',
    'made-up': 'Måttet hör till exemplet och har påhittade värden, så riktiga siffror hämtas inte till det.',
  },
  en: {
    'title-wrong': 'Write at least two and at most a hundred characters to search for.',
    'kpi-unknown': 'Kolada has named no such key figure. Search for it first.',
    'years-wrong': 'Write two years, 1990 at the earliest and fifty years at most together, the earlier one first.',
    'not-of-kolada': 'The measure is your own. Its figures are written in, not fetched from Kolada.',
    'made-up': 'The measure belongs to the example and has made-up figures, so real ones are not fetched to it.',
  },
});

const isOwn = (refusal: Refusal<KoladaRefusal>): refusal is Refusal<OwnRefusal> => own.some((code) => code === refusal.code);

/** Refusals as sentences at their fields. */
export function koladaErrors(refusals: readonly Refusal<KoladaRefusal>[], lang: Lang): FormErrors {
  return refusals.flatMap((refusal) =>
    isOwn(refusal) ? errorsFrom([refusal], words[lang]) : measuresErrors([refusal as Refusal<MeasuresRefusal>], lang),
  );
}
