import { byUrgency, type Urgency, type Waiting } from '../../platform/waiting.ts';
import { compareNames } from '../../ui/index.ts';

/** Something that waits, with whose it is. */
export interface Task extends Waiting {
  /** Name of the one who is away and whose it is; null for what is the reader's own. */
  readonly deputyFor: string | null;
}

/** One of each, the most urgent first, then by day, then as a list of names is read. Pure. */
export function arranged(tasks: readonly Task[], lang: 'sv' | 'en' = 'sv'): readonly Task[] {
  const byKey = new Map(tasks.toReversed().map((task) => [task.key, task]));
  return [...byKey.values()].sort((a, b) => byUrgency(a, b) || compareNames(a.sentence[lang], b.sentence[lang]));
}

export const urgencies: readonly Urgency[] = ['now', 'soon', 'later'];

/** What a list of tasks is narrowed by, from its address. */
export interface TaskFilter {
  readonly urgency: Urgency | null;
  /** Words that must all stand in the sentence, or in the name of the one who is away. */
  readonly text: string;
}

export function readFilter(query: URLSearchParams): TaskFilter {
  const asked = query.get('nar');
  const urgency = (Object.keys(urgencyInAddress) as Urgency[]).find((each) => urgencyInAddress[each] === asked) ?? null;
  return { urgency, text: (query.get('text') ?? '').slice(0, 200) };
}

/** As the address says it. */
export const urgencyInAddress: Readonly<Record<Urgency, string>> = { now: 'nu', soon: 'snart', later: 'senare' };

/** Pure. */
export function narrowed(tasks: readonly Task[], { urgency, text }: TaskFilter, lang: 'sv' | 'en'): readonly Task[] {
  const words = text.toLocaleLowerCase('sv').split(/\s+/).filter(Boolean);
  return tasks.filter((task) => {
    const said = `${task.sentence[lang]} ${task.deputyFor ?? ''}`.toLocaleLowerCase('sv');
    return (urgency === null || task.urgency === urgency) && words.every((word) => said.includes(word));
  });
}
