import { z } from 'zod';
import { BackupError, damaged } from '../backup-error.ts';

/**
 * The file: a gzipped tar archive, so that any machine can open it for as long as there are machines, and after it a second,
 * tiny gzip member with the SHA-256 of the first (seal.ts). With a key all of that lies in an age file (key.ts).
 * In the archive: `backup.json` (the header), `tables/SCHEMA.TABLE/NNNNNN.copy` (a table's rows as PostgreSQL's COPY text,
 * cut in pieces anywhere), and last `manifest.json` (what the pieces add up to).
 */
export const formatVersion = 1;

export const headerName = 'backup.json';
export const manifestName = 'manifest.json';
/** Where a table's rows are cut: bounds what is held in memory. */
export const pieceBytes = 1 << 20;

const count = z.number().int().nonnegative();
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const tableSchema = z.strictObject({ schema: z.string(), name: z.string(), columns: z.array(z.string()).min(1) });

const headerSchema = z.strictObject({
  format: z.literal(formatVersion),
  /** Version of the program that made it. */
  program: z.string(),
  /** RFC 3339 in UTC; the moment that the rows show. */
  madeAt: z.string(),
  /** Migrations that had been run, in order. */
  migrations: z.array(z.strictObject({ hash: z.string(), createdAt: count })).min(1),
  /** Version of the job queue's own schema. */
  queueVersion: count,
  /** In the order of the archive. */
  tables: z.array(tableSchema),
});
export type Header = z.infer<typeof headerSchema>;

const manifestSchema = z.strictObject({
  tables: z.record(z.string(), z.strictObject({ rows: count, bytes: count, sha256 })),
  sequences: z.array(z.strictObject({ schema: z.string(), name: z.string(), lastValue: z.string(), isCalled: z.boolean() })),
  /** The chain's length and last link (hex, empty when there is none), and how many lines were not chained yet. */
  journal: z.strictObject({ lines: count, head: z.string(), unsealed: count }),
});
export type Manifest = z.infer<typeof manifestSchema>;
/** Rows of a table, and the SHA-256 of their COPY text in the order of their key. */
export type TableSum = Manifest['tables'][string];
export type Sequence = Manifest['sequences'][number];

const anyFormat = z.looseObject({ format: z.number(), program: z.string() });

/** @throws BackupError `newer` when a later program made it, `damaged` when it says what no program says */
export function readHeader(body: Buffer): Header {
  const json = parseJson(body);
  const told = anyFormat.safeParse(json);
  if (told.success && told.data.format > formatVersion) {
    const { format, program } = told.data;
    throw new BackupError(
      'newer',
      `the backup has format ${format}, made by version ${program} of the program, and this one reads up to ${formatVersion}: upgrade the program first`,
    );
  }
  return checked(headerSchema, json, headerName);
}

export function readManifest(body: Buffer): Manifest {
  return checked(manifestSchema, parseJson(body), manifestName);
}

export function toJson(value: Header | Manifest): Buffer {
  return Buffer.from(`${JSON.stringify(value, null, 2)}\n`);
}

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch (error) {
    throw damaged('a description in it cannot be read', error);
  }
}

function checked<T>(schema: z.ZodType<T>, json: unknown, name: string): T {
  const result = schema.safeParse(json);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw damaged(`${name} is not as it should be (${issue?.path.join('.')}: ${issue?.message})`);
}
