import { principalsOn } from '../../../../members/index.ts';
import { newId } from '../../../../platform/db/columns.ts';
import { type AnyRoute, route } from '../../../../platform/http/route.ts';
import type { Web } from '../../../../platform/http/web.ts';
import { type FormErrors, uiFor } from '../../../../ui/index.ts';
import { saveValues } from '../../../acts/measures/save-values.ts';
import type { Value } from '../../../measuring/measure.ts';
import { comparePeriods } from '../../../measuring/period-code.ts';
import { placesOf } from '../../../measuring/places.ts';
import { readPeriod } from '../../../measuring/read-period.ts';
import { breakStatus } from '../../../measuring/status.ts';
import { mayKeepFollowup } from '../../../policy.ts';
import { valuesOf } from '../../../queries/measures/measures.ts';
import { measuresErrors } from '../../../refusals/measures.ts';
import { type MeasureAsked, measureAsked } from '../measure-asked.ts';
import { readTyped, type TypedValues, typedIn } from './read-typed.ts';
import { ValuesPage } from './view.tsx';

const path = '/uppfoljning/matt/:measure/varden';

/** `/uppfoljning/matt/:measure/varden?period=2026-T2`: figures of a period, typed place by place. */
export const valuesRoutes: readonly AnyRoute[] = [
  route({ method: 'get', path, may: mayKeepFollowup, handle: begin }),
  route({ method: 'post', path, act: 'write-values', may: mayKeepFollowup, handle: save }),
];

/** The measure with the places that take part today; null when it is none whose figures are typed. */
async function asked(web: Web): Promise<MeasureAsked | null> {
  const found = await measureAsked(web);
  if (found === null || found.measure.source !== 'own') return null;
  return { ...found, places: placesOf(web.lang, await principalsOn(web, web.today)) };
}

async function begin(web: Web): Promise<Response> {
  const found = await asked(web);
  if (found === null) return web.notFound();
  const values = await valuesIn(web, found);
  const latest = values.toSorted((a, b) => comparePeriods(b.period, a.period))[0];
  const period = readPeriod(web.query.get('period') ?? '')?.code ?? latest?.period ?? String(web.today.year);
  const isBreak = values.some((value) => value.period === period && value.status === breakStatus);
  return show(web, found, values, { period, figures: new Map(), source: '', isBreak, request: newId() }, []);
}

async function valuesIn(web: Web, { measure }: MeasureAsked): Promise<readonly Value[]> {
  return ((await valuesOf(web, [measure.id])).get(measure.id) ?? []).filter(({ gender }) => gender === 'T');
}

function show(
  web: Web,
  found: MeasureAsked,
  values: readonly Value[],
  typed: TypedValues,
  errors: FormErrors,
): Promise<Response> {
  const period = readPeriod(typed.period)?.code;
  const standing = new Map(values.filter((value) => value.period === period).map((value) => [value.place, value]));
  return web.html(<ValuesPage ui={uiFor(web)} view={{ ...found, typed, errors, standing }} />, errors.length > 0 ? 422 : 200);
}

async function save(web: Web): Promise<Response> {
  const found = await asked(web);
  if (found === null) return web.notFound();
  const typed = typedIn(await web.form(), found.places);
  const read = readTyped(typed);
  const given = { measureId: found.measure.id, how: 'typed', source: typed.source, requestId: typed.request } as const;
  const result = 'refusals' in read ? { ok: false as const, ...read } : await saveValues(web, { ...given, values: read.values });
  if (!result.ok) return show(web, found, await valuesIn(web, found), typed, measuresErrors(result.refusals, web.lang));
  return web.redirect(`/uppfoljning/matt/${found.measure.id}?klart=${result.value.saved > 0 ? 'sparat' : 'samma'}`);
}
