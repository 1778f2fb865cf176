import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Client, type Running, runProgram } from './support/running.ts';
import { unescaped } from './support/unescaped.ts';

const many = 200;
/** Far more than it takes, far less than for ever. */
const patienceMs = 240_000;

let running: Running;
let office: Client;
let round = '';
const today = Date.now();
const daysAgo = (days: number) => new Date(today - days * 86_400_000).toISOString().slice(0, 10);

beforeAll(async () => {
  running = await runProgram();
  office = running.as('example-secretariat');
  const { items } = (await (await office.get('/api/v1/rounds')).json()) as { items: { id: string; state: string }[] };
  round = items.find(({ state }) => state === 'open')?.id ?? '';
});
afterAll(() => running?.close());

interface Facts {
  readonly principals: readonly { path: readonly { step: string; part: string }[] }[];
  readonly decisions: readonly { paragraph: string | null }[];
}

const factsNow = async () => (await (await office.get(`/api/v1/rounds/${round}/facts`)).json()) as Facts;

/** The value of a hidden field. */
function fieldValue(page: string, name: string): string {
  const input = new RegExp(`<input[^>]*name="${name}"[^>]*>`).exec(page)?.[0] ?? '';
  return unescaped(/ value="([^"]*)"/.exec(input)?.[1] ?? '');
}

interface Filled {
  readonly path: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** Looks before saving, a few at a time: it is the saving that comes all at once. */
async function marksOf(forms: readonly Filled[]): Promise<readonly string[]> {
  const marks: string[] = [];
  while (marks.length < forms.length) {
    const some = forms.slice(marks.length, marks.length + 8);
    const pages = some.map(async ({ path, fields }) => (await office.post(path, { ...fields, steg: 'granska' })).text());
    marks.push(...(await Promise.all(pages)).map((page) => fieldValue(page, 'reviewed')));
  }
  return marks;
}

test(`${many} recordings at once all get an answer, and what was said is so`, { timeout: 2 * patienceMs + 30_000 }, async () => {
  const steps = (await factsNow()).principals.flatMap(({ path }) => path.filter(({ part }) => part === 'decide'));
  const paths = steps.map(({ step }) => `/beslut/${round}/registrera?steg=${step}`);
  const boards = await Promise.all(paths.map(async (path) => fieldValue(await (await office.get(path)).text(), 'boardId')));
  const forms = Array.from({ length: many }, (_, n) => ({
    path: paths[n % paths.length] ?? '',
    fields: {
      ...{ request: randomUUID(), boardId: boards[n % paths.length] ?? '', on: daysAgo(3), paragraph: `${10_000 + n}` },
      ...{ takenBy: 'board', outcome: 'postpone', evidence: 'told', appealable: 'no' },
    },
  }));
  const marks = await marksOf(forms);

  const started = performance.now();
  const answers = await Promise.all(
    forms.map(async ({ path, fields }, n) => {
      const answer = await office.post(path, { ...fields, steg: 'registrera', reviewed: marks[n] ?? '' });
      await answer.arrayBuffer();
      return { status: answer.status, paragraph: fields.paragraph };
    }),
  );
  expect(performance.now() - started).toBeLessThan(patienceMs);
  // Recorded, or told to come again: never a fault.
  expect(answers.map(({ status }) => status).filter((status) => status !== 303 && status !== 503)).toEqual([]);
  const recorded = answers.filter(({ status }) => status === 303).map(({ paragraph }) => paragraph);
  expect(recorded.length).toBeGreaterThan(0);
  const found = (await factsNow()).decisions.map(({ paragraph }) => paragraph).filter((paragraph) => Number(paragraph) >= 10_000);
  expect([...found].sort()).toEqual([...recorded].sort());
  // No connection was kept by any of them: the last who read are answered before their connection is back.
  const { pool } = running.program.database;
  await expect.poll(() => [pool.waitingCount, pool.totalCount - pool.idleCount]).toEqual([0, 0]);
});
