import type { ReadDocument } from '../../records/index.ts';
import type { FormDoubt, FormFacts, Part } from './filled.ts';
import { namesAuthority, sameAuthority } from './names.ts';

type Condition = ReadDocument['conditions'][number];
type Held = { readonly condition: Condition; readonly place: string };

/** The conditions of the document's own decision, as the form has them. */
export function conditionsIn(reading: ReadDocument, { principals, ownCode }: FormFacts): Part {
  const held = reading.conditions.flatMap((condition, index): Held[] =>
    condition.board === null ? [{ condition, place: placeOf(reading, condition, index) }] : [],
  );
  const of = (kind: Condition['kind']) => held.filter(({ condition }) => condition.kind === kind);
  const others = principals.filter(({ code }) => code !== ownCode);
  const named = of('named').map((each) => ({ ...each, parties: each.condition.names.map((name) => codeOf(name, others)) }));
  // Parties of which one is nobody here cannot be counted: a person judges the whole condition.
  const known = named.filter(({ parties }) => parties.length > 0 && !parties.includes(null));
  const unknown = named.filter((each) => !known.includes(each));
  const own = [...of('other'), ...unknown];
  const counted = of('at-least').map((each) => ({ ...each, count: numberIn(each.condition.text) }));
  const kinds = [
    ...(of('all-others').length > 0 ? ['all-others'] : []),
    ...(known.length > 0 ? ['named'] : []),
    ...(counted.length > 0 ? ['at-least'] : []),
    ...(own.length > 0 ? ['other'] : []),
  ];
  return {
    values: {
      others: counted[0]?.count?.toString() ?? '',
      ownConditions: own.map(({ condition }) => condition.text.replaceAll(/\s+/g, ' ')).join('\n'),
    },
    lists: { conditions: kinds, named: [...new Set(known.flatMap(({ parties }) => parties.flatMap((code) => code ?? [])))] },
    places: {
      ...placed('conditions', held),
      ...placed('named', known),
      ...placed('others', counted),
      ...placed('ownConditions', own),
    },
    doubts: [
      ...unknown.map((each) => doubt('ownConditions', each, 'condition-unknown-party')),
      ...counted.flatMap((each) => (each.count === null ? [doubt('others', each, 'condition-without-number')] : [])),
      ...of('other').map((each) => doubt('ownConditions', each, 'condition-of-substance')),
    ],
  };
}

/** Its own place, or that of the clause in which it stands. */
function placeOf({ spans, clauses }: ReadDocument, { clause }: Condition, index: number): string {
  const own = `conditions.${index}`;
  if (spans[own] !== undefined) return own;
  const numbered = clauses.findIndex(({ number }) => number === clause);
  return `clauses.${numbered < 0 ? Math.max(0, clause - 1) : numbered}`;
}

function placed(field: string, held: readonly Held[]): Record<string, string> {
  const [first] = held;
  return first === undefined ? {} : { [field]: first.place };
}

function doubt(field: string, { place }: Held, what: FormDoubt['what']): FormDoubt {
  return { field, place, what };
}

/** `Region Östergötlands hälso- och sjukvårdsnämnd` is the region. */
function codeOf(name: string, principals: FormFacts['principals']): string | null {
  const same = principals.filter((each) => sameAuthority(name, each.name));
  const found = same.length > 0 ? same : principals.filter((each) => namesAuthority(name, each.name));
  if (found.length === 1) return found[0]?.code ?? null;
  // "Regionen", "regionfullmäktige": without a name, in a round with one region.
  const regions = principals.filter((each) => /^region\b/i.test(each.name));
  return found.length === 0 && /^region(?:en|ens|fullmäktige|styrelsen)?$/i.test(name.trim()) && regions.length === 1
    ? (regions[0]?.code ?? null)
    : null;
}

const numbers =
  'noll en två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton tjugo'.split(' ');

/** `minst tio andra kommuner`, `minst 10`. */
function numberIn(text: string): number | null {
  const [said] = /\d{1,3}/.exec(text) ?? [];
  if (said !== undefined) return Number(said);
  const words = text.toLowerCase().split(/[^\p{L}]+/u);
  const count = words.map((word) => numbers.indexOf(word)).find((each) => each >= 2);
  return count ?? null;
}
