import { done, refuse } from '../../platform/result.ts';
import { csvLines } from '../../platform/sheets/read-csv.ts';
import type { MoneyResult } from '../refusals/money.ts';
import type { KeyKind } from './money.ts';

/** A principal that a key may name. */
export interface KeyMember {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly kind: 'region' | 'municipality' | 'federation';
}

type Weights = readonly { readonly principalId: string; readonly weight: number }[];

const mostWeight = 1_000_000_000;

/**
 * What a key's principals weigh, as typed in fields or pasted as rows of `code;weight`. Those that are left empty are not in the key. In a
 * key of equal parts the number says only who shares, and nothing typed means everybody; in one of halves the region weighs as much as all
 * others together, whatever is typed for it.
 * @param typed by code
 */
export function weightsOf(
  kind: KeyKind,
  members: readonly KeyMember[],
  typed: Readonly<Record<string, string>>,
  pasted: string,
): MoneyResult<Weights> {
  const fields = members.map((member) => ({ member, text: Object.hasOwn(typed, member.code) ? (typed[member.code] ?? '') : '' }));
  const isPasted = pasted.trim() !== '';
  if (isPasted && fields.some(({ text }) => text.trim() !== '')) return refuse('weights-twice', 'pasted');
  const read = isPasted ? fromRows(members, pasted) : fromFields(fields);
  if (!read.ok) return read;
  // What is wrong with all of them is said at the first field, or where they were pasted.
  const field = isPasted ? 'pasted' : `weight-${members[0]?.code ?? ''}`;
  if (kind === 'half') return halves(members, read.value, field);
  const isBlank = kind === 'equal' && read.value.length === 0;
  const said = isBlank ? members.map(({ id }) => ({ principalId: id, weight: 1 })) : read.value;
  const weights = kind === 'equal' ? said.map((each) => ({ ...each, weight: Math.min(each.weight, 1) })) : said;
  return weights.some(({ weight }) => weight > 0) ? done(weights) : refuse('weights-missing', field);
}

function fromFields(fields: readonly { readonly member: KeyMember; readonly text: string }[]): MoneyResult<Weights> {
  const found: Weights[number][] = [];
  for (const { member, text } of fields) {
    if (text.trim() === '') continue;
    const weight = readWeight(text);
    if (weight === null) return refuse('weight-wrong', `weight-${member.code}`, { name: member.name });
    found.push({ principalId: member.id, weight });
  }
  return done(found);
}

function fromRows(members: readonly KeyMember[], pasted: string): MoneyResult<Weights> {
  const rows = csvLines(pasted, 200);
  if ('brokenAt' in rows) return refuse('weight-line', 'pasted', { line: rows.text.slice(0, 80) });
  const found = new Map<string, number>();
  for (const [at, { cells }] of rows.found.entries()) {
    const [code = '', said = ''] = cells;
    const member = memberOf(members, code);
    const weight = readWeight(said);
    // The first row may be heads.
    if (at === 0 && member === undefined && weight === null) continue;
    const isTold = member !== undefined && weight !== null && !found.has(member.id);
    if (!isTold) return refuse('weight-line', 'pasted', { line: cells.join(';').slice(0, 80) });
    found.set(member.id, weight);
  }
  return done([...found].map(([principalId, weight]) => ({ principalId, weight })));
}

/** By code, which a spreadsheet may have taken the first nought from, or by name. */
function memberOf(members: readonly KeyMember[], said: string): KeyMember | undefined {
  const code = /^\d{1,3}$/.test(said) ? said.padStart(4, '0') : said;
  return members.find((member) => member.code === code || member.name.toLowerCase() === said.toLowerCase());
}

function halves(members: readonly KeyMember[], weights: Weights, field: string): MoneyResult<Weights> {
  const regions = members.filter(({ kind }) => kind === 'region');
  const [region] = regions;
  const others = weights.filter(({ principalId }) => regions.every(({ id }) => id !== principalId));
  const sum = others.reduce((all, { weight }) => all + weight, 0);
  if (region === undefined || regions.length > 1 || sum === 0) return refuse('no-region', field);
  return sum > mostWeight
    ? refuse('weight-wrong', field, { name: region.name })
    : done([{ principalId: region.id, weight: sum }, ...others]);
}

/** `165 527`; null when it is no whole number in bounds. */
function readWeight(text: string): number | null {
  const bare = text.trim();
  if (!/^(?:\d{1,10}|\d{1,3}(?:\s\d{3})+)$/.test(bare)) return null;
  const weight = Number(bare.replaceAll(/\s/g, ''));
  return weight <= mostWeight ? weight : null;
}
