import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readProxies } from './http/sender/client-address.ts';

/** Where the database is: PostgreSQL of our own in the data folder, or one that stands somewhere else. */
type DatabaseConfig =
  | { readonly kind: 'embedded'; readonly dataDir: string }
  | {
      readonly kind: 'external';
      /** As the application's role: owns nothing, cannot pass the walls. */
      readonly url: string;
      /** As the owner: migration, backup, restore. Absent where those are done elsewhere. */
      readonly ownerUrl: string | undefined;
    };

/** All that the environment decides, read once at the start. */
export type Config = {
  readonly port: number;
  /** The public address, without a slash at the end. */
  readonly url: string;
  readonly database: DatabaseConfig;
  /** What signs, at least 32 characters, when it was given; `secretOf` says which one holds. */
  readonly secret: string | undefined;
  readonly mail: {
    readonly smtpUrl: string | undefined;
    readonly from: string | undefined;
    readonly imapUrl: string | undefined;
    /** Where answers come to; each matter has its own after a plus sign: `svar+TOKEN@samrad.example.se`. */
    readonly answerAddress: string | undefined;
    /** Where our own listener for mail stands, or null for none. */
    readonly listen: {
      readonly host: string;
      readonly port: number;
      /** Most that it keeps in a day. */
      readonly megabytesPerDay?: number | undefined;
    } | null;
  };
  /** The host authority's certificate and key (PKCS #12) that PDFs are sealed with, or null for none. */
  readonly seal: { readonly file: string; readonly password: string } | null;
  /** Scheduled backups when there is a folder for them; the key also locks and opens those made by hand. */
  readonly backup: {
    readonly dir: string | undefined;
    /** Times of the day in Europe/Stockholm, `HH:MM`. */
    readonly at: readonly string[];
    readonly keepDays: number;
    readonly key: string | undefined;
  };
  /** Load the example and offer its roles on the sign-in page. */
  readonly example: boolean;
  /** How many changes one client may ask for in a minute. */
  readonly writesPerMinute: number;
  readonly logLevel: LogLevel;
  /** Proxies whose word about where a request comes from is taken: addresses and ranges, commas between. */
  readonly trustedProxies: string;
  /** What gives the figures to who asks from another machine. */
  readonly metricsToken: string | undefined;
  /** Whom alarms are mailed to. */
  readonly alarmTo: string | undefined;
  /** Kolada's open API, without a slash at the end. */
  readonly koladaUrl: string;
};

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
type LogLevel = (typeof logLevels)[number];

/** A wrong setting; the message is one Swedish sentence that names the variable and never shows its value. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

const defaultPort = 3000;
const defaultWritesPerMinute = 600;
const portRule = 'ska vara ett heltal mellan 0 och 65535';
const defaultKoladaUrl = 'https://api.kolada.se/v3';
const defaultDataDir = join(import.meta.dirname, '..', '..', '.data');

/** Those that hold a secret, which may lie in a file instead: `SAMRAD_SECRET_FILE`. */
const inFile = new Set([
  'SAMRAD_DATABASE_URL',
  'SAMRAD_DATABASE_OWNER_URL',
  'SAMRAD_SECRET',
  'SAMRAD_SMTP_URL',
  'SAMRAD_IMAP_URL',
  'SAMRAD_SEAL_PASSWORD',
  'SAMRAD_METRICS_TOKEN',
  'SAMRAD_BACKUP_KEY',
]);

