import { expect, test } from 'vitest';
import { runStandingCommand } from '../../src/rounds/standing-command.ts';

/** Files that were made to hurt `samrad standing`: each is answered by one line and status 2, or by the right answer, and soon. */
const round = '"round":{"textSha256":"aa","expects":"approve","rule":{"kind":"all"},"sentOn":"2024-01-08","answerBy":null}';
const principals =
  '"principals":[{"code":"05","name":"R","kind":"region","path":[{"step":"05-1","board":"N","part":"decide","stage":1}]}]';
const decision = '{"id":"d1","step":"05-1","on":"2024-02-01","outcome":"approve"}';
const facts = ({ head = round, rest = '', decisions = '' } = {}) => `{${head},${principals},"decisions":[${decisions}]${rest}}`;

function run(text: string | Uint8Array) {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const start = performance.now();
  const result = runStandingCommand(['f.json', '--on', '2024-03-31'], () => bytes);
  return { ...result, ms: performance.now() - start };
}

test('the plain file is answered', () => {
  expect(run(facts({ decisions: decision }))).toMatchObject({ status: 0, stdout: expect.stringContaining('"carried"') });
});

const deep = 100_000;
const lists = '['.repeat(deep) + ']'.repeat(deep);
const objects = `${'{"a":'.repeat(deep)}1${'}'.repeat(deep)}`;

test.each([
  ['lists in lists', lists],
  ['objects in objects', objects],
  ['lists that never end', '['.repeat(deep)],
  ['depth under an unknown key', facts({ rest: `,"x":${objects}` })],
  ['depth where a list of decisions stands', `{${round},${principals},"decisions":${lists}}`],
  ['depth in a condition', facts({ decisions: decision.replace('}', `,"conditions":[${objects}]}`) })],
  ['a name of the language as a key', facts({ rest: ',"__proto__":{"round":1}' })],
  ['a name of the language in a decision', facts({ decisions: decision.replace('}', ',"__proto__":{"outcome":"reject"}}') })],
  ['a constructor', facts({ rest: ',"constructor":{"prototype":{"polluted":1}}' })],
  ['a number without end', facts({ head: round.replace('"all"', '"at-least","principals":1e999,"municipalities":1') })],
  ['no number', facts({ head: round.replace('"all"', '"at-least","principals":NaN') })],
  ['half a principal', facts({ head: round.replace('"all"', '"at-least","principals":1.5') })],
  ['a number past counting', facts({ decisions: decision.replace('}', ',"vote":{"yes":9007199254740993,"no":0,"abstain":0}}') })],
  ['NUL and nothing', new Uint8Array(1_000)],
  ['UTF-16', new Uint8Array(Buffer.from(facts(), 'utf16le'))],
  ['a key of a megabyte', facts({ rest: `,"${'å'.repeat(1_000_000)}":1` })],
  ['a day of a megabyte', facts({ decisions: decision.replace('2024-02-01', '9'.repeat(1_000_000)) })],
  ['a terminal’s escapes', facts({ rest: ',"\\u001b[2J\\u001b]0;x\\u0007":1' })],
])('%s: one line, status 2, no trace', (_, text) => {
  const { status, stdout, stderr = '', ms } = run(text);
  expect([status, stdout]).toEqual([2, undefined]);
  expect(stderr).toMatch(/^samrad: [^\n]+\n$/);
  expect(stderr).not.toMatch(/\bat .*\.[tj]s|RangeError|node:internal/);
  expect(stderr.length).toBeLessThan(2_000);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what a terminal would obey is what is looked for
  expect(stderr.trimEnd()).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
  expect(ms).toBeLessThan(60_000);
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
});

test('50 MB of decisions about one step, each wrong or each right, are answered before long', () => {
  const many = (make: (i: number) => string) => Array.from({ length: 60_000 }, (_, i) => make(i)).join(',');
  const remark = `,"remark":"${'å'.repeat(400)}"}`;
  const wrong = run(facts({ decisions: many((i) => decision.replace('"d1"', `"d${i}"`).replace('}', `,"x":1${remark}`)) }));
  expect([wrong.status, wrong.stderr?.length ?? 0]).toEqual([2, expect.any(Number)]);
  expect(wrong.stderr?.length).toBeLessThan(1_000);
  expect(wrong.ms).toBeLessThan(120_000);
});
