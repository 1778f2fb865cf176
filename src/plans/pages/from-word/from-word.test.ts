import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Answering, answering } from '../../../../test/support/answering.ts';
import { type Authorities, authorities } from '../../../../test/support/authorities.ts';
import { plansRoutes } from '../../index.ts';

let at: Authorities;
let app: Answering;
let bytes: Buffer;
beforeAll(async () => {
  at = await authorities();
  app = answering(at.database, plansRoutes(null));
  bytes = await readFile(new URL('../../../../test/fixtures/plans/arbetsplan-libreoffice.docx', import.meta.url));
});
afterAll(() => at.drop());

const path = '/arbetsplan/ny/fran-word';
const sent = (content: Uint8Array<ArrayBuffer>, name = 'plan.docx') =>
  app.post(at.secretariat, path, { file: new File([content], name) });
const plans = async () => (await at.asOwner<{ n: number }>('select count(*)::int n from plans'))[0]?.n;

/** The fields of the preview, as a browser would send them. */
function fieldsOf(page: string): Record<string, string> {
  const decode = (text: string) =>
    text
      .replaceAll('&quot;', '"')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&#39;', "'")
      .replaceAll('&amp;', '&');
  const inputs = [...page.matchAll(/<input[^>]* name="([^"]+)"[^>]*>/g)].map(([tag, name = '']) => [
    name,
    decode(/ value="([^"]*)"/.exec(tag)?.[1] ?? ''),
  ]);
  const selects = [...page.matchAll(/<select[^>]* name="([^"]+)"[^>]*>(.*?)<\/select>/gs)].map(([, name = '', inside = '']) => [
    name,
    /value="([^"]*)" selected/.exec(inside)?.[1] ?? '',
  ]);
  return Object.fromEntries([...inputs, ...selects]);
}

test('a document is shown as a plan, its parts are chosen, and only then is anything kept', async () => {
  const before = await plans();
  const first = await sent(new Uint8Array(bytes));
  const page = await first.text();
  expect(first.status).toBe(200);
  expect(page).toContain('Arbetsplan börjar med två områden, två mål och tre aktiviteter ur dokumentet.');
  const fields = fieldsOf(page);
  const list = Object.keys(fields).filter((name) => /^del-\d+$/.test(name) && fields[name] === 'activities');
  const changed = { ...fields, [list.at(-1) ?? '']: 'goals', title: 'Arbetsplan 2030–2031', firstYear: '2030', lastYear: '2031' };
  const shown = await (await app.post(at.secretariat, path, { ...changed, steg: 'visa' })).text();
  expect(shown).toContain('Arbetsplan 2030–2031 börjar med två områden, tre mål och två aktiviteter ur dokumentet.');
  expect(await plans()).toBe(before);
  const wrong = await app.post(at.secretariat, path, { ...changed, steg: 'skapa', lastYear: '2029' });
  expect([wrong.status, (await wrong.text()).includes('Det sista året kan inte vara före det första.')]).toEqual([422, true]);
  const made = await app.post(at.secretariat, path, { ...changed, steg: 'skapa' });
  const again = await app.post(at.secretariat, path, { ...changed, steg: 'skapa' });
  expect([made.status, again.headers.get('location')]).toEqual([303, made.headers.get('location')]);
  expect(await plans()).toBe((before ?? 0) + 1);
  const plan = /\/arbetsplan\/[0-9a-f-]{36}/.exec(made.headers.get('location') ?? '')?.[0] ?? '';
  const read = await (await app.get(at.secretariat, plan)).text();
  expect(read).toContain('Gemensam utbildning');
  expect(read).toContain('Samråd vård och omsorg.');
});

test('the plan that it follows is chosen, and has to be one', async () => {
  const [earlier] = await at.asOwner<{ id: string }>(`select id from plans where title = 'Arbetsplan 2030–2031'`);
  const page = await (await sent(new Uint8Array(bytes))).text();
  expect(page).toMatch(new RegExp(`<select[^>]*name="previousPlanId".*?<option value="${earlier?.id}"`, 's'));
  const fields = { ...fieldsOf(page), title: 'Arbetsplan 2032–2033', firstYear: '2032', lastYear: '2033', steg: 'skapa' };
  const wrong = await app.post(at.secretariat, path, { ...fields, previousPlanId: crypto.randomUUID() });
  expect(wrong.status).toBe(422);
  const made = await app.post(at.secretariat, path, { ...fields, previousPlanId: earlier?.id ?? '' });
  expect(made.status).toBe(303);
  const kept = await at.asOwner(`select previous_plan_id from plans where title = 'Arbetsplan 2032–2033'`);
  expect(kept).toEqual([{ previous_plan_id: earlier?.id }]);
});

test('what is no Word document, or does not arrive whole, is said', async () => {
  const said = async (answer: Response) => [
    answer.status,
    /ds-error-summary.*?<li>.*?>([^<]+)<\/a>/s.exec(await answer.text())?.[1],
  ];
  expect(await said(await sent(new TextEncoder().encode('hej'), 'plan.docx'))).toEqual([
    ...[422, 'Filen går inte att läsa som ett Word-dokument (.docx).'],
  ]);
  expect(await said(await app.post(at.secretariat, path, {}))).toEqual([422, 'Välj ett Word-dokument.']);
  for (const delar of ['{', '[{"kind":"x"}]', '[{"kind":"list","level":null,"text":"a"}]']) {
    const answer = await app.post(at.secretariat, path, {
      delar,
      steg: 'skapa',
      title: 'A',
      firstYear: '2030',
      lastYear: '2031',
    });
    expect(await said(answer)).toEqual([422, 'Förslaget kom inte fram helt. Välj dokumentet igen.']);
  }
  expect((await app.get(at.manager, path)).status).toBe(404);
});
