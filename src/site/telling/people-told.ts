import { type Assignment, inSeatOrder, memberWords, type OrganKind, type OrganNode } from '../../members/index.ts';
import type { Lang } from '../../ui/index.ts';

/** Someone as the public sees them: of officials only name and function, of the elected whom they stand for (domain.md, 6). */
export interface PersonShown {
  readonly name: string;
  readonly role: string;
  /** Of the elected. */
  readonly party: string | null;
  readonly principal: string | null;
  /** Of officials: what they do, as said in public. */
  readonly office: string | null;
  readonly example: boolean;
}

/** The organs whose members the principals elect; in the others officials sit. */
const electedKinds: readonly OrganKind[] = ['consultation-body', 'presidium', 'chairs-network'];

export function isElected(kind: OrganKind): boolean {
  return electedKinds.includes(kind);
}

/** Every organ after the one it belongs to. */
export function flat(nodes: readonly OrganNode[]): readonly OrganNode[] {
  return nodes.flatMap((node) => [node, ...flat(node.children)]);
}

/** Who sits in an organ, in the order in which they are listed. A function that signs in is nobody's office holder. */
export function peopleIn(node: OrganNode): readonly Assignment[] {
  return inSeatOrder(node.holders.filter(({ person }) => person.kind === 'person'));
}

export function personShown(lang: Lang, held: Assignment, elected: boolean): PersonShown {
  const role = memberWords[lang].roles[held.role];
  return {
    name: held.person.name,
    role: held.deputyFor === null ? role : `${role} (${memberWords[lang].deputy})`,
    party: elected ? held.party : null,
    principal: elected ? (held.principal?.name ?? null) : null,
    office: elected ? null : officeOf(held.person.title),
    example: held.example,
  };
}

/** What an official does; nothing where somebody has put an address or a telephone number there, which is not for the public. */
function officeOf(title: string | null): string | null {
  return title === null || /@|(?:\d[\s-]*){6}/.test(title) ? null : title;
}
