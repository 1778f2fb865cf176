import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { madeDocx, madePdf, madeZip } from '../../../../test/support/made-files.ts';
import { documentText, lookedThrough, readPaper, readWordAsHtml, readWords } from './apart.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const names = { title: 'Utdrag', fileName: 'utdrag.pdf', registrationNumber: null };
const t = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (text: string, style = '') => `<w:p><w:pPr>${style && `<w:pStyle w:val="${style}"/>`}</w:pPr>${t(text)}</w:p>`;

/** How often the main thread came round while something was done: hardly at all when it did it itself, however busy the machine is. */
async function turnsDuring(work: () => Promise<unknown>): Promise<number> {
  let turns = 0;
  const look = setInterval(() => {
    turns += 1;
  }, 5);
  await work();
  clearInterval(look);
  return turns;
}

test('sixty thousand paragraphs keep nobody else waiting', async () => {
  const many = madeDocx(Array.from({ length: 60_000 }, (_, at) => p(`Stycke ${at}`)).join(''));
  await documentText(bytes('varm'), null, 'a.txt');
  const limits = { seconds: 60, megabytes: 600 };
  const turns = await turnsDuring(async () => expect((await documentText(many, null, 'a.docx', { limits })).ok).toBe(true));
  expect(turns).toBeGreaterThan(10);
});

test('a file that spins is stopped in time; those that wait behind it are read, each once', async () => {
  // Spaces upon spaces: 200 MB of them in 200 kB, ten times over.
  const stream = deflateSync(Buffer.alloc(200_000_000, ' '));
  const bomb = madePdf(
    Array.from({ length: 10 }, () => ''),
    { stream },
  );
  const read = [
    lookedThrough(bomb, 'application/pdf', names, '2026-01-01', { limits: { seconds: 1, megabytes: 2000 } }),
    lookedThrough(bomb, 'application/pdf', { ...names, title: 'B' }, '2026-01-01', { limits: { seconds: 60, megabytes: 150 } }),
  ];
  const behind = ['första', 'andra', 'tredje'].map((text) => documentText(madePdf([`${text} protokollet`]), null, 'a.pdf'));
  expect((await read[0])?.failed).toBe('too-much');
  expect((await read[1])?.failed).toBe('too-much');
  const texts = (await Promise.all(behind)).map((each) => each.ok && each.text);
  expect(texts).toEqual(['första protokollet', 'andra protokollet', 'tredje protokollet']);
});

test('a mail of millions of lines is stopped in the midst, the main thread answers, and the next is read', async () => {
  const mail = bytes(`From: Å <a@b.se>\r\nSubject: Hej\r\nDate: Mon, 1 Jan 2024 10:00:00 +0100\r\n\r\n${'\n'.repeat(3_000_000)}`);
  const turns = await turnsDuring(async () => {
    const limits = { seconds: 0.5, megabytes: 600 };
    expect(await documentText(mail, null, 'a.eml', { limits })).toEqual({ ok: false, why: 'too-much' });
  });
  expect(turns).toBeGreaterThan(10);
  expect(await documentText(bytes('efter'), null, 'a.txt')).toMatchObject({ ok: true, text: 'efter' });
});

test('whoever asks goes before what nobody waits for', async () => {
  const order: string[] = [];
  const ask = (name: string, patient: boolean) =>
    documentText(bytes(name), null, 'a.txt', { patient }).then((read) => order.push(read.ok ? read.text : read.why));
  await Promise.all([ask('först', true), ask('tåligt', true), ask('genast', false)]);
  expect(order).toEqual(['först', 'genast', 'tåligt']);
});

test('the bytes stay with whoever asked', async () => {
  const file = madePdf(['kvar']);
  const before = Buffer.from(file);
  await documentText(file, null, 'a.pdf');
  expect(Buffer.compare(before, file)).toBe(0);
});

test('a paper comes with what a reader finds in it, and a letter by its own words', async () => {
  const text =
    'Socialnämnden\nSammanträdesdatum 2024-02-20\n\n§ 12 Arbetsplan\n\nBeslut\nSocialnämnden beslutar att godkänna planen.';
  const paper = await readPaper(bytes(text), null, 'a.txt');
  expect(paper.ok && paper.reading.paragraph).toBe('12');
  const letter = await readWords(text);
  expect(letter).toEqual(paper);
  expect(await readWords(' \n')).toEqual({ ok: false, why: 'empty' });
});

test('Word as HTML: headings and lists, no pictures, nothing of what is struck out', async () => {
  const style = (id: string, name: string) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
  const root = (tag: string, inner: string) =>
    `<w:${tag} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${inner}</w:${tag}>`;
  const level = '<w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl>';
  const parts = {
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/_rels/document.xml.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="n" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/></Relationships>',
    'word/styles.xml': root('styles', style('Rubrik1', 'heading 1') + style('Rubrik', 'Title')),
    'word/numbering.xml': root(
      'numbering',
      `<w:abstractNum w:abstractNumId="1">${level}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`,
    ),
    'word/media/image1.png': 'x',
  };
  const item = `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${t('Kartlägga &lt;b&gt;')}</w:p>`;
  const struck = '<w:p><w:del><w:r><w:delText>bort</w:delText></w:r></w:del></w:p>';
  const file = madeDocx(p('Arbetsplan', 'Rubrik') + p('Nära vård', 'Rubrik1') + p('Mål') + item + struck, parts);
  expect(await readWordAsHtml(file)).toEqual({
    ok: true,
    value: '<h1 class="title">Arbetsplan</h1><h1>Nära vård</h1><p>Mål</p><ul><li>Kartlägga &lt;b&gt;</li></ul>',
  });
});

test.each([
  ['a text', bytes('hej'), 'unknown-type'],
  ['a bomb', madeDocx(' '.repeat(40_000_000)), 'too-much'],
  ['a bomb of elements', madeDocx('<w:p/>'.repeat(1_000_000)), 'too-much'],
  [
    'entities',
    madeZip({ '[Content_Types].xml': contentTypes(), 'word/document.xml': '<!DOCTYPE x [<!ENTITY a "ha">]><w:t>&a;</w:t>' }),
    'too-much',
  ],
  ['macros', madeDocx(p('a'), { 'word/vbaProject.bin': 'x' }), 'macros'],
])('%s is not read as Word', async (_, file, why) => {
  expect(await readWordAsHtml(file)).toMatchObject({ ok: false, refusals: [{ code: why }] });
});

function contentTypes(): string {
  return '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
}
