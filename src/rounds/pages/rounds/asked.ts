import { oneOf } from '../../../platform/http/forms/field.ts';
import type { RoundState } from '../../standing.ts';
import type { RoundRow } from './present.ts';

export const roundStates = ['open', 'blocked', 'carried', 'withdrawn'] as const satisfies readonly RoundState[];
const sortings = ['text', 'lage', 'utskickad', 'svar', 'dnr'] as const;
export type Sorting = (typeof sortings)[number];

/** What of the list is asked for in the address: `?lage=open&sok=vård&ar=2026&sortera=svar&ordning=fallande`. */
export interface ListAsked {
  readonly state: RoundState | null;
  /** Words that all must stand in the title or the number. */
  readonly text: string;
  /** The year that it was sent. */
  readonly year: string;
  readonly sorting: Sorting;
  readonly descending: boolean;
}

/** Reads the address; what cannot be read asks for everything, the latest sent first. */
export function readListAsked(query: URLSearchParams): ListAsked {
  const sorting = oneOf(query.get('sortera'), sortings);
  const year = (query.get('ar') ?? '').trim();
  return {
    state: oneOf(query.get('lage'), roundStates) ?? null,
    text: (query.get('sok') ?? '').trim().slice(0, 200),
    year: /^\d{4}$/.test(year) ? year : '',
    sorting: sorting ?? 'utskickad',
    descending: sorting === undefined || query.get('ordning') === 'fallande',
  };
}

/** The address's query for what is asked, what is as it would be anyhow left out. */
export function listQuery(
  { state, text, year, sorting, descending }: ListAsked,
  more: Readonly<Record<string, string>> = {},
): string {
  const isUsual = sorting === 'utskickad' && descending;
  const query = new URLSearchParams({
    ...(state === null ? {} : { lage: state }),
    ...(text === '' ? {} : { sok: text }),
    ...(year === '' ? {} : { ar: year }),
    ...(isUsual ? {} : { sortera: sorting }),
    ...(descending && !isUsual ? { ordning: 'fallande' } : {}),
    ...more,
  });
  return query.size === 0 ? '' : `?${query}`;
}

/** The way to sort by a column: the other way round when it already is. */
export function sortQuery(asked: ListAsked, sorting: Sorting): string {
  return listQuery({ ...asked, sorting, descending: asked.sorting === sorting && !asked.descending });
}

const keyOf: Readonly<Record<Sorting, (row: RoundRow) => string>> = {
  text: ({ title }) => title,
  lage: ({ state }) => String(roundStates.indexOf(state)),
  utskickad: ({ sentOn }) => sentOn,
  // What has no last day comes after what has.
  svar: ({ answerBy }) => (answerBy === '' ? '9999' : answerBy),
  dnr: ({ number }) => number,
};

/** The rows asked for, in the order asked for; Swedish order of letters, equals as they came. */
export function chosenRows(
  rows: readonly RoundRow[],
  { state, text, year, sorting, descending }: ListAsked,
): readonly RoundRow[] {
  const words = text
    .toLocaleLowerCase('sv')
    .split(/\s+/)
    .filter((word) => word !== '');
  const key = keyOf[sorting];
  const collator = new Intl.Collator('sv', { numeric: true });
  const chosen = rows.filter((row) => {
    const said = `${row.title} ${row.number}`.toLocaleLowerCase('sv');
    return (state === null || row.state === state) && row.sentOn.startsWith(year) && words.every((word) => said.includes(word));
  });
  return chosen.toSorted((a, b) => collator.compare(key(a), key(b)) * (descending ? -1 : 1));
}
