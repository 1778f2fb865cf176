import { afterAll, beforeAll, expect, test } from 'vitest';
import { testDatabase } from '../../../../test/support/database.ts';
import { asProgram, codes, day, ok, type SmallCounty, smallCounty } from '../../../../test/support/members.ts';
import type { Ctx } from '../../../platform/act.ts';
import { anonymous } from '../../../platform/actor.ts';
import { type Database, openDatabase } from '../../../platform/db/database.ts';
import { assignmentsOn } from '../../queries/assignments.ts';
import { vacanciesOn } from '../../queries/seating/seats.ts';
import { turnsOf } from '../../queries/seating/turns.ts';
import { inTurn } from '../../seating/substitutes.ts';
import { addPerson } from '../add-person.ts';
import { assign, type NewAssignment } from '../assignments.ts';
import { endOrgan } from '../organs.ts';
import { removeTurn, setTurn } from './chair-turns.ts';
import { orderSubstitutes } from './order-substitutes.ts';
import { setSeats } from './set-seats.ts';

let made: Awaited<ReturnType<typeof testDatabase>>;
let database: Database;

beforeAll(async () => {
  made = await testDatabase();
  database = openDatabase(made.appUrl);
});

afterAll(async () => {
  await database.close();
  await made.drop();
});

/** Runs in a county of its own that is gone afterwards. */
function inCounty(work: (ctx: Ctx, county: SmallCounty) => Promise<void>): Promise<void> {
  return database.write(
    asProgram(),
    'test',
    async (ctx) => work(ctx, await smallCounty(ctx)),
    () => false,
  );
}

const from = day('2024-01-01');

async function seat(ctx: Ctx, name: string, held: Omit<NewAssignment, 'personId' | 'from'>): Promise<string> {
  const { id: personId } = ok(await addPerson(ctx, { kind: 'person', name }));
  return ok(await assign(ctx, { from, ...held, personId })).id;
}

test('what is not filled is vacant from the day that the seats are there', () =>
  inCounty(async (ctx, { svo, ydre, region }) => {
    ok(await setSeats(ctx, { organId: svo, role: 'member', principalId: ydre, seats: 2, from }));
    ok(await setSeats(ctx, { organId: svo, role: 'chair', principalId: null, seats: 1, from }));
    await seat(ctx, 'Ann', { role: 'chair', organId: svo, principalId: region });
    const member = await seat(ctx, 'Bo', { role: 'member', organId: svo, principalId: ydre });
    const vacant = async (text: string) =>
      (await vacanciesOn(ctx, day(text))).map(({ role, principal, count, organ }) => [organ.name, role, principal?.name, count]);
    expect(member).not.toBe('');
    expect(await vacant('2023-12-31')).toEqual([]);
    expect(await vacant('2024-01-01')).toEqual([['Samrådet', 'member', 'Ydre kommun', 1]]);
    // The latest word counts, from its day.
    ok(await setSeats(ctx, { organId: svo, role: 'member', principalId: ydre, seats: 1, from: day('2026-01-01') }));
    expect(await vacant('2025-12-31')).toHaveLength(1);
    expect(await vacant('2026-01-01')).toEqual([]);
    ok(await endOrgan(ctx, { organId: svo, on: day('2025-01-01') }));
    expect(await vacant('2025-12-31')).toEqual([]);
  }));

test('seats are a whole number, of somebody who exists, set by those who may', () =>
  inCounty(async (ctx, { svo, ydre }) => {
    const said = { organId: svo, role: 'member', principalId: ydre, from } as const;
    expect(codes(await setSeats(ctx, { ...said, seats: 1.5 }))).toEqual(['seats-wrong']);
    expect(codes(await setSeats(ctx, { ...said, seats: 100, organId: ydre, principalId: svo }))).toEqual([
      ...['organ-not-found', 'principal-not-found', 'seats-wrong'],
    ]);
    expect(codes(await setSeats({ ...ctx, actor: anonymous }, { ...said, seats: 1 }))).toEqual(['not-allowed']);
    const id = crypto.randomUUID();
    ok(await setSeats(ctx, { ...said, id, seats: 3 }));
    ok(await setSeats(ctx, { ...said, id, seats: 5 }));
    expect(await vacanciesOn(ctx, from)).toMatchObject([{ count: 3 }]);
  }));

