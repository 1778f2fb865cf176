import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runStandingCommand } from './standing-command.ts';

const example = readFileSync(new URL('./facts.example.json', import.meta.url));
const bytes = (text: string) => new TextEncoder().encode(text);
const files = new Map<string, Uint8Array>([
  ['round.json', example],
  ['bom.json', bytes(`\uFEFF${example}`)],
  ['broken.json', bytes('{\n"round":\n')],
  ['latin1.json', new Uint8Array([0x22, 0xe5, 0x22])],
  ['empty.json', bytes('{}')],
  ['refused.json', bytes(example.toString().replaceAll('"0580-2"', '"0580-1"'))],
]);
const run = (...args: string[]) =>
  runStandingCommand(args, (path) => {
    const file = files.get(path);
    if (!file) throw new Error(`ENOENT: no such file or directory,\nopen '${path}'`);
    return file;
  });

test('prints the standing as JSON', () => {
  const { stdout, stderr, status } = run('round.json', '--on', '2024-03-31');
  expect([status, stderr]).toEqual([0, undefined]);
  expect(JSON.parse(stdout ?? '')).toMatchObject({
    on: '2024-03-31',
    known: null,
    state: 'open',
    principals: [{ code: '0580', state: 'conditional', counts: false }, { code: '0512' }, { code: '05' }],
    flags: [{ kind: 'out-of-order', decision: 'd1' }],
  });
  expect(run('bom.json', '--on=2024-03-31').stdout).toBe(stdout);
});

test('says the standing as it was known at an instant, in UTC', () => {
  const { stdout } = run('--known', '2024-03-01T10:11:59+01:00', '--on', '2024-03-31', 'round.json');
  expect(JSON.parse(stdout ?? '')).toMatchObject({
    known: '2024-03-01T09:11:59Z',
    principals: [{ state: 'waiting' }, {}, {}],
    flags: [],
  });
});

test.each([
  [[], 'file'],
  [['round.json'], '--on is missing'],
  [['round.json', '--on', '2024-02-30'], '2024-02-30'],
  [['round.json', '--on'], '--on'],
  [['round.json', '--on', '2024-03-31', '--on', '2024-04-01'], 'twice'],
  [['round.json', 'bom.json', '--on', '2024-03-31'], 'one file'],
  [['round.json', '--on', '2024-03-31', '--known', '2024-03-31'], '--known'],
  [['round.json', '--on', '2024-03-31', '--colour'], '--colour'],
  [['nowhere.json', '--on', '2024-03-31'], 'nowhere.json cannot be read'],
  [['broken.json', '--on', '2024-03-31'], 'broken.json is not JSON'],
  [['latin1.json', '--on', '2024-03-31'], 'latin1.json is not JSON in UTF-8'],
  [['empty.json', '--on', '2024-03-31'], 'empty.json: round: This is missing.'],
  [['refused.json', '--on', '2024-03-31'], 'principals[0].path[1].step: The step "0580-1" occurs twice.'],
])('wrong input %j: one line, status 2', (args, words) => {
  const { stdout, stderr, status } = run(...args);
  expect([status, stdout]).toEqual([2, undefined]);
  expect(stderr).toMatch(/^[^\n]+\n$/);
  expect(stderr).toContain(words);
});
