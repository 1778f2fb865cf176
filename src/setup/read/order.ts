import type { DecisionRule, OrganKind } from '../../members/index.ts';
import { nameRefusals, type Read, readAs, type SetupRefusal, unless } from '../refusals.ts';
import { type Fields, many, one } from '../sitting.ts';
import type { BoardDraft } from './boards.ts';
import type { PrincipalDraft } from './principal-draft.ts';

export interface OrganDraft {
  readonly kind: OrganKind;
  readonly name: string;
}

/** The host, the body's own groups, and when a text applies. */
export interface OrderDraft {
  readonly host: BoardDraft;
  /** The body itself first. */
  readonly organs: readonly OrganDraft[];
  readonly rule: DecisionRule;
}

/** The groups that are proposed, in order; the body itself and its secretariat are always there. */
export const proposedOrgans = [
  { kind: 'consultation-body', always: true },
  { kind: 'presidium', always: false },
  { kind: 'management-group', always: false },
  { kind: 'chairs-network', always: false },
  { kind: 'secretariat', always: true },
] as const;
export type ProposedOrgan = (typeof proposedOrgans)[number]['kind'];

const names = {
  presidium: 'Presidiet',
  'management-group': 'Ledningsgruppen',
  'chairs-network': 'Ordförandenätverket',
  secretariat: 'Sekretariatet',
} as const;

/** A group's name as the page proposes it. */
export function proposedName(kind: ProposedOrgan, bodyName: string): string {
  return kind === 'consultation-body' ? bodyName : names[kind];
}

export const organField = (kind: ProposedOrgan) => `grupp-${kind}`;

/** A board as the list of possible hosts names it. */
export const hostValue = ({ principal, name }: BoardDraft) => `${principal}/${name}`;

/** The region's first board, where there is one. */
export function proposedHost(boards: readonly BoardDraft[], principals: readonly PrincipalDraft[]): string {
  const region = principals.find(({ kind }) => kind === 'region')?.code;
  const found = boards.find(({ principal }) => principal === region) ?? boards[0];
  return found === undefined ? '' : hostValue(found);
}

/** Pure. */
export function readOrder(
  fields: Fields | undefined,
  given: { readonly bodyName: string; readonly boards: readonly BoardDraft[]; readonly principals: readonly PrincipalDraft[] },
): Read<OrderDraft> {
  const { bodyName, boards, principals } = given;
  const wanted = one(fields, 'host', proposedHost(boards, principals));
  const host = boards.find((board) => hostValue(board) === wanted);
  const organs = organsIn(fields, bodyName);
  const rule = ruleIn(fields, principals);
  const refusals = [
    ...unless(host !== undefined, 'host-missing', 'host'),
    ...organs.flatMap(({ name, field }) => nameRefusals(name, field)),
    ...(rule.ok ? [] : rule.refusals),
  ];
  if (host === undefined || !rule.ok) return { ok: false, refusals };
  return readAs(refusals, { host, organs: organs.map(({ kind, name }) => ({ kind, name })), rule: rule.value });
}

function organsIn(fields: Fields | undefined, bodyName: string): readonly (OrganDraft & { readonly field: string })[] {
  const wanted = many(
    fields,
    'med',
    proposedOrgans.map(({ kind }) => kind),
  );
  const own = proposedOrgans
    .filter(({ kind, always }) => always || wanted.includes(kind))
    .map(({ kind }) => {
      const field = organField(kind);
      return { kind, name: one(fields, field, proposedName(kind, bodyName)), field };
    });
  const networks = one(fields, 'natverk')
    .split('\n')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return [...own, ...networks.map((name) => ({ kind: 'network' as const, name, field: 'natverk' }))];
}

function ruleIn(fields: Fields | undefined, principals: readonly PrincipalDraft[]): Read<DecisionRule> {
  const region = principals.some(({ kind }) => kind === 'region');
  const municipalities = principals.reduce((sum, { kind, represents }) => sum + (kind === 'region' ? 0 : represents), 0);
  switch (one(fields, 'rule', 'all')) {
    case 'region-and-at-least': {
      const count = countIn(fields, 'municipalities', 0, municipalities);
      const refusals: readonly SetupRefusal[] = [...unless(region, 'rule-without-region', 'rule'), ...count.refusals];
      return readAs<DecisionRule>(refusals, { kind: 'region-and-at-least', municipalities: count.value });
    }
    case 'at-least': {
      const count = countIn(fields, 'principals', 1, principals.length);
      return readAs<DecisionRule>(count.refusals, { kind: 'at-least', principals: count.value });
    }
    default:
      return { ok: true, value: { kind: 'all' } };
  }
}

function countIn(fields: Fields | undefined, field: string, least: number, most: number) {
  const text = one(fields, field);
  const value = /^\d{1,3}$/.test(text) ? Number(text) : -1;
  const counted = value >= least;
  const refusals = [
    ...unless(counted, 'rule-count', field),
    ...unless(!counted || value <= most, 'rule-out-of-reach', field, { most: String(most) }),
  ];
  return { value, refusals };
}
