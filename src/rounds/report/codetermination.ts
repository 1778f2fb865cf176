import { longDate } from '../../ui/index.ts';
import type { IsoDate } from '../calendar-days.ts';
import type { Codetermination, ReportFacts } from './report-facts.ts';

type Given = Pick<ReportFacts, 'codetermination' | 'codeterminationOn'>;

/** What is said of co-determination (act 1976:580 §§ 11–14 and 19, or a collective agreement); null while nobody has said which. */
export function codeterminationInWords({ codetermination, codeterminationOn: on }: Given): string | null {
  if (codetermination === null) return null;
  const day = on === null ? null : longDate('sv', on);
  const said: Readonly<Record<Codetermination, string>> = {
    'not-called-for': 'Information eller förhandling enligt medbestämmandelagen är inte påkallad.',
    information:
      day === null
        ? 'Information enligt 19 § medbestämmandelagen ges innan ärendet avgörs.'
        : `Information enligt 19 § medbestämmandelagen gavs den ${day}.`,
    negotiation:
      day === null
        ? 'Förhandling enligt 11–14 §§ medbestämmandelagen ska vara avslutad innan ärendet avgörs.'
        : `Förhandling enligt 11–14 §§ medbestämmandelagen avslutades den ${day}.`,
    collaboration:
      day === null
        ? 'Ärendet tas upp i samverkan enligt kollektivavtal innan det avgörs.'
        : `Ärendet har tagits upp i samverkan enligt kollektivavtal den ${day}.`,
  };
  return said[codetermination];
}

/**
 * Whether a decision is, or would be, dated before the negotiation ended: the employer negotiates before deciding (MBL §§ 11–12), and
 * where an agreement says so, collaborates. A negotiation that has not ended lies after every day.
 */
export function isDecidedTooEarly({ codetermination, codeterminationOn }: Given, on: IsoDate): boolean {
  if (codetermination !== 'negotiation' && codetermination !== 'collaboration') return false;
  return codeterminationOn === null || on < codeterminationOn;
}
