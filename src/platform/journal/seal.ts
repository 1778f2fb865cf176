import type pg from 'pg';

const batch = 2000;
/** Whoever seals holds it (`samrad_journal_seal`). */
const sealingLock = 7_361_002;

/**
 * Chains all lines that are not chained yet, a batch a transaction. Safe to call from several processes: while another is at it, it
 * chains nothing and does not wait.
 */
export async function sealJournal(pool: Pick<pg.ClientBase, 'query'>): Promise<number> {
  let sealed = 0;
  for (;;) {
    const { rows } = await pool.query<{ n: number }>('select samrad_journal_seal($1) as n', [batch]);
    const n = rows[0]?.n ?? 0;
    sealed += n;
    if (n < batch) return sealed;
  }
}

/** As `sealJournal`, but waits for another that is at it: what was written before it was called is chained when it answers. */
export async function sealWholeJournal(client: Pick<pg.ClientBase, 'query'>): Promise<number> {
  await client.query('select pg_advisory_lock($1)', [sealingLock]);
  try {
    return await sealJournal(client);
  } finally {
    await client.query('select pg_advisory_unlock($1)', [sealingLock]);
  }
}

export interface Verdict {
  /** Lines whose links hold, from the first. */
  readonly lines: number;
  /** Hash of the last link that holds, hex; kept elsewhere (log, backup) it shows a cut tail. */
  readonly head: string;
  /** First place that does not hold, or null. */
  readonly brokenAt: number | null;
  readonly why: 'missing' | 'altered' | 'value-missing' | 'value-altered' | null;
  /** Lines not chained yet. */
  readonly unsealed: number;
}

/** Walks the whole chain. */
export async function verifyJournal(pool: Pick<pg.ClientBase, 'query'>): Promise<Verdict> {
  const { rows } = await pool.query(
    'select lines::int, head, broken_at::int as "brokenAt", why, unsealed::int from samrad_journal_verify()',
  );
  return rows[0] as Verdict;
}
