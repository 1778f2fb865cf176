import { actsForBoard, boardsOn, bodyOf, isProgram, isSecretariat } from '../../../members/index.ts';
import { newId } from '../../../platform/db/columns.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { ownValue } from '../../../platform/own-value.ts';
import { requestIn } from '../../../platform/request-in.ts';
import { recordRefusalWords } from '../../../records/index.ts';
import { type FormErrors, type Lang, type SelectOption, uiFor } from '../../../ui/index.ts';
import { type ReadIn, readInFiles } from '../../acts/read-in-files.ts';
import { mayReadInSome } from '../../policy.ts';
import { errorsOf } from '../../telling/refusal-words.ts';
import { readingsView } from './present.ts';
import { readEarly, takeFiles } from './take-files.ts';
import { ReadingsPage, type TypedUpload } from './view.tsx';
import { readingsWords } from './words.ts';

/** Twenty extracts, of which some are scanned. */
const bodyLimit = 61 * 1024 * 1024;

/** The boards whose files the reader may put in: the host authority's for the secretariat, else the reader's own. */
async function ownersFor(web: Web): Promise<readonly SelectOption[]> {
  const boards = await boardsOn(web, web.today);
  const option = ({ id, name, principalName }: (typeof boards)[number]) => ({ value: id, label: name, group: principalName });
  if (isSecretariat(web.actor) || isProgram(web.actor)) {
    const host = (await bodyOf(web))?.hostBoardId;
    return boards.filter(({ id }) => id === host).map(option);
  }
  return boards.filter(({ id }) => actsForBoard(web.actor, id)).map(option);
}

async function show(web: Web, typed: TypedUpload, errors: FormErrors): Promise<Response> {
  const view = await readingsView(web);
  const said = ownValue(readingsWords[web.lang].done, web.query.get('klart'));
  const ui = uiFor(web, { notice: said === undefined || errors.length > 0 ? undefined : { kind: 'done', text: said } });
  const shown = { ...view, refused: view.refused.map((each) => ({ ...each, refused: whyRefused(web.lang, each.refused) })) };
  const page = <ReadingsPage ui={ui} view={shown} owners={await ownersFor(web)} typed={typed} errors={errors} />;
  return web.html(page, errors.length > 0 ? 422 : 200);
}

async function save(web: Web): Promise<Response> {
  const form = await web.form();
  const typed: TypedUpload = {
    request: requestIn(form),
    owner: form.text('owner'),
    isSecret: form.text('secrecy') === 'ja',
    secrecyParagraph: form.text('secrecyParagraph'),
  };
  const taken = await takeFiles(
    web,
    (await ownersFor(web)).map(({ value }) => value),
  );
  if (!taken.ok) return show(web, typed, taken.errors);
  const read = await readInFiles(web, taken.input);
  if (!read.ok) return show(web, typed, errorsOf(read.refusals, web.lang));
  const kept = read.value.filter(({ recordId }) => recordId !== null);
  if (kept.length === 0)
    return show(
      web,
      typed,
      read.value.map((each) => refusedError(web.lang, each)),
    );
  // One that could be kept, alone, is opened at once.
  const [only] = kept;
  if (read.value.length === 1 && only !== undefined) return web.redirect(`/beslut/las/${only.recordId}`);
  return web.redirect(`/beslut/las?klart=inlasta&omgang=${taken.input.uploadId}`);
}

function refusedError(lang: Lang, { fileName, refused }: ReadIn) {
  return { field: 'files', text: readingsWords[lang].noneKept(fileName, whyRefused(lang, refused ?? '')) };
}

/** In the records' room's words, as far as they can be said without the file. */
function whyRefused(lang: Lang, code: string): string {
  const words: Readonly<Record<string, (about: Record<string, never>) => string>> = recordRefusalWords[lang];
  return (words[code] ?? words['file-missing'])?.({}) ?? '';
}

const untouched = (): TypedUpload => ({ request: newId(), owner: '', isSecret: false, secrecyParagraph: '' });

export const readingsRoutes: readonly AnyRoute[] = [
  route({ method: 'get', path: '/beslut/las', may: mayReadInSome, handle: (web) => show(web, untouched(), []) }),
  route({
    method: 'post',
    path: '/beslut/las',
    act: 'read-in-files',
    may: mayReadInSome,
    bodyLimit,
    prepare: readEarly,
    handle: save,
  }),
];
