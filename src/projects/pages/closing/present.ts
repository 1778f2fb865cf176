import { milestoneWords } from '../../../followup/index.ts';
import { isoDate, type Lang } from '../../../ui/index.ts';
import type { ProjectMoney } from '../../money/money.ts';
import { kronor, type Ore } from '../../money/ore.ts';
import type { Work } from '../../work/work.ts';
import { words as handoverWords } from '../handover/words.ts';
import { words } from './words.ts';

/** What is known while a closing report is written: each kind in words, empty where there is nothing. */
export interface Known {
  /** Running text of the charter that holds. */
  readonly goals: string;
  readonly money: string;
  readonly milestones: readonly string[];
  readonly handovers: readonly string[];
}

interface Facts {
  readonly goals: string;
  readonly money: Pick<ProjectMoney, 'lines'>;
  readonly work: Pick<Work, 'milestones' | 'handovers'>;
}

export function knownOf(lang: Lang, { goals, money, work }: Facts): Known {
  const w = words[lang];
  const costs = money.lines.filter(({ kind }) => kind === 'cost');
  return {
    goals,
    money:
      costs.length === 0
        ? ''
        : moneySaid(lang, sum(costs.map(({ planned }) => planned)), sum(costs.map(({ outcome }) => outcome))),
    milestones: work.milestones.map(({ title, state, on }) => {
      const said = state === 'awaited' ? w.awaited : milestoneWords[lang].states[state];
      return `${title}: ${said} (${isoDate(on)})`;
    }),
    handovers: work.handovers.map(({ text, to, state }) => `${text} (${to.name}): ${handoverWords[lang].states[state]}`),
  };
}

/** What was used of what was planned. */
function moneySaid(lang: Lang, planned: Ore, used: Ore): string {
  const w = words[lang];
  const left = planned - used;
  const said = left === 0 ? w.exact : left > 0 ? w.under(kronor(left, lang)) : w.over(kronor(-left, lang));
  return w.moneySaid(kronor(planned, lang), kronor(used, lang), said);
}

function sum(amounts: readonly Ore[]): Ore {
  return amounts.reduce((all, each) => all + each, 0);
}
