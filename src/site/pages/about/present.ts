import type { Temporal } from 'temporal-polyfill';
import { type Assignment, memberWords, type OrganKind, type OrganNode } from '../../../members/index.ts';
import { capitalise, countInWords, type Lang, list, longDate, type OrganisationNode } from '../../../ui/index.ts';
import type { BodyInPublic } from '../../queries/body-in-public.ts';
import { type Block, blocksOf } from './paragraphs.ts';
import { words } from './words.ts';

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

export interface OrganShown {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  /** Whether those in it are elected; else they are officials. */
  readonly elected: boolean;
  readonly people: readonly PersonShown[];
}

export interface AboutView {
  readonly name: string;
  readonly lead: string;
  readonly mandate: readonly Block[];
  readonly source: string | null;
  readonly host: string | null;
  readonly organs: readonly OrganShown[];
  readonly tree: readonly OrganisationNode[];
  readonly principals: readonly { readonly code: string; readonly name: string; readonly boards: readonly string[] }[];
}

/** The organs whose members the principals elect; in the others officials sit. */
const electedKinds: readonly OrganKind[] = ['consultation-body', 'presidium', 'chairs-network'];

/** Exactly what the page shows, made of the members' public facts on a day. */
export function aboutView(
  lang: Lang,
  { body, host, structure, principals, boards }: BodyInPublic,
  day: Temporal.PlainDate,
): AboutView {
  const organs = organsInOrder(lang, structure);
  return {
    name: body.name,
    lead: leadSentence(lang, structure, day),
    mandate: blocksOf(body.mandate),
    source: body.source,
    host: host === null ? null : words[lang].hostIs(host.name, host.principalName),
    organs,
    tree: treeOf(lang, structure, organs),
    principals: principals.map(({ id, code, name }) => ({
      code,
      name,
      boards: boards.filter(({ actsFor }) => actsFor.includes(id)).map((board) => board.name),
    })),
  };
}

/** Every organ after the one it belongs to. */
function flat(nodes: readonly OrganNode[]): readonly OrganNode[] {
  return nodes.flatMap((node) => [node, ...flat(node.children)]);
}

/** A function that signs in is nobody's office holder. */
function peopleIn(node: OrganNode): readonly Assignment[] {
  return node.holders.filter(({ person }) => person.kind === 'person');
}

function organsInOrder(lang: Lang, structure: readonly OrganNode[]): readonly OrganShown[] {
  return flat(structure).map((node, place) => {
    const elected = electedKinds.includes(node.organ.kind);
    return {
      id: `grupp-${place + 1}`,
      name: node.organ.name,
      description: node.organ.description,
      elected,
      people: peopleIn(node).map((held) => personShown(lang, held, elected)),
    };
  });
}

function personShown(lang: Lang, held: Assignment, elected: boolean): PersonShown {
  const role = memberWords[lang].roles[held.role];
  return {
    name: held.person.name,
    role: held.deputyFor === null ? role : `${role} (${memberWords[lang].deputy})`,
    party: elected ? held.party : null,
    principal: elected ? (held.principal?.name ?? null) : null,
    office: elected ? null : held.person.title,
    example: held.example,
  };
}

/** The drawing: the same organs, in the same order, each leading to its own part of the page. */
function treeOf(lang: Lang, structure: readonly OrganNode[], organs: readonly OrganShown[]): readonly OrganisationNode[] {
  const shown = new Map(flat(structure).map((node, place) => [node.organ.id, organs[place]]));
  const nodeOf = ({ organ, children }: OrganNode): OrganisationNode => {
    const own = shown.get(organ.id);
    return {
      name: organ.name,
      note: own === undefined ? undefined : noteOf(lang, own.people.length),
      href: `#${own?.id ?? ''}`,
      look: organ.kind === 'consultation-body' ? 'strong' : organ.kind === 'chairs-network' ? 'loose' : undefined,
      children: children.map(nodeOf),
    };
  };
  return structure.map(nodeOf);
}

function noteOf(lang: Lang, people: number): string | undefined {
  return people === 0 ? undefined : capitalise(words[lang].people(countInWords(lang, people), people));
}

/** Who leads the body on a day, in one sentence. */
function leadSentence(lang: Lang, structure: readonly OrganNode[], day: Temporal.PlainDate): string {
  const body = flat(structure).find(({ organ }) => organ.kind === 'consultation-body');
  const held = body === undefined ? [] : peopleIn(body);
  const chairs = held.filter(({ role }) => role === 'chair').map(({ person }) => person.name);
  if (chairs.length === 0) return words[lang].noChair(longDate(lang, day));
  return words[lang].led(list(lang, [...new Set(chairs)]), longDate(lang, day));
}
