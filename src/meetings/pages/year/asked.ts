import { isUuid } from '../../../platform/uuid.ts';

/** What of the year is asked for in the address: `?ar=2027&organ=ID&visa=namnder`. */
export interface YearAsked {
  readonly year: number;
  /** One organ's meetings; null for all. */
  readonly organId: string | null;
  /** The boards' meetings and the holidays beside. */
  readonly withBoards: boolean;
}

/** Reads the address; what cannot be read asks for this year, every organ. */
export function readYearAsked(query: URLSearchParams, thisYear: number): YearAsked {
  const year = query.get('ar') ?? '';
  const organ = query.get('organ') ?? '';
  return {
    year: /^20\d{2}$/.test(year) ? Number(year) : thisYear,
    organId: isUuid(organ) ? organ : null,
    withBoards: query.get('visa') === 'namnder',
  };
}

/** The address's query for what is asked. */
export function yearQuery({ year, organId, withBoards }: YearAsked, more: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams({
    ar: String(year),
    ...(organId === null ? {} : { organ: organId }),
    ...(withBoards ? { visa: 'namnder' } : {}),
    ...more,
  });
  return `?${query}`;
}
