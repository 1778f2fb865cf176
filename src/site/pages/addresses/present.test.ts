import { expect, test } from 'vitest';
import { inXml } from './present.ts';

test('a title is text in XML, and what no XML may hold is left out of it', () => {
  expect(inXml('A & <b> "c" ]]>')).toBe('A &amp; &lt;b> &quot;c&quot; ]]>');
  expect(inXml('Vår\u0000\u0008\u001F\uFFFE\uD800 å😀\n')).toBe('Vår å😀\n');
});
