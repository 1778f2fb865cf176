import { describe, expect, test } from 'vitest';
import { cpuMs } from '../../../../test/support/cpu-time.ts';
import { madeDocx, madePdf, madeZip } from '../../../../test/support/made-files.ts';
import { findIdentityNumbers } from '../../publishing/identity-numbers.ts';
import type { DocumentText } from './document-text.ts';
import { readDocument } from './read-document.ts';

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const odt = 'application/vnd.oasis.opendocument.text';
const pdf = 'application/pdf';
const bytes = (text: string) => new TextEncoder().encode(text);

/** Where the identity number of the tests is found, e.g. `text 2`: part and page. */
async function foundIn(file: Uint8Array, type: string): Promise<readonly string[]> {
  const read = await readDocument(file, type);
  if (!read.ok) throw new Error(read.why);
  const parts = read.parts.filter((part) => findIdentityNumbers(part.text, '2026-01-01').some((f) => f.figures === '8112189876'));
  return [...new Set(parts.map(({ kind, page }) => (page === null ? kind : `${kind} ${page}`)))];
}

const textOf = (read: DocumentText) =>
  read.ok ? read.parts.filter(({ kind }) => kind === 'text').map(({ text }) => text.trim()) : [];
const paragraph = (...runs: readonly string[]) => `<w:p>${runs.map((run) => `<w:r>${run}</w:r>`).join('')}</w:p>`;
const word = (tag: string, inner: string) => `<?xml version="1.0"?><w:${tag} xmlns:w="x">${inner}</w:${tag}>`;
const t = (text: string) => `<w:t xml:space="preserve">${text}</w:t>`;

describe('Word', () => {
  test('reads paragraphs as they are seen, whatever runs they are cut into', async () => {
    const body = `${paragraph(t('Nämnden '), t('beslutar &amp; antecknar'))}\n  ${paragraph(t('§ 12'), '<w:tab/>', t('Jäv'))}`;
    expect(textOf(await readDocument(madeDocx(body), docx))).toEqual(['Nämnden beslutar & antecknar\n§ 12\tJäv']);
  });

  test.each([
    ['text', madeDocx(paragraph(t('811218'), t('-98'), '<w:rPr/><w:t>76</w:t>'))],
    ['text', madeDocx(paragraph(t('811218'), '<w:noBreakHyphen/>', t('9876')))],
    ['text', madeDocx(paragraph(t('811218&#8211;9876')))],
    ['header-footer', madeDocx('', { 'word/header2.xml': word('hdr', paragraph(t('811218-9876'))) })],
    ['notes', madeDocx('', { 'word/footnotes.xml': word('footnotes', paragraph(t('811218-9876'))) })],
    ['comments', madeDocx('', { 'word/comments.xml': word('comments', paragraph(t('811218-9876'))) })],
    ['deleted', madeDocx(`<w:p><w:del><w:r><w:delText>811218-9876</w:delText></w:r></w:del></w:p>`)],
    [
      'properties',
      madeDocx('', { 'docProps/core.xml': '<cp:coreProperties><dc:title>811218-9876</dc:title></cp:coreProperties>' }),
    ],
    ['hidden', madeDocx('<wp:docPr descr="Kopia av körkort, 811218-9876"/>')],
    ['hidden', madeDocx('', { 'word/_rels/document.xml.rels': '<Relationship Target="mailto:811218-9876@example.org"/>' })],
  ])('finds a number in its %s', async (where, file) => {
    expect(await foundIn(file, docx)).toEqual([where]);
  });

  test('says what it cannot read', async () => {
    const read = await readDocument(
      madeDocx(paragraph(t('Se bild')), { 'word/media/image1.png': 'x', 'word/embeddings/ark.xlsx': 'x' }),
      docx,
    );
    expect(read.ok && read.unread).toEqual([
      { what: 'pictures-inside', count: 1 },
      { what: 'files-inside', count: 1 },
    ]);
  });
});

