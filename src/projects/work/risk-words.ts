import { catalogue, type StateKind, type Tone } from '../../ui/index.ts';
import { gravityOf, type RiskState, type RiskStep } from './risk.ts';

/** How the two scales and the states are said. */
export const riskWords = catalogue({
  sv: {
    likelihood: {
      1: 'mycket osannolikt',
      2: 'mindre troligt',
      3: 'kan hända',
      4: 'troligt',
      5: 'nästan säkert',
    } satisfies Record<RiskStep, string>,
    consequence: {
      1: 'obetydlig',
      2: 'liten',
      3: 'kännbar',
      4: 'stor',
      5: 'målet nås inte',
    } satisfies Record<RiskStep, string>,
    states: { open: 'finns kvar', gone: 'har upphört', happened: 'har inträffat' } satisfies Record<RiskState, string>,
    gravity: { low: 'liten', middle: 'måttlig', high: 'stor' },
    named: (number: number) => `R${number}`,
  },
  en: {
    likelihood: { 1: 'very unlikely', 2: 'less likely', 3: 'may happen', 4: 'likely', 5: 'almost certain' },
    consequence: { 1: 'slight', 2: 'small', 3: 'felt', 4: 'large', 5: 'the aim is missed' },
    states: { open: 'remains', gone: 'has ceased', happened: 'has happened' },
    gravity: { low: 'small', middle: 'moderate', high: 'large' },
    named: (number) => `R${number}`,
  },
});

export const riskMarks: Readonly<Record<RiskState, StateKind>> = { open: 'open', gone: 'struck', happened: 'blocked' };

const tones: Readonly<Record<ReturnType<typeof gravityOf>, Tone>> = { low: 'yes', middle: 'wait', high: 'no' };

/** Colour by how much it weighs. */
export function riskTone(assessment: Parameters<typeof gravityOf>[0]): Tone {
  return tones[gravityOf(assessment)];
}
