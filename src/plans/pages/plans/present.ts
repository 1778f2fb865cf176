import { capitalise, type Lang } from '../../../ui/index.ts';
import type { PlanLife } from '../../plan-life.ts';
import type { PlanWithLife } from '../../queries/plans.ts';
import { lifeWords } from '../life-mark.ts';
import { words } from './words.ts';

export interface PlanRow {
  readonly id: string;
  readonly title: string;
  readonly years: string;
  readonly state: PlanLife['state'];
  readonly number: string;
  readonly versions: number;
  readonly example: boolean;
}

export interface PlanGroup {
  readonly title: string;
  readonly rows: readonly PlanRow[];
}

const groups: readonly { readonly name: 'inForce' | 'coming' | 'earlier'; readonly states: readonly PlanLife['state'][] }[] = [
  { name: 'inForce', states: ['in-force'] },
  { name: 'coming', states: ['decided', 'out', 'blocked', 'draft'] },
  { name: 'earlier', states: ['closed'] },
];

/** The plans by where they are in their life; a group without plans is left out. */
export function planGroups(lang: Lang, plans: readonly PlanWithLife[]): readonly PlanGroup[] {
  return groups
    .map(({ name, states }) => ({
      title: words[lang][name],
      rows: plans.filter((each) => states.includes(each.life.state)).map(rowOf),
    }))
    .filter((group) => group.rows.length > 0);
}

function rowOf({ plan, life, versions }: PlanWithLife): PlanRow {
  const { id, title, example } = plan;
  const years = `${plan.firstYear}–${plan.lastYear}`;
  return { id, title, example, years, state: life.state, number: plan.registrationNumber ?? '', versions: versions.length };
}

/** All plans for a spreadsheet, headings first. */
export function plansCsv(lang: Lang, plans: readonly PlanWithLife[]): readonly (readonly string[])[] {
  const w = words[lang];
  const lines = plans
    .map(rowOf)
    .map((row) => [row.title, row.years, capitalise(lifeWords[lang][row.state]), row.number, String(row.versions)]);
  return [[w.plan, w.years, w.state, w.number, w.versions], ...lines];
}
