import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Authorities, authorities } from '../../../test/support/authorities.ts';
import { must } from '../../example/expect.ts';
import { type Actor, anonymous } from '../../platform/actor.ts';
import { sqlState } from '../../platform/db/database.ts';
import type { Result } from '../../platform/result.ts';
import type { RecordsProviders } from '../providers.ts';
import { publicationHistory, publicationOf, publicationsNow, publishedByHash } from '../queries/publications.ts';
import { publishedFile, publishedText } from '../queries/published-file.ts';
import { recordById } from '../queries/records.ts';
import { searchPublished } from '../queries/search-published.ts';
import { sha256Hex } from '../sha256.ts';
import { changeAccess } from './change-access.ts';
import { type Keep, keepRecord } from './keep-record.ts';
import { keepRedactedCopy } from './keep-redacted-copy.ts';
import { publish } from './publish.ts';
import { publishRecord } from './publish-record.ts';
import { unpublish } from './unpublish.ts';

let now = Temporal.Instant.from('2026-03-27T11:00:00Z');
let at: Authorities;
beforeAll(async () => {
  at = await authorities(() => now);
});
afterAll(() => at.drop());

const text = (content: string) => new TextEncoder().encode(content);
const everyTick = ['signatures', 'home-details', 'appellants', 'conflict-reasons', 'unread', 'minutes-verified'];
let verification: Awaited<ReturnType<RecordsProviders['verificationOf']>> = null;
const providers: RecordsProviders = { verificationOf: async () => verification };

const kept = (given: Partial<Keep> = {}, actor = at.atMotala): Promise<string> =>
  at.database.write(
    actor,
    'keep-record',
    async (ctx) =>
      must(
        await keepRecord(ctx, {
          ...{ title: 'Ett utdrag', kind: 'other', owner: at.motala, access: 'public', sharedWith: 'secretariat' },
          ...{ bytes: text(`Ett papper. ${randomUUID().replaceAll(/\d/g, 'x')}`), fileName: 'utdrag.txt', ...given },
        }),
      ).id,
  );

type Asked = { readonly recordId: string } & Partial<Parameters<ReturnType<typeof publishRecord>>[1]>;
const said = (result: Result<unknown>) => (result.ok ? 'done' : (result.refusals[0]?.code ?? ''));
const publishAs = (actor: Actor, asked: Asked) =>
  at.database.write(
    actor,
    'publish-record',
    (ctx) =>
      publishRecord(providers)(ctx, { request: randomUUID(), copyId: null, shownUntil: null, ticked: everyTick, ...asked }),
    (result) => result.ok,
  );
const published = async (asked: Asked, actor = at.atMotala) => must(await publishAs(actor, asked)).id;
const takeDown = (actor: Actor, publication: string, reason = 'Fel fil') =>
  at.database.write(actor, 'unpublish', (ctx) => unpublish(ctx, { publication, reason }));
const publicly = <T>(work: Parameters<typeof at.database.read<T>>[1]) => at.database.read(anonymous, work);
const seen = async (subject: string) => (await publicly((ctx) => publicationOf(ctx, 'record', subject)))?.id ?? null;

