import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

// The program as its users run it; `npm test` has built it.
const samrad = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const principals = Array.from({ length: 2000 }, (_, i) => ({
  code: `c${i}`,
  kind: 'municipality',
  path: [{ step: `s${i}`, part: 'decide' }],
}));
const facts = { round: { textSha256: 'aa', rule: { kind: 'all' } }, principals, decisions: [] };

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'samrad-cli-'));
  writeFileSync(join(folder, 'facts.json'), JSON.stringify(facts));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(args: readonly string[]) {
  return spawnSync(process.execPath, [samrad, ...args], { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 26 });
}

test('an answer is JSON alone, from any folder', () => {
  const { stdout, stderr, status } = run(['standing', 'facts.json', '--on', '2024-03-01']);
  expect([status, stderr]).toEqual([0, '']);
  expect(JSON.parse(stdout)).toMatchObject({ on: '2024-03-01', state: 'open' });
});

test('wrong input is told in one line, status 2, nothing on standard output', () => {
  const wrong = [
    ['standing', 'facts.json', '--on=2024-02-30'],
    ['standing', 'nothing.json', '--on', '2024-03-01'],
    ['standing', '.', '--on', '2024-03-01'],
    ['facts'],
    ['sing'],
    [],
  ];
  for (const args of wrong) {
    const { stdout, stderr, status } = run(args);
    expect([args, status, stdout]).toEqual([args, 2, '']);
    expect(stderr).toMatch(/^samrad.*\n$/);
  }
});

test('a reader that stops reading is no failure', () => {
  const script = `"$1" "$2" standing facts.json --on 2024-03-01 | head -n 1; exit "\${PIPESTATUS[0]}"`;
  const { stdout, stderr, status } = spawnSync('bash', ['-c', script, 'bash', process.execPath, samrad], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect({ stdout, stderr, status }).toEqual({ stdout: '{\n', stderr: '', status: 0 });
});

test.runIf(process.platform === 'linux')('a full disk is told in one line, status 1', () => {
  const full = openSync('/dev/full', 'w');
  const { stderr, status } = spawnSync(process.execPath, [samrad, 'standing', 'facts.json', '--on', '2024-03-01'], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', full, 'pipe'],
  });
  closeSync(full);
  expect(status).toBe(1);
  expect(stderr).toMatch(/^samrad: standard output cannot be written: .*\n$/);
});
