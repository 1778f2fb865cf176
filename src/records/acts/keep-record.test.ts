import { randomBytes, randomUUID } from 'node:crypto';
import pg from 'pg';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Authorities, authorities } from '../../../test/support/authorities.ts';
import { sqlState } from '../../platform/db/database.ts';
import { openRecord } from '../queries/open-record.ts';
import { listRecords, recordById, recordsAbout } from '../queries/records.ts';
import { sha256Hex } from '../sha256.ts';
import { changeAccess } from './change-access.ts';
import { type Keep, keepRecord } from './keep-record.ts';

let at: Authorities;
beforeAll(async () => {
  at = await authorities();
});
afterAll(() => at.drop());

const text = (content: string) => new TextEncoder().encode(content);
const letter = (given: Partial<Keep> & { owner: string }): Keep => ({
  title: 'Brev',
  kind: 'letter',
  access: 'public',
  sharedWith: 'secretariat',
  bytes: text('Hej'),
  fileName: 'brev.txt',
  ...given,
});
const keep = (actor: Authorities['secretariat'], given: Partial<Keep> & { owner: string }) =>
  at.database.write(actor, 'keep-record', (ctx) => keepRecord(ctx, letter(given)));

/** The id of a record that was kept; fails the test when it was refused. */
async function kept(actor: Authorities['secretariat'], given: Partial<Keep> & { owner: string }): Promise<string> {
  const result = await keep(actor, given);
  if (!result.ok) throw new Error(JSON.stringify(result.refusals));
  return result.value.id;
}

describe('bytes', () => {
  test('come back as they were, over several chunks', async () => {
    const bytes = new Uint8Array(Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(700_000)]));
    const id = await kept(at.secretariat, { owner: at.host, bytes, fileName: 'stor.pdf' });
    const opened = await at.database.read(at.secretariat, (ctx) => openRecord(ctx, id));
    expect(opened?.record).toMatchObject({ sha256: sha256Hex(bytes), size: bytes.length, mediaType: 'application/pdf' });
    expect(Buffer.compare(opened?.bytes ?? Buffer.alloc(0), bytes)).toBe(0);
    expect(await at.asOwner('select count(*)::int n from file_chunks where sha256 = $1', [sha256Hex(bytes)])).toEqual([{ n: 3 }]);
  });

  test('are stored once, also for another authority that cannot see the first', async () => {
    const bytes = text('Samma text hos båda');
    await kept(at.atMotala, { owner: at.motala, sharedWith: 'owner', bytes });
    const id = await kept(at.atKinda, { owner: at.kinda, sharedWith: 'owner', bytes });
    expect(await at.asOwner('select count(*)::int n from files where sha256 = $1', [sha256Hex(bytes)])).toEqual([{ n: 1 }]);
    expect((await at.database.read(at.atKinda, (ctx) => openRecord(ctx, id)))?.bytes).toEqual(bytes);
  });

  test('never change, not even for the owner of the tables', async () => {
    await expect(at.asOwner(`update file_chunks set content = 'x'`)).rejects.toThrow('append-only');
    await expect(at.asOwner('truncate files cascade')).rejects.toThrow('append-only');
  });
});

test('the same form sent twice keeps one record', async () => {
  const id = randomUUID();
  expect([await kept(at.secretariat, { owner: at.host, id }), await kept(at.secretariat, { owner: at.host, id })]).toEqual([
    id,
    id,
  ]);
  expect(await at.asOwner('select count(*)::int n from records where id = $1', [id])).toEqual([{ n: 1 }]);
});

test('what it belongs to, and what is left empty', async () => {
  const about = { kind: 'round', id: randomUUID() };
  const id = await kept(at.secretariat, { owner: at.host, about, registrationNumber: ' RÖ 2024-31 ', fileName: 'brev' });
  const found = await at.database.read(at.secretariat, (ctx) => recordsAbout(ctx, about.kind, about.id));
  expect(found).toMatchObject([{ id, about, registrationNumber: 'RÖ 2024-31', fileName: 'brev.txt', becameOfficialOn: null }]);
});

describe('refused', () => {
  test.each<[string, Partial<Keep>]>([
    ['title-missing', { title: '  ' }],
    ['secrecy-paragraph-missing', { access: 'secrecy-may-apply' }],
    ['working-material-not-official', { access: 'working-material', becameOfficialOn: Temporal.PlainDate.from('2026-03-01') }],
    ['file-contradicts-name', { fileName: 'brev.pdf' }],
  ])('%s', async (code, given) => {
    const result = await keep(at.secretariat, { owner: at.host, ...given });
    expect(result.ok ? 'kept' : result.refusals[0]?.code).toBe(code);
  });

  test('to keep for a board that is not one’s own, or what only that board shall see', async () => {
    const refused = async (actor: Authorities['secretariat'], given: Partial<Keep> & { owner: string }) => {
      const result = await keep(actor, given);
      return result.ok ? 'kept' : result.refusals[0]?.code;
    };
    expect(await refused(at.atMotala, { owner: at.kinda })).toBe('not-allowed');
    expect(await refused(at.reader, { owner: at.host })).toBe('not-allowed');
    expect(await refused(at.secretariat, { owner: at.motala, sharedWith: 'owner' })).toBe('not-allowed');
    expect(await refused(at.secretariat, { owner: at.motala, sharedWith: 'inside' })).toBe('kept');
  });
});

