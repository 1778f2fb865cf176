import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Answering, answering } from '../../../../test/support/answering.ts';
import { type Authorities, authorities } from '../../../../test/support/authorities.ts';
import { madePdf } from '../../../../test/support/made-files.ts';
import { must } from '../../../example/expect.ts';
import { anonymous } from '../../../platform/actor.ts';
import { type Keep, keepRecord } from '../../acts/keep-record.ts';
import { publicationOf, publishedFile, recordsRoutes } from '../../index.ts';

let at: Authorities;
let app: Answering;
beforeAll(async () => {
  at = await authorities();
  app = answering(
    at.database,
    recordsRoutes({ verificationOf: async () => null }, { all: async () => [], one: async () => null }),
  );
});
afterAll(() => at.drop());

/** Keeps a record of Motala's; the address of its page. */
async function kept(given: Partial<Keep>): Promise<string> {
  const id = await at.database.write(
    at.atMotala,
    'keep',
    async (ctx) =>
      must(
        await keepRecord(ctx, {
          ...{ title: 'Utdrag § 12', kind: 'other', owner: at.motala, access: 'public', sharedWith: 'secretariat' },
          ...{ bytes: madePdf(['a']), fileName: 'utdrag.pdf', ...given },
        }),
      ).id,
  );
  return `/handlingar/${id}`;
}

const html = async (path: string) => (await app.get(at.atMotala, path)).text();
const ticks = ['signatures', 'home-details', 'appellants', 'conflict-reasons', 'unread'];
const form = (more: Readonly<Record<string, string | readonly string[]>> = {}) => ({
  ...{ request: randomUUID(), copy: '', checked: ticks, shownUntil: '' },
  ...more,
});
const inPublic = (record: string) =>
  at.database.read(anonymous, (ctx) => publicationOf(ctx, 'record', record.replace('/handlingar/', '')));

test('a person looks, redacts, publishes the copy, and takes it down', async () => {
  const record = await kept({ bytes: madePdf(['§ 12 Arbetsplan', 'Jäv\nKarin, 811218-9876, anmäler', '']) });
  const page = `${record}/publicera`;
  const shown = await html(page);
  expect(shown).toContain('Ett nummer finns i det som skulle bli offentligt.');
  expect(shown).toContain('texten, sidan 2');
  expect(shown).toContain('<mark>811218-••••</mark>');
  expect(shown).toContain('Sidor utan text, till exempel inskannade: 3.');
  expect(shown).not.toContain(`action="${page}"`);
  const forced = await app.post(at.atMotala, page, form());
  expect([forced.status, await forced.text()]).toEqual([422, expect.stringContaining('Publicera en maskerad kopia utan dem.')]);

  const request = randomUUID();
  const file = new File([Buffer.from(madePdf(['§ 12 Arbetsplan', '[maskerat]']))], 'maskerad.pdf');
  const add = async () => (await app.post(at.atMotala, `${page}/maskera`, { request, file })).headers.get('location') ?? '';
  const copy = /kopia=([0-9a-f-]{36})&klart=kopia$/.exec(await add())?.[1] ?? '';
  expect(await add()).toBe(`${page}?kopia=${copy}&klart=kopia`);
  const copied = await html(`${page}?kopia=${copy}`);
  expect(copied).toContain('den maskerade kopian maskerad.pdf');
  expect(copied).toContain('Programmet har inte hittat några');
  expect(await html(page)).toContain('den maskerade kopian maskerad.pdf');
  const unticked = await app.post(at.atMotala, page, form({ copy, checked: ticks.slice(1), shownUntil: '2026-04-30' }));
  const again = await unticked.text();
  expect([unticked.status, again]).toEqual([422, expect.stringContaining('Bocka för allt som du har tittat på.')]);
  // What was typed is kept.
  expect(again).toContain('value="2026-04-30"');
  expect(again).toMatch(/value="home-details" checked/);
  expect(await inPublic(record)).toBeNull();

  const published = await app.post(at.atMotala, page, form({ copy, shownUntil: '2026-04-30' }));
  expect(published.headers.get('location')).toBe(`${record}?klart=publicerad`);
  const publication = await inPublic(record);
  expect(publication).toMatchObject({ title: 'Utdrag § 12', file: { fileName: 'maskerad.pdf', redacted: true } });
  const taken = await at.database.read(anonymous, (ctx) => publishedFile(ctx, publication?.id ?? ''));
  expect(taken?.sha256).toBe(publication?.file?.sha256);
  const after = await html(record);
  expect(after).toContain('Offentlig sedan den 27 mars 2026, till och med den 30 april 2026.');
  expect(after).toContain('maskerad.pdf</a>');
  expect((await app.get(at.atMotala, `/handlingar/${copy}/publicera`)).headers.get('location')).toBe(`${page}?kopia=${copy}`);

  const down = await app.post(at.atMotala, `${page}/ta-ner`, { publication: publication?.id ?? '', reason: 'Fel sida' });
  expect(down.headers.get('location')).toBe(`${record}?klart=nertagen`);
  expect(await inPublic(record)).toBeNull();
  expect(await html(record)).toContain('Registrator, Motala: Fel sida');
});

test('says by law why working material and secrecy stop it, and lets a copy out of the second alone', async () => {
  const draft = await html(`${await kept({ access: 'working-material' })}/publicera`);
  expect(draft).toContain('Arbetsmaterial är ingen allmän handling och publiceras inte (TF 2 kap. 12 §).');
  expect(draft).not.toContain('/maskera');
  const secret = await html(`${await kept({ access: 'secrecy-may-apply', secrecyParagraph: 'OSL 26:1' })}/publicera`);
  expect(secret).toContain('Sekretess kan gälla.');
  expect(secret).toContain('/maskera');
});

test('another’s publication is not taken down through one’s own record', async () => {
  const [mine, theirs] = [await kept({}), await kept({})];
  await app.post(at.atMotala, `${theirs}/publicera`, form());
  const publication = (await inPublic(theirs))?.id ?? '';
  const answer = await app.post(at.atMotala, `${mine}/publicera/ta-ner`, { publication, reason: 'x' });
  expect(answer.status).toBe(422);
  expect(await inPublic(theirs)).not.toBeNull();
});

test('odd input is answered, never a fault', async () => {
  const page = `${await kept({})}/publicera`;
  expect((await app.get(at.atMotala, `${page}?kopia=nej`)).status).toBe(404);
  expect((await app.post(at.atMotala, page, form({ copy: "'; --" }))).status).toBe(404);
  expect((await app.post(at.atMotala, page, form({ shownUntil: '2026-02-31' }))).status).toBe(422);
  expect((await app.post(at.atMotala, page, form({ request: 'x', shownUntil: '0000-01-01' }))).status).toBe(422);
  expect((await app.post(at.atMotala, `${page}/maskera`, { request: 'x' })).status).toBe(422);
  expect((await app.post(at.atMotala, `${page}/ta-ner`, { publication: '\0', reason: '\0' })).status).toBe(422);
});
