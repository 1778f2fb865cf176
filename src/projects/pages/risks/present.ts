import { type Lang, longDate } from '../../../ui/index.ts';
import { gravityOf, type Risk, type RiskAssessment, type RiskStep, riskScale } from '../../work/risk.ts';
import { riskWords } from '../../work/risk-words.ts';
import { words } from './words.ts';

/** How many remain, how many of them are large, and the heaviest. @param risks the heaviest open one first */
export function risksSentence(lang: Lang, risks: readonly Risk[]): string {
  const w = words[lang];
  if (risks.length === 0) return w.none;
  const open = risks.filter(({ now }) => now.state === 'open');
  const [first] = open;
  if (first === undefined) return w.noneOpen(risks.length);
  const high = open.filter(({ now }) => gravityOf(now) === 'high').length;
  return `${w.open(open.length, high)}${w.heaviest(first.text.replace(/[.!?]$/, ''), first.now.owner.name)}`;
}

/** A square of the matrix: the open risks there. */
export interface RiskSquare {
  readonly likelihood: RiskStep;
  readonly consequence: RiskStep;
  readonly risks: readonly Risk[];
}

/** The most likely row first; in each the slightest consequence first. */
export function riskSquares(risks: readonly Risk[]): readonly (readonly RiskSquare[])[] {
  return riskScale.toReversed().map((likelihood) =>
    riskScale.map((consequence) => ({
      ...{ likelihood, consequence },
      risks: risks
        .filter(({ now }) => now.state === 'open' && now.likelihood === likelihood && now.consequence === consequence)
        .toSorted((a, b) => a.number - b.number),
    })),
  );
}

/** `4 troligt`. */
export function stepSaid(lang: Lang, scale: 'likelihood' | 'consequence', step: number): string {
  const said = riskWords[lang][scale];
  const known = riskScale.find((each) => each === step);
  return known === undefined ? String(step) : `${step} ${said[known]}`;
}

/** Where one risk stands, and who keeps an eye on it; one that is over only since when. */
export function riskSentence(lang: Lang, { state, likelihood, consequence, owner, on }: RiskAssessment): string {
  const w = words[lang];
  const stands = riskWords[lang].states[state];
  if (state !== 'open') return w.over(stands, longDate(lang, on));
  const said = (scale: 'likelihood' | 'consequence', step: number) => stepSaid(lang, scale, step).slice(2);
  return w.lead(stands, said('likelihood', likelihood), said('consequence', consequence), owner.name);
}
