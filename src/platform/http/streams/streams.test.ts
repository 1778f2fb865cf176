import { afterEach, expect, test } from 'vitest';
import { type Actor, anonymous } from '../../actor.ts';
import { type Listener, openStreams, type Streams } from './streams.ts';

const somebody: Actor = { ...anonymous, account: 'a', label: 'A' };
let opened: Streams[] = [];
afterEach(async () => {
  for (const each of opened) each.end();
  await Promise.all(opened.map((each) => each.close()));
  opened = [];
});

function streams(given: Partial<Parameters<typeof openStreams>[0]> = {}): Streams {
  const made = openStreams({ whoIs: async () => somebody, log: { error: () => undefined }, ...given });
  opened.push(made);
  return made;
}

function listener(given: Partial<Listener> = {}): Listener {
  const request = new Request('http://samrad.test/');
  return { request, account: 'a', topic: 't', since: null, may: () => true, ...given };
}

/** What comes within a moment, and whether it ended. */
async function heard(response: Response): Promise<{ text: string; ended: boolean }> {
  const reader = response.body?.getReader();
  let text = '';
  for (;;) {
    const waited = new Promise<null>((resolve) => setTimeout(resolve, 40, null));
    const read = await Promise.race([reader?.read(), waited]);
    if (read === null || read === undefined) return { text, ended: false };
    if (read.done) return { text, ended: true };
    text += new TextDecoder().decode(read.value);
  }
}

test('tells of its own topic, and of all when anything may have been missed', async () => {
  const open = streams();
  const [own, other] = [open.listen(listener()), open.listen(listener({ topic: 'u' }))];
  open.tell('t');
  expect((await heard(own)).text).toMatch(/^retry: 3000\nid: \S+\n\nid: \S+\nevent: andrat\ndata: 1\n\n$/);
  expect((await heard(other)).text).not.toContain('andrat');
  const all = [open.listen(listener()), open.listen(listener({ topic: 'u' }))];
  open.tell(null);
  for (const each of all) expect((await heard(each)).text).toContain('andrat');
});

test('tells at once what has changed since the page was made', async () => {
  const open = streams();
  const said = async (since: string | null, topic = 't') =>
    (await heard(open.listen(listener({ since, topic })))).text.includes('andrat');
  const before = open.mark();
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(await said(before)).toBe(false);
  open.tell('t');
  expect([await said(before), await said(before, 'u'), await said(null)]).toEqual([true, false, false]);
  // Of a mark from another process, or of no mark at all, nothing is known.
  expect([await said(streams().mark()), await said('nothing of ours'), await said('a.b')]).toEqual([true, true, true]);
});

test('has room for so many of an account, and so many in all', async () => {
  const open = streams({ limits: { most: 3, mostOfAccount: 2 } });
  const status = (account: string) => open.listen(listener({ account })).status;
  expect(['a', 'a', 'a', 'b', 'c'].map(status)).toEqual([200, 200, 429, 200, 503]);
});

test('gives a place back when the browser goes, and takes none for HEAD', async () => {
  const open = streams({ limits: { mostOfAccount: 1 } });
  const head = new Request('http://samrad.test/', { method: 'HEAD' });
  open.listen(listener({ request: head }));
  await Promise.resolve();
  const first = open.listen(listener());
  await first.body?.cancel();
  expect(open.listen(listener()).status).toBe(200);
});

test('ends when the session does, when the right does, and when the program does', async () => {
  const limits = { beatSeconds: 0.01 };
  const gone = streams({ limits, whoIs: async () => null });
  expect((await heard(gone.listen(listener()))).ended).toBe(true);
  const other = streams({ limits, whoIs: async () => ({ ...somebody, account: 'b' }) });
  expect((await heard(other.listen(listener()))).ended).toBe(true);
  const still = streams({ limits });
  expect((await heard(still.listen(listener({ may: () => false })))).ended).toBe(true);
  const stands = still.listen(listener());
  still.end();
  expect(await heard(stands)).toMatchObject({ ended: true });
  expect(still.listen(listener()).status).toBe(503);
});

test('lets go of a browser that reads nothing', async () => {
  const open = streams({ limits: { mostOfAccount: 1 } });
  const silent = open.listen(listener());
  for (let i = 0; i < 100; i++) open.tell('t');
  await expect(silent.text()).rejects.toThrow('not read');
  expect(open.listen(listener()).status).toBe(200);
});
