import { catalogue } from '../../ui/index.ts';
import type { OutcomeKind } from '../sitting/sitting.ts';

/** What an organ came to, as a tag. Never a decision for the principals (domain.md, 7). */
export const outcomeWords = catalogue<Record<OutcomeKind, string>>({
  sv: {
    position: 'Ställningstagande',
    recommendation: 'Rekommendation till huvudmännen',
    noted: 'Informationen antecknas',
    postponed: 'Bordläggs',
    referred: 'Lämnas över',
  },
  en: {
    position: 'Position',
    recommendation: 'Recommendation to the principals',
    noted: 'The information is noted',
    postponed: 'Postponed',
    referred: 'Handed over',
  },
});
