import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { testDatabase } from '../../test/support/database.ts';
import { assignmentsOn, organsOn, substitutesInOrder, turnsOf, vacanciesOn } from '../members/index.ts';
import { anonymous, program } from '../platform/actor.ts';
import { type Database, openDatabase } from '../platform/db/database.ts';
import { publicationsNow } from '../records/index.ts';
import { factsOfRound, parseFacts, roundPublication, roundsList, standing } from '../rounds/index.ts';
import { loadExample } from './load-example.ts';

const reader = program('test');
let database: Database;
let drop: () => Promise<void>;

beforeAll(async () => {
  const made = await testDatabase();
  drop = made.drop;
  database = openDatabase(made.appUrl, () => Temporal.Instant.from('2026-11-22T09:00:00Z'));
  expect(await loadExample(database, () => undefined)).toBe(true);
});
afterAll(async () => {
  await database.close();
  await drop();
});

it('is loaded once', async () => {
  expect(await loadExample(database, () => undefined)).toBe(false);
});

it('has a finished round in force since 27 March 2024, and an open one in mid-flight', async () => {
  const [open, finished] = await database.read(reader, (ctx) => roundsList(ctx));
  expect(finished?.round.title).toBe('Arbetsplan 2024–2025');
  expect(finished?.round.registrationNumber).toBe('RÖ 2024-31');
  expect(finished?.standing).toMatchObject({ state: 'carried', effectiveOn: '2024-03-27', decidedOn: '2024-03-27' });
  expect(open?.round.title).toBe('Arbetsplan 2026–2027');
  const states = Object.fromEntries(open?.standing.principals.map(({ code, state }) => [code, state]) ?? []);
  expect(states).toEqual({
    ...{ '0005': 'approving', '0509': 'postponed', '0512': 'waiting', '0513': 'conditional', '0560': 'conditional' },
    ...{ '0561': 'conditional', '0562': 'waiting', '0563': 'conditional', '0580': 'conditional', '0581': 'conditional' },
    ...{ '0582': 'conditional', '0583': 'referred-back', '0584': 'conditional', '0586': 'conditional' },
  });
});

it('tells Linköping 2024 as the report does', async () => {
  const facts = await database.read(reader, async (ctx) => {
    const [, finished] = await roundsList(ctx);
    return factsOfRound(ctx, finished?.round.id ?? '');
  });
  const path = facts?.principals.find(({ code }) => code === '0580')?.path;
  expect(path?.map(({ board, part, registrationNumbers }) => ({ board, part, registrationNumbers }))).toEqual([
    { board: 'Social- och omsorgsnämnden', part: 'recommend', registrationNumbers: ['SON 2024-220'] },
    { board: 'Vård- och äldreomsorgsnämnden', part: 'decide', registrationNumbers: ['VÄN 2024-378'] },
  ]);
  const decision = facts?.decisions.find(({ step }) => step === '0580-2');
  expect(decision?.conditions?.map(({ kind }) => kind)).toEqual(['named', 'all-others']);
});

it('was known as it came: the standing as known in February 2024 lacks what came in March', async () => {
  const facts = await database.read(reader, async (ctx) => {
    const [, finished] = await roundsList(ctx);
    return factsOfRound(ctx, finished?.round.id ?? '');
  });
  const read = parseFacts(JSON.parse(JSON.stringify(facts)));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const then = standing(read.facts, '2024-12-31', Temporal.Instant.from('2024-02-29T23:00:00Z'));
  expect(then.state).toBe('open');
  expect(standing(read.facts, '2024-12-31').state).toBe('carried');
});

it('shows the public both plans, where both rounds stand, the letters, what was said of the draft, minutes and conferences, marked as examples and not behind', async () => {
  const published = await database.read(anonymous, (ctx) => publicationsNow(ctx));
  expect(published.every(({ example }) => example)).toBe(true);
  const [minutes, others] = [
    published.filter(({ kind }) => kind === 'minutes'),
    published.filter(({ kind }) => kind !== 'minutes'),
  ];
  expect(minutes.length).toBeGreaterThan(1);
  expect(others.map(({ kind, title }) => `${kind} ${title}`).sort()).toEqual([
    'conference Samsjuklighet: en gemensam ingång',
    'conference Åldras hemma – vad fungerar?',
    'followup Arbetsplan 2024–2025: Januari–april 2024',
    'followup Arbetsplan 2024–2025: Januari–april 2025',
    'followup Arbetsplan 2024–2025: Maj–augusti 2024',
    'followup Arbetsplan 2024–2025: Maj–augusti 2025',
    'followup Arbetsplan 2024–2025: September–december 2024',
    'followup Arbetsplan 2024–2025: September–december 2025',
    'plan-version Arbetsplan 2024–2025, version 1',
    'plan-version Arbetsplan 2026–2027, version 1',
    'record Missiv: Arbetsplan 2024–2025',
    'record Missiv: Arbetsplan 2026–2027',
    'referral Arbetsplan 2026–2027',
    'round Arbetsplan 2024–2025',
    'round Arbetsplan 2026–2027',
  ]);
  for (const { kind, subjectId } of published) {
    if (kind !== 'round') continue;
    const now = await database.read(reader, (ctx) => roundPublication(ctx, subjectId));
    expect(now?.changes).toEqual([]);
  }
});

it('has made-up people in the organs, a vacancy, substitutes in order and a chair that goes round', async () => {
  await database.read(reader, async (ctx) => {
    const organs = await organsOn(ctx, ctx.today);
    const [svo, group] = (['consultation-body', 'management-group'] as const).map(
      (kind) => organs.find((organ) => organ.kind === kind)?.id ?? '',
    );
    const vacant = await vacanciesOn(ctx, ctx.today);
    expect(vacant.map(({ organ, role, principal, count }) => [organ.name, role, principal?.name, count])).toEqual([
      ['Samråd vård och omsorg', 'substitute', 'Kinda kommun', 1],
    ]);
    const held = await assignmentsOn(ctx, ctx.today, { organId: svo });
    const made = held.filter(({ person, source }) => person.kind === 'person' && source === null);
    expect(made.every(({ example }) => example)).toBe(true);
    const norrkoping = made.find(({ role, principal }) => role === 'member' && principal?.code === '0581');
    const called = substitutesInOrder(held, { absentPersonId: norrkoping?.person.id ?? '' });
    expect(called.map(({ principal, ordinal }) => [principal?.code, ordinal])).toEqual([
      ['0581', 2],
      ['0580', 1],
      ['0005', 3],
      ['0583', 4],
    ]);
    const turns = (await turnsOf(ctx, group ?? '')).map(({ principal, from }) => `${from.year} ${principal.name}`);
    expect(turns).toEqual([
      '2025 Region Östergötland',
      '2026 Linköpings kommun',
      '2027 Norrköpings kommun',
      '2028 Motala kommun',
    ]);
  });
});