const variables = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, portRule)
    .transform(Number)
    .refine((port) => port <= 65535, portRule)
    .optional(),
  SAMRAD_URL: addressOf(['http:', 'https:'], 'en webbadress som https://samrad.example.se').optional(),
  SAMRAD_DATA: z.string().optional(),
  SAMRAD_DATABASE_URL: addressOf(
    ['postgres:', 'postgresql:'],
    'en adress som postgresql://användare:lösenord@värd/databas',
  ).optional(),
  SAMRAD_DATABASE_OWNER_URL: addressOf(
    ['postgres:', 'postgresql:'],
    'en adress som postgresql://användare:lösenord@värd/databas',
  ).optional(),
  SAMRAD_SECRET: z.string().min(32, 'ska vara minst 32 tecken långt').optional(),
  SAMRAD_SMTP_URL: addressOf(['smtp:', 'smtps:'], 'en adress som smtp://användare:lösenord@värd:587').optional(),
  SAMRAD_MAIL_FROM: z
    .string()
    .regex(/^(?:[^<>\r\n]+<[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/, 'ska vara en e-postadress')
    .optional(),
  SAMRAD_IMAP_URL: addressOf(['imap:', 'imaps:'], 'en adress som imaps://användare:lösenord@värd').optional(),
  SAMRAD_ANSWER_ADDRESS: z
    .string()
    .regex(/^[^\s<>(),;:"@+]+@[^\s<>(),;:"@]+$/, 'ska vara en e-postadress utan plustecken, som svar@samrad.example.se')
    .optional(),
  SAMRAD_SMTP_LISTEN: z
    .string()
    .regex(/^(?:[^\s:[\]]+|\[[\da-fA-F:]+\]):\d{1,5}$/, 'ska vara värd och port, som 127.0.0.1:2525')
    .refine((place) => portIn(place) <= 65535, portRule)
    .optional(),
  SAMRAD_SMTP_DAILY_MB: z
    .string()
    .regex(/^[1-9]\d{0,6}$/, 'ska vara ett heltal mellan 1 och 9999999')
    .transform(Number)
    .optional(),
  SAMRAD_SEAL_FILE: z.string().optional(),
  SAMRAD_SEAL_PASSWORD: z.string().optional(),
  SAMRAD_BACKUP_DIR: z.string().optional(),
  SAMRAD_BACKUP_AT: z
    .string()
    .regex(
      /^(?:[01]\d|2[0-3]):[0-5]\d(?:,(?:[01]\d|2[0-3]):[0-5]\d)*$/,
      'ska vara ett klockslag som 03:00, eller flera med komma emellan',
    )
    .transform((times) => times.split(','))
    .optional(),
  SAMRAD_BACKUP_KEEP_DAYS: z
    .string()
    .regex(/^[1-9]\d{0,4}$/, 'ska vara ett heltal mellan 1 och 99999')
    .transform(Number)
    .optional(),
  SAMRAD_BACKUP_KEY: z
    .string()
    .regex(
      /^(?:age1[a-z0-9]{58,}|AGE-SECRET-KEY-(?:PQ-)?1[A-Z0-9]{58,}|(?!age1|AGE-SECRET-KEY-).{16,})$/,
      'ska vara minst 16 tecken långt, eller en nyckel av age (age1… låser, AGE-SECRET-KEY-1… låser och öppnar)',
    )
    .optional(),
  SAMRAD_EXAMPLE: z.enum(['1', '0'], 'ska vara 1 eller 0').optional(),
  SAMRAD_WRITES_PER_MINUTE: z
    .string()
    .regex(/^[1-9]\d{0,5}$/, 'ska vara ett heltal mellan 1 och 999999')
    .transform(Number)
    .optional(),
  SAMRAD_TRUSTED_PROXIES: z
    .string()
    .refine((text) => readProxies(text) !== null, 'ska vara adresser eller nät med komma emellan, som 127.0.0.1, 10.0.0.0/8')
    .optional(),
  SAMRAD_METRICS_TOKEN: z
    .string()
    .regex(/^[\x21-\x7e]{16,}$/, 'ska vara minst 16 tecken utan mellanslag')
    .optional(),
  SAMRAD_ALARM_TO: z
    .string()
    .regex(/^[^\s<>,;@]+@[^\s<>,;@]+$/, 'ska vara en e-postadress')
    .optional(),
  SAMRAD_KOLADA_URL: addressOf(['http:', 'https:'], 'en webbadress som https://api.kolada.se/v3')
    .regex(/^[^?#@]*$/, 'ska vara en webbadress utan lösenord och frågetecken, som https://api.kolada.se/v3')
    .optional(),
  SAMRAD_LOG_LEVEL: z.enum(logLevels, `ska vara en av ${logLevels.join(', ')}`).optional(),
});

/**
 * Reads the configuration. An empty variable counts as absent; a name that starts with SAMRAD_ and means nothing is refused,
 * for it is a misspelling of one that does.
 * @throws ConfigError
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  refuseUnknown(env);
  const given = Object.fromEntries(Object.keys(variables.shape).map((name) => [name, readVariable(env, name)]));
  const result = variables.safeParse(given);
  if (!result.success) {
    const issue = result.error.issues[0];
    throw new ConfigError(`${String(issue?.path[0])} ${issue?.message}.`);
  }
  const read = result.data;
  const port = read.PORT ?? defaultPort;
  return {
    port,
    url: (read.SAMRAD_URL ?? `http://localhost:${port}`).replace(/\/+$/, ''),
    database: databaseOf(read),
    secret: read.SAMRAD_SECRET,
    mail: mailOf(read),
    seal: sealOf(read),
    backup: backupOf(read),
    example: read.SAMRAD_EXAMPLE === '1',
    writesPerMinute: read.SAMRAD_WRITES_PER_MINUTE ?? defaultWritesPerMinute,
    logLevel: read.SAMRAD_LOG_LEVEL ?? 'info',
    trustedProxies: read.SAMRAD_TRUSTED_PROXIES ?? '',
    metricsToken: read.SAMRAD_METRICS_TOKEN,
    alarmTo: read.SAMRAD_ALARM_TO,
    koladaUrl: (read.SAMRAD_KOLADA_URL ?? defaultKoladaUrl).replace(/\/+$/, ''),
  };
}

/**
 * The secret that holds: the given one, else the one that the embedded database keeps in its data folder.
 * @throws ConfigError with an external database, whose processes must all share one
 */
export function secretOf(config: Config, kept: string | undefined): string {
  const secret = config.secret ?? kept;
  if (secret !== undefined) return secret;
  throw new ConfigError(
    'SAMRAD_SECRET ska anges tillsammans med SAMRAD_DATABASE_URL: minst 32 slumpade tecken, samma för alla processer.',
  );
}

/** What a variable holds, or the file that it names: a secret in a file is not seen in a list of processes (`docker inspect`). */
function readVariable(env: Readonly<Record<string, string | undefined>>, name: string): string | undefined {
  const file = inFile.has(name) ? env[`${name}_FILE`] : undefined;
  if (file === undefined || file === '') return env[name] === '' ? undefined : env[name];
  if (env[name] !== undefined && env[name] !== '') throw new ConfigError(`Ange ${name} eller ${name}_FILE, inte båda.`);
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    throw new ConfigError(`${name}_FILE ska vara en fil som går att läsa.`);
  }
}

/** What comes in needs an address that it comes to. */
function mailOf(read: z.infer<typeof variables>): Config['mail'] {
  const { SAMRAD_SMTP_LISTEN: place, SAMRAD_IMAP_URL: imapUrl, SAMRAD_ANSWER_ADDRESS: answerAddress } = read;
  const idle = place !== undefined ? 'SAMRAD_SMTP_LISTEN' : imapUrl !== undefined ? 'SAMRAD_IMAP_URL' : undefined;
  if (idle !== undefined && answerAddress === undefined)
    throw new ConfigError(`${idle} gäller bara tillsammans med SAMRAD_ANSWER_ADDRESS, som saknas: dit svaren ska komma.`);
  const { SAMRAD_SMTP_DAILY_MB: megabytesPerDay } = read;
  if (megabytesPerDay !== undefined && place === undefined)
    throw new ConfigError('SAMRAD_SMTP_DAILY_MB gäller bara tillsammans med SAMRAD_SMTP_LISTEN, som saknas.');
  const host = place?.replace(/:\d+$/, '').replace(/^\[|\]$/g, '') ?? '';
  const listen =
    place === undefined ? null : { host, port: portIn(place), ...(megabytesPerDay === undefined ? {} : { megabytesPerDay }) };
  return { smtpUrl: read.SAMRAD_SMTP_URL, from: read.SAMRAD_MAIL_FROM, imapUrl, answerAddress, listen };
}

function sealOf({ SAMRAD_SEAL_FILE: file, SAMRAD_SEAL_PASSWORD: password }: z.infer<typeof variables>): Config['seal'] {
  if (file !== undefined) return { file, password: password ?? '' };
  if (password === undefined) return null;
  throw new ConfigError('SAMRAD_SEAL_PASSWORD gäller bara tillsammans med SAMRAD_SEAL_FILE, som saknas.');
}

function portIn(place: string): number {
  return Number(/\d+$/.exec(place)?.[0]);
}

function backupOf(read: z.infer<typeof variables>): Config['backup'] {
  const dir = read.SAMRAD_BACKUP_DIR;
  const idle = (['SAMRAD_BACKUP_AT', 'SAMRAD_BACKUP_KEEP_DAYS'] as const).find((name) => read[name] !== undefined);
  if (dir === undefined && idle !== undefined) {
    throw new ConfigError(`${idle} gäller bara tillsammans med SAMRAD_BACKUP_DIR, som saknas.`);
  }
  if (dir !== undefined && read.SAMRAD_DATABASE_URL !== undefined && read.SAMRAD_DATABASE_OWNER_URL === undefined) {
    throw new ConfigError('SAMRAD_BACKUP_DIR behöver SAMRAD_DATABASE_OWNER_URL: bara ägaren ser allt som ska säkerhetskopieras.');
  }
  return {
    dir,
    at: read.SAMRAD_BACKUP_AT ?? ['03:00'],
    keepDays: read.SAMRAD_BACKUP_KEEP_DAYS ?? 30,
    key: read.SAMRAD_BACKUP_KEY,
  };
}

function databaseOf(read: z.infer<typeof variables>): DatabaseConfig {
  if (read.SAMRAD_DATABASE_URL === undefined) {
    if (read.SAMRAD_DATABASE_OWNER_URL === undefined) return { kind: 'embedded', dataDir: read.SAMRAD_DATA ?? defaultDataDir };
    throw new ConfigError('SAMRAD_DATABASE_OWNER_URL gäller bara tillsammans med SAMRAD_DATABASE_URL, som saknas.');
  }
  if (read.SAMRAD_DATA !== undefined) {
    throw new ConfigError('SAMRAD_DATA gäller den inbyggda databasen och SAMRAD_DATABASE_URL en annan: ange bara en av dem.');
  }
  return { kind: 'external', url: read.SAMRAD_DATABASE_URL, ownerUrl: read.SAMRAD_DATABASE_OWNER_URL };
}

function refuseUnknown(env: Readonly<Record<string, string | undefined>>): void {
  const known = Object.keys(variables.shape).filter((name) => name.startsWith('SAMRAD_'));
  const mayBe = (name: string) => known.includes(name) || inFile.has(name.replace(/_FILE$/, ''));
  const unknown = Object.keys(env).find((name) => name.startsWith('SAMRAD_') && !mayBe(name));
  if (unknown !== undefined) throw new ConfigError(`${unknown} är ingen inställning: de som finns är PORT, ${known.join(', ')}.`);
}

function addressOf(protocols: readonly string[], example: string) {
  const fits = (value: string) =>
    URL.canParse(value) && protocols.includes(new URL(value).protocol) && new URL(value).hostname !== '';
  return z.string().refine(fits, `ska vara ${example}`);
}
