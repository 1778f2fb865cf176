import { oneOf } from '../../../platform/http/forms/field.ts';
import { compareNames } from '../../../ui/index.ts';
import type { SharingKind, SharingState } from '../../sharing.ts';
import type { SharingRow } from './present.ts';

export const sharingStates = ['open', 'over', 'ended', 'withdrawn'] as const satisfies readonly SharingState['state'][];
export const sharingKinds = ['informal', 'statement'] as const satisfies readonly SharingKind[];
const sortings = ['vantar', 'text', 'delas', 'till', 'lage', 'synpunkter'] as const;
export type Sorting = (typeof sortings)[number];

/** What of the list is asked for in the address: `?lage=open&slag=informal&sok=vård&sortera=till&ordning=fallande`. */
export interface ListAsked {
  readonly state: SharingState['state'] | null;
  readonly kind: SharingKind | null;
  /** Words that all must stand in the title or among whom it is shared with. */
  readonly text: string;
  readonly sorting: Sorting;
  readonly descending: boolean;
}

/** Reads the address; what cannot be read asks for everything, what waits for the reader first. */
export function readListAsked(query: URLSearchParams): ListAsked {
  return {
    state: oneOf(query.get('lage'), sharingStates) ?? null,
    kind: oneOf(query.get('slag'), sharingKinds) ?? null,
    text: (query.get('sok') ?? '').trim().slice(0, 200),
    sorting: oneOf(query.get('sortera'), sortings) ?? 'vantar',
    descending: query.get('ordning') === 'fallande',
  };
}

/** The address's query for what is asked, what is as it would be anyhow left out. */
export function listQuery(
  { state, kind, text, sorting, descending }: ListAsked,
  more: Readonly<Record<string, string>> = {},
): string {
  const query = new URLSearchParams({
    ...(state === null ? {} : { lage: state }),
    ...(kind === null ? {} : { slag: kind }),
    ...(text === '' ? {} : { sok: text }),
    ...(sorting === 'vantar' ? {} : { sortera: sorting }),
    ...(descending ? { ordning: 'fallande' } : {}),
    ...more,
  });
  return query.size === 0 ? '' : `?${query}`;
}

/** The way to sort by a column: the other way round when it already is. */
export function sortQuery(asked: ListAsked, sorting: Sorting): string {
  return listQuery({ ...asked, sorting, descending: asked.sorting === sorting && !asked.descending });
}

const keyOf: Readonly<Record<Sorting, (row: SharingRow) => string>> = {
  vantar: ({ waitsForMe, state }) => `${waitsForMe ? 0 : 1}${sharingStates.indexOf(state)}`,
  text: ({ title }) => title,
  delas: ({ kind }) => kind,
  till: ({ until }) => until,
  lage: ({ state }) => String(sharingStates.indexOf(state)),
  synpunkter: ({ comments }) => String(comments),
};

/** The rows asked for, in the order asked for; equals as they came. */
export function chosenRows(rows: readonly SharingRow[], asked: ListAsked): readonly SharingRow[] {
  const words = asked.text
    .toLocaleLowerCase('sv')
    .split(/\s+/)
    .filter((word) => word !== '');
  const key = keyOf[asked.sorting];
  return rows
    .filter(({ title, readers, state, kind }) => {
      const said = `${title} ${readers}`.toLocaleLowerCase('sv');
      const fits = (asked.state === null || state === asked.state) && (asked.kind === null || kind === asked.kind);
      return fits && words.every((word) => said.includes(word));
    })
    .toSorted((a, b) => compareNames(key(a), key(b)) * (asked.descending ? -1 : 1));
}
