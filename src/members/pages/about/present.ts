import type { Temporal } from 'temporal-polyfill';
import { type Lang, list, longDate } from '../../../ui/index.ts';
import type { Assignment } from '../../queries/assignments.ts';
import type { OrganNode } from '../../queries/organisation.ts';
import type { Organ } from '../../queries/organs.ts';
import { words } from './words.ts';

export interface OrganShown {
  readonly organ: Organ;
  readonly holders: readonly Assignment[];
}

/** Every organ after the one it belongs to, with the people in it: a function that signs in is nobody's office holder. */
export function organsInOrder(nodes: readonly OrganNode[]): readonly OrganShown[] {
  return nodes.flatMap((node) => [
    { organ: node.organ, holders: node.holders.filter(({ person }) => person.kind === 'person') },
    ...organsInOrder(node.children),
  ]);
}

/** Who leads the body on a day, in one sentence. */
export function leadSentence(lang: Lang, shortName: string, organs: readonly OrganShown[], day: Temporal.PlainDate): string {
  const body = organs.find(({ organ }) => organ.kind === 'consultation-body');
  const chairs = (body?.holders ?? []).filter((held) => held.role === 'chair').map((held) => held.person.name);
  if (chairs.length === 0) return words[lang].noChair(shortName, longDate(lang, day));
  return words[lang].led(list(lang, [...new Set(chairs)]), shortName, longDate(lang, day));
}
