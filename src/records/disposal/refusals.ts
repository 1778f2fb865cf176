import type { Result } from '../../platform/result.ts';
import { catalogue } from '../../ui/index.ts';

type DisposalRefusal =
  | 'number-missing'
  | 'decided-by-missing'
  | 'day-missing'
  | 'day-in-future'
  | 'days-wrong'
  | 'too-long'
  | 'no-body'
  | 'not-allowed'
  | 'not-found';

export type DisposalResult<Value> = Result<Value, DisposalRefusal>;

/** One sentence for each refusal. */
export const disposalRefusals = catalogue({
  sv: {
    'number-missing': () => 'Skriv beslutets nummer, till exempel diarienumret.',
    'decided-by-missing': () => 'Skriv vem som fattade beslutet.',
    'day-missing': () => 'Ange dagen då beslutet fattades.',
    'day-in-future': () => 'Dagen har inte varit än.',
    'days-wrong': () => 'Skriv antalet dagar med siffror, mellan 1 och 3 650.',
    'too-long': () => 'Texten är för lång. Korta den till 2 000 tecken.',
    'no-body': () => 'Det finns inget samrådsorgan än.',
    'not-allowed': () => 'Bara sekretariatet för in gallringsbeslut.',
    'not-found': () => 'Beslutet finns inte.',
  },
  en: {
    'number-missing': () => 'Write the number of the decision, for example its registration number.',
    'decided-by-missing': () => 'Write who took the decision.',
    'day-missing': () => 'Give the day of the decision.',
    'day-in-future': () => 'That day has not been yet.',
    'days-wrong': () => 'Write the number of days in figures, between 1 and 3,650.',
    'too-long': () => 'The text is too long. Cut it to 2,000 characters.',
    'no-body': () => 'There is no consultation body yet.',
    'not-allowed': () => 'Only the secretariat enters disposal decisions.',
    'not-found': () => 'There is no such decision.',
  },
});
