import type { Refusal, Result } from '../../platform/result.ts';
import { catalogue, errorsFrom, type FormErrors, type Lang } from '../../ui/index.ts';

/** Every "no" that an act on measures and their values can answer. */
export type MeasuresRefusal =
  | 'not-found'
  | 'not-allowed'
  | 'title-missing'
  | 'too-long'
  | 'unit-missing'
  | 'better-missing'
  | 'about-unknown'
  | 'kpi-missing'
  | 'kpi-twice'
  | 'from-kolada'
  | 'ended'
  | 'period-wrong'
  | 'place-unknown'
  | 'figure-wrong'
  | 'nothing-typed'
  | 'file-missing'
  | 'file-unreadable'
  | 'file-of-old-excel'
  | 'nothing-to-save';

export type MeasuresResult<Value> = Result<Value, MeasuresRefusal>;

const measuresRefusalWords = catalogue<Record<MeasuresRefusal, string>>({
  sv: {
    'not-found': 'Måttet finns inte längre.',
    'not-allowed': 'Du får inte göra det.',
    'title-missing': 'Skriv vad måttet heter.',
    'too-long': 'Texten är för lång. Korta den.',
    'unit-missing': 'Skriv vad som räknas, till exempel procent, antal eller dagar.',
    'better-missing': 'Välj åt vilket håll som är bättre.',
    'about-unknown': 'Välj vad måttet säger något om.',
    'kpi-missing': 'Välj ett nyckeltal.',
    'kpi-twice': 'Nyckeltalet följs redan i planen.',
    'from-kolada': 'Måttets värden hämtas från Kolada och skrivs inte för hand.',
    ended: 'Måttet följs inte längre. Börja följa det igen först.',
    'period-wrong': 'Perioden går inte att förstå. Skriv till exempel 2026, 2026-T2, 2026-H1, 2026-Q3 eller 2026-09.',
    'place-unknown': 'Välj en huvudman eller hela riket.',
    'figure-wrong': 'Skriv ett tal, till exempel 12,5.',
    'nothing-typed': 'Skriv minst ett värde. Det som lämnas tomt blir som det är.',
    'file-missing': 'Välj en fil eller klistra in en tabell.',
    'file-unreadable': 'Filen går inte att läsa. Spara den som Excel (.xlsx) eller CSV och försök igen.',
    'file-of-old-excel': 'Filen är i ett gammalt format eller låst med lösenord. Spara den som Excel (.xlsx) och försök igen.',
    'nothing-to-save': 'Det finns inget att spara: allt finns redan, eller går inte att förstå.',
  },
  en: {
    'not-found': 'The measure is no longer there.',
    'not-allowed': 'You may not do that.',
    'title-missing': 'Write what the measure is called.',
    'too-long': 'The text is too long. Shorten it.',
    'unit-missing': 'Write what is counted, such as per cent, number or days.',
    'better-missing': 'Choose which way is better.',
    'about-unknown': 'Choose what the measure says something of.',
    'kpi-missing': 'Choose a key figure.',
    'kpi-twice': 'The key figure is followed in the plan already.',
    'from-kolada': 'The figures of this measure are fetched from Kolada, not written by hand.',
    ended: 'The measure is no longer followed. Begin to follow it again first.',
    'period-wrong': 'The period cannot be understood. Write 2026, 2026-T2, 2026-H1, 2026-Q3 or 2026-09, for example.',
    'place-unknown': 'Choose a principal or the whole country.',
    'figure-wrong': 'Write a number, such as 12.5.',
    'nothing-typed': 'Write at least one figure. What is left empty stays as it is.',
    'file-missing': 'Choose a file or paste a table.',
    'file-unreadable': 'The file cannot be read. Save it as Excel (.xlsx) or CSV and try again.',
    'file-of-old-excel': 'The file is in an old format or locked with a password. Save it as Excel (.xlsx) and try again.',
    'nothing-to-save': 'There is nothing to save: all is there already, or cannot be understood.',
  },
});

/** Refusals as sentences at their fields. */
export function measuresErrors(refusals: readonly Refusal<MeasuresRefusal>[], lang: Lang): FormErrors {
  return errorsFrom(refusals, measuresRefusalWords[lang]);
}
