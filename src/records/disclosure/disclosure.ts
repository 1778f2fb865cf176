import type { StoredRecord } from '../record.ts';

/** The records of a matter that may be asked for, by the authority that owns them (TF 2:15). */
export interface Disclosure {
  readonly groups: readonly DisclosureGroup[];
  readonly count: number;
  /** How many are to be tried at this request (OSL): secrecy may apply. */
  readonly toTry: number;
  /** Of those that are taken out. */
  readonly chosen: readonly StoredRecord[];
  readonly bytes: number;
}

interface DisclosureGroup {
  /** Board id. */
  readonly owner: string;
  readonly name: string;
  readonly records: readonly StoredRecord[];
}

/**
 * What may be disclosed of a matter's records: never working material, which is no official document (TF 2:12). One where secrecy may
 * apply is only listed, for it is tried anew at each request, unless somebody who has tried it says that it goes.
 * @param tried ids of records that were tried and may go
 * @param names of boards by id
 */
export function disclosureOf(
  records: readonly StoredRecord[],
  tried: ReadonlySet<string>,
  names: ReadonlyMap<string, string>,
): Disclosure {
  const official = records.filter(({ access }) => access !== 'working-material').toSorted(byDay);
  const owners = [...new Set(official.map(({ owner }) => owner))];
  const groups = owners
    .map((owner) => ({ owner, name: names.get(owner) ?? '', records: official.filter((each) => each.owner === owner) }))
    .toSorted((one, other) => one.name.localeCompare(other.name, 'sv'));
  const chosen = groups.flatMap((group) => group.records.filter(({ id, access }) => access === 'public' || tried.has(id)));
  return {
    groups,
    count: official.length,
    toTry: official.filter(({ access }) => access === 'secrecy-may-apply').length,
    chosen,
    bytes: chosen.reduce((sum, { size }) => sum + size, 0),
  };
}

/** The day a record has in the matter, ISO: when it became official, else when it was kept. */
export function dayOfRecord({ becameOfficialOn, recordedAt }: StoredRecord): string {
  return (becameOfficialOn ?? recordedAt.toZonedDateTimeISO('Europe/Stockholm').toPlainDate()).toString();
}

function byDay(one: StoredRecord, other: StoredRecord): number {
  return (
    dayOfRecord(one).localeCompare(dayOfRecord(other)) ||
    one.title.localeCompare(other.title, 'sv') ||
    one.id.localeCompare(other.id)
  );
}