describe('a record that is published', () => {
  test('is seen by anyone with its file, found by its hash, and only then', async () => {
    const bytes = text('Socialnämnden godkänner arbetsplanen.');
    const recordId = await kept({ bytes });
    const hash = sha256Hex(bytes);
    expect(await publicly((ctx) => publishedByHash(ctx, hash))).toEqual([]);
    const id = await published({ recordId });
    expect(await seen(recordId)).toBe(id);
    expect((await publicly((ctx) => publishedByHash(ctx, hash))).map((each) => each.id)).toEqual([id]);
    expect(await publicly((ctx) => publishedFile(ctx, id))).toMatchObject({ bytes, fileName: 'utdrag.txt', redacted: false });
    expect(await publicly((ctx) => publishedText(ctx, id))).toBe('Socialnämnden godkänner arbetsplanen.');
    expect(await publicly((ctx) => publicationHistory(ctx, 'record', recordId))).toHaveLength(1);
    expect(await publicly((ctx) => recordById(ctx, recordId))).toBeNull();
  });

  test('twice by the same form is published once, also at once', async () => {
    const [recordId, request] = [await kept(), randomUUID()];
    const both = await Promise.all([published({ recordId, request }), published({ recordId, request })]);
    expect(new Set(both).size).toBe(1);
    expect(await at.asOwner('select count(*)::int n from publications where subject_id = $1', [recordId])).toEqual([{ n: 1 }]);
  });

  test('by a request that was another’s is published for itself', async () => {
    const [one, other, request] = [await kept(), await kept({ owner: at.kinda }, at.atKinda), randomUUID()];
    await takeDown(at.atKinda, await published({ recordId: other, request }, at.atKinda));
    await published({ recordId: one, request });
    expect(await seen(one)).not.toBeNull();
  });

  test('goes at once when it is taken down, with its file and all that came before', async () => {
    const recordId = await kept();
    const first = await published({ recordId });
    const second = await published({ recordId });
    expect(await seen(recordId)).toBe(second);
    expect(said(await takeDown(at.atMotala, second))).toBe('done');
    expect(said(await takeDown(at.atMotala, second))).toBe('done');
    expect(await seen(recordId)).toBeNull();
    for (const id of [first, second]) expect(await publicly((ctx) => publishedFile(ctx, id))).toBeNull();
    const history = await at.database.read(at.atMotala, (ctx) => publicationHistory(ctx, 'record', recordId));
    expect(history.map(({ end }) => end?.how)).toEqual(['taken-down', 'replaced']);
  });

  test('goes at once when secrecy may apply to it', async () => {
    const recordId = await kept();
    await published({ recordId });
    const change = { access: 'secrecy-may-apply' as const, secrecyParagraph: 'OSL 26:1', becameOfficialOn: null };
    await at.database.write(at.atMotala, 'change-access', async (ctx) => {
      const record = await recordById(ctx, recordId);
      if (record !== null) must(await changeAccess(ctx, record, change));
    });
    expect(await seen(recordId)).toBeNull();
  });

  test('goes by itself when its last day has passed', async () => {
    const recordId = await kept();
    await published({ recordId, shownUntil: Temporal.PlainDate.from('2026-03-28') });
    expect(await seen(recordId)).not.toBeNull();
    const before = now;
    now = Temporal.Instant.from('2026-03-28T22:59:00Z');
    expect(await seen(recordId)).not.toBeNull();
    now = Temporal.Instant.from('2026-03-28T23:01:00Z');
    expect(await seen(recordId)).toBeNull();
    const history = await at.database.read(at.atMotala, (ctx) => publicationHistory(ctx, 'record', recordId));
    expect(history[0]?.end).toEqual({ how: 'day-passed' });
    now = before;
  });
});

