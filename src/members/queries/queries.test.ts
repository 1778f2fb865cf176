import { afterAll, beforeAll, expect, test } from 'vitest';
import { testDatabase } from '../../../test/support/database.ts';
import { asProgram, day, ok, type SmallCounty, smallCounty, someone } from '../../../test/support/members.ts';
import type { Ctx } from '../../platform/act.ts';
import { type Database, openDatabase } from '../../platform/db/database.ts';
import { assign, endAssignment } from '../acts/assignments.ts';
import { addBoard, endBoard, renameBoard } from '../acts/boards.ts';
import { makeJointBoard } from '../acts/make-joint-board.ts';
import { addMeeting } from '../acts/meetings.ts';
import { endOrgan } from '../acts/organs.ts';
import { endPrincipal } from '../acts/principals.ts';
import { succeedBoard } from '../acts/succeed-board.ts';
import { assignmentsOn } from './assignments.ts';
import { boardsById, boardsOfPrincipal, boardsOn } from './boards.ts';
import { grantsOf } from './grants.ts';
import { predecessorsOf, successorOf, successorsOf } from './lineage.ts';
import { meetingsOf, nextMeetings } from './meetings.ts';
import { organisationOn } from './organisation.ts';
import { peopleOn } from './people.ts';
import { principalsOn } from './principals.ts';

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

const names = (rows: readonly { readonly name: string }[]) => rows.map((row) => row.name);

test('principals come region first, then in Swedish order, and only while they take part', () =>
  inCounty(async (ctx, { ydre }) => {
    expect(names(await principalsOn(ctx, day('2026-01-01')))).toEqual([
      'Region Östergötland',
      'Ydre kommun',
      'Åtvidabergs kommun',
    ]);
    ok(await endPrincipal(ctx, { principalId: ydre, on: day('2026-01-01') }));
    expect(names(await principalsOn(ctx, day('2025-12-31')))).toContain('Ydre kommun');
    expect(names(await principalsOn(ctx, day('2026-01-01')))).not.toContain('Ydre kommun');
    expect(await principalsOn(ctx, day('2022-12-31'))).toEqual([]);
  }));

test('a board has the name of the day, and can be found after its end', () =>
  inCounty(async (ctx, { sn, ydre }) => {
    ok(await renameBoard(ctx, { boardId: sn, name: 'Omsorgsnämnden', from: day('2025-01-01') }));
    ok(await endBoard(ctx, { boardId: sn, on: day('2026-01-01') }));
    const nameOn = async (on: string) => (await boardsById(ctx, [sn], day(on))).get(sn)?.name;
    expect(await nameOn('2020-01-01')).toBe('Socialnämnden');
    expect(await nameOn('2024-12-31')).toBe('Socialnämnden');
    expect(await nameOn('2025-01-01')).toBe('Omsorgsnämnden');
    expect(await nameOn('2030-01-01')).toBe('Omsorgsnämnden');
    expect(names(await boardsOfPrincipal(ctx, ydre, day('2025-12-31')))).toEqual(['Omsorgsnämnden']);
    expect(await boardsOfPrincipal(ctx, ydre, day('2026-01-01'))).toEqual([]);
  }));

test('a joint board acts for its host and the others while it does', () =>
  inCounty(async (ctx, { sn, ydre, atvid, von }) => {
    ok(await makeJointBoard(ctx, { boardId: sn, principalIds: [atvid], from: day('2025-01-01') }));
    ok(await makeJointBoard(ctx, { boardId: sn, principalIds: [], from: day('2026-01-01') }));
    const actsFor = async (on: string) => (await boardsById(ctx, [sn], day(on))).get(sn)?.actsFor;
    expect(await actsFor('2024-12-31')).toEqual([ydre]);
    expect(await actsFor('2025-01-01')).toEqual([ydre, atvid]);
    expect(await actsFor('2026-01-01')).toEqual([ydre]);
    expect((await boardsOfPrincipal(ctx, atvid, day('2025-06-01'))).map((board) => board.id).sort()).toEqual([sn, von].sort());
  }));

