import { decodeText } from '../../../../members/index.ts';
import { newId } from '../../../../platform/db/columns.ts';
import { type AnyRoute, route } from '../../../../platform/http/route.ts';
import type { Form, Web } from '../../../../platform/http/web.ts';
import { requestIn } from '../../../../platform/request-in.ts';
import { type Refusal, refuse } from '../../../../platform/result.ts';
import { csvResponse } from '../../../../platform/sheets/csv.ts';
import { sheetAsText } from '../../../../platform/sheets/sheet-as-text.ts';
import { xlsxResponse } from '../../../../platform/sheets/xlsx.ts';
import { uiFor } from '../../../../ui/index.ts';
import { saveValues } from '../../../acts/measures/save-values.ts';
import { comparedValues } from '../../../measuring/compare-values.ts';
import { comparePeriods } from '../../../measuring/period-code.ts';
import { mostValueLines, readValues } from '../../../measuring/read-values.ts';
import { mayKeepFollowup } from '../../../policy.ts';
import { valuesOf } from '../../../queries/measures/measures.ts';
import { type MeasuresRefusal, measuresErrors } from '../../../refusals/measures.ts';
import { type MeasureAsked, measureAsked } from '../measure-asked.ts';
import { templateRows } from './present.ts';
import { PreviewPage } from './preview.tsx';
import { FilePage, type TypedFile } from './view.tsx';
import { words } from './words.ts';

const path = '/uppfoljning/matt/:measure/las-in';
/** A pasted table grows when it is sent as a form. */
const bodyLimit = 4 * 1024 * 1024;

/** `/uppfoljning/matt/:measure/las-in`: figures from a file, shown before anything is saved; `?mall=` gives a table to fill in. */
export const valuesFileRoutes: readonly AnyRoute[] = [
  route({ method: 'get', path, may: mayKeepFollowup, handle: begin }),
  route({ method: 'post', path: `${path}/granska`, act: 'preview-values', may: mayKeepFollowup, bodyLimit, handle: preview }),
  route({ method: 'post', path: `${path}/spara`, act: 'read-values', may: mayKeepFollowup, bodyLimit, handle: save }),
];

async function asked(web: Web): Promise<MeasureAsked | null> {
  const found = await measureAsked(web);
  return found === null || found.measure.source !== 'own' ? null : found;
}

async function begin(web: Web): Promise<Response> {
  const found = await asked(web);
  if (found === null) return web.notFound();
  const form = web.query.get('mall');
  if (form !== 'csv' && form !== 'xlsx') return show(web, found, { text: '', source: '' }, []);
  const values = (await valuesOf(web, [found.measure.id])).get(found.measure.id) ?? [];
  const codes = values.map(({ period }) => period).sort(comparePeriods);
  const rows = templateRows(web.lang, found.places, codes, web.today.year);
  return form === 'csv' ? csvResponse('varden-mall', rows) : xlsxResponse('varden-mall', words[web.lang].value, rows);
}

function show(web: Web, found: MeasureAsked, typed: TypedFile, refusals: readonly Refusal<MeasuresRefusal>[]): Promise<Response> {
  const errors = measuresErrors(refusals, web.lang);
  return web.html(<FilePage ui={uiFor(web)} asked={found} typed={typed} errors={errors} />, errors.length > 0 ? 422 : 200);
}

/** The table as text, an uploaded file's when there is one. */
async function given(form: Form): Promise<TypedFile | { readonly code: MeasuresRefusal }> {
  const source = form.text('source').slice(0, 200);
  const file = form.file('file');
  if (file === null) return { text: form.text('text'), source };
  const read = sheetAsText(new Uint8Array(await file.arrayBuffer()), mostValueLines, decodeText);
  return 'code' in read ? read : { ...read, source };
}

/** Reads and compares; keeps nothing. A form because a whole file does not fit in an address. */
async function preview(web: Web): Promise<Response> {
  const found = await asked(web);
  if (found === null) return web.notFound();
  const form = await web.form();
  const typed = await given(form);
  const again = { text: form.text('text'), source: form.text('source') };
  if ('code' in typed) return show(web, found, again, refuse(typed.code, 'file').refusals);
  if (typed.text.trim() === '') return show(web, found, again, refuse('file-missing', 'file').refusals);
  return showPreview(web, found, typed, newId(), []);
}

async function showPreview(
  web: Web,
  found: MeasureAsked,
  typed: TypedFile,
  request: string,
  refusals: readonly Refusal<MeasuresRefusal>[],
): Promise<Response> {
  const { values, notRead, unread } = readValues(typed.text, found.places);
  const now = (await valuesOf(web, [found.measure.id])).get(found.measure.id) ?? [];
  const errors = measuresErrors(refusals, web.lang);
  const view = { asked: found, typed, request, values: comparedValues(values, now), notRead, unread, errors };
  return web.html(<PreviewPage ui={uiFor(web)} view={view} />, errors.length > 0 ? 422 : 200);
}

async function save(web: Web): Promise<Response> {
  const found = await asked(web);
  if (found === null) return web.notFound();
  const form = await web.form();
  const typed = { text: form.text('text'), source: form.text('source').slice(0, 200) };
  const request = requestIn(form);
  if (typed.text.trim() === '') return show(web, found, typed, refuse('file-missing', 'file').refusals);
  const { values } = readValues(typed.text, found.places);
  if (values.length === 0) return showPreview(web, found, typed, request, refuse('nothing-to-save').refusals);
  const saved = { measureId: found.measure.id, values, how: 'file', source: typed.source, requestId: request } as const;
  const result = await saveValues(web, saved);
  if (!result.ok) return showPreview(web, found, typed, request, result.refusals);
  return web.redirect(`/uppfoljning/matt/${found.measure.id}?klart=${result.value.saved > 0 ? 'sparat' : 'samma'}`);
}
