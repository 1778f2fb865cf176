import type { Temporal } from 'temporal-polyfill';
import { countInWords, type Lang, longDate, number, type OrganisationNode } from '../../../ui/index.ts';
import type { OrganNode } from '../../queries/organisation.ts';
import { words } from './words.ts';

/** "Samrådet har nio grupper och fyra personer och funktioner med uppdrag i dem den 22 november 2026." */
export function sentence(lang: Lang, nodes: readonly OrganNode[], day: Temporal.PlainDate): string {
  const w = words[lang];
  const all = flat(nodes);
  const people = new Set(all.flatMap((node) => node.holders.map((held) => held.person.id))).size;
  const organs = w.organCount(countInWords(lang, all.length), all.length === 1);
  return w.sentence(organs, w.peopleCount(countInWords(lang, people), people === 1), longDate(lang, day));
}

export function flat(nodes: readonly OrganNode[]): readonly OrganNode[] {
  return nodes.flatMap((node) => [node, ...flat(node.children)]);
}

/** What the picture and its list show. @param hrefOf final address of an organ's assignments */
export function drawn(lang: Lang, nodes: readonly OrganNode[], hrefOf: (organId: string) => string): readonly OrganisationNode[] {
  return nodes.map(({ organ, holders, children }) => ({
    name: organ.name,
    note: holders.length === 0 ? undefined : words[lang].held(number(lang, holders.length)),
    href: hrefOf(organ.id),
    look: organ.kind === 'consultation-body' ? 'strong' : organ.kind === 'focus' ? 'loose' : undefined,
    children: drawn(lang, children, hrefOf),
  }));
}
