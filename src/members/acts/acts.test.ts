import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testDatabase } from '../../../test/support/database.ts';
import { asProgram, codes, day, ok, type SmallCounty, smallCounty, someone } from '../../../test/support/members.ts';
import type { Ctx } from '../../platform/act.ts';
import { type Actor, anonymous } from '../../platform/actor.ts';
import { type Database, openDatabase } from '../../platform/db/database.ts';
import type { Result } from '../../platform/result.ts';
import { assignmentsOn } from '../queries/assignments.ts';
import { boardNamesOf, boardsById, boardsOn } from '../queries/boards.ts';
import { bodyOf } from '../queries/body.ts';
import { grantsOf } from '../queries/grants.ts';
import { meetingsOf } from '../queries/meetings.ts';
import { personById } from '../queries/people.ts';
import { principalByCode } from '../queries/principals.ts';
import { addPerson } from './add-person.ts';
import { assign, endAssignment } from './assignments.ts';
import { addBoard, endBoard, renameBoard, setMailbox } from './boards.ts';
import { changePerson } from './change-person.ts';
import { changePrincipal } from './change-principal.ts';
import { makeJointBoard } from './make-joint-board.ts';
import { addMeeting, importMeetings, removeMeeting } from './meetings.ts';
import { addOrgan, endOrgan } from './organs.ts';
import { addPrincipal, endPrincipal } from './principals.ts';
import { setBody } from './set-body.ts';
import { succeedBoard } from './succeed-board.ts';

let made: Awaited<ReturnType<typeof testDatabase>>;
let database: Database;

beforeAll(async () => {
  made = await testDatabase();
  database = openDatabase(made.appUrl, () => Temporal.Instant.from('2026-11-22T09:00:00Z'));
});

afterAll(async () => {
  await database.close();
  await made.drop();
});

function inCounty(work: (ctx: Ctx, county: SmallCounty) => Promise<void>): Promise<void> {
  return database.write(
    asProgram(),
    'test',
    async (ctx) => work(ctx, await smallCounty(ctx)),
    () => false,
  );
}

async function actorWith(ctx: Ctx, held: Parameters<typeof someone>[1]): Promise<Actor> {
  const person = await someone(ctx, held);
  return { account: person, label: held.role, ...(await grantsOf(ctx, person, ctx.today)) };
}

const id = '11111111-1111-4111-8111-111111111111';
const on = day('2026-12-01');

/** Every act, as it would go well for someone who may. `keeps`: also a board's own officers may, for Ydre's. */
const acts: readonly {
  readonly name: string;
  readonly keeps?: true;
  readonly act: (ctx: Ctx, county: SmallCounty) => Promise<Result<unknown>>;
}[] = [
  {
    name: 'addPrincipal',
    act: (ctx) => addPrincipal(ctx, { code: '0513', name: 'Kinda kommun', kind: 'municipality', takesPartFrom: on }),
  },
  { name: 'endPrincipal', act: (ctx, { ydre }) => endPrincipal(ctx, { principalId: ydre, on }) },
  {
    name: 'addBoard',
    act: (ctx, { ydre }) => addBoard(ctx, { principalId: ydre, kind: 'council', name: 'Kommunfullmäktige', existsFrom: on }),
  },
  { name: 'renameBoard', act: (ctx, { sn }) => renameBoard(ctx, { boardId: sn, name: 'Omsorgsnämnden', from: on }) },
  { name: 'endBoard', act: (ctx, { sn }) => endBoard(ctx, { boardId: sn, on }) },
  { name: 'succeedBoard', act: (ctx, { sn, von }) => succeedBoard(ctx, { predecessorIds: [sn], successor: { id: von }, on }) },
  { name: 'makeJointBoard', act: (ctx, { sn, atvid }) => makeJointBoard(ctx, { boardId: sn, principalIds: [atvid], from: on }) },
  { name: 'setMailbox', keeps: true, act: (ctx, { sn }) => setMailbox(ctx, { boardId: sn, mailbox: 'sn@ydre.example' }) },
  { name: 'addMeeting', keeps: true, act: (ctx, { sn }) => addMeeting(ctx, { boardId: sn, on, submitBy: null }) },
  {
    name: 'importMeetings',
    keeps: true,
    act: (ctx, { sn }) => importMeetings(ctx, { boardId: sn, rows: [{ on, submitBy: on }], source: 'csv' }),
  },
  {
    name: 'addOrgan',
    act: (ctx, { svo }) => addOrgan(ctx, { name: 'Att åldras', kind: 'network', parentId: svo, existsFrom: on }),
  },
  { name: 'endOrgan', act: (ctx, { svo }) => endOrgan(ctx, { organId: svo, on }) },
  { name: 'addPerson', act: (ctx) => addPerson(ctx, { kind: 'function', name: 'Registrator, Ydre kommun' }) },
  {
    name: 'changePerson',
    act: async (ctx, { ydre }) =>
      changePerson(ctx, {
        personId: await someone({ ...ctx, actor: asProgram() }, { role: 'case-officer', principalId: ydre }),
        name: 'A',
        title: null,
      }),
  },
  {
    name: 'changePrincipal',
    act: (ctx, { ydre }) =>
      changePrincipal(ctx, { principalId: ydre, name: 'Ydre', organisationNumber: null, represents: 1, tile: null }),
  },
  {
    name: 'setBody',
    act: (ctx, { sn }) => setBody(ctx, { name: 'A', shortName: 'B', county: 'C', mandate: '', hostBoardId: sn, source: null }),
  },
];

