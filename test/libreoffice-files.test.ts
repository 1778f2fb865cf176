import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { documentText } from '../src/records/reading/apart/apart.ts';
import { read } from '../src/records/reading/read.ts';
import { compared } from './support/reading-compare.ts';
import { corpusTexts } from './support/reading-corpus.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const folder = at('fixtures/libreoffice');
const names = readdirSync(folder).filter((name) => /^\d\d-/.test(name));
const corpus = new Map(corpusTexts(at('../src/records/reading/corpus')).map((text) => [text.name, text]));

describe('what LibreOffice writes', () => {
  test.each(names)('%s holds the same facts as the text', async (name) => {
    const text = await documentText(readFileSync(join(folder, name)), null, name);
    const known = corpus.get(name.replace(/\.\w+$/, ''));
    if (!text.ok || known === undefined) throw new Error(`${name}: ${text.ok ? 'no such text' : text.why}`);
    const wrong = [...compared(known.expected, read(text.text)).values()].flat();
    expect(wrong.join('\n')).toBe('');
  });

  test('with a password is said to be locked', async () => {
    expect(await documentText(readFileSync(join(folder, 'locked.pdf')), null, 'locked.pdf')).toEqual({
      ok: false,
      why: 'locked',
    });
  });
});
