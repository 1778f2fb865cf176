import { catalogue } from '../words/words.ts';
import type { IconName } from './icons.tsx';

/** Green for yes, amber for what waits, brick for no, plain for the rest. */
export type Tone = 'yes' | 'wait' | 'no' | 'plain';

/** How a state differs where colour does not reach: in print, for the colour-blind. */
type Pattern = 'solid' | 'hatched' | 'dashed' | 'dotted' | 'heavy';

type Drawing = { icon: IconName; tone: Tone; pattern: Pattern };

const DRAWINGS = {
  approving: { icon: 'check', tone: 'yes', pattern: 'solid' },
  conditional: { icon: 'half-circle', tone: 'yes', pattern: 'hatched' },
  changes: { icon: 'pencil', tone: 'wait', pattern: 'hatched' },
  recommended: { icon: 'small-check', tone: 'yes', pattern: 'solid' },
  'recommended-against': { icon: 'small-cross', tone: 'no', pattern: 'solid' },
  rejected: { icon: 'cross', tone: 'no', pattern: 'heavy' },
  'referred-back': { icon: 'return', tone: 'wait', pattern: 'solid' },
  postponed: { icon: 'pause', tone: 'wait', pattern: 'solid' },
  forwarded: { icon: 'arrow', tone: 'plain', pattern: 'dashed' },
  waiting: { icon: 'dashed-circle', tone: 'plain', pattern: 'dashed' },
  unclear: { icon: 'question', tone: 'wait', pattern: 'dotted' },
  noted: { icon: 'lines', tone: 'plain', pattern: 'solid' },
  struck: { icon: 'circle-bar', tone: 'plain', pattern: 'solid' },
  annulled: { icon: 'circle-cross', tone: 'no', pattern: 'solid' },
  told: { icon: 'speech', tone: 'plain', pattern: 'dotted' },
  unverified: { icon: 'page', tone: 'plain', pattern: 'dashed' },
  verified: { icon: 'page-check', tone: 'yes', pattern: 'solid' },
  open: { icon: 'clock', tone: 'wait', pattern: 'solid' },
  carried: { icon: 'circle-check', tone: 'yes', pattern: 'solid' },
  blocked: { icon: 'circle-cross', tone: 'no', pattern: 'heavy' },
  withdrawn: { icon: 'circle-bar', tone: 'plain', pattern: 'dashed' },
  'in-use': { icon: 'check', tone: 'yes', pattern: 'solid' },
  introducing: { icon: 'half-circle', tone: 'yes', pattern: 'hatched' },
  decided: { icon: 'page-check', tone: 'wait', pattern: 'solid' },
  'not-begun': { icon: 'dashed-circle', tone: 'plain', pattern: 'dashed' },
  'not-relevant': { icon: 'circle-bar', tone: 'plain', pattern: 'solid' },
  unsaid: { icon: 'question', tone: 'plain', pattern: 'dotted' },
} as const satisfies Record<string, Drawing>;

/** What can be said with a mark: where a principal or a step stands, how a decision is proven, where a round stands, how far something has come. */
export type StateKind = keyof typeof DRAWINGS;

export function drawingOf(state: StateKind): Drawing {
  return DRAWINGS[state];
}

/** The word of each state, small letters: `stateWords[lang][state]`. */
export const stateWords = catalogue({
  sv: {
    approving: 'godkänt',
    conditional: 'godkänt med villkor',
    changes: 'med ändring',
    recommended: 'tillstyrkt',
    'recommended-against': 'avstyrkt',
    rejected: 'avslag',
    'referred-back': 'återremiss',
    postponed: 'bordlagt',
    forwarded: 'överlämnat',
    waiting: 'väntar',
    unclear: 'oklart',
    noted: 'antecknat',
    struck: 'utgick',
    annulled: 'upphävt',
    told: 'muntligt besked',
    unverified: 'ojusterat utdrag',
    verified: 'justerat utdrag',
    open: 'pågår',
    carried: 'gäller',
    blocked: 'kan inte gå igenom',
    withdrawn: 'återkallad',
    'in-use': 'används',
    introducing: 'införs',
    decided: 'beslutat',
    'not-begun': 'inte påbörjat',
    'not-relevant': 'inte aktuellt',
    unsaid: 'ingen uppgift',
  },
  en: {
    approving: 'approved',
    conditional: 'approved on a condition',
    changes: 'with changes',
    recommended: 'recommended',
    'recommended-against': 'recommended against',
    rejected: 'rejected',
    'referred-back': 'referred back',
    postponed: 'postponed',
    forwarded: 'forwarded',
    waiting: 'waiting',
    unclear: 'unclear',
    noted: 'noted',
    struck: 'taken off the agenda',
    annulled: 'annulled',
    told: 'told by word of mouth',
    unverified: 'unverified extract',
    verified: 'verified extract',
    open: 'under way',
    carried: 'in force',
    blocked: 'cannot carry',
    withdrawn: 'withdrawn',
    'in-use': 'in use',
    introducing: 'being introduced',
    decided: 'decided',
    'not-begun': 'not begun',
    'not-relevant': 'not relevant',
    unsaid: 'nothing said',
  },
});