describe('who may do what', () => {
  test.each(acts)('$name', ({ act, keeps }) =>
    inCounty(async (ctx, county) => {
      const actors: readonly [Actor, boolean][] = [
        [anonymous, false],
        [await actorWith(ctx, { role: 'reader' }), false],
        [await actorWith(ctx, { role: 'operator' }), false],
        [await actorWith(ctx, { role: 'chair', boardId: county.sn }), false],
        [await actorWith(ctx, { role: 'member', organId: county.svo, principalId: county.ydre }), false],
        [await actorWith(ctx, { role: 'registrar', boardId: county.von }), false],
        [await actorWith(ctx, { role: 'registrar', principalId: county.atvid }), false],
        [await actorWith(ctx, { role: 'board-secretary', boardId: county.sn }), keeps === true],
        [await actorWith(ctx, { role: 'case-officer', principalId: county.ydre }), keeps === true],
        [await actorWith(ctx, { role: 'process-support', organId: county.secretariat }), true],
      ];
      for (const [actor, may] of actors) {
        const result = await act({ ...ctx, actor }, county);
        expect([actor.label, result.ok || codes(result)]).toEqual([actor.label, may || ['not-allowed']]);
      }
    }),
  );

  test('giving and ending assignments, and removing a meeting, follow the same', () =>
    inCounty(async (ctx, { sn, secretariat, von }) => {
      const personId = await someone(ctx, { role: 'reader' });
      const [held] = await assignmentsOn(ctx, on, { personId });
      ok(await addMeeting(ctx, { boardId: sn, on, submitBy: null }));
      const [{ id: meetingId } = { id }] = await meetingsOf(ctx, [sn], on, on);
      const office = await actorWith(ctx, { role: 'county-coordinator', organId: secretariat });
      const stranger = await actorWith(ctx, { role: 'registrar', boardId: von });
      const give = (actor: Actor) => assign({ ...ctx, actor }, { personId, role: 'registrar', boardId: sn, from: on });
      const end = (actor: Actor) => endAssignment({ ...ctx, actor }, { assignmentId: held?.id ?? '', to: on });
      for (const act of [give, end, (actor: Actor) => removeMeeting({ ...ctx, actor }, { meetingId })]) {
        expect(codes(await act(stranger))).toEqual(['not-allowed']);
        expect(codes(await act(office))).toEqual([]);
      }
      expect(await meetingsOf(ctx, [sn], on, on)).toEqual([]);
    }));
});

