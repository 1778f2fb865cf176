import { newId } from '../../../platform/db/columns.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Early, Form, Web } from '../../../platform/http/web.ts';
import type { Result } from '../../../platform/result.ts';
import { isUuid } from '../../../platform/uuid.ts';
import { readWordAsHtml, type WhyUnread } from '../../../records/index.ts';
import { type FormErrors, uiFor } from '../../../ui/index.ts';
import { createPlan } from '../../acts/create-plan.ts';
import { writePlans } from '../../policy.ts';
import { type PlanWithLife, plansWithLife } from '../../queries/plans.ts';
import { planOf } from '../../starting/from-blocks.ts';
import { type WordBlock, wordBlocks } from '../../starting/word-blocks.ts';
import { readPlan } from '../../writing/fields.ts';
import { typedMeta } from '../meta-form.tsx';
import { errorsOf } from '../typed.ts';
import { carriedBlocks, isPlanLike, placedBlocks, toCarry } from './carried.ts';
import { address, FromWordPage, PreviewPage, type PreviewView } from './view.tsx';
import { words } from './words.ts';

const bodyLimit = 26 * 1024 * 1024;

export const fromWordRoutes: readonly AnyRoute[] = [
  route({ method: 'get', path: address, may: writePlans, handle: (web) => show(web, []) }),
  route({ method: 'post', path: address, act: 'create-plan', may: writePlans, bodyLimit, prepare: readEarly, handle: take }),
];

/** What the file of a request was read as, before its transaction opened: reading takes its time, in a thread of its own. */
const early = new WeakMap<Request, Result<string, WhyUnread>>();

async function readEarly({ request, form }: Early): Promise<void> {
  const file = form.file('file');
  if (file !== null) early.set(request, await readWordAsHtml(new Uint8Array(await file.arrayBuffer())));
}

async function take(web: Web): Promise<Response> {
  const form = await web.form();
  const html = early.get(web.request);
  if (html !== undefined) return html.ok ? readIn(web, html.value) : refused(web, html.refusals[0]?.code ?? 'broken');
  if (form.text('delar') === '') return refused(web, 'empty');
  const blocks = carriedBlocks(form);
  return typeof blocks === 'string' ? refused(web, blocks) : chosen(web, form, blocks);
}

function refused(web: Web, why: WhyUnread | 'stale'): Promise<Response> {
  const { why: said } = words[web.lang];
  const text = Object.hasOwn(said, why) ? said[why as keyof typeof said] : said.other;
  return show(web, [{ field: 'file', text }]);
}

async function readIn(web: Web, html: string): Promise<Response> {
  const blocks = isPlanLike(html) ? wordBlocks(html) : null;
  if (blocks === null || toCarry(blocks) === null) return refused(web, 'too-much');
  if (blocks.length === 0) return refused(web, 'broken');
  const placed = placedBlocks(blocks, null);
  const plan = planOf(placed);
  const earlier = await plansWithLife(web, web.today);
  const latest = earlier[0]?.plan;
  const [, said] = /\b(20\d\d)\b/.exec(plan.title ?? '') ?? [];
  const first = Number(said ?? (latest?.lastYear ?? web.today.year) + 1);
  const title = (plan.title ?? words[web.lang].planTitle(first, first + 1)).slice(0, 200);
  const years = { firstYear: String(first), lastYear: String(first + 1) };
  const typed = { title, ...years, registrationNumber: '', previousPlanId: followedIn(earlier, first) };
  return preview(web, { request: newId(), typed, placed, plan, earlier: optionsOf(earlier), errors: [] });
}

/** The latest plan that has ended when this one begins: a document may be an old plan, which follows none of the later. */
function followedIn(plans: readonly PlanWithLife[], first: number): string {
  return plans.find(({ plan }) => plan.lastYear < first)?.plan.id ?? '';
}

function optionsOf(plans: readonly PlanWithLife[]) {
  return plans.map(({ plan }) => ({ value: plan.id, label: plan.title }));
}

async function chosen(web: Web, form: Form, blocks: readonly WordBlock[]): Promise<Response> {
  const placed = placedBlocks(blocks, form);
  const plan = planOf(placed);
  const typed = { ...typedMeta(form), previousPlanId: form.text('previousPlanId') };
  const request = form.text('request');
  const view = { request, typed, placed, plan, earlier: optionsOf(await plansWithLife(web, web.today)) };
  if (form.text('steg') !== 'skapa') return preview(web, { ...view, errors: [] });
  const result = await createPlan(web, {
    ...{ ...readPlan(typed), aim: plan.aim, begins: { areas: plan.areas, closings: [] } },
    previousPlanId: typed.previousPlanId || null,
    ...(isUuid(request) ? { id: request } : {}),
  });
  return result.ok
    ? web.redirect(`/arbetsplan/${result.value.id}/skriv?klart=skapad`)
    : preview(web, { ...view, errors: errorsOf(result.refusals, web.lang) });
}

function preview(web: Web, view: PreviewView): Promise<Response> {
  return web.html(<PreviewPage ui={uiFor(web)} view={view} />, view.errors.length === 0 ? 200 : 422);
}

function show(web: Web, errors: FormErrors): Promise<Response> {
  return web.html(<FromWordPage ui={uiFor(web)} errors={errors} />, errors.length === 0 ? 200 : 422);
}