describe('is refused', () => {
  const refused = async (given: Partial<Keep>, asked: Partial<Asked> = {}) =>
    said(await publishAs(at.atMotala, { recordId: await kept(given), ...asked }));

  test('what is no official document, and what secrecy may stop', async () => {
    expect(await refused({ access: 'working-material' })).toBe('working-material-is-not-public');
    expect(await refused({ access: 'secrecy-may-apply', secrecyParagraph: 'OSL 26:1' })).toBe('secrecy-needs-redaction');
  });

  test('what holds an identity number, in its text, its title or its name', async () => {
    expect(await refused({ bytes: text('Karin, 811218-9876') })).toBe('numbers-found');
    expect(await refused({ title: 'Beslut om 811218-9876' })).toBe('numbers-found');
    expect(await refused({ fileName: '8112189876.txt' })).toBe('numbers-found');
    expect(await refused({ registrationNumber: 'SON 811218-9876' })).toBe('numbers-found');
    expect(await refused({ bytes: text('Karin, 811218-9875') })).toBe('done');
  });

  test('what cannot be opened', async () => {
    expect(await refused({ bytes: text('%PDF-1.7 nej'), fileName: 'a.pdf' })).toBe('file-cannot-be-read');
  });

  test('what has not been looked at, each thing by itself', async () => {
    const recordId = await kept();
    for (const left of everyTick.slice(0, 4)) {
      const ticked = everyTick.filter((each) => each !== left);
      expect([left, said(await publishAs(at.atMotala, { recordId, ticked }))]).toEqual([left, 'not-looked-at']);
    }
    const scan = await kept({
      bytes: new Uint8Array(
        Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64'),
      ),
      fileName: 'skannad.png',
    });
    const withoutUnread = everyTick.filter((each) => each !== 'unread');
    expect(said(await publishAs(at.atMotala, { recordId: scan, ticked: withoutUnread }))).toBe('not-looked-at');
    expect(said(await publishAs(at.atMotala, { recordId: scan }))).toBe('done');
  });

  test('an extract of minutes before they are verified', async () => {
    const recordId = await kept({ kind: 'minutes-extract' });
    const withoutVouching = everyTick.filter((each) => each !== 'minutes-verified');
    expect(said(await publishAs(at.atMotala, { recordId, ticked: withoutVouching }))).toBe('not-looked-at');
    verification = { on: null };
    expect(said(await publishAs(at.atMotala, { recordId }))).toBe('minutes-not-verified');
    verification = { on: Temporal.PlainDate.from('2026-03-20') };
    expect(said(await publishAs(at.atMotala, { recordId, ticked: withoutVouching }))).toBe('done');
    verification = null;
  });

  test('a day that has been, a missing reason, and what is not there', async () => {
    const shownUntil = Temporal.PlainDate.from('2026-03-26');
    expect(await refused({}, { shownUntil })).toBe('until-has-passed');
    const id = await published({ recordId: await kept() });
    expect(said(await takeDown(at.atMotala, id, ' '))).toBe('reason-missing');
    expect(said(await takeDown(at.atMotala, randomUUID()))).toBe('nothing-there');
  });
});

describe('a redacted copy', () => {
  const copyOf = (recordId: string, content: string, actor = at.atMotala) =>
    at.database.write(actor, 'keep-redacted-copy', async (ctx) => {
      const original = await recordById(ctx, recordId);
      if (original === null) throw new Error('unseen');
      return must(
        await keepRedactedCopy(ctx, original, { request: randomUUID(), bytes: text(content), fileName: 'maskerad.txt' }),
      ).id;
    });

  test('is public in the place of its original, whose bytes stay inside', async () => {
    const bytes = text('Karin, 811218-9876, beviljas');
    const recordId = await kept({ bytes, access: 'secrecy-may-apply', secrecyParagraph: 'OSL 26:1' });
    const copyId = await copyOf(recordId, 'Karin, [maskerat], beviljas');
    const id = await published({ recordId, copyId });
    expect(await publicly((ctx) => publishedFile(ctx, id))).toMatchObject({ fileName: 'maskerad.txt', redacted: true });
    expect(await publicly((ctx) => publishedByHash(ctx, sha256Hex(bytes)))).toEqual([]);
  });

  test('is looked through as well, and belongs to one original', async () => {
    const recordId = await kept();
    const bad = await copyOf(recordId, 'kvar: 811218-9876');
    expect(said(await publishAs(at.atMotala, { recordId, copyId: bad }))).toBe('numbers-found');
    const other = await copyOf(await kept(), 'en annans');
    expect(said(await publishAs(at.atMotala, { recordId, copyId: other }))).toBe('redacted-copy-missing');
    expect(said(await publishAs(at.atMotala, { recordId: other }))).toBe('nothing-there');
  });
});

describe('who', () => {
  test('publishes: the board’s own officers, and the secretariat what is shared with it', async () => {
    const shared = await kept();
    const own = await kept({ sharedWith: 'owner' });
    const inside = await kept({ sharedWith: 'inside' });
    expect(said(await publishAs(at.secretariat, { recordId: shared }))).toBe('done');
    expect(said(await publishAs(at.secretariat, { recordId: own }))).toBe('nothing-there');
    expect(said(await publishAs(at.atKinda, { recordId: shared }))).toBe('nothing-there');
    expect(said(await publishAs(at.atKinda, { recordId: inside }))).toBe('not-allowed');
    expect(said(await publishAs(at.reader, { recordId: inside }))).toBe('not-allowed');
    expect(said(await publishAs(anonymous, { recordId: inside }))).toBe('nothing-there');
    const id = await published({ recordId: inside });
    expect(said(await takeDown(at.atKinda, id))).toBe('not-allowed');
    expect(said(await takeDown(anonymous, id))).toBe('not-allowed');
    expect(said(await takeDown(at.secretariat, id))).toBe('done');
  });

  test('publishes plans and rounds: the secretariat', async () => {
    const asked = {
      ...{ kind: 'round' as const, subjectId: randomUUID(), title: 'En runda', content: {}, text: '', checked: [] },
      ...{ shownUntil: null, owner: at.host, example: false },
    };
    const by = (actor: Actor) => at.database.write(actor, 'publish', (ctx) => publish(ctx, { ...asked, request: randomUUID() }));
    expect(said(await by(at.atMotala))).toBe('not-allowed');
    expect(said(await by(at.secretariat))).toBe('done');
  });
});