describe('what is refused', () => {
  const wrong: readonly [string, (ctx: Ctx, county: SmallCounty) => Promise<Result<unknown>>, readonly string[]][] = [
    [
      'a principal without name, with a wrong code and number',
      (ctx) =>
        addPrincipal(ctx, { code: '5', name: ' ', kind: 'region', represents: 2, organisationNumber: '1', takesPartFrom: on }),
      ['name-missing', 'code-wrong', 'organisation-number-wrong', 'represents-wrong'],
    ],
    [
      'a code that is taken',
      (ctx) => addPrincipal(ctx, { code: '0512', name: 'X', kind: 'municipality', takesPartFrom: on }),
      ['code-taken'],
    ],
    [
      'an end before the beginning',
      (ctx, { ydre }) => endPrincipal(ctx, { principalId: ydre, on: day('2023-01-01') }),
      ['ends-before-it-begins'],
    ],
    [
      'a name that another board has',
      (ctx, { ydre }) => addBoard(ctx, { principalId: ydre, kind: 'board', name: 'SOCIALNÄMNDEN', existsFrom: on }),
      ['name-taken'],
    ],
    [
      'a board at nobody',
      (ctx) => addBoard(ctx, { principalId: id, kind: 'board', name: 'X', existsFrom: on, mailbox: 'a b' }),
      ['principal-not-found', 'mailbox-wrong'],
    ],
    [
      'a name before the board',
      (ctx, { sn }) => renameBoard(ctx, { boardId: sn, name: 'X', from: day('2022-12-31') }),
      ['outside-boards-time'],
    ],
    [
      'a board that takes over from itself',
      (ctx, { sn }) => succeedBoard(ctx, { predecessorIds: [sn], successor: { id: sn }, on }),
      ['succeeds-itself'],
    ],
    [
      'nobody who hands over',
      (ctx, { sn }) => succeedBoard(ctx, { predecessorIds: [], successor: { id: sn }, on }),
      ['predecessor-missing'],
    ],
    [
      'nobody who takes over',
      (ctx, { sn }) => succeedBoard(ctx, { predecessorIds: [sn], successor: { id }, on }),
      ['successor-missing'],
    ],
    [
      'a mailbox with more than an address',
      (ctx, { sn }) => setMailbox(ctx, { boardId: sn, mailbox: 'a@b.se\nBcc: c@d.se' }),
      ['mailbox-wrong'],
    ],
    [
      'a meeting whose papers come after it',
      (ctx, { sn }) => addMeeting(ctx, { boardId: sn, on, submitBy: on.add({ days: 1 }) }),
      ['submit-after-meeting'],
    ],
    [
      'a meeting before the board',
      (ctx, { sn }) => addMeeting(ctx, { boardId: sn, on: day('2022-01-01'), submitBy: null }),
      ['outside-boards-time'],
    ],
    ['an empty calendar', (ctx, { sn }) => importMeetings(ctx, { boardId: sn, rows: [], source: 'csv' }), ['calendar-empty']],
    [
      'a calendar that contradicts itself',
      (ctx, { sn }) =>
        importMeetings(ctx, {
          boardId: sn,
          rows: [
            { on, submitBy: on },
            { on, submitBy: null },
          ],
          source: 'csv',
        }),
      ['meeting-twice'],
    ],
    [
      'an organ under none',
      (ctx) => addOrgan(ctx, { name: 'X', kind: 'network', parentId: id, existsFrom: on }),
      ['organ-not-found'],
    ],
    [
      'a body without host',
      (ctx) => setBody(ctx, { name: 'A', shortName: 'B', county: 'C', mandate: '', hostBoardId: id, source: null }),
      ['host-missing'],
    ],
  ];
  test.each(wrong)('%s', (_, act, wanted) =>
    inCounty(async (ctx, county) => expect(codes(await act(ctx, county))).toEqual(wanted)),
  );

  test('assignments where they cannot be held', () =>
    inCounty(async (ctx, { svo, sn, ydre }) => {
      const { id: personId } = ok(await addPerson(ctx, { kind: 'person', name: 'Anna' }));
      const given = { personId, from: on };
      const tried = async (held: Omit<Parameters<typeof assign>[1], 'personId' | 'from'>) =>
        codes(await assign(ctx, { ...given, ...held }));
      expect(await tried({ role: 'registrar', organId: svo, principalId: ydre })).toEqual(['officer-without-principal']);
      expect(await tried({ role: 'case-officer' })).toEqual(['officer-without-principal']);
      expect(await tried({ role: 'process-support', boardId: sn })).toEqual(['organ-role-without-organ']);
      expect(await tried({ role: 'chair', principalId: ydre })).toEqual(['seat-without-organ']);
      expect(await tried({ role: 'member', organId: svo, boardId: sn })).toEqual(['place-twice']);
      expect(await tried({ role: 'member', organId: id })).toEqual(['organ-not-found']);
      expect(await tried({ role: 'member', organId: svo, to: on.subtract({ days: 1 }) })).toEqual(['ends-before-it-begins']);
      expect(await tried({ role: 'member', organId: svo, principalId: ydre, to: on })).toEqual([]);
    }));

  test('a deputy somewhere else, or for oneself', () =>
    inCounty(async (ctx, { sn, von }) => {
      const away = await someone(ctx, { role: 'registrar', boardId: sn });
      const [held] = await assignmentsOn(ctx, on, { personId: away });
      const { id: other } = ok(await addPerson(ctx, { kind: 'person', name: 'Anna' }));
      const given = { role: 'registrar', from: on, deputyFor: held?.id ?? '' } as const;
      expect(codes(await assign(ctx, { ...given, personId: other, boardId: von }))).toEqual(['deputy-elsewhere']);
      expect(codes(await assign(ctx, { ...given, personId: away, boardId: sn }))).toEqual(['deputy-for-oneself']);
      const secretary = { ...given, role: 'board-secretary', personId: other, boardId: sn } as const;
      expect(codes(await assign(ctx, secretary))).toEqual(['deputy-elsewhere']);
      expect(codes(await assign(ctx, { ...given, personId: other, boardId: sn }))).toEqual([]);
    }));
});