test('a chain of successors is followed up to the day, a merger back to all', () =>
  inCounty(async (ctx, { ydre, sn }) => {
    const old = ok(
      await addBoard(ctx, { principalId: ydre, kind: 'board', name: 'Äldrenämnden', existsFrom: day('2023-01-01') }),
    ).id;
    const merged = ok(
      await succeedBoard(ctx, {
        predecessorIds: [sn, old],
        successor: { name: 'Socialnämnden', kind: 'board' },
        on: day('2025-01-01'),
      }),
    ).successorId;
    const last = ok(
      await succeedBoard(ctx, {
        predecessorIds: [merged],
        successor: { name: 'Välfärdsnämnden', kind: 'board' },
        on: day('2026-01-01'),
      }),
    ).successorId;
    expect(await successorOf(ctx, sn, day('2024-12-31'))).toBe(sn);
    expect(await successorOf(ctx, sn, day('2025-01-01'))).toBe(merged);
    expect(await successorOf(ctx, sn, day('2026-01-01'))).toBe(last);
    expect(await successorsOf(ctx, [sn, old, last], day('2026-01-01'))).toEqual(new Map([sn, old, last].map((id) => [id, last])));
    expect([...(await predecessorsOf(ctx, last, day('2026-01-01')))].sort()).toEqual([sn, old, merged].sort());
    expect(await predecessorsOf(ctx, last, day('2025-12-31'))).toEqual([]);
    expect(names((await boardsOn(ctx, day('2026-01-01'))).filter((board) => board.principalId === ydre))).toEqual([
      'Välfärdsnämnden',
    ]);
  }));

test('meetings come in order, and the next ones for each board', () =>
  inCounty(async (ctx, { sn, von, hsn }) => {
    for (const on of ['2026-03-03', '2026-02-03', '2026-01-13'])
      ok(await addMeeting(ctx, { boardId: sn, on: day(on), submitBy: null }));
    ok(await addMeeting(ctx, { boardId: von, on: day('2026-02-10'), submitBy: day('2026-01-27') }));
    const found = await meetingsOf(ctx, [sn, von], day('2026-02-03'), day('2026-02-10'));
    expect(found.map((meeting) => meeting.on.toString())).toEqual(['2026-02-03', '2026-02-10']);
    const next = await nextMeetings(ctx, [sn, von, hsn], day('2026-01-14'), 2);
    expect(next.get(sn)?.map((meeting) => meeting.on.toString())).toEqual(['2026-02-03', '2026-03-03']);
    expect(next.get(von)?.map((meeting) => meeting.submitBy?.toString())).toEqual(['2026-01-27']);
    expect(next.has(hsn)).toBe(false);
  }));

test('the organisation, people and assignments are those of the day', () =>
  inCounty(async (ctx, { svo, secretariat, ydre, sn }) => {
    await someone(ctx, { role: 'chair', organId: svo, principalId: ydre, party: 'S', to: day('2025-12-31') });
    const [top] = await organisationOn(ctx, day('2025-12-31'));
    expect([top?.organ.id, top?.holders.length, top?.children[0]?.organ.id]).toEqual([svo, 1, secretariat]);
    expect((await organisationOn(ctx, day('2026-01-01')))[0]?.holders).toEqual([]);
    expect(names(await peopleOn(ctx, day('2025-12-31')))).toEqual(['chair på prov']);
    expect(await peopleOn(ctx, day('2026-01-01'))).toEqual([]);
    expect(await assignmentsOn(ctx, day('2025-01-01'), { principalId: ydre })).toHaveLength(1);
    expect(await assignmentsOn(ctx, day('2025-01-01'), { boardId: sn })).toEqual([]);
    ok(await endOrgan(ctx, { organId: svo, on: day('2025-06-01') }));
    expect((await organisationOn(ctx, day('2025-06-01'))).map((node) => node.organ.id)).toEqual([secretariat]);
  }));

test('an officer of a principal opens all its boards, past ones too, and nobody else’s', () =>
  inCounty(async (ctx, { ydre, sn, svo }) => {
    const person = await someone(ctx, { role: 'registrar', principalId: ydre });
    const next = ok(
      await succeedBoard(ctx, { predecessorIds: [sn], successor: { name: 'Nya', kind: 'board' }, on: day('2025-01-01') }),
    );
    const { grants, walls } = await grantsOf(ctx, person, day('2025-06-01'));
    expect(grants).toEqual([{ role: 'registrar', principal: ydre, board: null, organ: null, organKind: null }]);
    expect({ ...walls, boards: [...walls.boards].sort() }).toEqual({
      boards: [sn, next.successorId].sort(),
      secretariat: false,
      drafts: false,
    });
    const member = await someone(ctx, { role: 'member', organId: svo, principalId: ydre });
    expect((await grantsOf(ctx, member, day('2025-06-01'))).walls).toEqual({ boards: [], secretariat: false, drafts: true });
  }));

