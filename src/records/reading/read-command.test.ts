import { expect, test } from 'vitest';
import { madeDocx, madePdf } from '../../../test/support/made-files.ts';
import { runReadCommand } from './read-command.ts';

const extract =
  'Protokollsutdrag\nSocialnämnden\n2024-02-20\n\n§ 12\nArbetsplan\nDnr SN 2024-7\n\nBeslut\nSocialnämnden godkänner arbetsplanen.';
const bytes = (text: string) => new TextEncoder().encode(text);
const word = extract
  .split('\n')
  .map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`)
  .join('');
const files = new Map<string, Uint8Array>([
  ['extract.txt', bytes(extract)],
  ['extract.docx', madeDocx(word)],
  ['extract.pdf', madePdf([extract])],
  ['extract.md', bytes(extract.replace('Beslut\n', '## Beslut\n\n'))],
  ['extract.html', bytes(`<html><p>${extract.replaceAll('\n\n', '<p>').replaceAll('\n', '<br>')}`)],
  ['-', bytes(extract)],
  ['scan.pdf', madePdf([''])],
  ['torn.pdf', bytes('%PDF-1.7\n')],
  ['wrong.docx', madePdf(['a text'])],
  ['mail.docm', madeDocx(word)],
  ['\u001b[2Jred\n.txt', bytes('')],
]);
const run = (...args: string[]) =>
  runReadCommand(args, (path) => {
    const file = files.get(path);
    if (!file) throw new Error(`ENOENT: no such file or directory,\nopen '${path}'`);
    return file;
  });

test.each(['txt', 'md', 'html', 'docx', 'pdf'])('prints what it finds in a %s', async (ending) => {
  const { stdout, stderr, status } = await run(`extract.${ending}`);
  expect([status, stderr]).toEqual([0, undefined]);
  expect(JSON.parse(stdout ?? '')).toMatchObject({
    kind: 'minutes-extract',
    board: 'Socialnämnden',
    date: '2024-02-20',
    paragraph: '12',
    registrationNumbers: ['SN 2024-7'],
    clauses: [{ verb: 'godkänner', outcome: 'approve' }],
  });
});

test('places are places in the file of a text', async () => {
  const { spans } = JSON.parse((await run('extract.txt')).stdout ?? '{}');
  expect(extract.slice(...spans.board)).toBe('Socialnämnden');
});

test('a name may begin with a dash after two of them', async () => {
  expect((await run('--', '-')).status).toBe(0);
});

test.each([
  [[], 'one file must be named'],
  [['extract.txt', 'extract.pdf'], 'one file'],
  [['--colour'], '--colour'],
  [['nowhere.txt'], 'nowhere.txt cannot be read'],
  [['scan.pdf'], 'scan.pdf holds pictures'],
  [['torn.pdf'], 'torn.pdf is damaged'],
  [['wrong.docx'], 'wrong.docx is not what'],
  [['mail.docm'], 'mail.docm holds macros'],
  [['\u001b[2Jred\n.txt'], ' [2Jred .txt holds no text'],
])('wrong input %j: one line, status 2', async (args, words) => {
  const { stdout, stderr, status } = await run(...args);
  expect([status, stdout]).toEqual([2, undefined]);
  expect(stderr).toContain(words);
  expect(stderr).toMatch(/^samrad: [^\p{Cc}]+\n$/u);
});