describe('successions', () => {
  test('a board hands over once, and never in a circle', () =>
    inCounty(async (ctx, { sn, von, hsn }) => {
      const hand = async (from: string, to: string, at = on) =>
        codes(await succeedBoard(ctx, { predecessorIds: [from], successor: { id: to }, on: at }));
      expect(await hand(sn, von)).toEqual([]);
      expect(await hand(sn, von)).toEqual([]);
      expect(await hand(sn, hsn)).toEqual(['already-succeeded']);
      expect(await hand(von, sn, day('2026-11-30'))).toEqual(['succession-in-a-circle']);
      expect((await boardsById(ctx, [sn], on)).get(sn)?.existsTo?.toString()).toBe(on.toString());
    }));

  test('a board elected anew may keep the name, from the day of the handover', () =>
    inCounty(async (ctx, { sn }) => {
      const input = { predecessorIds: [sn], successor: { id, name: 'Socialnämnden', kind: 'board' as const }, on };
      expect(ok(await succeedBoard(ctx, input))).toEqual({ successorId: id });
      expect(ok(await succeedBoard(ctx, input))).toEqual({ successorId: id });
      expect((await boardsOn(ctx, on)).filter((board) => board.name === 'Socialnämnden').map((board) => board.id)).toEqual([id]);
    }));
});

