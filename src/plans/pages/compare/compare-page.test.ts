import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Answering, answering } from '../../../../test/support/answering.ts';
import { type Authorities, authorities } from '../../../../test/support/authorities.ts';
import { addActivity } from '../../acts/activities.ts';
import { addArea, editArea } from '../../acts/areas.ts';
import { createPlan } from '../../acts/create-plan.ts';
import { freezePlan } from '../../acts/freeze-plan.ts';
import { removeWithin } from '../../acts/within-area.ts';
import { plansRoutes } from '../../index.ts';
import { draftOfPlan } from '../../queries/draft-of-plan.ts';

let at: Authorities;
let app: Answering;
let plan: { readonly id: string; readonly version: string; readonly area: string };
beforeAll(async () => {
  at = await authorities();
  app = answering(at.database, plansRoutes(null));
  plan = await written();
});
afterAll(() => at.drop());

const got = <T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false }): T => {
  if (!result.ok) throw new Error('refused');
  return result.value;
};

/** A plan with a frozen version, from which the working text has moved on. */
function written() {
  return at.database.write(at.secretariat, 'test', async (ctx) => {
    const meta = { title: 'Arbetsplan', firstYear: 2026, lastYear: 2027, aim: 'Att samråda.', registrationNumber: null };
    const { id } = got(await createPlan(ctx, meta));
    const { id: area } = got(await addArea(ctx, id, { title: 'Nära vård', text: 'Vi möts ofta.', goals: ['Fler hemma.'] }));
    const { versionId } = got(await freezePlan(ctx, id));
    await editArea(ctx, id, area, { title: 'Nära vård', text: 'Vi möts <b>sällan</b>.' });
    const goal = (await draftOfPlan(ctx, id))[0]?.goals[0]?.id ?? '';
    got(await removeWithin(ctx, id, { kind: 'goal', id: goal }));
    const given = { text: '', organId: null, responsible: 'Linköping', from: null, to: null, indicators: [] };
    got(await addActivity(ctx, id, area, { title: 'Gemensam utbildning', ...given }));
    return { id, version: versionId, area };
  });
}

const address = (more = '') => `/arbetsplan/jamfor?fran=${plan.version}&till=utkast-${plan.id}${more}`;
const html = async (path: string) => (await app.get(at.manager, path)).text();

test('a version and the working text are compared, each change with a link of its own', async () => {
  const page = await html(address());
  expect(page).toContain(
    'En aktivitet har tillkommit. Ett mål har utgått. Ett område har ändrats. Det är tre ändringar från version 1 till arbetstexten.',
  );
  expect(page).toMatch(/<del><span [^>]*>borttaget: <\/span>ofta/);
  expect(page).toMatch(/<ins><span [^>]*>tillagt: <\/span>&lt;b&gt;sällan&lt;\/b&gt;/);
  expect(page).toContain(`<li id="andring-omrade-${plan.area}">`);
  expect(page).toContain(`#andring-omrade-${plan.area}"`);
  expect(page).toContain(`href="/arbetsplan/${plan.id}?text=utkast#omrade-${plan.area}"`);
  const read = await html(`/arbetsplan/${plan.id}?text=utkast`);
  expect(read).toContain(`id="omrade-${plan.area}"`);
});

test('the plan’s page leads there, and the text with its changes in the margin is one link away', async () => {
  const from = /href="(\/arbetsplan\/jamfor[^"]+)"/.exec(await html(`/arbetsplan/${plan.id}`))?.[1]?.replaceAll('&amp;', '&');
  expect(from).toBe(address());
  const margin = await html(address('&vy=marginal'));
  expect(margin).toContain('class="marked-row is-changed"');
  expect(margin).toMatch(/<h4><ins>.*Gemensam utbildning/);
});

test('the changes come as CSV, a line for each field', async () => {
  const csv = await html(address('&format=csv'));
  expect(csv).toContain('Ändrat;Område 1: Nära vård;Text;Vi möts ofta.;Vi möts <b>sällan</b>.;');
  expect(csv).toContain('Tillagt;Aktivitet 1.1: Gemensam utbildning;Ansvarig;;Linköping;');
});

test('nothing is asked of one who has chosen nothing, and an empty choice is said', async () => {
  const none = await app.get(at.manager, '/arbetsplan/jamfor');
  expect([none.status, (await none.text()).includes('Välj två texter.')]).toEqual([200, true]);
  const half = await app.get(at.manager, `/arbetsplan/jamfor?fran=${plan.version}&till=`);
  expect([half.status, (await half.text()).includes('Välj en text i listan.')]).toEqual([422, true]);
  const same = await html(`/arbetsplan/jamfor?fran=${plan.version}&till=${plan.version}`);
  expect(same).toContain('Version 1 och version 1 säger samma sak, ord för ord.');
});

test('who may not read one of the texts finds no page', async () => {
  const statuses = [address(), `/arbetsplan/jamfor?fran=${plan.version}`, `/arbetsplan/jamfor?fran=${randomUUID()}`];
  expect(await Promise.all(statuses.map(async (path) => (await app.get(at.reader, path)).status))).toEqual([404, 404, 404]);
  const page = await app.get(at.reader, '/arbetsplan/jamfor');
  expect([page.status, (await page.text()).includes(plan.version)]).toEqual([200, false]);
});
