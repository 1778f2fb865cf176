import { Temporal } from 'temporal-polyfill';
import { isoMoment, type Lang, pick } from '../../../ui/index.ts';
import { words } from './words.ts';

export interface KeyRow {
  readonly id: string;
  readonly name: string;
  readonly created: string;
  readonly lastUsed: string;
  readonly expires: string;
}

interface Key {
  readonly id: string;
  readonly name: string;
  readonly createdAt: Temporal.Instant;
  readonly expiresOn: Temporal.PlainDate | null;
  readonly lastUsedOn: Temporal.PlainDate | null;
}

/** Keys as the page shows them on a day. */
export function keyRows(keys: readonly Key[], today: Temporal.PlainDate, lang: Lang): readonly KeyRow[] {
  const w = pick(words, lang);
  const expires = (day: Temporal.PlainDate | null) => {
    if (day === null) return w.noEnd;
    return Temporal.PlainDate.compare(day, today) < 0 ? w.passed(day.toString()) : day.toString();
  };
  return keys.map((key) => ({
    id: key.id,
    name: key.name,
    created: isoMoment(key.createdAt),
    lastUsed: key.lastUsedOn?.toString() ?? w.never,
    expires: expires(key.expiresOn),
  }));
}
