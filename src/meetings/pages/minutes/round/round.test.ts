import { afterAll, beforeAll, expect, it } from 'vitest';
import { formAsIs } from '../../../../../test/support/form-as-is.ts';
import { type Client, type Running, runProgram } from '../../../../../test/support/running.ts';
import { unescaped } from '../../../../../test/support/unescaped.ts';
import { must } from '../../../../example/expect.ts';
import { organsOn } from '../../../../members/index.ts';
import { addArea, createPlan, freezePlan } from '../../../../plans/index.ts';
import type { Ctx } from '../../../../platform/act.ts';
import { program } from '../../../../platform/actor.ts';
import { addItem } from '../../../acts/agenda/add-item.ts';
import { planMeeting } from '../../../acts/calendar/plan-meeting.ts';
import { freezeMinutes } from '../../../acts/minutes/freeze-minutes.ts';
import { itemOutcomes, meetingAttendance, organRules } from '../../../tables.ts';

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
  running = await runProgram();
  office = running.as('example-secretariat');
  ({ meeting, items, bare } = await running.program.database.write(program('test'), 'test', recommended));
  here = `/moten/${meeting}/protokoll`;
});
afterAll(() => running?.close());

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
  expect((await office.post(`${here}/beslutsrunda`, { item: request() })).status).toBe(404);
  const unfrozen = await office.post(`${here}/beslutsrunda`, { item: items[1] });
  expect(unfrozen.headers.get('location')).toBe(`${here}#rekommendationer`);
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
