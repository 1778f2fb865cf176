import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { formAsIs } from '../../../../test/support/form-as-is.ts';
import { type Client, type Running, runProgram } from '../../../../test/support/running.ts';
import { type SmtpListener, smtpListener } from '../../../../test/support/smtp.ts';
import { unescaped } from '../../../../test/support/unescaped.ts';
import { until } from '../../../../test/support/until.ts';
import { must } from '../../../example/expect.ts';
import { organsOn } from '../../../members/index.ts';
import { addArea, createPlan, freezePlan } from '../../../plans/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { program } from '../../../platform/actor.ts';
import { addItem } from '../../acts/agenda/add-item.ts';
import { planMeeting } from '../../acts/calendar/plan-meeting.ts';
import { freezeMinutes } from '../../acts/minutes/freeze-minutes.ts';
import { itemOutcomes, meetingAttendance, organRules } from '../../tables.ts';

let smtp: SmtpListener;
let running: Running;
let office: Client;
let meeting: string;
let here: string;
/** About a plan that is frozen, and about one that is not. */
let items: readonly [string, string];
let bare: string;

const words = async (answer: Response) => unescaped(await answer.text()).replaceAll(/\s+/g, ' ');
const pageOf = async (client: Client, path: string) => words(await client.get(path));

beforeAll(async () => {
  smtp = await smtpListener();
  running = await runProgram({ mail: { smtpUrl: smtp.url, from: 'SVO <svo@samrad.example.se>' } });
  office = running.as('example-secretariat');
  ({ meeting, items, bare } = await running.program.database.write(program('test'), 'test', recommended));
  here = `/moten/${meeting}/protokoll`;
});
afterAll(async () => {
  await running.close();
  await smtp.close();
});

const request = () => crypto.randomUUID();

/** A meeting that recommended the principals two plans, its notes finished. */
async function recommended(ctx: Ctx) {
  const on = ctx.today.subtract({ days: 2 });
  const organId = (await organsOn(ctx, on)).find(({ kind }) => kind === 'consultation-body')?.id ?? '';
  const rule = { noticeDays: 7, recordKind: 'notes', verifiers: 0, verifyDays: null } as const;
  await ctx.tx.insert(organRules).values({ organId, from: on, by: null, at: ctx.now, requestId: request(), ...rule });
  const times = { starts: '09:00', ends: '12:00', place: 'Residenset' };
  const { id: meetingId } = must(await planMeeting(ctx, { organId, on, ...times, requestId: request() }));
  const told = { meetingId, by: null, at: ctx.now };
  await ctx.tx
    .insert(meetingAttendance)
    .values({ id: request(), guest: 'Anna Ek', capacity: 'chair', presence: 'on-site', ...told });
  const [frozen, other] = [await plan(ctx, 'Arbetsplan 2097'), await plan(ctx, 'Arbetsplan 2098')];
  must(await freezePlan(ctx, frozen));
  const item = async (id: string, title: string) => {
    const about = { kind: 'plan', id, title };
    const given = { meetingId, title, purpose: 'recommendation', about, requestId: request() } as const;
    const { id: itemId } = must(await addItem(ctx, given));
    const outcome = { kind: 'recommendation', text: 'att anta planen.', position: 1, requestId: request() } as const;
    await ctx.tx.insert(itemOutcomes).values({ id: request(), itemId, ...outcome, ...told });
    return itemId;
  };
  const both = [await item(frozen, 'Arbetsplan 2097'), await item(other, 'Arbetsplan 2098')] as const;
  const noMail = { url: '', ways: { canSend: false, domain: 'example.org' } };
  must(await freezeMinutes(ctx, noMail, { meetingId, nobodyVerifies: true, requestId: request() }));
  return { meeting: meetingId, items: both, bare: other };
}

async function plan(ctx: Ctx, title: string): Promise<string> {
  const meta = { title, firstYear: 2097, lastYear: 2098, aim: 'Att samråda.', registrationNumber: '' };
  const { id } = must(await createPlan(ctx, meta));
  must(await addArea(ctx, id, { title: 'Nära vård', text: '', goals: ['Fler vårdas hemma.'] }));
  return id;
}

it('a recommendation stands as one, with one press further for the secretariat and none for others', async () => {
  const page = await pageOf(office, here);
  expect(page).toContain('Samråd vård och omsorg rekommenderar huvudmännen att anta planen.');
  expect(page).toContain('Öppna en beslutsrunda');
  expect(page).toContain('Arbetsplan 2098 har ingen fryst text');
  expect(page).toContain(`href="/arbetsplan/${bare}/frys"`);
  expect(await pageOf(running.as('example-reader'), here)).not.toContain('Öppna en beslutsrunda');
  const press = await running.as('example-reader').post(`${here}/beslutsrunda`, { item: items[0] });
  expect(press.status).toBe(404);
  for (const item of [items[1], request()]) {
    const leadsBack = await office.post(`${here}/beslutsrunda`, { item });
    expect(leadsBack.headers.get('location')).toBe(`${here}#rekommendationer`);
  }
});

