import type { NodePgDatabase } from 'drizzle-orm/node-postgres';

/** Queries inside one open transaction. */
export type Tx = NodePgDatabase;