describe('walls, past the application', () => {
  const ask = async (query: string, values: readonly unknown[], boards = '') => {
    const client = new pg.Client({ connectionString: at.test.appUrl });
    await client.connect();
    try {
      await client.query('begin');
      await client.query(`select set_config('samrad.boards', $1, true), set_config('samrad.account', $2, true)`, [
        `{${boards}}`,
        boards === '' ? '' : randomUUID(),
      ]);
      return await client.query(query, [...values]);
    } finally {
      await client.end();
    }
  };
  const rows = async (query: string, ...values: readonly unknown[]) => (await ask(query, values)).rowCount;

  test('the anonymous read no ended publication, no reason, and no bytes but of what stands', async () => {
    const bytes = text('Läses av alla så länge det står');
    const [hash, recordId] = [sha256Hex(bytes), await kept({ bytes })];
    const reach = async () => [
      await rows('select from publications where file_sha256 = $1', hash),
      await rows('select from files where sha256 = $1', hash),
      await rows('select from file_chunks where sha256 = $1', hash),
      await rows('select from publication_ends'),
      await rows('select from records'),
    ];
    expect(await reach()).toEqual([0, 0, 0, 0, 0]);
    const id = await published({ recordId });
    expect(await reach()).toEqual([1, 1, 1, 0, 0]);
    await takeDown(at.atMotala, id);
    expect(await reach()).toEqual([0, 0, 0, 0, 0]);
  });

  test('what was replaced by a redacted copy is out of reach', async () => {
    const bytes = text('Det som inte skulle ha visats');
    const recordId = await kept({ bytes });
    await published({ recordId });
    const copy = await at.database.write(at.atMotala, 'copy', async (ctx) => {
      const original = await recordById(ctx, recordId);
      return original === null
        ? ''
        : must(
            await keepRedactedCopy(ctx, original, {
              request: randomUUID(),
              bytes: text('Det som fick visas'),
              fileName: 'm.txt',
            }),
          ).id;
    });
    await published({ recordId, copyId: copy });
    expect(await rows('select from files where sha256 = $1', sha256Hex(bytes))).toBe(0);
    expect(await rows('select from publications where subject_id = $1', recordId)).toBe(1);
  });

  test('refuse what the rules would: another’s record, working material, other bytes, an end by a stranger', async () => {
    const insert = (subject: string, hash: string, redacted: boolean, boards: string) =>
      ask(
        `insert into publications (id, kind, subject_id, title, content, file_sha256, file_name, redacted, checked, owner, publisher, published_at, request_id)
         values (gen_random_uuid(), 'record', $1, 't', '{}', $2, 'f', $3, '[]', $4, 'x', now(), gen_random_uuid())`,
        [subject, hash, redacted, at.motala],
        boards,
      ).then(() => 'written', sqlState);
    const bytes = text('vanlig');
    const [ok, working] = [await kept({ bytes, sharedWith: 'inside' }), await kept({ bytes, access: 'working-material' })];
    const other = text('annan');
    await kept({ bytes: other });
    expect(await insert(ok, sha256Hex(bytes), false, at.motala)).toBe('written');
    expect(await insert(ok, sha256Hex(bytes), false, at.kinda)).toBe('42501');
    expect(await insert(ok, sha256Hex(bytes), false, '')).toBe('42501');
    expect(await insert(ok, sha256Hex(other), false, at.motala)).toBe('42501');
    expect(await insert(ok, sha256Hex(other), true, at.motala)).toBe('42501');
    expect(await insert(working, sha256Hex(bytes), false, at.motala)).toBe('42501');
    const id = await published({ recordId: ok });
    const end = (boards: string) =>
      ask(`insert into publication_ends values ($1, 'x', null, 'x', now())`, [id], boards).then(() => 'written', sqlState);
    expect([await end(''), await end(at.kinda), await end(at.motala)]).toEqual(['42501', '42501', 'written']);
  });

  test('nothing published is ever changed or taken out, and each act leaves a line', async () => {
    await expect(at.asOwner(`update publications set title = 'x'`)).rejects.toThrow('append-only');
    await expect(at.asOwner('delete from publication_ends')).rejects.toThrow('append-only');
    const recordId = await kept();
    const id = await published({ recordId });
    await takeDown(at.atMotala, id);
    const lines = await at.asOwner('select table_name, about, act from journal_lines where row_id = $1 order by seq', [id]);
    expect(lines).toEqual([
      { table_name: 'publications', about: recordId, act: 'publish-record' },
      { table_name: 'publication_ends', about: id, act: 'unpublish' },
    ]);
  });
});

