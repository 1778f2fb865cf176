import { typedTime } from '../../calendar/typed-time.ts';
import type { TypedWhen } from './when-fields.tsx';

/** What a form or an address says of a name; '' when nothing. */
export type Said = (name: string) => string;

export function typedWhen(said: Said): TypedWhen {
  return {
    ...{ starts: typedTime(said('starts').slice(0, 20)), ends: typedTime(said('ends').slice(0, 20)) },
    ...{ place: said('place').trim().slice(0, 200), online: said('online').trim().slice(0, 500) },
  };
}

/** A form that shows before it does sends its fields in the address. */
export function saidIn(query: URLSearchParams): Said {
  return (name) => query.get(name) ?? '';
}