test('an officer of a board opens it and those it has taken over from, by the day', () =>
  inCounty(async (ctx, { ydre, sn }) => {
    const other = ok(
      await addBoard(ctx, { principalId: ydre, kind: 'board', name: 'Äldrenämnden', existsFrom: day('2023-01-01') }),
    ).id;
    ok(await succeedBoard(ctx, { predecessorIds: [other], successor: { id: sn }, on: day('2025-01-01') }));
    const person = await someone(ctx, { role: 'board-secretary', boardId: sn });
    const before = await grantsOf(ctx, person, day('2024-12-31'));
    expect(before.grants).toEqual([{ role: 'board-secretary', principal: ydre, board: sn, organ: null, organKind: null }]);
    expect(before.walls.boards).toEqual([sn]);
    expect([...(await grantsOf(ctx, person, day('2025-01-01'))).walls.boards].sort()).toEqual([sn, other].sort());
    const handedOver = await someone(ctx, { role: 'registrar', boardId: other });
    expect((await grantsOf(ctx, handedOver, day('2024-12-31'))).walls.boards).toEqual([other]);
    expect(await grantsOf(ctx, handedOver, day('2025-01-01'))).toMatchObject({ grants: [], walls: { boards: [] } });
  }));

test('a seat on a board gives a grant and opens nothing; rights end with the assignment', () =>
  inCounty(async (ctx, { sn, ydre }) => {
    const chair = await someone(ctx, { role: 'chair', boardId: sn, to: day('2025-12-31') });
    const held = await grantsOf(ctx, chair, day('2025-12-31'));
    expect(held.grants).toEqual([{ role: 'chair', principal: ydre, board: sn, organ: null, organKind: null }]);
    expect(held.walls).toEqual({ boards: [], secretariat: false, drafts: false });
    for (const on of ['2023-12-31', '2026-01-01']) expect((await grantsOf(ctx, chair, day(on))).grants).toEqual([]);
  }));

test('the secretariat opens the host board and all that is shared with it, until its organ ends', () =>
  inCounty(async (ctx, { secretariat, hsn }) => {
    const person = await someone(ctx, { role: 'process-support', organId: secretariat });
    expect((await grantsOf(ctx, person, day('2025-01-01'))).walls).toEqual({ boards: [hsn], secretariat: true, drafts: true });
    ok(await endOrgan(ctx, { organId: secretariat, on: day('2025-06-01') }));
    expect(await grantsOf(ctx, person, day('2025-06-01'))).toEqual({
      grants: [],
      walls: { boards: [], secretariat: false, drafts: false },
    });
  }));

test('a deputy has the rights for the time, and a reader or operator a grant without a place', () =>
  inCounty(async (ctx, { sn }) => {
    const away = await someone(ctx, { role: 'registrar', boardId: sn });
    const [held] = await assignmentsOn(ctx, day('2025-01-01'), { personId: away });
    const time = { from: day('2025-02-01'), to: day('2025-02-14') };
    const deputy = await someone(ctx, { role: 'registrar', boardId: sn, deputyFor: held?.id ?? '', ...time });
    const boardsOnDay = async (on: string) => (await grantsOf(ctx, deputy, day(on))).walls.boards;
    expect([await boardsOnDay('2025-01-31'), await boardsOnDay('2025-02-14'), await boardsOnDay('2025-02-15')]).toEqual([
      [],
      [sn],
      [],
    ]);
    const operator = await someone(ctx, { role: 'operator' });
    const none = { principal: null, board: null, organ: null, organKind: null };
    expect((await grantsOf(ctx, operator, day('2025-01-01'))).grants).toEqual([{ role: 'operator', ...none }]);
    ok(await assign(ctx, { personId: operator, role: 'reader', from: day('2025-01-01') }));
    expect((await grantsOf(ctx, operator, day('2025-01-01'))).grants.map((grant) => grant.role).sort()).toEqual([
      'operator',
      'reader',
    ]);
    ok(await endAssignment(ctx, { assignmentId: held?.id ?? '', to: day('2025-03-01') }));
    expect((await grantsOf(ctx, away, day('2025-03-02'))).grants).toEqual([]);
  }));
