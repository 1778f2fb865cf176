import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type TestDatabase, testDatabase } from '../../../test/support/database.ts';
import { must } from '../../example/expect.ts';
import { addOrgan } from '../../members/index.ts';
import type { Ctx } from '../../platform/act.ts';
import { type Actor, program } from '../../platform/actor.ts';
import { newId } from '../../platform/db/columns.ts';
import { type Database, openDatabase } from '../../platform/db/database.ts';
import { addItem } from '../acts/agenda/add-item.ts';
import { planMeeting } from '../acts/calendar/plan-meeting.ts';
import type { MinutesContent, MinutesItem } from '../minutes/minutes-content.ts';
import { itemOutcomes, meetingMinutes, minutesParagraphs } from '../tables.ts';
import { type FoundMinutes, searchMinutes, searchUnverified, yearsOfMinutes } from './search-minutes.ts';

let made: TestDatabase;
let database: Database;
let organId: string;
beforeAll(async () => {
  made = await testDatabase();
  database = openDatabase(made.appUrl);
  await database.write(program('test'), 'test', async (ctx) => {
    const organ = { kind: 'consultation-body', name: 'SVO', parentId: null, ordinal: 1 } as const;
    organId = must(await addOrgan(ctx, { ...organ, existsFrom: Temporal.PlainDate.from('2015-01-01') })).id;
    await held(ctx, '2017-03-10', 'Nära vård', 'Kommunerna och regionen vill stärka den nära vården i hela länet.', true);
    await held(
      ctx,
      '2026-09-04',
      'Digitala verktyg',
      'Välfärdsteknik i vården diskuterades, med ”100 % & ingen <b>vinst</b>”.',
      true,
    );
    await held(ctx, '2026-11-06', 'Budget', 'Ett utkast om vårdens pengar.', false);
  });
});
afterAll(async () => {
  await database.close();
  await made.drop();
});

/** A meeting with one item, its minutes frozen and, as asked, verified by nobody else. */
async function held(ctx: Ctx, on: string, title: string, note: string, verified: boolean): Promise<void> {
  const day = Temporal.PlainDate.from(on);
  const planned = { organId, on: day, starts: '09:00', ends: '12:00', requestId: newId() };
  const { id: meetingId } = must(await planMeeting(ctx, planned));
  const item = { meetingId, title, purpose: 'consultation', requestId: newId() } as const;
  const { id: itemId } = must(await addItem(ctx, item));
  const position = { meetingId, itemId, kind: 'position', text: 'Ja.', position: 1 } as const;
  await ctx.tx.insert(itemOutcomes).values({ ...position, by: null, at: ctx.now, requestId: newId() });
  const written: MinutesItem = {
    ...{ id: itemId, paragraph: 14, title, purpose: 'consultation', rapporteur: '', struck: null, note },
    ...{ outcomes: [{ kind: 'position', text: 'Ja.' }], voices: [], absences: [], tasks: [], papers: [] },
  };
  const content: MinutesContent = {
    ...{ organ: 'SVO', kind: 'minutes', number: 1, title: '', on, starts: '09:00', ends: '12:00', place: '' },
    ...{ opening: '', attendance: [], items: [written], closing: '', verifiers: [] },
  };
  const minutesId = newId();
  await ctx.tx.insert(meetingMinutes).values({
    ...{ id: minutesId, meetingId, number: 1, kind: 'minutes', content, textSha256: '0'.repeat(64), text: `${title}\n${note}` },
    ...{ at: ctx.now, requestId: newId() },
  });
  if (verified) await ctx.tx.insert(minutesParagraphs).values({ minutesId, meetingId, itemId, paragraph: 14, title, text: note });
}

const inside: Actor = { ...program('inside'), account: newId(), walls: { boards: [], secretariat: false, drafts: false } };
const outside: Actor = { ...inside, account: null };
const ask = (query: string, more: object = {}, actor = inside) =>
  database.read(actor, (ctx) => searchMinutes(ctx, { query, most: 20, ...more }));
const said = ({ hits }: FoundMinutes) =>
  hits.map(({ meeting, paragraph, title }) => `${meeting.on} § ${paragraph} ${title.map(({ text }) => text).join('')}`);

it('finds inflected words, phrases and beginnings in what is verified, the title before the text', async () => {
  const care = await ask('vården');
  expect(said(care)).toEqual(['2017-03-10 § 14 Nära vård', '2026-09-04 § 14 Digitala verktyg']);
  expect(care.hits[0]?.title).toContainEqual({ text: 'vård', hit: true });
  expect(care.hits[1]?.snippet).toContainEqual({ text: 'vården', hit: true });
  expect(said(await ask('"nära vården"'))).toEqual(['2017-03-10 § 14 Nära vård']);
  expect(said(await ask('vård -digitala'))).toEqual(['2017-03-10 § 14 Nära vård']);
  expect(said(await ask('välfärdstek'))).toEqual(['2026-09-04 § 14 Digitala verktyg']);
  expect(said(await ask('utkast'))).toEqual([]);
});

it('narrows by organ, year, outcome and purpose; without words it lists the latest first', async () => {
  expect(said(await ask('vård', { year: 2026 }))).toEqual(['2026-09-04 § 14 Digitala verktyg']);
  expect((await ask('vård', { organId: newId() })).count).toBe(0);
  expect((await ask('vård', { outcome: 'recommendation' })).count).toBe(0);
  expect(said(await ask('', { outcome: 'position', purpose: 'consultation' }))).toEqual([
    '2026-09-04 § 14 Digitala verktyg',
    '2017-03-10 § 14 Nära vård',
  ]);
  expect(await ask('vård', { most: 1, passed: 1 })).toMatchObject({ count: 2, hits: [{ paragraph: 14 }] });
  expect(await database.read(inside, yearsOfMinutes)).toEqual([2026, 2017]);
});

it('is asked anything', async () => {
  for (const odd of ['"', '""', '-', '--', ':*', "'", '\\', '%', '!!', '&|', '(', 'och', '<b>', '🙂', 'a'.repeat(200), '\u0001'])
    expect((await ask(odd)).hits.length).toBeLessThan(3);
});

it('is closed to the public, and what is not verified to all but those who help to write it', async () => {
  expect((await ask('vård', {}, outside)).count).toBe(0);
  const drafts = { ...inside, walls: { ...inside.walls, drafts: true } };
  const unverified = (actor: Actor, query: string, more: object = {}) =>
    database.read(actor, (ctx) => searchUnverified(ctx, { query, most: 20, ...more }));
  expect(await unverified(inside, 'utkast')).toEqual([]);
  expect(await unverified(drafts, 'utkast')).toMatchObject([{ paragraph: 14, meeting: { organ: { name: 'SVO' } } }]);
  expect((await unverified(drafts, 'utkast'))[0]?.snippet).toContainEqual({ text: 'utkast', hit: true });
  expect(await unverified(drafts, 'utkast', { outcome: 'referred' })).toEqual([]);
  expect(await unverified(drafts, 'tandvård')).toEqual([]);
});