describe('walls', () => {
  test('each sees its own, the secretariat what is shared with it, everyone what is shared inside', async () => {
    const own = await kept(at.atMotala, { owner: at.motala, sharedWith: 'owner' });
    const shared = await kept(at.atMotala, { owner: at.motala, sharedWith: 'secretariat' });
    const open = await kept(at.atMotala, { owner: at.motala, sharedWith: 'inside' });
    const seen = async (actor: Authorities['secretariat']) => {
      const rows = await at.database.read(actor, (ctx) => listRecords(ctx, {}));
      return [own, shared, open].map((id) => rows.some((row) => row.id === id));
    };
    expect(await seen(at.atMotala)).toEqual([true, true, true]);
    expect(await seen(at.secretariat)).toEqual([false, true, true]);
    expect(await seen(at.atKinda)).toEqual([false, false, true]);
    expect(await seen(at.reader)).toEqual([false, false, true]);
  });

  test('hold for SQL that goes past the application', async () => {
    const bytes = text('Bara Motala ser detta');
    const id = await kept(at.atMotala, { owner: at.motala, sharedWith: 'owner', bytes });
    const asApp = new pg.Client({ connectionString: at.test.appUrl });
    await asApp.connect();
    const count = async (boards: string, account: string) => {
      await asApp.query(
        `begin; select set_config('samrad.boards', '{${boards}}', true), set_config('samrad.account', '${account}', true), set_config('samrad.secretariat', 'true', true)`,
      );
      const tables = ['records where id = $1', 'files where sha256 = $2', 'file_chunks where sha256 = $2'];
      const counts: number[] = [];
      for (const table of tables) {
        const { rows } = await asApp.query<{ n: number }>(`select count(*)::int n from ${table} and ($1::text <> $2::text)`, [
          id,
          sha256Hex(bytes),
        ]);
        counts.push(rows[0]?.n ?? -1);
      }
      await asApp.query('rollback');
      return counts;
    };
    try {
      expect(await count(at.motala, randomUUID())).toEqual([1, 1, 1]);
      expect(await count(at.kinda, randomUUID())).toEqual([0, 0, 0]);
      expect(await count('', '')).toEqual([0, 0, 0]);
    } finally {
      await asApp.end();
    }
  });

  test('the database refuses what the policy would', async () => {
    const id = await kept(at.atMotala, { owner: at.motala, sharedWith: 'inside' });
    const state = await at.database
      .write(at.atKinda, 'steal', (ctx) =>
        ctx.tx.execute(`insert into records (id, title, kind, owner, access, shared_with, sha256, file_name, recorded_at)
        select gen_random_uuid(), title, kind, '${at.motala}', access, shared_with, sha256, file_name, now() from records where id = '${id}'`),
      )
      .then(() => 'written', sqlState);
    expect(state).toBe('42501');
  });
});

describe('access class', () => {
  const change = async (actor: Authorities['secretariat'], id: string, access: Keep['access'], paragraph: string | null = null) =>
    at.database.write(actor, 'change-access', async (ctx) => {
      const record = await recordById(ctx, id);
      if (record === null) return 'unseen';
      const result = await changeAccess(ctx, record, { access, secrecyParagraph: paragraph, becameOfficialOn: null });
      return result.ok ? 'changed' : result.refusals[0]?.code;
    });

  test('goes from working material to official, never back', async () => {
    const id = await kept(at.atMotala, { owner: at.motala, access: 'working-material' });
    expect(await change(at.atMotala, id, 'secrecy-may-apply')).toBe('secrecy-paragraph-missing');
    expect(await change(at.atMotala, id, 'secrecy-may-apply', 'OSL 26:1')).toBe('changed');
    expect(await change(at.secretariat, id, 'public')).toBe('changed');
    expect(await change(at.atMotala, id, 'working-material')).toBe('official-stays-official');
  });

  test('is the own board’s to change', async () => {
    const id = await kept(at.atMotala, { owner: at.motala, access: 'working-material', sharedWith: 'inside' });
    expect(await change(at.atKinda, id, 'public')).toBe('not-allowed');
    expect(await change(at.reader, id, 'public')).toBe('not-allowed');
  });
});
