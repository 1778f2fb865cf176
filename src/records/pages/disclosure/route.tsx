import { zipOf } from '../../../platform/documents/index.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { csvResponse } from '../../../platform/sheets/csv.ts';
import { isUuid } from '../../../platform/uuid.ts';
import { uiFor } from '../../../ui/index.ts';
import { type Disclosure, disclosureOf } from '../../disclosure/disclosure.ts';
import type { Matter, MatterProvider } from '../../disclosure/matter.ts';
import { seeRecordLists } from '../../policy.ts';
import { openRecord } from '../../queries/open-record.ts';
import { recordsOfMatter } from '../../queries/records-of-matter.ts';
import type { About } from '../../record.ts';
import { boardNames } from '../board-names.ts';
import { fileSize } from '../file-size.ts';
import { disclosureCsv, disclosureFiles, disclosureSentences, mostInZip, shownGroups } from './present.ts';
import { ChooseMatterPage, DisclosurePage } from './view.tsx';
import { words } from './words.ts';

/** What is asked for when somebody requests all records of a matter (TF 2:15). */
export function disclosureRoute(matters: MatterProvider): AnyRoute {
  return route({
    method: 'get',
    path: '/handlingar/utlamnande',
    may: seeRecordLists,
    handle: async (web) => {
      const asked = web.query.get('om') ?? '';
      if (asked === '') return choose(web, matters);
      const about = aboutIn(asked);
      const matter = about === null ? null : await matters.one(web, about);
      return matter === null ? web.notFound() : disclose(web, matter);
    },
  });
}

/** `round:UUID`, as the address says it. */
function aboutIn(text: string): About | null {
  const [kind = '', id = '', ...more] = text.split(':');
  return more.length === 0 && isUuid(id) && /^[a-z-]{1,40}$/.test(kind) ? { kind, id } : null;
}

async function choose(web: Web, matters: MatterProvider): Promise<Response> {
  const options = (await matters.all(web)).map(({ about, title }) => ({ value: `${about.kind}:${about.id}`, label: title }));
  return web.html(<ChooseMatterPage ui={uiFor(web)} matters={options} />);
}

async function disclose(web: Web, matter: Matter): Promise<Response> {
  const tried = new Set(web.query.getAll('med').filter(isUuid));
  const records = await recordsOfMatter(web, matter);
  const names = await boardNames(
    web,
    records.map(({ owner }) => owner),
  );
  const disclosure = disclosureOf(records, tried, names);
  const format = web.query.get('format');
  if (format === 'csv') return csvResponse('utlamnande', disclosureCsv(web.lang, disclosure));
  const fits = disclosure.bytes <= mostInZip;
  if (format === 'zip' && fits) return zip(web, disclosure);
  return show(web, matter, disclosure, tried);
}

function show(web: Web, matter: Matter, disclosure: Disclosure, tried: ReadonlySet<string>): Response | Promise<Response> {
  const about = `${matter.about.kind}:${matter.about.id}`;
  const fits = disclosure.bytes <= mostInZip;
  const view = {
    ...{ about, tried, href: matter.href },
    sentences: disclosureSentences(web.lang, disclosure, matter.title),
    groups: shownGroups(web.lang, disclosure),
    tooLarge: fits ? null : words[web.lang].tooLarge(fileSize(web.lang, disclosure.bytes), fileSize(web.lang, mostInZip)),
    csvHref: `/handlingar/utlamnande?om=${about}&format=csv`,
  };
  return web.html(<DisclosurePage ui={uiFor(web)} view={view} />);
}

async function zip(web: Web, disclosure: Disclosure): Promise<Response> {
  const bytes = new Map<string, Uint8Array>();
  for (const { id } of disclosure.chosen) {
    const opened = await openRecord(web, id);
    if (opened !== null) bytes.set(id, opened.bytes);
  }
  const made = await zipOf(disclosureFiles(web.lang, disclosure, bytes), web.now);
  return new Response(made, {
    headers: {
      'content-type': 'application/zip',
      'content-disposition': 'attachment; filename="utlamnande.zip"',
      'cache-control': 'private, no-store',
    },
  });
}
