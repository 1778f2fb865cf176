import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Authorities, authorities } from '../../../test/support/authorities.ts';
import { dispatchesAbout, listDispatches } from '../queries/dispatches.ts';
import { recordById } from '../queries/records.ts';
import { type Keep, keepRecord } from './keep-record.ts';
import { type NoteDispatch, noteDispatch } from './note-dispatch.ts';

let at: Authorities;
beforeAll(async () => {
  at = await authorities();
});
afterAll(() => at.drop());

const day = Temporal.PlainDate.from('2026-03-20');
const note = (given: Partial<NoteDispatch>, actor = at.secretariat) =>
  at.database.write(actor, 'note-dispatch', (ctx) =>
    noteDispatch(ctx, {
      direction: 'sent',
      on: day,
      counterpart: 'Motala kommun',
      means: 'mail',
      subject: 'Arbetsplan',
      owner: at.host,
      ...given,
    }),
  );

async function kept(given: Partial<Keep>): Promise<string> {
  const file = { fileName: 'a.txt', bytes: new TextEncoder().encode('Text') };
  const input: Keep = {
    title: 'Plan',
    kind: 'letter',
    owner: at.host,
    access: 'working-material',
    sharedWith: 'secretariat',
    ...file,
    ...given,
  };
  const result = await at.database.write(at.secretariat, 'keep', (ctx) => keepRecord(ctx, input));
  if (!result.ok) throw new Error(JSON.stringify(result.refusals));
  return result.value.id;
}

test('working material that is sent becomes official that day and is seen inside', async () => {
  const id = await kept({});
  const secret = await kept({ access: 'secrecy-may-apply', secrecyParagraph: 'OSL 26:1' });
  expect(await at.database.read(at.atMotala, (ctx) => recordById(ctx, id))).toBeNull();
  expect(await note({ recordIds: [id, secret, id] })).toMatchObject({ ok: true });
  const seen = await at.database.read(at.atMotala, (ctx) => recordById(ctx, id));
  expect(seen).toMatchObject({ access: 'public', sharedWith: 'inside', becameOfficialOn: day });
  expect(await at.database.read(at.atMotala, (ctx) => recordById(ctx, secret))).toBeNull();
  expect(await at.database.read(at.secretariat, (ctx) => recordById(ctx, secret))).toMatchObject({ becameOfficialOn: day });
});

test('what is received changes no record, and a second sending keeps the first day', async () => {
  const id = await kept({});
  await note({ direction: 'received', recordIds: [id] });
  expect(await at.database.read(at.secretariat, (ctx) => recordById(ctx, id))).toMatchObject({ access: 'working-material' });
  await note({ recordIds: [id] });
  await note({ recordIds: [id], on: day.add({ days: 3 }) });
  expect(await at.database.read(at.secretariat, (ctx) => recordById(ctx, id))).toMatchObject({ becameOfficialOn: day });
});

test('the list is the own authority’s, the counterpart’s and the secretariat’s', async () => {
  const about = { kind: 'round', id: randomUUID() };
  const id = randomUUID();
  await note({ id, about, counterpartBoardId: at.motala });
  await note({ id, about, counterpartBoardId: at.motala });
  const seen = async (actor = at.secretariat) =>
    (await at.database.read(actor, (ctx) => dispatchesAbout(ctx, about.kind, about.id))).map((row) => row.id);
  expect([await seen(), await seen(at.atMotala), await seen(at.atKinda), await seen(at.reader)]).toEqual([[id], [id], [], []]);
});

test('filters by direction, days and words, where % is a letter like others', async () => {
  await note({ subject: 'Höjning 100 % av taxan', on: Temporal.PlainDate.from('2026-01-10') });
  const found = async (given: Parameters<typeof listDispatches>[1]) =>
    (await at.database.read(at.secretariat, (ctx) => listDispatches(ctx, given))).length;
  expect(await found({ text: '100 %' })).toBe(1);
  expect(await found({ text: '%taxan', direction: 'sent' })).toBe(0);
  expect(await found({ to: Temporal.PlainDate.from('2026-01-10') })).toBe(1);
});

test('refuses empty words, days to come and others’ boards', async () => {
  const code = async (given: Partial<NoteDispatch>, actor = at.secretariat) => {
    const result = await note(given, actor);
    return result.ok ? 'noted' : result.refusals[0]?.code;
  };
  expect(await code({ counterpart: ' ' })).toBe('counterpart-missing');
  expect(await code({ subject: '' })).toBe('subject-missing');
  expect(await code({ on: Temporal.PlainDate.from('2026-03-28') })).toBe('day-in-future');
  expect(await code({ owner: at.kinda }, at.atMotala)).toBe('not-allowed');
});
