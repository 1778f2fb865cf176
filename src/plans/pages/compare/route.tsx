import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { csvResponse } from '../../../platform/sheets/csv.ts';
import { type FormErrors, uiFor } from '../../../ui/index.ts';
import { seePlans } from '../../policy.ts';
import { closingsOf } from '../../queries/closings.ts';
import { comparableTexts } from '../../queries/comparable-texts.ts';
import { type TextAndKeys, textAndKeys } from '../../queries/text-and-keys.ts';
import type { Closing } from '../../starting/new-text.ts';
import { changesCsv, comparisonView, textOptions } from './present.ts';
import { ComparePage } from './view.tsx';
import { words } from './words.ts';

interface Asked {
  /** Null where none is named. */
  readonly from: TextAndKeys | null;
  readonly to: TextAndKeys | null;
}

/** Each text is read as it is on its own page: what the reader may not read there is not found here. */
async function asked(web: Web): Promise<Asked | null> {
  const [from, to] = [web.query.get('fran') ?? '', web.query.get('till') ?? ''];
  const found = { from: await named(web, from), to: await named(web, to) };
  return (from !== '' && found.from === null) || (to !== '' && found.to === null) ? null : found;
}

function named(web: Web, ref: string): Promise<TextAndKeys | null> | null {
  return ref === '' ? null : textAndKeys(web, ref);
}

async function closings(web: Web, from: TextAndKeys, to: TextAndKeys): Promise<readonly Closing[]> {
  return from.planId === to.planId ? [] : [...(await closingsOf(web, to.planId)), ...(await closingsOf(web, from.planId))];
}

export const compareRoute: AnyRoute = route<Asked>({
  method: 'get',
  path: '/arbetsplan/jamfor',
  may: seePlans,
  subject: asked,
  handle: async (web, { from, to }) => {
    const comparison = from === null || to === null ? null : comparisonView(web.lang, from, to, await closings(web, from, to));
    if (comparison !== null && web.query.get('format') === 'csv') {
      return csvResponse('andringar-i-arbetsplanen', changesCsv(web.lang, comparison));
    }
    const missing: FormErrors = [
      ...(from === null ? [{ field: 'fran', text: words[web.lang].textMissing }] : []),
      ...(to === null ? [{ field: 'till', text: words[web.lang].textMissing }] : []),
    ];
    // Nothing is wrong until the form has been sent with a field left empty.
    const errors = web.query.has('fran') && web.query.has('till') ? missing : [];
    const view = {
      ...{ comparison, errors, options: textOptions(web.lang, await comparableTexts(web)) },
      asked: { from: from?.ref ?? '', to: to?.ref ?? '', inMargin: web.query.get('vy') === 'marginal' },
    };
    return web.html(<ComparePage ui={uiFor(web)} view={view} />, errors.length === 0 ? 200 : 422);
  },
});
