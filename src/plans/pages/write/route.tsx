import { createHash } from 'node:crypto';
import { organsOn } from '../../../members/index.ts';
import { newId } from '../../../platform/db/columns.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { ownValue } from '../../../platform/own-value.ts';
import { requestIn } from '../../../platform/request-in.ts';
import { uiFor } from '../../../ui/index.ts';
import { moveArea, removeArea } from '../../acts/areas.ts';
import { placeArea } from '../../acts/place.ts';
import { moveWithin, placeWithin, removeWithin } from '../../acts/within-area.ts';
import { forgetWriter, noteWriter } from '../../acts/writers.ts';
import { writePlans } from '../../policy.ts';
import { othersWriting } from '../../queries/writers-of-plan.ts';
import { running } from '../../writing/fields.ts';
import { keyOf, type Part, readPart } from '../../writing/part.ts';
import { errorsOf } from '../typed.ts';
import { type PartToWrite, type PlanToWrite, partAsked, planToWriteAsked, withBase } from './asked.ts';
import { addressOf, clashErrors, writersSentence } from './present.ts';
import { savePart, typedIn } from './save.ts';
import type { Open } from './shown.ts';
import { WritePage } from './view.tsx';
import { words } from './words.ts';

const here = '/arbetsplan/:id/skriv';
const part = `${here}/:part`;
const whole = { may: writePlans, subject: planToWriteAsked } as const;
const one = { may: writePlans, subject: partAsked } as const;

export const writeRoutes: readonly AnyRoute[] = [
  route<PlanToWrite>({ ...whole, method: 'get', path: here, handle: (web, asked) => show(web, asked, openOf(web, asked)) }),
  route<PartToWrite>({ ...one, method: 'post', path: part, act: 'save-part-of-plan', handle: save }),
  route<PartToWrite>({ ...one, method: 'post', path: `${part}/oppna`, act: 'open-part-of-plan', handle: open }),
  route<PartToWrite>({ ...one, method: 'post', path: `${part}/oppen`, act: 'open-part-of-plan', handle: stillOpen }),
  route<PartToWrite>({ ...one, method: 'post', path: `${part}/flytta`, act: 'move-part-of-plan', handle: move }),
  route<PartToWrite>({ ...one, method: 'post', path: `${part}/ta-bort`, act: 'remove-part-of-plan', handle: remove }),
];

function openOf(web: Web, asked: PlanToWrite): Open | null {
  const named = readPart(web.query.get('andra') ?? '');
  const found = named === null ? null : withBase(asked, named);
  return found === null ? null : { part: found.part, typed: found.base, base: found.base, errors: [], request: newId() };
}

async function show(web: Web, { plan, draft }: PlanToWrite, opened: Open | null): Promise<Response> {
  const organs = (await organsOn(web, web.today)).map((organ) => ({ value: organ.id, label: organ.name }));
  const others = await othersWriting(web, plan.id);
  const { sparad, samman, flyttad, borttagen, skapad } = words[web.lang];
  const text = ownValue({ sparad, samman, flyttad, borttagen, skapad }, web.query.get('klart'));
  const at = web.query.get('del') ?? '';
  const said = text === undefined || at === '' ? null : { part: at, text };
  const notice = text === undefined || at !== '' ? undefined : ({ kind: 'done', text } as const);
  const view = { plan, draft, open: opened, others, organs, said, account: web.actor.account ?? '' };
  const failed = opened !== null && opened.errors.length > 0;
  return web.html(<WritePage ui={uiFor(web, { notice })} view={view} />, failed ? 422 : 200);
}

async function save(web: Web, asked: PartToWrite): Promise<Response> {
  const form = await web.form();
  const mine = typedIn(form, Object.keys(asked.base));
  const result = await savePart(web, asked, form, mine);
  const opened = { part: asked.part, base: asked.base, request: requestIn(form) };
  if (!result.ok) return show(web, asked, { ...opened, typed: mine, errors: errorsOf(result.refusals, web.lang) });
  const { saved, at } = result.value;
  if (!saved.saved) {
    const errors = clashErrors(web.lang, saved.merged, runningOf(asked.part));
    return show(web, asked, { ...opened, typed: saved.merged.typed, base: saved.theirs, errors });
  }
  await forgetWriter(web, asked.plan.id, keyOf(asked.part));
  return web.redirect(said(asked, at, saved.took ? 'samman' : 'sparad'));
}

function runningOf({ kind }: Part): readonly string[] {
  if (kind === 'plan') return running.plan;
  if (kind === 'area' || kind === 'new-area') return running.area;
  return kind === 'goal' || kind === 'new-goal' ? running.goal : running.activity;
}

/** Back to the text, where a part stands and what was done with it is said. */
function said({ plan }: PlanToWrite, at: Part, what: string): string {
  return addressOf(plan.id, at).replace('#', `?klart=${what}&del=${keyOf(at)}#`);
}

async function open(web: Web, { plan, part: opened }: PartToWrite): Promise<Response> {
  await noteWriter(web, plan.id, keyOf(opened));
  return web.redirect(addressOf(plan.id, opened, true));
}

/** A browser that has a part open says so, or with `stang` that it no longer has. It is told who else has, and what is saved by now. */
async function stillOpen(web: Web, { plan, part: opened, base }: PartToWrite): Promise<Response> {
  const key = keyOf(opened);
  if ((await web.form()).text('stang') === '') await noteWriter(web, plan.id, key);
  else await forgetWriter(web, plan.id, key);
  const others = writersSentence(web.lang, key, await othersWriting(web, plan.id));
  const sentence = others === '' ? '' : `${others} ${words[web.lang].together}`;
  return web.json({ others: sentence, saved: createHash('sha256').update(JSON.stringify(base)).digest('hex') });
}

async function move(web: Web, asked: PartToWrite): Promise<Response> {
  const { plan, part: moved } = asked;
  if (!('id' in moved)) return web.notFound();
  const form = await web.form();
  const [way, areaId, before] = [form.text('riktning'), form.text('omrade'), form.text('fore') || null];
  const up = way === 'upp' ? 'up' : 'down';
  const result =
    moved.kind === 'area'
      ? await (way === '' ? placeArea(web, plan.id, moved.id, before) : moveArea(web, plan.id, moved.id, up))
      : await (way === '' ? placeWithin(web, plan.id, moved, { areaId, before }) : moveWithin(web, plan.id, moved, up));
  return result.ok ? web.redirect(said(asked, moved, 'flyttad')) : web.notFound();
}

async function remove(web: Web, asked: PartToWrite): Promise<Response> {
  const { plan, part: removed } = asked;
  if (!('id' in removed)) return web.notFound();
  const result = await (removed.kind === 'area' ? removeArea(web, plan.id, removed.id) : removeWithin(web, plan.id, removed));
  return result.ok ? web.redirect(`/arbetsplan/${plan.id}/skriv?klart=borttagen`) : web.notFound();
}
