/** A change as it was noted once: a row. */
interface Noted {
  readonly changeId: string;
  readonly ordinal: number;
  readonly takenBack: boolean;
  readonly seq: number | null;
}

/** The changes as they were last noted, those noted by mistake left out, in the order that the board asked for them. Pure. */
export function lastNoted<Row extends Noted>(rows: readonly Row[]): readonly Row[] {
  return [...latestBy(rows).values()].filter(({ takenBack }) => !takenBack).sort((a, b) => a.ordinal - b.ordinal);
}

/** By change the row that counts: the one noted last. Pure. */
export function latestBy<Row extends { readonly changeId: string; readonly seq: number | null }>(
  rows: readonly Row[],
): ReadonlyMap<string, Row> {
  const latest = new Map<string, Row>();
  for (const row of rows) {
    const before = latest.get(row.changeId);
    if (before === undefined || (row.seq ?? 0) > (before.seq ?? 0)) latest.set(row.changeId, row);
  }
  return latest;
}

interface Corrects {
  readonly id: string;
  readonly replaces: string | null;
  readonly correction: boolean;
}

/** What a decision has become through corrections: itself when nothing corrects it. Pure. */
export function correctedTo<Fact extends Corrects>(decisions: readonly Fact[]): (id: string) => Fact | undefined {
  const byId = new Map(decisions.map((decision) => [decision.id, decision]));
  const after = new Map(
    decisions.flatMap((each) => (each.correction && each.replaces !== null ? [[each.replaces, each] as const] : [])),
  );
  return (id) => {
    let found = byId.get(id);
    // The contract refuses circles (Refused).
    for (let next = found; next !== undefined; next = after.get(next.id)) found = next;
    return found;
  };
}
