import { hashUpload } from '../../../platform/http/forms/hash-upload.ts';
import { type AnyRoute, mayReadPublic, publicRoute, route } from '../../../platform/http/route.ts';
import type { Form, Web } from '../../../platform/http/web.ts';
import { publishedByHash } from '../../../records/index.ts';
import { siteFor } from '../layout/site-for.ts';
import { sizeOf } from '../record/present.ts';
import { readSum, type TryResult, tried } from './present.ts';
import { fileField, TryFilePage } from './view.tsx';
import { words } from './words.ts';

/** Bytes: more than any record may have. */
const largest = 64_000_000;

export const tryFileRoutes: readonly AnyRoute[] = [
  publicRoute({
    method: 'get',
    path: '/offentligt/prova-fil',
    query: ['sha256'],
    keep: false,
    handle: async (web) => {
      const asked = web.query.get('sha256');
      if (asked === null) return show(web, { kind: 'nothing-asked' });
      const sum = readSum(asked);
      return sum === null ? show(web, { kind: 'bad-sum' }, 400) : show(web, await look(web, sum));
    },
  }),
  route({ method: 'post', path: '/offentligt/prova-fil', act: 'try-file', may: mayReadPublic, readBody: sumOf, handle: answer }),
];

/** The file's sum as a form, so that the file itself is in nobody's memory. */
async function sumOf(request: Request): Promise<Form> {
  const hashed = await hashUpload(request, fileField, largest);
  const fields: Record<string, string> = typeof hashed === 'string' ? { refused: hashed } : { sha256: hashed.sha256 };
  return { text: (name) => fields[name] ?? '', list: () => [], file: () => null, files: () => [], fields: () => fields };
}

async function answer(web: Web): Promise<Response> {
  const form = await web.form();
  const sum = readSum(form.text('sha256'));
  if (sum !== null) return show(web, await look(web, sum));
  const w = words[web.lang];
  const refused = form.text('refused');
  if (refused === 'too-large') return show(web, { kind: 'refused', text: w['too-large'](sizeOf(web.lang, largest)) }, 413);
  return show(web, { kind: 'refused', text: refused === 'no-file' ? w['no-file'] : w['not-a-form'] }, 422);
}

async function look(web: Web, sum: string): Promise<TryResult> {
  return tried(web.lang, sum, await publishedByHash(web, sum));
}

async function show(web: Web, result: TryResult, status = 200): Promise<Response> {
  return web.html(<TryFilePage site={await siteFor(web)} result={result} />, status);
}
