import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Answering, answering } from '../../../../test/support/answering.ts';
import { type Authorities, authorities } from '../../../../test/support/authorities.ts';
import { openingOf } from '../../../../test/support/round-out.ts';
import { must } from '../../../example/expect.ts';
import { anonymous } from '../../../platform/actor.ts';
import { publicationOf, publishedFile, searchPublished, sha256Hex } from '../../../records/index.ts';
import { openRound } from '../../../rounds/index.ts';
import { addArea } from '../../acts/areas.ts';
import { createPlan } from '../../acts/create-plan.ts';
import { freezePlan } from '../../acts/freeze-plan.ts';
import { publicPlanOf } from '../../acts/publish-version.ts';
import { frozenText, plansRoutes, publicTextShown, readPublicPlan } from '../../index.ts';
import { planWithLife } from '../../queries/plans.ts';
import { versionsOfPlan } from '../../queries/versions.ts';

let at: Authorities;
let app: Answering;
beforeAll(async () => {
  at = await authorities();
  app = answering(at.database, plansRoutes(null));
});
afterAll(() => at.drop());

interface Frozen {
  readonly id: string;
  readonly sha256: string;
  /** The page that publishes it. */
  readonly page: string;
}

async function frozen(goal: string): Promise<Frozen> {
  return at.database.write(at.secretariat, 'test', async (ctx) => {
    const plan = {
      title: 'Arbetsplan 2026–2027',
      firstYear: 2026,
      lastYear: 2027,
      aim: 'Nära vård.',
      registrationNumber: 'RÖ 1',
    };
    const planId = must(await createPlan(ctx, plan)).id;
    must(await addArea(ctx, planId, { title: 'E-hälsa', text: '', goals: [goal] }));
    const { versionId, textSha256 } = must(await freezePlan(ctx, planId));
    return { id: versionId, sha256: textSha256, page: `/arbetsplan/${planId}/version/1/publicera` };
  });
}

async function send({ id }: Frozen): Promise<void> {
  await at.database.write(at.secretariat, 'test', async (ctx) =>
    must(await openRound({ frozenText })(ctx, await openingOf(ctx, id))),
  );
}

const form = (more: Readonly<Record<string, string>> = {}) => ({
  request: randomUUID(),
  checked: 'plan-read',
  shownUntil: '',
  ...more,
});
const inPublic = (id: string) => at.database.read(anonymous, (ctx) => publicationOf(ctx, 'plan-version', id));
const html = async (path: string) => (await app.get(at.secretariat, path)).text();

test('a version that has been sent is looked at, published, read by anyone and taken down', async () => {
  const version = await frozen('Fler vårdas hemma.');
  await send(version);
  const page = await html(version.page);
  expect(page).toContain('Visas inte offentligt.');
  expect(page).toContain('Fler vårdas hemma.');
  const request = randomUUID();
  for (let i = 0; i < 2; i++) {
    const answer = await app.post(at.secretariat, version.page, form({ request }));
    expect(answer.headers.get('location')).toBe(`${version.page}?klart=publicerad`);
  }
  const publication = await inPublic(version.id);
  expect(readPublicPlan(publication?.content)).toMatchObject({
    version: 1,
    plan: { registrationNumber: 'RÖ 1' },
    text: { aim: 'Nära vård.' },
  });
  const file = await at.database.read(anonymous, (ctx) => publishedFile(ctx, publication?.id ?? ''));
  expect(sha256Hex(file?.bytes ?? new Uint8Array())).toBe(version.sha256);
  const found = await at.database.read(anonymous, (ctx) => searchPublished(ctx, 'hemma'));
  expect(found.map((each) => each.publication.id)).toEqual([publication?.id]);

  const down = { publication: publication?.id ?? '', reason: '' };
  const refused = await app.post(at.secretariat, `${version.page}/ta-ner`, down);
  expect([refused.status, await refused.text()]).toEqual([422, expect.stringContaining('Skriv varför det tas ner.')]);
  await app.post(at.secretariat, `${version.page}/ta-ner`, { ...down, reason: 'Fel version' });
  expect(await inPublic(version.id)).toBeNull();
  expect(await html(version.page)).toContain('Fel version');
});

test('a draft, an identity number and an empty box stop it', async () => {
  const draft = await frozen('Ett utkast.');
  expect(await html(draft.page)).toContain('blir allmän handling när den sänds');
  const numbered = await frozen('Ring 811218-9876.');
  await send(numbered);
  expect(await html(numbered.page)).toContain('811218-••••');
  const unticked = await frozen('Utan bock.');
  await send(unticked);
  const said = async ({ page, id }: Frozen, fields = form()) => {
    const answer = await app.post(at.secretariat, page, fields);
    return [answer.status, (await inPublic(id)) === null, await answer.text()];
  };
  expect(await said(draft)).toEqual([422, true, expect.any(String)]);
  expect(await said(numbered)).toEqual([422, true, expect.any(String)]);
  expect(await said(unticked, form({ checked: '' }))).toEqual([422, true, expect.stringContaining('Bocka för')]);
  expect(await said(unticked, form({ shownUntil: '2026-03-26' }))).toEqual([
    422,
    true,
    expect.stringContaining('Dagen har redan varit'),
  ]);
  expect(await said(unticked, form({ shownUntil: 'i morgon' }))).toEqual([422, true, expect.stringContaining('ÅÅÅÅ-MM-DD')]);
});

test('only the secretariat', async () => {
  const version = await frozen('Bara sekretariatet.');
  await send(version);
  for (const actor of [at.atMotala, at.reader, at.manager, null]) {
    expect((await app.get(actor, version.page)).status).toBe(actor === null ? 303 : 404);
  }
});

test('a version that was frozen before running text had marks is shown with the signs that were written', async () => {
  const { id, page } = await frozen('Fler får 5*3*2 timmar.');
  const old = randomUUID();
  await at.asOwner(
    `insert into plan_versions (id, plan_id, number, content, text_sha256, record_id, frozen_at)
     select '${old}', plan_id, 2, jsonb_set(content, '{areas,0,goals,0}', '"Fler får 5*3*2 timmar."'), text_sha256, record_id, frozen_at
     from plan_versions where id = '${id}'`,
  );
  const inside = page.replace('/1/publicera', '/2');
  for (const path of [inside, `${inside}/publicera`]) expect(await html(path)).toContain('Fler får 5*3*2 timmar.');
  const content = await at.database.read(at.secretariat, async (ctx) => {
    const planId = inside.split('/')[2] ?? '';
    const [plan, version] = [await planWithLife(ctx, planId, ctx.today), (await versionsOfPlan(ctx, planId)).at(-1)];
    if (plan === null || version === undefined) throw new Error('no old version');
    return publicPlanOf({ ...plan, version });
  });
  expect(content.text.areas[0]?.goals).toEqual(['Fler får 5*3*2 timmar.']);
  expect(publicTextShown(readPublicPlan(JSON.parse(JSON.stringify(content)))).areas[0]?.goals).toEqual([
    'Fler får 5\\*3\\*2 timmar.',
  ]);
});
