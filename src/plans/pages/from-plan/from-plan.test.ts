import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Answering, answering } from '../../../../test/support/answering.ts';
import { type Authorities, authorities } from '../../../../test/support/authorities.ts';
import { addArea } from '../../acts/areas.ts';
import { createPlan } from '../../acts/create-plan.ts';
import { freezePlan } from '../../acts/freeze-plan.ts';
import { plansRoutes } from '../../index.ts';
import { draftOfPlan } from '../../queries/draft-of-plan.ts';

let at: Authorities;
let app: Answering;
beforeAll(async () => {
  at = await authorities();
  app = answering(at.database, plansRoutes(null));
});
afterAll(() => at.drop());

const path = '/arbetsplan/ny/fran-planen';
const got = <T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false }): T => {
  if (!result.ok) throw new Error('refused');
  return result.value;
};

const earlier = () =>
  at.database.write(at.secretariat, 'test', async (ctx) => {
    const meta = {
      title: 'Arbetsplan 2026–2027',
      firstYear: 2026,
      lastYear: 2027,
      aim: 'Att samråda.',
      registrationNumber: null,
    };
    const { id } = got(await createPlan(ctx, meta));
    got(await addArea(ctx, id, { title: 'Nära vård', text: '', goals: ['Fler hemma.'] }));
    got(await addArea(ctx, id, { title: 'E-hälsa', text: '', goals: [] }));
    const { versionId } = got(await freezePlan(ctx, id));
    return { id, versionId, draft: await draftOfPlan(ctx, id) };
  });

test('a plan begins from the last one after it has been shown back, and says what was closed and why', async () => {
  const { id, versionId, draft } = await earlier();
  const closed = draft[1]?.id ?? '';
  const page = await (await app.get(at.secretariat, path)).text();
  expect(page).toContain('Allt i Arbetsplan 2026–2027 fortsätter');
  expect(page).toContain('value="Arbetsplan 2028–2029"');
  const typed = { title: 'Arbetsplan 2028–2029', firstYear: '2028', lastYear: '2029', aim: '', registrationNumber: '' };
  const form = { ...typed, request: randomUUID(), plan: id, [`skal-${closed}`]: 'Regionen tar över.' };
  const review = await (await app.post(at.secretariat, path, form)).text();
  expect(review).toContain(
    'Arbetsplan 2028–2029 börjar med ett område och ett mål från Arbetsplan 2026–2027. Ett område avslutas.',
  );
  expect((await (await app.get(at.secretariat, '/arbetsplan')).text()).includes('2028')).toBe(false);
  const back = await (await app.post(at.secretariat, path, { ...form, steg: 'andra' })).text();
  expect(back).toContain('value="Regionen tar över."');
  const made = await app.post(at.secretariat, path, { ...form, steg: 'skapa' });
  const again = await app.post(at.secretariat, path, { ...form, steg: 'skapa' });
  const plan = /\/arbetsplan\/([0-9a-f-]{36})/.exec(made.headers.get('location') ?? '')?.[1] ?? '';
  expect([made.status, again.headers.get('location')]).toEqual([303, made.headers.get('location')]);
  const shown = await (await app.get(at.manager, `/arbetsplan/${plan}`)).text();
  expect(shown).toContain('Avslutas från förra planen');
  expect(shown).toContain('Regionen tar över.');
  const compared = await (await app.get(at.manager, `/arbetsplan/jamfor?fran=${versionId}&till=utkast-${plan}`)).text();
  expect(compared).toContain('Ett område har utgått');
  expect(compared).toContain('Avslutat i den nya planen: Regionen tar över.');
  expect(compared).not.toContain('<h3><span lang="sv">Område 1: Nära vård');
});

test('wrong years come back with what was typed', async () => {
  const { id, draft } = await earlier();
  const typed = { title: 'Ny', firstYear: '2028', lastYear: '2027', aim: '', registrationNumber: '', plan: id };
  const answer = await app.post(at.secretariat, path, { ...typed, request: randomUUID(), [`skal-${draft[0]?.id}`]: 'Klart.' });
  const page = await answer.text();
  expect([answer.status, page.includes('value="Klart."')]).toEqual([422, true]);
  expect(page).toContain('Det sista året kan inte vara före det första.');
});

test('only the secretariat begins a plan, and from one that is there', async () => {
  const { id } = await earlier();
  expect((await app.get(at.manager, path)).status).toBe(404);
  expect((await app.get(at.secretariat, `${path}?plan=${randomUUID()}`)).status).toBe(404);
  expect((await app.post(at.manager, path, { plan: id, steg: 'skapa' })).status).toBe(404);
});
