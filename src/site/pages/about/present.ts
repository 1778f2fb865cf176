import type { Temporal } from 'temporal-polyfill';
import type { OrganNode } from '../../../members/index.ts';
import { capitalise, countInWords, type Lang, list, longDate, type OrganisationNode } from '../../../ui/index.ts';
import type { BodyInPublic } from '../../queries/body-in-public.ts';
import { flat, isElected, type PersonShown, peopleIn, personShown } from '../../telling/people-told.ts';
import { type Block, blocksOf } from './paragraphs.ts';
import { words } from './words.ts';

export interface OrganShown {
  /** Its place on the page. */
  readonly id: string;
  readonly organId: string;
  readonly name: string;
  readonly description: string | null;
  /** Whether those in it are elected; else they are officials. */
  readonly elected: boolean;
  /** All of them where they are few, else those who lead. */
  readonly people: readonly PersonShown[];
  /** How many there are in all. */
  readonly count: number;
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

/** More people than this are a list of their own: the page then names those who lead, and where the rest are. */
const mostListed = 6;

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

function organsInOrder(lang: Lang, structure: readonly OrganNode[]): readonly OrganShown[] {
  return flat(structure).map((node, place) => {
    const elected = isElected(node.organ.kind);
    const all = peopleIn(node);
    const people = all.length <= mostListed ? all : all.filter(({ role }) => role !== 'member' && role !== 'substitute');
    return {
      id: `grupp-${place + 1}`,
      organId: node.organ.id,
      name: node.organ.name,
      description: node.organ.description,
      elected,
      people: people.map((held) => personShown(lang, held, elected)),
      count: all.length,
    };
  });
}

/** The drawing: the same organs, in the same order, each leading to its own part of the page. */
function treeOf(lang: Lang, structure: readonly OrganNode[], organs: readonly OrganShown[]): readonly OrganisationNode[] {
  const shown = new Map(flat(structure).map((node, place) => [node.organ.id, organs[place]]));
  const nodeOf = ({ organ, children }: OrganNode): OrganisationNode => {
    const own = shown.get(organ.id);
    return {
      name: organ.name,
      note: own === undefined ? undefined : noteOf(lang, own.count),
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
