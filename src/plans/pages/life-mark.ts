import { catalogue, type StateKind } from '../../ui/index.ts';
import type { PlanLife } from '../plan-life.ts';

/** The mark that goes with each state of a plan's life, and its word. */
export const lifeMarks: Readonly<Record<PlanLife['state'], StateKind>> = {
  draft: 'waiting',
  out: 'open',
  blocked: 'blocked',
  decided: 'carried',
  'in-force': 'carried',
  closed: 'noted',
};

export const lifeWords = catalogue({
  sv: {
    draft: 'utkast',
    out: 'ute för beslut',
    blocked: 'kan inte gå igenom',
    decided: 'beslutad',
    'in-force': 'gäller',
    closed: 'avslutad',
  },
  en: {
    draft: 'draft',
    out: 'out for decision',
    blocked: 'cannot carry',
    decided: 'decided',
    'in-force': 'in force',
    closed: 'closed',
  },
});
