import { randomUUID } from 'node:crypto';
import { unescaped } from './unescaped.ts';

export type Kind = 'decision' | 'record' | 'note';

/** One form as a browser would send it, with the hidden `request` that makes it safe to send again. */
export interface Write {
  readonly kind: Kind;
  readonly request: string;
  readonly key: string;
  readonly path: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly file: { readonly field: string; readonly text: string } | null;
}

/** Makes writes against the example in a running program. */
export interface Writing {
  make(kind: Kind): Promise<Write>;
  /** The status, or null when no answer came. */
  send(write: Write): Promise<number | null>;
}

const office = 'example-secretariat';
const today = Date.now();
const daysAgo = (days: number) => new Date(today - days * 86_400_000).toISOString().slice(0, 10);

/** The value of a hidden or filled field. */
function fieldValue(page: string, name: string): string {
  const input = new RegExp(`<input[^>]*name="${name}"[^>]*>`).exec(page)?.[0] ?? '';
  return unescaped(/ value="([^"]*)"/.exec(input)?.[1] ?? '');
}

export async function openWriting(url: string): Promise<Writing> {
  const headers = (key: string) => ({ authorization: `Bearer ${key}`, origin: url });
  const get = async (path: string, key = office) => {
    const answer = await fetch(url + path, { headers: headers(key), redirect: 'manual', signal: AbortSignal.timeout(60_000) });
    if (answer.status !== 200) throw new Error(`${path}: ${answer.status}`);
    return answer.text();
  };
  const post = async ({ key, path, fields, file }: Omit<Write, 'kind' | 'request'>) => {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) body.append(name, value);
    if (file !== null) body.append(file.field, new File([file.text], 'utdrag.txt', { type: 'text/plain' }));
    return fetch(url + path, {
      method: 'POST',
      body,
      headers: headers(key),
      redirect: 'manual',
      signal: AbortSignal.timeout(60_000),
    });
  };

  const { items } = JSON.parse(await get('/api/v1/rounds')) as { items: { id: string; state: string }[] };
  const round = items.find(({ state }) => state === 'open')?.id ?? '';
  const facts = JSON.parse(await get(`/api/v1/rounds/${round}/facts`)) as {
    principals: { code: string; path: { step: string; part: string }[] }[];
  };
  const steps = facts.principals.flatMap(({ path }) => path.filter(({ part }) => part === 'decide').map(({ step }) => step));
  const recordPaths = steps.map((step) => `/beslut/${round}/registrera?steg=${step}`);
  const boards = await Promise.all(recordPaths.slice(0, 4).map(async (path) => fieldValue(await get(path), 'boardId')));
  const code = facts.principals.find(({ path }) => path.length > 0)?.code ?? '';
  const registrar = `example-registrar-${code}`;
  const matterPath = `/beslut/${round}/arende/${code}`;
  const matter = await get(matterPath, registrar);
  const [owner, prefix] = [fieldValue(matter, 'owner'), /name="([^"]*)-caseOfficer"/.exec(matter)?.[1] ?? ''];
  await post({ key: registrar, path: matterPath, fields: { owner, [`${prefix}-numbers`]: 'SN 2026-1' }, file: null });
  const record = boards[0] ?? '';
  let serial = 0;

  const makers: Readonly<Record<Kind, () => Promise<Omit<Write, 'kind' | 'request'> & { request: string }>>> = {
    decision: async () => {
      serial += 1;
      const [request, place] = [randomUUID(), serial % boards.length];
      const fields = {
        ...{
          request,
          boardId: boards[place] ?? '',
          on: daysAgo(3),
          paragraph: `§ ${serial} ${request.slice(0, 8)}`,
          takenBy: 'board',
        },
        ...{ outcome: 'approve', evidence: 'told', conditions: 'all-others', appealable: 'yes' },
      };
      const path = recordPaths[place] ?? '';
      const looked = await post({ key: office, path, fields: { ...fields, steg: 'granska' }, file: null });
      const reviewed = fieldValue(await looked.text(), 'reviewed');
      const file = serial % 2 === 0 ? { field: 'extract', text: `Protokollsutdrag ${request}. Planen godkänns.` } : null;
      return { request, key: office, path, fields: { ...fields, reviewed, steg: 'registrera' }, file };
    },
    record: async () => {
      const request = randomUUID();
      const fields = {
        request,
        title: `Skrivelse ${request}`,
        kind: 'other',
        owner: record,
        access: 'public',
        sharedWith: 'inside',
      };
      return { request, key: office, path: '/handlingar/ny', fields, file: { field: 'file', text: `${request}\n`.repeat(2000) } };
    },
    note: async () => {
      const request = randomUUID();
      const fields = { request, owner, [`${prefix}-note`]: `Anteckning ${request}` };
      return { request, key: registrar, path: `${matterPath}/anteckning`, fields, file: null };
    },
  };
  return {
    make: async (kind) => ({ kind, ...(await makers[kind]()) }),
    send: async (write) => {
      const answer = await post(write).catch(() => null);
      await answer?.arrayBuffer().catch(() => undefined);
      return answer?.status ?? null;
    },
  };
}
