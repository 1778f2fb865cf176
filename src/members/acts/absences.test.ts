import { sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../../../test/support/database.ts';
import { asProgram, codes, day, ok, type SmallCounty, smallCounty, someone } from '../../../test/support/members.ts';
import type { Ctx } from '../../platform/act.ts';
import type { Actor } from '../../platform/actor.ts';
import { newId } from '../../platform/db/columns.ts';
import { type Database, openDatabase } from '../../platform/db/database.ts';
import { absencesAround, awayOn, deputiesFor } from '../queries/absences.ts';
import { assignmentsOn } from '../queries/assignments.ts';
import { grantsOf } from '../queries/grants.ts';
import { isSecretariat } from '../roles.ts';
import { arrangeAbsence, endAbsence } from './absences.ts';
import { assign, endAssignment } from './assignments.ts';
import { addBoard } from './boards.ts';

let made: TestDatabase;
let database: Database;
let county: SmallCounty;
/** Midsummer's week in Stockholm. */
let now = Temporal.Instant.from('2026-06-20T10:00:00Z');

beforeAll(async () => {
  made = await testDatabase();
  database = openDatabase(made.appUrl, () => now);
  county = await write(smallCounty);
});
afterAll(async () => {
  await database.close();
  await made.drop();
});

const write = <T>(work: (ctx: Ctx) => Promise<T>, actor: Actor = asProgram()) => database.write(actor, 'test', work);
const itIs = (text: string) => {
  now = day(text).toZonedDateTime({ timeZone: 'Europe/Stockholm', plainTime: '12:00' }).toInstant();
};
const registrar = (boardId = county.sn, from = '2024-01-01') =>
  write((ctx) => someone(ctx, { role: 'registrar', boardId, from: day(from) }));
const rights = (person: string, on: string) => write((ctx) => grantsOf(ctx, person, day(on)));
const boardsOn = async (person: string, on: string) => (await rights(person, on)).walls.boards;

/** As the person themself, with the rights of the day. */
async function own(personId: string): Promise<Actor> {
  const held = await write((ctx) => grantsOf(ctx, personId, ctx.today));
  return { account: personId, label: 'own', ...held };
}

async function arrange(personId: string, deputyId: string, from: string, to: string, requestId = newId()) {
  const input = { requestId, personId, deputyId, from: day(from), to: day(to), ownPersonId: personId };
  return write((ctx) => arrangeAbsence(ctx, input), await own(personId));
}

describe('a deputy', () => {
  test('has the rights from the first day to the last, and marked as whose they are', async () => {
    itIs('2026-06-20');
    const [away, deputy] = [
      await registrar(),
      await write((ctx) => someone(ctx, { role: 'board-secretary', principalId: county.ydre })),
    ];
    // Of a board that the deputy does not have: the principal's other one.
    expect(codes(await arrange(away, deputy, '2026-07-01', '2026-07-14'))).toEqual([]);
    const held = async (on: string) => (await rights(deputy, on)).grants.filter(({ deputyFor }) => deputyFor === away).length;
    expect([await held('2026-06-30'), await held('2026-07-01'), await held('2026-07-14'), await held('2026-07-15')]).toEqual([
      0, 1, 1, 0,
    ]);
    const away6 = await write((ctx) => awayOn(ctx, away, day('2026-07-06')));
    expect([away6?.deputy.id, away6?.to?.toString()]).toEqual([deputy, '2026-07-14']);
    for (const on of ['2026-06-30', '2026-07-15']) expect(await write((ctx) => awayOn(ctx, away, day(on)))).toBeNull();
    // The one away keeps what they hold: they may look in.
    expect(await boardsOn(away, '2026-07-06')).toEqual([county.sn]);
    expect(JSON.stringify((await rights(away, '2026-07-06')).grants)).not.toContain('deputyFor');
  });

  test('of the secretariat is one of it, for the time', async () => {
    const held = (role: 'process-support' | 'county-coordinator') =>
      write((ctx) => someone(ctx, { role, organId: county.secretariat }));
    const [away, deputy] = [await held('process-support'), await registrar()];
    const input = { requestId: newId(), personId: away, deputyId: deputy, from: day('2026-07-01'), to: day('2026-07-01') };
    // Only the office lets in somebody who is not of it.
    const byOwn = await write((ctx) => arrangeAbsence(ctx, { ...input, ownPersonId: deputy }), await own(deputy));
    expect(codes(byOwn)).toEqual(['not-allowed']);
    ok(await write((ctx) => arrangeAbsence(ctx, { ...input, ownPersonId: away }), await own(away)));
    const isOfIt = async (on: string) => isSecretariat({ account: '', label: '', ...(await rights(deputy, on)) });
    expect([await isOfIt('2026-06-30'), await isOfIt('2026-07-01'), await isOfIt('2026-07-02')]).toEqual([false, true, false]);
    // And is still asked about without what is held for another.
    const alone = await write((ctx) => grantsOf(ctx, deputy, day('2026-07-01'), { deputyFor: [] }));
    expect([alone.walls.secretariat, alone.walls.boards]).toEqual([false, [county.sn]]);
  });

  test('passes nothing on: no deputy of a deputy, and nothing of the secretariat by whoever stands in for one of it', async () => {
    itIs('2026-06-20');
    const inOffice = () => write((ctx) => someone(ctx, { role: 'process-support', organId: county.secretariat }));
    const [away, colleague, deputy, friend] = [await inOffice(), await inOffice(), await registrar(), await registrar()];
    const input = { requestId: newId(), personId: away, deputyId: deputy, from: day('2026-06-20'), to: day('2026-06-25') };
    const [lent = ''] = ok(await write((ctx) => arrangeAbsence(ctx, { ...input, ownPersonId: null }))).assignmentIds;
    const asDeputy = await own(deputy);
    expect(isSecretariat(asDeputy)).toBe(true);
    const later = { requestId: newId(), from: day('2026-06-26'), to: day('2026-12-31'), ownPersonId: deputy };
    for (const personId of [away, colleague])
      expect(codes(await write((ctx) => arrangeAbsence(ctx, { ...later, personId, deputyId: friend }), asDeputy))).toEqual([
        'deputies-pass-nothing-on',
      ]);
    const seat = { personId: deputy, role: 'process-support', organId: county.secretariat, from: day('2026-06-20') } as const;
    expect(codes(await write((ctx) => assign(ctx, seat), asDeputy))).toEqual(['deputies-pass-nothing-on']);
    const longer = { assignmentId: lent, to: day('2026-12-31') };
    expect(codes(await write((ctx) => endAssignment(ctx, longer), asDeputy))).toEqual(['deputies-pass-nothing-on']);
    // What the office does for others goes on, and those of it do as they did.
    ok(await write((ctx) => arrangeAbsence(ctx, { ...later, personId: friend, deputyId: deputy }), asDeputy));
    const itself = await own(colleague);
    const instead = { ...seat, personId: friend };
    expect(codes(await write((ctx) => assign(ctx, { ...instead, deputyFor: lent }), itself))).toEqual(['deputy-of-deputy']);
    ok(await write((ctx) => assign(ctx, instead), itself));
  });

  test('has nothing when what they look after has ended', async () => {
    const [away, deputy] = [await registrar(), await registrar()];
    ok(await arrange(away, deputy, '2026-07-01', '2026-07-31'));
    const [assignment] = await write((ctx) => assignmentsOn(ctx, day('2026-07-01'), { personId: away }));
    ok(await write((ctx) => endAssignment(ctx, { assignmentId: assignment?.id ?? '', to: day('2026-07-10') })));
    const count = async (on: string) => (await rights(deputy, on)).grants.length;
    expect([await count('2026-07-10'), await count('2026-07-11')]).toEqual([2, 1]);
    const listed = (on: string) => write(async (ctx) => (await assignmentsOn(ctx, day(on), { personId: deputy })).length);
    expect([await listed('2026-07-10'), await listed('2026-07-11')]).toEqual([2, 1]);
  });
});

describe('an absence', () => {
  test('sent twice is one', async () => {
    const [away, deputy, requestId] = [await registrar(), await registrar(), newId()];
    for (const _ of [1, 2]) ok(await arrange(away, deputy, '2026-08-01', '2026-08-02', requestId));
    expect(await write((ctx) => absencesAround(ctx, deputy))).toMatchObject([
      { away: { id: away }, deputy: { id: deputy }, assignmentIds: [expect.any(String)] },
    ]);
  });

  test('is ended early: the rights are gone the same day, or the next when it began today', async () => {
    itIs('2026-07-10');
    const end = async (personId: string, deputyId: string, from: string) =>
      write((ctx) => endAbsence(ctx, { personId, deputyId, from: day(from), ownPersonId: personId }), await own(personId));
    const [away, deputy] = [await registrar(), await registrar()];
    const held = async (on: string) => (await rights(deputy, on)).grants.length - 1;
    ok(await arrange(away, deputy, '2026-07-01', '2026-07-31'));
    expect(ok(await end(away, deputy, '2026-07-01')).lastDay?.toString()).toBe('2026-07-09');
    expect([await held('2026-07-09'), await held('2026-07-10')]).toEqual([1, 0]);
    expect(codes(await end(away, deputy, '2026-07-01'))).toEqual(['absence-not-found']);
    ok(await arrange(away, deputy, '2026-07-10', '2026-07-31'));
    expect(ok(await end(away, deputy, '2026-07-10')).lastDay?.toString()).toBe('2026-07-10');
    expect([await held('2026-07-10'), await held('2026-07-11')]).toEqual([1, 0]);
    // Not begun: as if it had never been said, but for the history.
    ok(await arrange(away, deputy, '2026-07-20', '2026-07-31'));
    expect(ok(await end(away, deputy, '2026-07-20')).lastDay).toBeNull();
    expect(await held('2026-07-25')).toBe(0);
    const removed = sql`select 1 from journal_lines where table_name = 'assignments' and operation = 'delete' and about = ${deputy}`;
    expect((await write(({ tx }) => tx.execute(removed))).rows).toHaveLength(1);
    itIs('2026-06-20');
  });

  test('never leaves a task to nobody: no two at once, none for who is away, none by who deputises', async () => {
    const [a, b, c] = [await registrar(), await registrar(), await registrar()];
    ok(await arrange(a, b, '2026-07-05', '2026-07-10'));
    expect(codes(await arrange(a, c, '2026-07-10', '2026-07-12'))).toEqual(['away-already']);
    expect(codes(await arrange(c, a, '2026-07-01', '2026-07-05'))).toEqual(['deputy-is-away']);
    expect(codes(await arrange(b, c, '2026-07-10', '2026-07-20'))).toEqual(['deputises-then']);
    expect(codes(await arrange(b, a, '2026-07-05', '2026-07-10'))).toEqual(['deputises-then', 'deputy-is-away']);
    // Beside one another they are fine.
    ok(await arrange(b, a, '2026-07-11', '2026-07-12'));
    ok(await arrange(a, c, '2026-07-13', '2026-07-14'));
  });

  test('two who name each other at the same moment: one is told', async () => {
    const [a, b] = [await registrar(), await registrar()];
    const both = await Promise.all([arrange(a, b, '2026-07-01', '2026-07-02'), arrange(b, a, '2026-07-01', '2026-07-02')]);
    expect(both.filter(({ ok: went }) => went)).toHaveLength(1);
  });

  test.each([
    ['2026-07-02', '2026-07-01', ['ends-before-it-begins']],
    ['2026-06-01', '2026-06-19', ['absence-passed']],
    ['2026-06-01', '2026-06-20', []],
    ['2026-07-01', '2027-07-01', []],
    ['2026-07-01', '2027-07-02', ['absence-too-long']],
  ])('from %s to %s: %j', async (from, to, refused) => {
    expect(codes(await arrange(await registrar(), await registrar(), from, to))).toEqual(refused);
  });

  test('is for what another can look after', async () => {
    const deputy = await registrar();
    const of = async (held: Parameters<typeof someone>[1]) => {
      const personId = await write((ctx) => someone(ctx, held));
      const input = { requestId: newId(), personId, deputyId: deputy, from: day('2026-07-01'), to: day('2026-07-02') };
      return codes(await write((ctx) => arrangeAbsence(ctx, { ...input, ownPersonId: null })));
    };
    expect(await of({ role: 'operator' })).toEqual(['operator-has-no-deputy']);
    expect(await of({ role: 'chair', organId: county.svo })).toEqual(['seats-have-no-deputy']);
    expect(await of({ role: 'registrar', boardId: county.von, to: day('2026-06-30') })).toEqual(['nothing-to-look-after']);
    expect(await of({ role: 'registrar', boardId: county.von })).toEqual([]);
  });

  test('is left to nobody of another authority in the same municipality: each board is one', async () => {
    const board = { principalId: county.ydre, kind: 'board', name: 'Byggnämnden', existsFrom: day('2023-01-01') } as const;
    const { id: other } = await write(async (ctx) => ok(await addBoard(ctx, board)));
    const [away, nextDoor, beside] = [await registrar(), await registrar(other), await registrar()];
    const ofAll = await write((ctx) => someone(ctx, { role: 'registrar', principalId: county.ydre, from: day('2024-01-01') }));
    const may = async (who: string, deputy: string, on: string) => codes(await arrange(who, deputy, on, on));
    expect(await may(away, nextDoor, '2026-07-01')).toEqual(['deputy-from-elsewhere']);
    expect(await may(away, beside, '2026-07-01')).toEqual([]);
    expect(await may(away, ofAll, '2026-07-02')).toEqual([]);
    // An officer of one board would get all boards'.
    expect(await may(ofAll, beside, '2026-07-03')).toEqual(['deputy-from-elsewhere']);
  });

  test('is left to somebody of the same house, unless the office says another', async () => {
    const [away, elsewhere] = [await registrar(), await registrar(county.von)];
    const late = await registrar(county.sn, '2026-07-02');
    for (const deputy of [elsewhere, late])
      expect(codes(await arrange(away, deputy, '2026-07-01', '2026-07-03'))).toEqual(['deputy-from-elsewhere']);
    const near = await write((ctx) => deputiesFor(ctx, away, day('2026-07-01'), day('2026-07-03')));
    expect(near.map(({ id }) => id)).not.toContain(elsewhere);
    expect(near.length).toBeGreaterThan(0);
    const input = { requestId: newId(), personId: away, deputyId: elsewhere, from: day('2026-07-01'), to: day('2026-07-03') };
    ok(await write((ctx) => arrangeAbsence(ctx, { ...input, ownPersonId: null })));
    expect(await boardsOn(elsewhere, '2026-07-03')).toContain(county.sn);
    expect(await boardsOn(elsewhere, '2026-07-04')).not.toContain(county.sn);
  });
});

test('an assignment of one’s own is never taken away, by the database’s own word', async () => {
  const person = await registrar();
  const taken = write(({ tx }) => tx.execute(sql`delete from assignments where person_id = ${person}`));
  await expect(taken).rejects.toMatchObject({ cause: { code: '23001' } });
});
