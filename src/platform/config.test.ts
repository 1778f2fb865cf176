import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ConfigError, readConfig, secretOf } from './config.ts';

const secret = 'x'.repeat(32);
const external = { SAMRAD_DATABASE_URL: 'postgresql://app:p@db/samrad', SAMRAD_SECRET: secret };

test('an empty environment means the embedded database in the clone, on port 3000, without the example', () => {
  const config = readConfig({});
  expect(config).toMatchObject({ port: 3000, url: 'http://localhost:3000', example: false, logLevel: 'info', secret: undefined });
  expect(config.database).toEqual({ kind: 'embedded', dataDir: expect.stringMatching(/[/\\]\.data$/) });
});

test('everything can be said', () => {
  const config = readConfig({
    ...external,
    PORT: '8080',
    SAMRAD_URL: 'https://samrad.example.se/',
    SAMRAD_DATABASE_OWNER_URL: 'postgres://owner:p@db/samrad',
    SAMRAD_SMTP_URL: 'smtps://u:p@mail.example.se:465',
    SAMRAD_MAIL_FROM: 'Samrådet <samrad@example.se>',
    SAMRAD_IMAP_URL: 'imaps://u:p@mail.example.se',
    SAMRAD_BACKUP_DIR: '/backups',
    SAMRAD_BACKUP_AT: '03:00,15:30',
    SAMRAD_BACKUP_KEEP_DAYS: '90',
    SAMRAD_BACKUP_KEY: 'sexton tecken bra',
    SAMRAD_EXAMPLE: '1',
    SAMRAD_WRITES_PER_MINUTE: '90',
    SAMRAD_LOG_LEVEL: 'debug',
    SAMRAD_ANSWER_ADDRESS: 'svar@samrad.example.se',
    SAMRAD_SMTP_LISTEN: '[::1]:2525',
    SAMRAD_SMTP_DAILY_MB: '500',
    SAMRAD_SEAL_FILE: '/seal.p12',
    SAMRAD_SEAL_PASSWORD: 'öppna',
    SAMRAD_TRUSTED_PROXIES: '10.0.0.0/8, ::1',
    SAMRAD_METRICS_TOKEN: 'abcdefghijklmnop',
    SAMRAD_ALARM_TO: 'drift@example.se',
    SAMRAD_KOLADA_URL: 'http://127.0.0.1:8080/v3/',
  });
  expect(config).toEqual({
    port: 8080,
    url: 'https://samrad.example.se',
    database: { kind: 'external', url: external.SAMRAD_DATABASE_URL, ownerUrl: 'postgres://owner:p@db/samrad' },
    secret,
    mail: {
      smtpUrl: 'smtps://u:p@mail.example.se:465',
      from: 'Samrådet <samrad@example.se>',
      imapUrl: 'imaps://u:p@mail.example.se',
      answerAddress: 'svar@samrad.example.se',
      listen: { host: '::1', port: 2525, megabytesPerDay: 500 },
    },
    seal: { file: '/seal.p12', password: 'öppna' },
    backup: { dir: '/backups', at: ['03:00', '15:30'], keepDays: 90, key: 'sexton tecken bra' },
    example: true,
    writesPerMinute: 90,
    logLevel: 'debug',
    trustedProxies: '10.0.0.0/8, ::1',
    metricsToken: 'abcdefghijklmnop',
    alarmTo: 'drift@example.se',
    koladaUrl: 'http://127.0.0.1:8080/v3',
  });
});

test('a secret may lie in a file, but not in two places, and nothing else may', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'samrad-secret-')), 'secret');
  writeFileSync(file, `${secret}\n`);
  try {
    expect(readConfig({ SAMRAD_SECRET_FILE: file }).secret).toBe(secret);
    expect(() => readConfig({ SAMRAD_SECRET_FILE: file, SAMRAD_SECRET: secret })).toThrow('inte båda');
    expect(() => readConfig({ SAMRAD_SECRET_FILE: `${file}-som-inte-finns` })).toThrow(/^SAMRAD_SECRET_FILE ska vara en fil/);
    expect(() => readConfig({ SAMRAD_URL_FILE: file })).toThrow('är ingen inställning');
  } finally {
    rmSync(dirname(file), { recursive: true });
  }
});

test('an empty variable counts as absent', () => {
  expect(readConfig({ PORT: '', SAMRAD_URL: '', SAMRAD_DATABASE_URL: '' })).toEqual(readConfig({}));
});

