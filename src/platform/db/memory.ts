/**
 * What one snapshot of the database has been asked, kept while the database is as it was (ADR 0005). Two transactions with the same
 * `pg_current_snapshot()` see exactly the same rows, so an answer found in one is the answer of the other: no fact is ever older than the
 * transaction that reads it. Whatever anybody commits, in any table and from any process, makes another snapshot.
 */
export interface Memory {
  /**
   * The answer to a question that follows from the rows, the walls and the day alone, asked once. Do not change what it gives.
   * @param question names it wholly, with everything that it was asked with
   */
  once<T>(question: string, ask: () => Promise<T>): Promise<T>;
}

export interface Memories {
  /**
   * @param snapshot as `pg_current_snapshot()` says it
   * @param asker what else answers follow from: the open walls, and the day
   */
  at(snapshot: string, asker: string): Memory;
}

/** Transactions overlap: one that began before a change may end after it. */
const snapshotsKept = 2;
const mostAnswers = 300;

/** @param most answers kept for a snapshot; past that it starts anew */
export function openMemories(most = mostAnswers): Memories {
  const snapshots = new Map<string, Map<string, Promise<unknown>>>();

  const answersOf = (snapshot: string): Map<string, Promise<unknown>> => {
    const known = snapshots.get(snapshot);
    if (known !== undefined) return known;
    const [oldest] = snapshots.keys();
    if (snapshots.size >= snapshotsKept && oldest !== undefined) snapshots.delete(oldest);
    const fresh = new Map<string, Promise<unknown>>();
    snapshots.set(snapshot, fresh);
    return fresh;
  };

  return {
    at: (snapshot, asker) => ({
      once: <T>(question: string, ask: () => Promise<T>) => {
        const answers = answersOf(snapshot);
        const key = `${asker}\n${question}`;
        const known = answers.get(key);
        if (known !== undefined) return known as Promise<T>;
        if (answers.size >= most) answers.clear();
        const asked = ask();
        answers.set(key, asked);
        // A question that failed is asked again; whoever asked is told.
        asked.catch(() => answers.delete(key));
        return asked;
      },
    }),
  };
}

/** Asks through the memory where there is one: a transaction that writes has none, for it sees what it has written itself. */
export function once<T>(ctx: { readonly memory?: Memory | undefined }, question: string, ask: () => Promise<T>): Promise<T> {
  return ctx.memory === undefined ? ask() : ctx.memory.once(question, ask);
}
