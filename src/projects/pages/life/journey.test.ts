import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Client, type Running, runProgram } from '../../../../test/support/running.ts';
import { unescaped } from '../../../../test/support/unescaped.ts';
import { accounts } from '../../../accounts/tables.ts';
import { must } from '../../../example/expect.ts';
import { principalByCode } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { program } from '../../../platform/actor.ts';
import { newId } from '../../../platform/db/columns.ts';
import { freezeProjectPaper } from '../../acts/papers/freeze-project-paper.ts';
import { addProject } from '../../acts/projects/add-project.ts';
import { saveDraft } from '../../acts/projects/save-draft.ts';
import { projectById } from '../../queries/projects/projects.ts';
import { workOf } from '../../queries/work/work.ts';

let running: Running;
let leader: Client;
let office: Client;
let projectId = '';
let leaderId = '';
let receiver = '';
let here = '';
let today = '';
let before = '';

const act = <T>(work: (ctx: Ctx) => Promise<T>) => running.program.database.write(program('test'), 'test', work);
const text = async (client: Client, path: string) => unescaped(await (await client.get(path)).text());
const state = async () => (await act((ctx) => projectById(ctx, projectId)))?.state;
const work = () => act((ctx) => workOf(ctx, projectId));

beforeAll(async () => {
  running = await runProgram();
  [leader, office] = [running.as('example-registrar-0512'), running.as('example-secretariat')];
  await act(async (ctx) => {
    [today, before] = [ctx.today.toString(), ctx.today.subtract({ months: 4 }).toString()];
    const [account] = await ctx.tx.select().from(accounts).where(eq(accounts.exampleName, 'example-registrar-0512'));
    leaderId = account?.personId ?? '';
    receiver = (await principalByCode(ctx, '0583'))?.id ?? '';
    const days = { from: ctx.today.subtract({ months: 5 }), to: ctx.today.add({ months: 8 }) };
    const said = {
      title: 'Trygg övergång',
      purpose: 'Ingen faller mellan stolarna.',
      holderId: null,
      leaderId,
      steeringId: null,
    };
    projectId = must(await addProject(ctx, { ...said, ...days, requestId: newId() })).projectId;
    must(await saveDraft(ctx, { projectId, charter: { aim: 'Bättre övergångar.', goals: '- Alla kommuner är med.' }, base: 0 }));
    must(await freezeProjectPaper(ctx, { projectId, kind: 'charter', requestId: newId() }));
  });
  here = `/projekt/${projectId}`;
});
afterAll(() => running?.close());