describe('a wrong value is refused by name, in one sentence, without being shown', () => {
  test.each([
    ['PORT', 'hemlig'],
    ['SAMRAD_ANSWER_ADDRESS', 'svar+hemlig@samrad.example.se'],
    ['SAMRAD_SMTP_LISTEN', 'hemlig'],
    ['SAMRAD_SMTP_LISTEN', 'hemlig:70000'],
    ['SAMRAD_SMTP_DAILY_MB', '0'],
    ['PORT', '70000'],
    ['PORT', '80.5'],
    ['PORT', '-1'],
    ['PORT', '0x50'],
    ['PORT', ' '],
    ['SAMRAD_URL', 'samrad.example.se'],
    ['SAMRAD_URL', 'ftp://samrad.example.se'],
    ['SAMRAD_DATABASE_URL', 'mysql://hemlig@db/x'],
    ['SAMRAD_SECRET', 'hemlig'],
    ['SAMRAD_SMTP_URL', 'http://hemlig'],
    ['SAMRAD_MAIL_FROM', 'hemlig'],
    ['SAMRAD_IMAP_URL', 'hemlig'],
    ['SAMRAD_EXAMPLE', 'ja'],
    ['SAMRAD_BACKUP_AT', '3'],
    ['SAMRAD_BACKUP_AT', '24:00'],
    ['SAMRAD_BACKUP_AT', '03:00,'],
    ['SAMRAD_BACKUP_KEEP_DAYS', '0'],
    ['SAMRAD_BACKUP_KEY', 'hemlig'],
    ['SAMRAD_BACKUP_KEY', 'age1hemlig hemlig hemlig'],
    ['SAMRAD_BACKUP_KEY', 'AGE-SECRET-KEY-1hemlig'],
    ['SAMRAD_LOG_LEVEL', 'hemlig'],
    ['SAMRAD_TRUSTED_PROXIES', 'hemlig'],
    ['SAMRAD_METRICS_TOKEN', 'hemlig'],
    ['SAMRAD_ALARM_TO', 'hemlig'],
    ['SAMRAD_KOLADA_URL', 'hemlig'],
    ['SAMRAD_KOLADA_URL', 'ftp://hemlig.example.se/v3'],
    ['SAMRAD_KOLADA_URL', 'https://u:hemlig@example.se/v3'],
    ['SAMRAD_KOLADA_URL', 'https://example.se/v3?key=hemlig'],
    ['SAMRAD_WRITES_PER_MINUTE', '0'],
    ['SAMRAD_WRITES_PER_MINUTE', '1.5'],
  ])('%s=%s', (name, value) => {
    const message = refusal({ [name]: value });
    expect(message).toMatch(new RegExp(`^${name} ska [^\n]*\\.$`));
    expect(message).not.toContain('hemlig');
  });

  test('a misspelt name', () => {
    expect(refusal({ SAMRAD_DATABSE_URL: 'x' })).toMatch(/^SAMRAD_DATABSE_URL är ingen inställning: /);
  });

  test('settings that contradict or miss each other', () => {
    expect(refusal({ ...external, SAMRAD_DATA: '/data' })).toMatch(/^SAMRAD_DATA gäller/);
    expect(refusal({ SAMRAD_DATABASE_OWNER_URL: 'postgres://o:p@db/x' })).toMatch(/^SAMRAD_DATABASE_OWNER_URL gäller/);
    expect(refusal({ SAMRAD_BACKUP_AT: '03:00' })).toMatch(/^SAMRAD_BACKUP_AT gäller bara tillsammans med SAMRAD_BACKUP_DIR/);
    expect(refusal({ ...external, SAMRAD_BACKUP_DIR: '/b' })).toMatch(/^SAMRAD_BACKUP_DIR behöver SAMRAD_DATABASE_OWNER_URL/);
  });
});

describe('the secret', () => {
  test('is the given one, else the one that the embedded database keeps', () => {
    expect(secretOf(readConfig({ SAMRAD_SECRET: secret }), 'kept')).toBe(secret);
    expect(secretOf(readConfig({}), 'kept')).toBe('kept');
  });

  test('must be given with an external database', () => {
    const config = readConfig({ SAMRAD_DATABASE_URL: external.SAMRAD_DATABASE_URL });
    expect(() => secretOf(config, undefined)).toThrow(/^SAMRAD_SECRET ska anges/);
  });
});

function refusal(env: Record<string, string>): string {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  throw new Error('accepted');
}

test('ways in for mail need the address that it comes to, and a password something that it opens', () => {
  expect(() => readConfig({ SAMRAD_SMTP_LISTEN: '127.0.0.1:2525' })).toThrow('SAMRAD_ANSWER_ADDRESS');
  expect(() => readConfig({ SAMRAD_IMAP_URL: 'imaps://u:p@mail.example.se' })).toThrow('SAMRAD_ANSWER_ADDRESS');
  expect(() => readConfig({ SAMRAD_SEAL_PASSWORD: 'x' })).toThrow('SAMRAD_SEAL_FILE');
});
