import type { Gender, Value } from './measure.ts';

/** A figure as it is given: of all when no gender is said. */
export interface GivenValue {
  readonly place: string;
  readonly period: string;
  readonly gender?: Gender | undefined;
  /** Null: the source says that there is none. */
  readonly value: number | null;
  readonly status?: string | undefined;
}

type Counted = Pick<Value, 'place' | 'period' | 'gender' | 'value' | 'status'>;

/** What is new or says otherwise than what counts now. Of several for the same the last counts; that there is none is no news where nothing stands. */
export function differingValues(given: readonly GivenValue[], now: readonly Counted[]): readonly Counted[] {
  const standing = new Map(now.map((value) => [keyOf(value), value]));
  const asked = new Map(given.map((each) => [keyOf(each), filled(each)]));
  return [...asked].flatMap(([key, value]) => {
    const was = standing.get(key);
    const isSame = was === undefined ? value.value === null && value.status === '' : isEqual(was, value);
    return isSame ? [] : [value];
  });
}

/** A given figure beside what stands. */
export type Compared<Given> = Given & {
  readonly does: 'new' | 'changed' | 'same';
  /** What stands, when something does. */
  readonly was: Counted | null;
};

/** What saving would do with each, in the order given. */
export function comparedValues<Given extends GivenValue>(
  given: readonly Given[],
  now: readonly Counted[],
): readonly Compared<Given>[] {
  const standing = new Map(now.map((value) => [keyOf(value), value]));
  const differing = new Set(differingValues(given, now).map(keyOf));
  return given.map((each) => {
    const was = standing.get(keyOf(each)) ?? null;
    return { ...each, was, does: !differing.has(keyOf(each)) ? 'same' : was === null ? 'new' : 'changed' };
  });
}

function filled({ place, period, gender = 'T', value, status = '' }: GivenValue): Counted {
  return { place, period, gender, value, status };
}

function isEqual(one: Counted, other: Counted): boolean {
  return one.value === other.value && one.status === other.status;
}

function keyOf({ place, period, gender = 'T' }: Pick<GivenValue, 'place' | 'period' | 'gender'>): string {
  return `${place} ${period} ${gender}`;
}
