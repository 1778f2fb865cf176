import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Authorities, authorities } from '../../../test/support/authorities.ts';
import { openRecord, recordById, sha256Hex } from '../../records/index.ts';
import { canonicalBytes, textSha256 } from '../plan-text.ts';
import { textAndKeys, workingRef } from '../queries/text-and-keys.ts';
import { frozenText, versionsOfPlan } from '../queries/versions.ts';
import { addArea } from './areas.ts';
import { createPlan } from './create-plan.ts';
import { freezePlan } from './freeze-plan.ts';
import { editGoal } from './goals.ts';

let at: Authorities;
beforeAll(async () => {
  at = await authorities();
});
afterAll(() => at.drop());

async function plan(): Promise<{ id: string; area: string }> {
  return at.database.write(at.secretariat, 'test', async (ctx) => {
    const meta = {
      title: 'Arbetsplan 2026–2027',
      firstYear: 2026,
      lastYear: 2027,
      aim: 'Att samråda.',
      registrationNumber: 'RÖ 2026-31',
    };
    const made = await createPlan(ctx, meta);
    if (!made.ok) throw new Error(made.refusals[0]?.code);
    const area = await addArea(ctx, made.value.id, { title: 'Nära vård', text: '', goals: ['Fler vårdas hemma.'] });
    if (!area.ok) throw new Error(area.refusals[0]?.code);
    return { id: made.value.id, area: area.value.id };
  });
}

async function freeze(id: string) {
  const result = await at.database.write(at.secretariat, 'freeze', (ctx) => freezePlan(ctx, id));
  if (!result.ok) throw new Error(result.refusals[0]?.code);
  return result.value;
}

/** A round in which a version is out, as far as the walls ask for one. */
const send = (versionId: string, recordId: string, sha256: string) =>
  at.asOwner(
    `insert into rounds (id, title, text_kind, text_id, text_title, text_sha256, text_record_id, expects, rule, sent_on, owner, recorded_at, request_id)
     values ($1, 'Arbetsplan', 'plan-version', $2, 'Arbetsplan', $3, $4, 'approve', '{"kind":"all"}', '2026-03-01', $5, now(), $6)`,
    [randomUUID(), versionId, sha256, recordId, at.host, randomUUID()],
  );

/** The record of a plan's first version. */
const recordOf = (id: string) =>
  at.database.read(at.secretariat, async (ctx) => (await versionsOfPlan(ctx, id))[0]?.recordId ?? '');

test('the record holds the very bytes that the hash is taken over, and the version reads back to them', async () => {
  const { id } = await plan();
  const frozen = await freeze(id);
  const { opened, versions, text } = await at.database.read(at.secretariat, async (ctx) => {
    const found = await frozenText(ctx, frozen.versionId);
    return { text: found, versions: await versionsOfPlan(ctx, id), opened: await openRecord(ctx, found?.recordId ?? '') };
  });
  const bytes = opened?.bytes ?? new Uint8Array();
  expect(sha256Hex(bytes)).toBe(frozen.textSha256);
  expect(versions.map((version) => sha256Hex(canonicalBytes(version.content)))).toEqual([frozen.textSha256]);
  expect(JSON.parse(new TextDecoder().decode(bytes))).toMatchObject({ areas: [{ goals: ['Fler vårdas hemma.'] }] });
  expect(opened?.record).toMatchObject({
    kind: 'plan-version',
    owner: at.host,
    access: 'working-material',
    mediaType: 'application/json',
  });
  expect(text).toMatchObject({
    kind: 'plan-version',
    title: 'Arbetsplan 2026–2027',
    sha256: frozen.textSha256,
    href: `/arbetsplan/${id}/version/1`,
  });
});

test('an unchanged text answers the version it already has; a changed one gets the next number', async () => {
  const { id, area } = await plan();
  const first = await freeze(id);
  expect(await freeze(id)).toEqual({ ...first, isNew: false });
  const [goal] = await at.asOwner('select id from plan_goals where area_id = $1', [area]);
  const edit = (text: string) =>
    at.database.write(at.secretariat, 'edit', (ctx) => editGoal(ctx, id, String(goal?.['id']), { text }));
  await edit('Ännu fler vårdas hemma.');
  expect(await freeze(id)).toMatchObject({ number: 2, isNew: true });
  await edit(' Fler va\u030ardas hemma.');
  expect(await freeze(id)).toEqual({ ...first, isNew: false });
});

test('a text that someone changed after it was seen is not frozen unseen', async () => {
  const { id } = await plan();
  const { textSha256 } = await freeze(id);
  await at.database.write(at.secretariat, 'edit', (ctx) => addArea(ctx, id, { title: 'E-hälsa', text: '', goals: [] }));
  const result = await at.database.write(at.secretariat, 'freeze', (ctx) => freezePlan(ctx, id, textSha256));
  expect(result).toMatchObject({ ok: false, refusals: [{ code: 'text-changed' }] });
});