describe('doing the same twice changes nothing twice', () => {
  test('boards, people and assignments made by one form', () =>
    inCounty(async (ctx, { ydre, sn }) => {
      for (const _ of [1, 2]) {
        ok(await addBoard(ctx, { id, principalId: ydre, kind: 'board', name: 'Äldrenämnden', existsFrom: on }));
        ok(await addPerson(ctx, { id, kind: 'person', name: 'Anna' }));
        ok(await assign(ctx, { id, personId: id, role: 'registrar', boardId: sn, from: on }));
        ok(await renameBoard(ctx, { boardId: sn, name: 'Omsorgsnämnden', from: on }));
      }
      expect((await boardNamesOf(ctx, [sn])).map((row) => row.name)).toEqual(['Socialnämnden', 'Omsorgsnämnden']);
      expect(await assignmentsOn(ctx, on, { personId: id })).toHaveLength(1);
    }));

  test('a calendar adds, changes and leaves alone', () =>
    inCounty(async (ctx, { sn }) => {
      const rows = [on, on.add({ months: 1 })].map((each) => ({ on: each, submitBy: null }));
      const bring = async (given: typeof rows | readonly { on: Temporal.PlainDate; submitBy: Temporal.PlainDate | null }[]) =>
        ok(await importMeetings(ctx, { boardId: sn, rows: given, source: 'ical' }));
      expect(await bring(rows)).toEqual({ added: 2, changed: 0, unchanged: 0 });
      expect(await bring([...rows, ...rows])).toEqual({ added: 0, changed: 0, unchanged: 2 });
      expect(await bring([{ on, submitBy: on.subtract({ days: 14 }) }])).toEqual({ added: 0, changed: 1, unchanged: 0 });
      expect(await meetingsOf(ctx, [sn], on, on.add({ years: 1 }))).toHaveLength(2);
    }));

  test('a person and a principal are put right, and what cannot be is refused', () =>
    inCounty(async (ctx, { ydre, region }) => {
      const { id: personId } = ok(await addPerson(ctx, { kind: 'person', name: 'Ana Ek' }));
      ok(await changePerson(ctx, { personId, name: ' Anna Ek ', title: 'strateg' }));
      expect(await personById(ctx, personId)).toMatchObject({ name: 'Anna Ek', title: 'strateg' });
      expect(codes(await changePerson(ctx, { personId, name: ' ', title: null }))).toEqual(['name-missing']);
      expect(codes(await changePerson(ctx, { personId: id, name: 'A', title: null }))).toEqual(['person-not-found']);
      const facts = { principalId: ydre, name: 'Ydre', organisationNumber: '212000-0381', represents: 2, tile: [1, 3] } as const;
      ok(await changePrincipal(ctx, facts));
      expect(await principalByCode(ctx, '0512')).toMatchObject({ name: 'Ydre', represents: 2, tile: [1, 3] });
      const wrong = { ...facts, organisationNumber: '1', represents: Number.NaN, tile: [0, -1] } as const;
      expect(codes(await changePrincipal(ctx, wrong))).toEqual(['organisation-number-wrong', 'represents-wrong', 'tile-wrong']);
      expect(codes(await changePrincipal(ctx, { ...facts, principalId: region }))).toEqual(['represents-wrong']);
      expect(codes(await changePrincipal(ctx, { ...facts, principalId: id }))).toEqual(['principal-not-found']);
    }));

  test('there is one body', () =>
    inCounty(async (ctx, { sn }) => {
      ok(
        await setBody(ctx, {
          name: 'Nytt namn',
          shortName: 'SVO',
          county: 'Östergötland',
          mandate: '',
          hostBoardId: sn,
          source: null,
          defaultRule: { kind: 'at-least', principals: 2 },
        }),
      );
      expect(await bodyOf(ctx)).toMatchObject({ name: 'Nytt namn', hostBoardId: sn });
      // What is not said again stays.
      const said = { name: 'SVO', shortName: 'SVO', county: 'Östergötland', mandate: '', hostBoardId: sn, source: null };
      ok(await setBody(ctx, said));
      expect((await bodyOf(ctx))?.defaultRule).toEqual({ kind: 'at-least', principals: 2 });
      const without = { kind: 'region-and-at-least', municipalities: -1 } as const;
      expect(codes(await setBody(ctx, { ...said, defaultRule: without }))).toEqual(['rule-wrong']);
    }));
});
