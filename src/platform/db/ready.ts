import type { Tx } from './tx.ts';

interface Ready {
  execute(values?: Record<string, unknown>): unknown;
}

/** By connection, then by name. */
const made = new WeakMap<Tx, Map<string, Ready>>();

/**
 * A question that is asked again and again, written out as SQL once for each connection: for the larger ones, writing takes the
 * program longer than asking.
 * @param name of the prepared statement: no other question's
 * @param make the question with `sql.placeholder` where values come, ended with `.prepare(name)`
 */
export function ready<Asked extends Ready>(tx: Tx, name: string, make: (tx: Tx, name: string) => Asked): Asked {
  const own = made.get(tx) ?? new Map<string, Ready>();
  made.set(tx, own);
  // Each name is one question's, so what was made under it is what `make` makes.
  const known = own.get(name) as Asked | undefined;
  if (known !== undefined) return known;
  const asked = make(tx, `samrad_ready_${name}`);
  own.set(name, asked);
  return asked;
}