test('Excel: shared strings, text in cells and numbers in any writing', async () => {
  const sheet = (cell: string) =>
    madeZip({ 'xl/worksheets/sheet1.xml': `<worksheet><row><c><v>1</v></c>${cell}</row></worksheet>` });
  expect(await foundIn(sheet('<c><v>198112189876</v></c>'), xlsx)).toEqual(['text']);
  expect(await foundIn(sheet('<c><v>1.98112189876E11</v></c>'), xlsx)).toEqual(['text']);
  const shared = { 'xl/sharedStrings.xml': '<sst><si><r><t>811218</t></r><r><t>-9876</t></r></si></sst>' };
  expect(await foundIn(madeZip(shared), xlsx)).toEqual(['text']);
});

test('OpenDocument', async () => {
  const file = madeZip({ 'content.xml': '<office:text><text:p>811218-<text:span>9876</text:span></text:p></office:text>' });
  expect(await foundIn(file, odt)).toEqual(['text']);
});

describe('PDF', () => {
  test('reads each page, notes and properties', async () => {
    const read = await readDocument(madePdf(['§ 12 Arbetsplan', 'Sida två\n811218-9876']), pdf);
    expect(textOf(read)).toEqual(['§ 12 Arbetsplan', 'Sida två\n811218-9876']);
    expect(await foundIn(madePdf(['a', '811218-9876']), pdf)).toEqual(['text 2', 'hidden 2']);
    expect(await foundIn(madePdf(['a'], { note: '811218-9876' }), pdf)).toEqual(['comments 1']);
    expect(await foundIn(madePdf(['a'], { title: '811218-9876' }), pdf)).toEqual(['properties']);
  });

  test('says which pages have no text', async () => {
    const read = await readDocument(madePdf(['a', '', 'c', '']), pdf);
    expect(read.ok && read.unread).toEqual([{ what: 'pages', pages: [2, 4] }]);
  });

  test('that is none is broken, and the program goes on', async () => {
    expect(await readDocument(bytes('%PDF-1.7\n<script>alert(1)</script>'), pdf)).toEqual({ ok: false, why: 'broken' });
  });
});

describe('text', () => {
  test.each([
    ['text/html', '<p>811218&ndash;<b>98</b>76</p>', ['text']],
    ['text/html', '<p>Hej</p><!-- 811218-9876 -->', ['hidden']],
    ['application/json', '{"a":["8112","811218\\u002d9876"]}', ['text']],
    ['text/csv', 'namn;nummer\nNN;811218-9876', ['text']],
    ['text/plain', 'född 811218-9876', ['text']],
  ])('%s %s', async (type, text, where) => {
    expect(await foundIn(bytes(text), type)).toEqual(where);
  });

  test('of old programs', async () => {
    expect(textOf(await readDocument(Buffer.from('N\xe4mnden', 'latin1'), 'text/plain'))).toEqual(['Nämnden']);
  });

  test('a picture is for a person to look at', async () => {
    expect(await readDocument(bytes('x'), 'image/png')).toEqual({ ok: true, parts: [], unread: [{ what: 'picture' }] });
  });
});

describe('a bomb', () => {
  test.each([
    ['of zip', docx, madeDocx('', { 'word/header1.xml': new Uint8Array(80_000_000) })],
    ['of many parts', docx, madeZip(Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`word/header${i}.xml`, ''])))],
    ['of entities', docx, madeZip({ 'word/document.xml': '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><w:t>&b;</w:t>' })],
  ])('%s is refused', async (_, type, file) => {
    expect(await readDocument(file, type)).toEqual({ ok: false, why: 'too-much' });
  });

  test.each([
    ['html', 'text/html', `<a "`.repeat(500_000)],
    ['comments', 'text/html', '<!--'.repeat(500_000)],
    ['nested json', 'application/json', `${'['.repeat(400_000)}${']'.repeat(400_000)}`],
  ])('of %s is read in linear time', async (_, type, text) => {
    expect(await cpuMs(() => readDocument(bytes(text), type))).toBeLessThan(10_000);
  });

  test.each([
    ['a broken zip', 'PK\x05\x06'.padEnd(22, '\0')],
    ['no zip', 'hello'],
  ])('%s is broken', async (_, text) => {
    expect(await readDocument(Buffer.from(text, 'latin1'), docx)).toEqual({ ok: false, why: 'broken' });
  });
});
