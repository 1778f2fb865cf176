import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Authorities, authorities } from '../../../test/support/authorities.ts';
import { madeDocx, madePdf } from '../../../test/support/made-files.ts';
import { until } from '../../../test/support/until.ts';
import { paperSource, readSource, textStateOf } from '../queries/record-text.ts';
import { type RecordSearch, searchRecords } from '../queries/search-records.ts';
import { type Keep, keepRecord } from './keep-record.ts';
import { openTextReader, readNextText } from './read-texts.ts';

let at: Authorities;
beforeAll(async () => {
  at = await authorities();
});
afterAll(() => at.drop());

const bytes = (text: string) => new TextEncoder().encode(text);
type Given = Partial<Keep> & { owner: string };

async function kept(actor: Authorities['secretariat'], given: Given): Promise<string> {
  const input: Keep = {
    ...{ title: 'Brev', kind: 'letter', access: 'public', sharedWith: 'owner', bytes: bytes('Hej'), fileName: 'brev.txt' },
    ...given,
  };
  const result = await at.database.write(actor, 'keep-record', (ctx) => keepRecord(ctx, input));
  if (!result.ok) throw new Error(JSON.stringify(result.refusals));
  return result.value.id;
}

async function readAll() {
  while (await readNextText(at.database));
}

const stateOf = (id: string) =>
  at.asOwner<{ state: string; reason: string | null; text: string }>(
    'select state, reason, text from record_texts where record_id = $1',
    [id],
  );

const found = (actor: Authorities['secretariat'], query: string, more: Partial<RecordSearch> = {}) =>
  at.database.read(actor, (ctx) => searchRecords(ctx, { query, most: 20, ...more }));
const titles = async (actor: Authorities['secretariat'], query: string, more: Partial<RecordSearch> = {}) =>
  (await found(actor, query, more)).hits.map(({ title }) => title);

describe('the text of a record', () => {
  test('is read after it was kept, whatever the kind of file', async () => {
    const word = await kept(at.atMotala, {
      owner: at.motala,
      bytes: madeDocx('<w:p><w:r><w:t>Hemtjänsten byggs ut</w:t></w:r></w:p>'),
      fileName: 'a.docx',
    });
    const pdf = await kept(at.atMotala, {
      owner: at.motala,
      bytes: madePdf(['samverkans-\növerenskommelsen gäller']),
      fileName: 'a.pdf',
    });
    expect(await stateOf(word)).toEqual([{ state: 'waiting', reason: null, text: '' }]);
    await readAll();
    expect(await stateOf(word)).toEqual([{ state: 'read', reason: null, text: 'Hemtjänsten byggs ut' }]);
    expect(await stateOf(pdf)).toEqual([{ state: 'read', reason: null, text: 'samverkansöverenskommelsen gäller' }]);
  });

  test('is what its page reads, without the file, as soon as it lies there', async () => {
    const file = madePdf(['§ 12 Arbetsplan för vård', '', 'Nämnden beslutar att godkänna planen.']);
    const pdf = await kept(at.atMotala, { owner: at.motala, bytes: file, fileName: 'b.pdf' });
    const source = () => at.database.read(at.atMotala, (ctx) => paperSource(ctx, pdf));
    const before = await source();
    expect(before).toHaveProperty('bytes');
    await readAll();
    const after = await source();
    expect(after).toHaveProperty('text');
    const [anew, known] = [
      await readSource(before, 'application/pdf', 'b.pdf'),
      await readSource(after, 'application/pdf', 'b.pdf'),
    ];
    expect(known).toEqual(anew);
    expect(known).toMatchObject({ ok: true, pagesWithoutText: [2] });
  });

  test('that cannot be read says why, and is in nobody’s way', async () => {
    const scan = await kept(at.atMotala, { owner: at.motala, bytes: madePdf(['']), fileName: 'scan.pdf' });
    const torn = await kept(at.atMotala, { owner: at.motala, bytes: bytes('%PDF-1.7\nxx'), fileName: 'torn.pdf' });
    // Every word another one: more than an index of words may hold.
    const words = Array.from({ length: 60_000 }, (_, n) => `åäö${n.toString(36)}`).join(' ');
    const wide = await kept(at.atMotala, { owner: at.motala, bytes: bytes(words), fileName: 'ord.txt' });
    const after = await kept(at.atMotala, { owner: at.motala, bytes: bytes('efter'), fileName: 'efter.txt' });
    await readAll();
    expect([await stateOf(scan), await stateOf(torn)]).toMatchObject([
      [{ state: 'unreadable', reason: 'scanned' }],
      [{ state: 'unreadable', reason: 'broken' }],
    ]);
    expect((await stateOf(wide))[0]?.state).toMatch(/^(read|unreadable)$/);
    expect(await stateOf(after)).toMatchObject([{ state: 'read', text: 'efter' }]);
    expect(await at.database.read(at.atMotala, (ctx) => textStateOf(ctx, scan))).toEqual({ state: 'unreadable', why: 'scanned' });
    expect(await at.database.read(at.atMotala, (ctx) => paperSource(ctx, scan))).toEqual({ unread: 'scanned' });
  });

  test('is read by itself in a program that runs, and the program stops while files wait', async () => {
    const reader = openTextReader({ database: at.database, log: pino({ level: 'silent' }) });
    const id = await kept(at.atKinda, { owner: at.kinda, bytes: bytes('läst av sig självt') });
    reader.wake();
    await until(async () => expect(await stateOf(id)).toMatchObject([{ state: 'read' }]));
    await reader.stop();
  });
});

