import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type MadeMeeting, meetingOf } from '../../../../test/support/meetings.ts';
import { type Running, runProgram } from '../../../../test/support/running.ts';
import { program } from '../../../platform/actor.ts';
import { ownNotes } from '../../tables.ts';

const secret = 'hemligfundering';
let running: Running;
let meeting: MadeMeeting;
beforeAll(async () => {
  running = await runProgram();
  meeting = await running.program.database.write(program('test'), 'test', (ctx) => meetingOf(ctx, 'consultation-body', 5));
});
afterAll(() => running?.close());

const here = () => `/moten/${meeting.id}/egna-anteckningar`;
const fields = (text: string) => ({ 'om-slag': 'item', om: meeting.items[0] ?? '', text });

it('keeps one’s own notes for oneself: no page, history, search, journal or program gives them to another', async () => {
  const chair = running.as('example-chair');
  expect((await chair.post(here(), fields(`En ${secret}.`))).status).toBe(303);
  expect(await (await chair.get(here())).text()).toContain(secret);

  const others = ['example-secretariat', 'example-county-coordinator', 'example-operator', 'example-management-group'];
  const pages = [
    ...[here(), `/moten/${meeting.id}`, `/moten/${meeting.id}/nu`, `/moten/${meeting.id}/rum`],
    ...[`/historik/${meeting.id}`, `/historik/${meeting.items[0]}`, `/handlingar/sok?q=${secret}`, '/drift'],
  ];
  for (const role of others)
    for (const page of pages) {
      const text = await (await running.as(role).get(page)).text();
      expect(text.replaceAll(`q=${secret}`, '').replaceAll(`value="${secret}"`, ''), `${role} ${page}`).not.toContain(
        `En ${secret}`,
      );
    }
  expect(await running.program.database.read(program('test'), (ctx) => ctx.tx.select().from(ownNotes))).toEqual([]);

  const owner = new pg.Client({ connectionString: running.database.ownerUrl });
  await owner.connect();
  const journal = await owner.query('select count(*)::int as n from journal_values where value::text like $1', [`%${secret}%`]);
  const kept = await owner.query('select text from own_notes');
  await owner.end();
  expect(journal.rows).toEqual([{ n: 0 }]);
  expect(kept.rows).toEqual([{ text: `En ${secret}.` }]);
});

it('saves for a script, says what is wrong, and takes a note away for good', async () => {
  const chair = running.as('example-chair');
  await chair.post(here(), fields('Kort.'));
  const tooLong = await chair.post(here(), fields('x'.repeat(50_001)));
  expect(tooLong.status).toBe(422);
  expect(await tooLong.text()).toContain('för lång');
  expect((await chair.post(here(), { ...fields('Annans.'), konto: crypto.randomUUID() })).status).toBe(404);
  const page = await (await chair.get(here())).text();
  const [, id = ''] = /name="rad" value="([^"]+)"/.exec(page) ?? [];
  // Nobody else takes it away.
  await running.as('example-secretariat').post(`${here()}/ta-bort`, { rad: id });
  expect(await (await chair.get(here())).text()).toContain('Kort.');
  await chair.post(`${here()}/ta-bort`, { rad: id });
  expect(await (await chair.get(here())).text()).not.toContain('Kort.');
});