it('goes from its start through reports and risks to a closing report, is closed and handed over', async () => {
  // Nobody has decided: the secretariat alone starts it, and says why.
  const start = { kind: 'started', on: before, text: 'Huvudmännen är överens.', gor: 'spara' };
  expect((await running.as('example-registrar-0513').post(`${here}/lage`, start)).status).toBe(404);
  expect(unescaped(await (await leader.post(`${here}/lage`, start)).text())).toContain('Direktivet är inte beslutat än.');
  expect(unescaped(await (await office.post(`${here}/lage`, { ...start, text: '' })).text())).toContain('Skriv varför.');
  const check = await office.post(`${here}/lage`, { ...start, gor: 'granska' });
  expect(unescaped(await check.text())).toContain('Huvudmännen är överens.');
  expect(await state()).toBe('frozen');
  expect((await office.post(`${here}/lage`, start)).status).toBe(303);
  expect(await state()).toBe('under-way');

  // Quiet for a quarter: the leader is asked, until the report is there.
  const askedFor = `href="${here}/lagesrapporter/ny"`;
  expect(await text(leader, '/att-gora')).toContain(askedFor);
  expect(await text(office, '/att-gora')).not.toContain(askedFor);
  expect(await text(leader, `${here}/lagesrapporter/ny`)).toContain(`value="${before}"`);
  const report = { from: before, to: today, status: 'delayed', text: 'Tio kommuner är med.', nextStep: 'Tre till.' };
  const wrong = await leader.post(`${here}/lagesrapporter/ny`, { ...report, gor: 'granska' });
  expect(unescaped(await wrong.text())).toContain('Skriv vad som inte går som planerat');
  const whole = { ...report, deviation: 'Två saknar folk.', request: newId() };
  expect(unescaped(await (await leader.post(`${here}/lagesrapporter/ny`, { ...whole, gor: 'granska' })).text())).toContain(
    'Stämmer rapporten?',
  );
  const [handed, twice] = [
    await leader.post(`${here}/lagesrapporter/ny`, { ...whole, gor: 'lamna-in' }),
    await leader.post(`${here}/lagesrapporter/ny`, { ...whole, gor: 'lamna-in' }),
  ];
  expect([handed.status, twice.headers.get('location')]).toEqual([303, handed.headers.get('location')]);
  const again = await leader.post(`${here}/lagesrapporter/ny`, { ...whole, request: newId(), gor: 'lamna-in' });
  expect(unescaped(await again.text())).toContain('En annan lägesrapport handlar redan');
  const [first] = (await work()).reports;
  const right = { ...whole, text: 'Elva kommuner är med.', gor: 'lamna-in' };
  expect((await leader.post(`${here}/lagesrapporter/ny?rattar=${first?.id}`, right)).status).toBe(422);
  expect((await leader.post(`${here}/lagesrapporter/ny?rattar=${first?.id}`, { ...right, reason: 'En kom till.' })).status).toBe(
    303,
  );
  expect(await text(leader, `${here}/lagesrapporter/${first?.id}`)).toContain('Läs den nya.');
  expect(await text(leader, `${here}/lagesrapporter`)).toContain('Projektet är försenat');
  expect((await work()).reports).toMatchObject([{ person: { id: leaderId } }, { corrects: first?.id, reason: 'En kom till.' }]);
  expect(await text(leader, '/att-gora')).not.toContain(askedFor);

  // A milestone that is moved keeps its first day; a risk keeps what was thought of it.
  expect((await leader.post(`${here}/milstolpar`, { title: 'Alla är med', on: today })).status).toBe(303);
  const [milestone] = (await work()).milestones;
  const later = { kind: 'moved', on: '2031-01-31', text: 'Två väntar.' };
  expect((await leader.post(`${here}/milstolpar/${milestone?.id}`, later)).status).toBe(303);
  const milestones = await text(office, `${here}/milstolpar`);
  for (const said of [today, '2031-01-31', 'först satt till']) expect(milestones).toContain(said);
  const risk = { text: 'Folket räcker inte', likelihood: '4', consequence: '4', owner: leaderId, remedy: 'Vi lånar.' };
  expect((await leader.post(`${here}/risker`, { ...risk, likelihood: '6' })).status).toBe(422);
  expect((await leader.post(`${here}/risker`, risk)).status).toBe(303);
  const [kept] = (await work()).risks;
  expect((await leader.post(`${here}/risker/${kept?.id}`, { ...risk, state: 'open' })).status).toBe(422);
  expect((await leader.post(`${here}/risker/${kept?.id}`, { ...risk, state: 'open', likelihood: '2' })).status).toBe(303);
  const risks = await text(office, `${here}/risker`);
  for (const said of ['En risk finns kvar', 'Vi lånar.', `${here}/risker/${kept?.id}`]) expect(risks).toContain(said);
  expect((await work()).risks[0]?.history.map(({ likelihood }) => likelihood)).toEqual([4, 2]);

  // It is not closed without its closing report; what is left open is said, and allowed.
  const handover = { text: 'Utbildningen för nya samordnare', to: receiver, due: before };
  expect((await leader.post(`${here}/overlamning`, handover)).status).toBe(303);
  const close = { kind: 'closed', on: today, text: '', gor: 'granska' };
  expect(unescaped(await (await leader.post(`${here}/lage`, close)).text())).toContain('Slutrapporten är inte fastlagd än.');
  expect(await text(leader, `${here}/slutrapport`)).toContain('Alla kommuner är med.');
  const closing = { summary: 'Elva av tretton är med.', results: 'Nästan.', lessons: 'Börja tidigare.', remaining: 'Två.' };
  const written = await leader.post(`${here}/slutrapport`, { ...closing, base: '1', gor: 'granska' });
  const review = written.headers.get('location') ?? '';
  const read = await text(leader, review);
  expect(read).toContain('Elva av tretton är med.');
  expect(read).not.toContain('name="sha256"');
  const sha256 = /name="sha256" value="(\w+)"/.exec(await text(office, review))?.[1] ?? '';
  expect((await leader.post(`${here}/slutrapport`, { gor: 'frys', sha256 })).status).toBe(422);
  const frozen = await office.post(`${here}/slutrapport`, { gor: 'frys', sha256, request: newId() });
  expect(frozen.headers.get('location')).toMatch(/^\/projekt\/handlingar\//);
  const left = unescaped(await (await leader.post(`${here}/lage`, close)).text());
  for (const said of ['Det här är inte klart', 'Alla är med', 'Folket räcker inte', 'Utbildningen för nya samordnare (Motala'])
    expect(left).toContain(said);
  expect((await leader.post(`${here}/lage`, { ...close, gor: 'spara' })).status).toBe(303);
  expect(await state()).toBe('closed');
  expect((await leader.post(`${here}/risker`, { ...risk, text: 'En till' })).status).toBe(422);

  // Closed, its day past: what nobody has taken over is asked about until somebody has.
  const [given] = (await work()).handovers;
  expect(await text(office, `${here}/overlamning`)).toContain('har ingen tagit över');
  const untaken = `href="${here}/overlamning"`;
  for (const whose of [leader, office]) expect(await text(whose, '/att-gora')).toContain(untaken);
  const taken = { kind: 'taken', on: today, said: '', text: '' };
  const nobody = await leader.post(`${here}/overlamning/${given?.id}`, taken);
  expect(unescaped(await nobody.text())).toContain('Skriv vem som säger det');
  expect((await leader.post(`${here}/overlamning/${given?.id}`, { ...taken, said: 'Anna Ek, enhetschef' })).status).toBe(303);
  expect(await text(office, `${here}/overlamning`)).toContain('Det som skulle lämnas över är övertaget.');
  expect(await text(leader, '/att-gora')).not.toContain(untaken);
});
