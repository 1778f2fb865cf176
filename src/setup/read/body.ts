import type { Temporal } from 'temporal-polyfill';
import { typedDay } from '../../platform/days/typed-day.ts';
import { countyByCode } from '../county-lists.ts';
import { nameRefusals, type Read, readAs, unless } from '../refusals.ts';
import { type Fields, one } from '../sitting.ts';

export interface BodyDraft {
  readonly name: string;
  readonly shortName: string;
  readonly county: { readonly code: string; readonly name: string };
  /** Since when principals, boards and organs are as they are said here. */
  readonly from: Temporal.PlainDate;
  readonly mandate: string;
}

const longestMandate = 20_000;

/** Pure. */
export function readBody(fields: Fields | undefined): Read<BodyDraft> {
  const [name, shortName, mandate] = [one(fields, 'name'), one(fields, 'shortName'), one(fields, 'mandate')];
  const county = countyByCode(one(fields, 'county'));
  const from = dayOf(one(fields, 'from'));
  const refusals = [
    ...nameRefusals(name, 'name'),
    ...nameRefusals(shortName, 'shortName', 60),
    ...unless(county !== null, 'county-missing', 'county'),
    ...unless(from !== null, 'day-wrong', 'from'),
    ...unless(mandate.length <= longestMandate, 'text-too-long', 'mandate', { most: String(longestMandate) }),
  ];
  if (county === null || from === null) return { ok: false, refusals };
  return readAs(refusals, { name, shortName, county, from, mandate });
}

function dayOf(text: string): Temporal.PlainDate | null {
  const day = typedDay(text);
  return day !== null && day.year >= 1990 && day.year <= 2200 ? day : null;
}