test('two who freeze at once get one version', async () => {
  const { id } = await plan();
  const both = await Promise.all([freeze(id), freeze(id)]);
  expect(both.map((each) => each.number)).toEqual([1, 1]);
  expect(both.filter((each) => each.isNew)).toHaveLength(1);
});

test('an empty plan is not frozen, and only the secretariat freezes', async () => {
  const { id } = await plan();
  const code = async (actor: Authorities['secretariat'], planId: string) => {
    const result = await at.database.write(actor, 'freeze', (ctx) => freezePlan(ctx, planId));
    return result.ok ? 'frozen' : result.refusals[0]?.code;
  };
  const empty = await at.database.write(at.secretariat, 'test', (ctx) =>
    createPlan(ctx, { title: 'Tom', firstYear: 2026, lastYear: 2027, aim: '', registrationNumber: null }),
  );
  expect(await code(at.secretariat, empty.ok ? empty.value.id : '')).toBe('nothing-to-freeze');
  expect(await code(at.manager, id)).toBe('not-allowed');
});

describe('a frozen version never changes', () => {
  test('as the application', async () => {
    const { versionId } = await freeze((await plan()).id);
    const change = at.database.write(at.secretariat, 'forge', (ctx) =>
      ctx.tx.execute(`update plan_versions set number = 9 where id = '${versionId}'`),
    );
    await expect(change).rejects.toMatchObject({ cause: { code: '42501' } });
  });

  test('as the owner of the tables', async () => {
    const { versionId } = await freeze((await plan()).id);
    await expect(at.asOwner('update plan_versions set number = 9 where id = $1', [versionId])).rejects.toThrow('append-only');
    await expect(at.asOwner('delete from plan_versions where id = $1', [versionId])).rejects.toThrow('append-only');
    await expect(at.asOwner('truncate plan_versions cascade')).rejects.toThrow('append-only');
  });
});

test('a version is seen by those who help to write it, and by everyone inside once it has been sent', async () => {
  const { id } = await plan();
  const frozen = await freeze(id);
  const seen = async (actor: Authorities['secretariat']) =>
    (await at.database.read(actor, (ctx) => frozenText(ctx, frozen.versionId))) !== null;
  expect([await seen(at.manager), await seen(at.atMotala), await seen(at.reader)]).toEqual([true, false, false]);
  const recordId = await recordOf(id);
  expect(await at.database.read(at.atMotala, (ctx) => recordById(ctx, recordId))).toBeNull();
  await send(frozen.versionId, recordId, frozen.textSha256);
  expect([await seen(at.atMotala), await seen(at.reader)]).toEqual([true, true]);
});

test('a version and the working text tell which rows they are, to those who may read them', async () => {
  const { id, area } = await plan();
  const { versionId } = await freeze(id);
  const told = (actor: Authorities['secretariat'], ref: string) => at.database.read(actor, (ctx) => textAndKeys(ctx, ref));
  const frozen = await told(at.manager, versionId);
  const goal = expect.stringMatching(/^[0-9a-f-]{36}$/);
  const keys = { areas: [{ id: area, continues: null, goals: [{ id: goal, continues: null }], activities: [] }] };
  expect(frozen).toMatchObject({ version: 1, keys, href: `/arbetsplan/${id}/version/1` });
  expect(await told(at.manager, workingRef(id))).toMatchObject({ version: null, keys: frozen?.keys, text: frozen?.text });
  const unseen = [versionId, workingRef(id), 'utkast-', workingRef(randomUUID()), 'x'].map((ref) => told(at.reader, ref));
  expect(await Promise.all(unseen)).toEqual([null, null, null, null, null]);
  await send(versionId, await recordOf(id), frozen?.text === undefined ? '' : textSha256(frozen.text));
  expect((await told(at.reader, versionId))?.version).toBe(1);
  expect(await told(at.reader, workingRef(id))).toBeNull();
});

test('SQL that goes past the application sees no draft with another’s settings', async () => {
  const { id } = await plan();
  await freeze(id);
  const asApp = new pg.Client({ connectionString: at.test.appUrl });
  await asApp.connect();
  const count = async (settings: Readonly<Record<string, string>>) => {
    await asApp.query('begin');
    for (const [name, setting] of Object.entries(settings))
      await asApp.query('select set_config($1, $2, true)', [`samrad.${name}`, setting]);
    const { rows } = await asApp.query<{ n: string }>(
      `select (select count(*) from plans where id = $1) || '/' || (select count(*) from plan_areas where plan_id = $1) || '/' ||
        (select count(*) from plan_goals) || '/' || (select count(*) from plan_versions where plan_id = $1) n`,
      [id],
    );
    await asApp.query('rollback');
    return rows[0]?.n;
  };
  try {
    expect(await count({ account: randomUUID(), boards: `{${at.motala},${at.host}}` })).toBe('0/0/0/0');
    expect(await count({})).toBe('0/0/0/0');
    expect(await count({ account: randomUUID(), drafts: 'true' })).toMatch(/^1\/1\/[1-9]\d*\/1$/);
  } finally {
    await asApp.end();
  }
});