describe('search', () => {
  test('finds inflected words, phrases, beginnings and register numbers; a word in the title counts most', async () => {
    await kept(at.atMotala, { owner: at.motala, title: 'Om remisser', bytes: bytes('Ett annat ord.') });
    await kept(at.atMotala, {
      owner: at.motala,
      title: 'Annat brev',
      bytes: bytes('Om remissen och rehabilitering.'),
      registrationNumber: 'SN 2024-117',
    });
    await readAll();
    expect(await titles(at.atMotala, 'remiss')).toEqual(['Om remisser', 'Annat brev']);
    expect(await titles(at.atMotala, '"remissen och rehabilitering"')).toEqual(['Annat brev']);
    expect(await titles(at.atMotala, 'rehab')).toEqual(['Annat brev']);
    expect(await titles(at.atMotala, 'SN 2024-117')).toEqual(['Annat brev']);
    expect(await titles(at.atMotala, 'remiss -rehabilitering')).toEqual(['Om remisser']);
    expect((await found(at.atMotala, 'rehabilitering')).hits[0]?.snippet).toEqual([
      { text: 'Om remissen och ', hit: false },
      { text: 'rehabilitering', hit: true },
      { text: '.', hit: false },
    ]);
    for (const nothing of ['', '"', '-', '&|!()', 'och', '\u0001']) expect(await titles(at.atMotala, nothing)).toEqual([]);
  });

  test('by owner and kind, a page at a time', async () => {
    for (const n of [1, 2, 3]) {
      await kept(at.secretariat, {
        owner: at.host,
        sharedWith: 'inside',
        title: `Kallelse ${n}`,
        kind: n === 3 ? 'other' : 'letter',
      });
    }
    expect(await titles(at.atMotala, 'kallelse', { owner: at.motala })).toEqual([]);
    expect(await titles(at.atMotala, 'kallelse', { kind: 'other' })).toEqual(['Kallelse 3']);
    const page = await found(at.atMotala, 'kallelse', { most: 2, passed: 2 });
    expect([page.hits.length, page.count]).toEqual([1, 3]);
  });

  test('never shows, hints at or counts what lies behind another authority’s wall', async () => {
    await kept(at.atMotala, { owner: at.motala, title: 'Motalas xylofon', bytes: bytes('zeppelinare i Motala') });
    await kept(at.secretariat, {
      owner: at.motala,
      sharedWith: 'secretariat',
      title: 'Delad xylofon',
      bytes: bytes('zeppelinare'),
    });
    await readAll();
    for (const query of ['xylofon', 'zeppelinare', 'zepp', '"xylofon"']) {
      expect(await found(at.atKinda, query)).toEqual({ hits: [], count: 0 });
      expect(await found(at.reader, query)).toEqual({ hits: [], count: 0 });
      expect((await found(at.secretariat, query)).count).toBe(1);
      expect((await found(at.atMotala, query)).count).toBe(2);
    }
    // Nor past the search: the texts themselves lie behind the same wall, and nobody who is signed in writes in them.
    const texts = (actor: Authorities['secretariat']) =>
      at.database.read(
        actor,
        async (ctx) => (await ctx.tx.execute(`select 1 from record_texts where text ~ 'zeppelinare'`)).rows.length,
      );
    expect([await texts(at.atKinda), await texts(at.secretariat), await texts(at.atMotala)]).toEqual([0, 1, 2]);
    const written = await at.database.write(at.atMotala, 'test', (ctx) => ctx.tx.execute(`update record_texts set text = ''`));
    expect(written.rowCount).toBe(0);
  });

  test('follows a record whose sharing changes', async () => {
    const id = await kept(at.secretariat, { owner: at.host, sharedWith: 'inside', title: 'Vandrande ukulele' });
    expect(await titles(at.atKinda, 'ukulele')).toEqual(['Vandrande ukulele']);
    await at.asOwner(`update records set shared_with = 'secretariat' where id = $1`, [id]);
    expect(await titles(at.atKinda, 'ukulele')).toEqual([]);
    expect(await titles(at.secretariat, 'ukulele')).toEqual(['Vandrande ukulele']);
  });
});