test('whoever keeps public answers is told', async () => {
  const client = new pg.Client({ connectionString: at.test.appUrl });
  await client.connect();
  let told = 0;
  client.on('notification', () => {
    told += 1;
  });
  await client.query('listen samrad_public');
  const id = await published({ recordId: await kept() });
  await client.query('select 1');
  expect(told).toBe(1);
  await takeDown(at.atMotala, id);
  await client.query('select 1');
  expect(told).toBe(2);
  await client.end();
});

describe('search', () => {
  const titles = async (query: string) =>
    (await publicly((ctx) => searchPublished(ctx, query))).map(({ publication }) => publication.title);

  test('reads Swedish: inflection, letters of its own, quotes, beginnings; the title weighs most', async () => {
    await published({
      recordId: await kept({
        title: 'Om hörselvården',
        bytes: text('Kommunens nämnder får läsa om kompetensförsörjningen i länet.'),
      }),
    });
    await published({
      recordId: await kept({ title: 'Om harsel', bytes: text('Nämnden antecknar. Kommunen svarar. Barn mår bra.') }),
    });
    await published({ recordId: await kept({ title: 'Nämnden i urval', bytes: text('Om barn; kommunens nämnd.') }) });
    expect((await titles('nämnderna')).sort()).toEqual(['Nämnden i urval', 'Om harsel', 'Om hörselvården']);
    expect((await titles('nämnd'))[0]).toBe('Nämnden i urval');
    expect(await titles('hörselvård')).toEqual(['Om hörselvården']);
    expect(await titles('harsel')).toEqual(['Om harsel']);
    expect(await titles('"kommunens nämnder"')).toEqual(expect.arrayContaining(['Om hörselvården']));
    expect(await titles('"barn mår"')).toEqual(['Om harsel']);
    expect(await titles('kompetensför')).toEqual(['Om hörselvården']);
    expect(await titles('nämnd -barn')).toEqual(['Om hörselvården']);
    for (const odd of ['', '   ', '"', "'", '&|!()', ':*', '\0', 'å'.repeat(5000), '\\', '<->'])
      expect(await titles(odd)).toEqual([]);
  });

  test('shows the words round the hit, the hit marked', async () => {
    const [found] = await publicly((ctx) => searchPublished(ctx, 'kompetensförsörjning'));
    expect(found?.snippet.filter(({ hit }) => hit).map((part) => part.text)).toEqual(['kompetensförsörjningen']);
    expect(found?.snippet.map((part) => part.text).join('')).toContain('läsa om kompetensförsörjningen i länet');
  });

  test('finds nothing that is taken down', async () => {
    const id = await published({ recordId: await kept({ title: 'Zebrarandigt' }) });
    expect(await titles('zebrarandig')).toEqual(['Zebrarandigt']);
    await takeDown(at.atMotala, id);
    expect(await titles('zebrarandig')).toEqual([]);
    expect((await publicly((ctx) => publicationsNow(ctx, { kind: 'record' }))).some((each) => each.id === id)).toBe(false);
  });
});
