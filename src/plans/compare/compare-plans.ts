import { type ComparedArea, type ComparedPart, kindOf, type PartPlace, type PlanChange, type PlanChanges } from './changes.ts';
import { fieldChanges, wholeFields } from './field-changes.ts';
import { type Either, inOrder } from './in-order.ts';
import { stayingPlaces } from './least-moved.ts';
import { type Pair, pairsOf } from './match.ts';
import { type Part, type Parts, partsOf, type TextWithKeys } from './parts.ts';

/**
 * What differs between two texts of plans: of one plan, or of one and the next. Areas, goals and activities are matched by
 * row, by what they carry on, by their words, then by likeness. The work is bounded, whatever is compared.
 */
export function comparePlans(a: TextWithKeys, b: TextWithKeys): PlanChanges {
  const [before, after] = [partsOf(a), partsOf(b)];
  const pairs = allPairs(before, after);
  const tell = teller(pairs, after);
  const order = inOrder(pairs);
  const areas = order(before.areas, after.areas).map((area): ComparedArea => {
    const children = (kind: 'goals' | 'activities') =>
      order(of(before[kind], area.before), of(after[kind], area.after)).map(tell);
    return { ...tell(area), goals: children('goals'), activities: children('activities') };
  });
  const [title, aim] = [tell({ before: before.title, after: after.title }), tell({ before: before.aim, after: after.aim })];
  const parts = [title, aim, ...areas.flatMap(({ goals, activities, ...area }) => [area, ...goals, ...activities])];
  return { title, aim, areas, changes: parts.flatMap(changeOf) };
}

function changeOf(part: ComparedPart): readonly PlanChange[] {
  const kind = kindOf(part);
  return kind === null ? [] : [{ ...part, kind }];
}

function of(parts: readonly Part[], area: Part | null): readonly Part[] {
  return area === null ? [] : parts.filter((part) => part.area === area.place);
}

/** The title and the aim are always the same things. */
function allPairs(before: Parts, after: Parts): readonly Pair[] {
  const areas = pairsOf(before.areas, after.areas, () => undefined);
  const places = new Map(areas.map((pair) => [pair.after.place, pair.before.place]));
  const areaBefore = (area: number) => places.get(area);
  return [
    { before: before.title, after: after.title },
    { before: before.aim, after: after.aim },
    ...areas,
    ...pairsOf(before.goals, after.goals, areaBefore),
    ...pairsOf(before.activities, after.activities, areaBefore),
  ];
}

function teller(pairs: readonly Pair[], later: Parts): (either: Either) => ComparedPart {
  const moved = movedIn(pairs);
  const changed = fieldChanges(pairs);
  const fields = new Map(pairs.map((pair, at) => [pair.after, changed[at] ?? []]));
  const taken = new Set([...later.areas, ...later.goals, ...later.activities].map(({ key }) => key));
  const fieldsOf = (before: Part | null, after: Part | null) => {
    if (after === null) return before === null ? [] : wholeFields(before, 'removed');
    return before === null ? wholeFields(after, 'added') : (fields.get(after) ?? []);
  };
  return ({ before, after }) => {
    const part = after ?? before;
    if (part === null) throw new Error('a part of neither text');
    // Only where neither text has rows can a removed part be called as one that is there.
    const key = after === null && taken.has(part.key) ? `${part.key}-borttaget` : part.key;
    return {
      ...{ what: part.what, key, before: placeOf(before), after: placeOf(after) },
      ...{ moved: after === null ? null : (moved.get(after) ?? null), fields: fieldsOf(before, after) },
    };
  };
}

function placeOf(part: Part | null): PartPlace | null {
  return part === null ? null : { key: part.key, area: part.area, place: part.place, title: part.title };
}

/** The parts of the later text that stand in another area, or out of the order of the most that kept theirs. */
function movedIn(pairs: readonly Pair[]): ReadonlyMap<Part, 'area' | 'order'> {
  const areas = new Map(pairs.flatMap((pair) => (pair.after.what === 'area' ? [[pair.after.place, pair.before.place]] : [])));
  const moved = new Map<Part, 'area' | 'order'>();
  const neighbours = new Map<string, Pair[]>();
  for (const pair of pairs) {
    const { before, after } = pair;
    if (after.what !== 'area' && after.area >= 0 && areas.get(after.area) !== before.area) moved.set(after, 'area');
    else {
      const among = after.what === 'area' ? after.what : `${after.what} ${after.area}`;
      const held = neighbours.get(among);
      if (held === undefined) neighbours.set(among, [pair]);
      else held.push(pair);
    }
  }
  for (const row of neighbours.values()) {
    const sorted = row.sort((one, other) => one.after.place - other.after.place);
    const stay = stayingPlaces(sorted.map(({ before }) => before.place));
    for (const [place, { after }] of sorted.entries()) if (!stay.has(place)) moved.set(after, 'order');
  }
  return moved;
}