test('substitutes are called in the order that was set', () =>
  inCounty(async (ctx, { svo, ydre, atvid }) => {
    const a = await seat(ctx, 'Ann', { role: 'substitute', organId: svo, principalId: ydre, ordinal: 7 });
    const b = await seat(ctx, 'Bo', { role: 'substitute', organId: svo, principalId: atvid });
    const member = await seat(ctx, 'Cia', { role: 'member', organId: svo });
    const order = async () =>
      inTurn(await assignmentsOn(ctx, from, { organId: svo })).map(({ person, ordinal }) => [person.name, ordinal]);
    expect(await order()).toEqual([
      ['Ann', 7],
      ['Bo', null],
    ]);
    const turns = (...ordinals: readonly (number | null)[]) =>
      [a, b].map((assignmentId, place) => ({ assignmentId, ordinal: ordinals[place] ?? null }));
    ok(await orderSubstitutes(ctx, { organId: svo, turns: turns(2, 1) }));
    expect(await order()).toEqual([
      ['Bo', 1],
      ['Ann', 2],
    ]);
    expect(codes(await orderSubstitutes(ctx, { organId: svo, turns: turns(1, 1) }))).toEqual(['turn-taken']);
    expect(codes(await orderSubstitutes(ctx, { organId: svo, turns: turns(0, 1000) }))).toEqual(['turn-wrong', 'turn-wrong']);
    const other = { organId: svo, turns: [{ assignmentId: member, ordinal: 1 }] };
    expect(codes(await orderSubstitutes(ctx, other))).toEqual(['assignment-not-found']);
    expect(codes(await orderSubstitutes({ ...ctx, actor: anonymous }, { organId: svo, turns: [] }))).toEqual(['not-allowed']);
    const made = { personId: (await assignmentsOn(ctx, from))[0]?.person.id ?? '', organId: svo, from };
    expect(codes(await assign(ctx, { ...made, role: 'member', ordinal: 1 }))).toEqual(['turn-without-substitute']);
    expect(codes(await assign(ctx, { ...made, role: 'substitute', ordinal: -1 }))).toEqual(['turn-wrong']);
  }));

test('the chair goes round: a turn is set, put in another’s place, and taken away', () =>
  inCounty(async (ctx, { svo, ydre, atvid }) => {
    const [to, next] = [day('2024-12-31'), day('2025-01-01')];
    const first = ok(await setTurn(ctx, { organId: svo, principalId: ydre, from, to })).id;
    const turns = async () => (await turnsOf(ctx, svo)).map(({ principal, from: begins }) => `${principal.name} ${begins}`);
    expect(codes(await setTurn(ctx, { organId: svo, principalId: atvid, from: to, to: next }))).toEqual(['turn-overlaps']);
    expect(codes(await setTurn(ctx, { organId: svo, principalId: atvid, from: next, to }))).toEqual(['ends-before-it-begins']);
    expect(codes(await setTurn(ctx, { organId: svo, principalId: svo, from: next, to: next }))).toEqual(['principal-not-found']);
    const second = { id: crypto.randomUUID(), organId: svo, principalId: atvid, from: next, to: day('2025-12-31') };
    ok(await setTurn(ctx, second));
    ok(await setTurn(ctx, second));
    expect(await turns()).toEqual(['Ydre kommun 2024-01-01', 'Åtvidabergs kommun 2025-01-01']);
    ok(await setTurn(ctx, { organId: svo, principalId: atvid, from, to, replaces: first }));
    expect(await turns()).toEqual(['Åtvidabergs kommun 2024-01-01', 'Åtvidabergs kommun 2025-01-01']);
    expect(codes(await setTurn(ctx, { organId: svo, principalId: ydre, from, to, replaces: first }))).toEqual(['turn-not-found']);
    ok(await removeTurn(ctx, { organId: svo, turnId: second.id }));
    expect(codes(await removeTurn(ctx, { organId: svo, turnId: second.id }))).toEqual(['turn-not-found']);
    expect(await turns()).toEqual(['Åtvidabergs kommun 2024-01-01']);
    expect(codes(await removeTurn({ ...ctx, actor: anonymous }, { organId: svo, turnId: first }))).toEqual(['not-allowed']);
  }));