it('opens a round of the frozen plan in one press, filled in; the item tells of the round and no other item does', async () => {
  const press = await office.post(`${here}/beslutsrunda`, { item: items[0] });
  const form = press.headers.get('location') ?? '';
  expect(form).toMatch(new RegExp(`^/beslut/ny\\?text=[0-9a-f-]{36}&rekommendation=${items[0]}$`));
  const page = await (await office.get(form)).text();
  expect(unescaped(page)).toContain('Det här är en rekommendation till huvudmännen, inget beslut.');
  // An item that recommends another text says nothing of this one.
  const foreign = await pageOf(office, form.replace(items[0], items[1]));
  expect(foreign).not.toContain('inget beslut');
  const fields = formAsIs(page, '/beslut/ny');
  expect(fields['title']).toEqual(['Arbetsplan 2097']);
  const letter = fields['coveringLetter']?.[0] ?? '';
  expect(letter).toMatch(
    /^Hej!\n\nSamråd vård och omsorg rekommenderar huvudmännen att anta planen\. \(Minnesanteckningar från .*, § \d+\.\)\n\nSamrådet skickar/,
  );
  const looked = await office.post(form, { ...fields, steg: 'granska' });
  const reviewed = formAsIs(await looked.text(), '/beslut/ny');
  const sent = await office.post(form, { ...reviewed, steg: 'skicka' });
  const round = /^\/beslut\/[0-9a-f-]{36}/.exec(sent.headers.get('location') ?? '')?.[0] ?? '';
  expect([sent.status, round]).toEqual([303, expect.stringContaining('/beslut/')]);
  const after = await pageOf(office, here);
  expect(after.split('Beslutsrundan öppnades den')).toHaveLength(2);
  expect(after).toContain(`<a class="ds-link" href="${round}"`);
  expect(after).not.toContain('Öppna en beslutsrunda');
  const again = await office.post(`${here}/beslutsrunda`, { item: items[0] });
  expect(again.headers.get('location')).toBe(round);
});

it('sends a § to the boards that are chosen, once, after a look at what goes to whom; each board has it as a dispatched extract', async () => {
  const choose = `${here}/utdrag`;
  expect((await office.get(`${choose}?valt=1`)).status).toBe(422);
  const boards = [...(await pageOf(office, choose)).matchAll(/name="namnd" value="([^"]+)"/g)]
    .map(([, id]) => id ?? '')
    .slice(0, 2);
  expect(boards).toHaveLength(2);
  const asked = `${choose}?valt=1&punkt=${items[0]}${boards.map((id) => `&namnd=${id}`).join('')}`;
  const look = await (await office.get(asked)).text();
  expect(unescaped(look)).toContain('Två mejl går iväg.');
  expect(unescaped(look)).toMatch(/Utdrag ur minnesanteckningar från Samråd vård och omsorg den .*, § \d+/);
  expect(unescaped(look)).toContain('En rekommendation är inget beslut. Varje huvudman beslutar själv.');
  const file = await office.get(/href="([^"]+\/pdf\?punkt=[^"]+)"/.exec(look)?.[1] ?? '');
  expect(file.headers.get('content-disposition')).toMatch(/%C2%A7%20\d+\.pdf$/);
  // Two lists under one name, as a browser sends them.
  const fields = { punkt: [items[0]], namnd: boards, seen: /name="seen" value="([^"]+)"/.exec(look)?.[1] ?? '' };
  const stale = await office.post(choose, { ...fields, namnd: boards.slice(0, 1) });
  expect([stale.status, await words(stale)]).toEqual([422, expect.stringContaining('Något har ändrats sedan du tittade')]);
  const pressed = await Promise.all([office.post(choose, fields), office.post(choose, fields)]);
  const said = pressed.map((answer) => answer.headers.get('location')).sort();
  expect(said).toEqual([`${here}?klart=utdrag`, `${here}?klart=utdrag-inga`]);
  await until(async () => expect(await extractsSent()).toEqual([{ access: 'public', boards: 2 }]));
  expect(smtp.received.map(({ raw }) => /application\/pdf/.test(raw))).toEqual([true, true]);
  const again = await pageOf(office, asked);
  expect(again).toContain('De valda nämnderna har redan fått de valda utdragen.');
  expect(again).not.toContain('name="seen"');
  expect((await running.as('example-reader').get(choose)).status).toBe(404);
});

/** What the list of what was sent says of the extracts. */
function extractsSent() {
  return running.program.database.read(program('test'), async (ctx) => {
    const { rows } = await ctx.tx.execute<{ access: string; boards: number }>(
      sql`select r.access, count(distinct d.counterpart_board_id)::int as boards from records r
        join dispatch_records dr on dr.record_id = r.id join dispatches d on d.id = dr.dispatch_id
        where r.kind = 'minutes-extract' and r.about_kind = 'minutes' group by 1`,
    );
    return rows;
  });
}
