import type { Lang } from '../../../../ui/index.ts';
import type { MoneyLine } from '../../../money/money.ts';
import { kronor } from '../../../money/ore.ts';
import { words } from './words.ts';

/** How much of a line has been used, or has come. */
export function lineSentence(lang: Lang, { kind, planned, outcome }: Pick<MoneyLine, 'kind' | 'planned' | 'outcome'>): string {
  const w = words[lang];
  const [all, there, left] = [kronor(planned, lang), kronor(outcome, lang), kronor(Math.abs(planned - outcome), lang)];
  if (outcome > planned) return kind === 'cost' ? w.costOver(there, all, left) : w.cameOver(there, all, left);
  if (kind === 'cost') return w.cost(there, all, left);
  return outcome === planned && planned > 0 ? w.cameAll(there) : w.came(there, all, left);
}
