import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { circles, isLetIn, isStream, type Role, roles, routeName, type Whose } from './support/access.ts';
import { accessTable } from './support/access-table.ts';
import { makeOwn, makeThings, type Things } from './support/access-things.ts';
import { type Running, runProgram } from './support/running.ts';

let running: Running;
let things: Things;
const cookies = new Map<Role, string>();

function exampleName(role: Role): string {
  return `example-${role}${['registrar', 'case-officer', 'board-secretary'].includes(role) ? '-0580' : ''}`;
}

async function signIn(role: Role): Promise<void> {
  const answer = await running.anonymous.post('/logga-in', { role: exampleName(role) });
  cookies.set(role, answer.headers.get('set-cookie')?.split(';')[0] ?? '');
}

/** Whoever is let in is told what is missing: forms name only what they are about. */
async function fieldsFor(name: string, whose: Whose, role: Role): Promise<Record<string, string>> {
  if (!/^POST \/konto\/(inloggningar\/avsluta|nycklar\/ta-bort)$/.test(name) || role === 'anonymous')
    return things.fields(name, whose);
  const own = await makeOwn(running.database.ownerUrl, exampleName(role));
  return own;
}

/** What is nobody's in particular is asked for once: the same address with the same fields. */
function asked(name: string): readonly Whose[] {
  const [own, other] = (['own', 'other'] as const).map((whose) =>
    JSON.stringify([circles[accessTable[name] ?? 'anyone'](whose), things.address(name, whose), things.fields(name, whose)]),
  );
  return own === other ? ['own'] : ['own', 'other'];
}

/** Asks as a role with its session, as a browser would. */
async function ask(name: string, whose: Whose, role: Role): Promise<Response> {
  const method = name.startsWith('POST') ? 'POST' : 'GET';
  return fetch(running.url + things.address(name, whose), {
    method,
    redirect: 'manual',
    headers: { origin: running.url, 'accept-encoding': 'identity', cookie: cookies.get(role) ?? '' },
    ...(method === 'POST' ? { body: new URLSearchParams(await fieldsFor(name, whose, role)) } : {}),
  });
}

beforeAll(async () => {
  running = await runProgram();
  things = await makeThings(running);
  for (const role of roles) if (role !== 'anonymous') await signIn(role);
});
afterAll(() => running.close());

describe('every route × every role × own and other principal', () => {
  it('has every route in the table, and nothing else answers', () => {
    const declared = running.program.routes.map(routeName).sort();
    expect(declared).toEqual(Object.keys(accessTable).sort());
    const answering = new Set(
      running.program.app.routes.filter(({ method }) => method !== 'ALL').map(({ method, path }) => `${method} ${path}`),
    );
    const others = [...answering].filter((name) => !(name in accessTable));
    expect(others.sort()).toEqual([
      'GET /api/v1/openapi.json',
      'GET /assets/*',
      'GET /halsa/lever',
      'GET /halsa/redo',
      'GET /matetal',
    ]);
  });

  // Signing out comes last: it ends the sessions that the others use.
  const names = Object.keys(accessTable).sort((a, b) => Number(a === 'POST /logga-ut') - Number(b === 'POST /logga-ut'));
  it.each(names)('%s', async (name) => {
    const circle = circles[accessTable[name] ?? 'anyone'];
    const wrong: string[] = [];
    for (const whose of asked(name)) {
      const expected: readonly Role[] = circle(whose);
      for (const role of roles) {
        const response = await ask(name, whose, role);
        await (isStream(response) ? response.body?.cancel() : response.arrayBuffer());
        const letIn = isLetIn(response);
        if (response.status >= 500) wrong.push(`${role}, ${whose}: ${response.status}`);
        if (letIn !== expected.includes(role))
          wrong.push(`${role} is ${letIn ? 'let in' : 'kept out'}, ${whose}: ${response.status}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
