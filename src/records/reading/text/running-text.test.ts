import { describe, expect, test } from 'vitest';
import { cpuMs } from '../../../../test/support/cpu-time.ts';
import { madeDocx, madePdf } from '../../../../test/support/made-files.ts';
import { documentText } from '../apart/apart.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

async function textOf(file: Uint8Array, name: string): Promise<string> {
  const read = await documentText(file, null, name);
  if (!read.ok) throw new Error(read.why);
  return read.text;
}

async function whyOf(file: Uint8Array, name: string): Promise<string> {
  const read = await documentText(file, null, name);
  return read.ok ? `read: ${read.text}` : read.why;
}

const w = (tag: string, inner: string) =>
  `<?xml version="1.0"?><w:${tag} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${inner}</w:${tag}>`;
const t = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (text: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${t(text)}</w:p>`;
const numbered = (list: number, level = 0) => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
const level = (at: number, form: string, text: string) =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${form}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const numbering = w(
  'numbering',
  `<w:abstractNum w:abstractNumId="7">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '%1.%2)')}</w:abstractNum>
   <w:abstractNum w:abstractNumId="8">${level(0, 'bullet', '')}</w:abstractNum>
   <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
   <w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
   <w:num w:numId="3"><w:abstractNumId w:val="8"/></w:num>`,
);

describe('Word', () => {
  test('numbers its lists as Word does: on over paragraphs, anew where it is said, within one another', async () => {
    const body = [
      p('Nämnden beslutar'),
      p('att godkänna planen', numbered(1)),
      p('för egen del', numbered(1, 1)),
      p('på villkor', numbered(1, 1)),
      p('Mellan'),
      p('att översända beslutet', numbered(1)),
      p('Förslag till kommunstyrelsen', '<w:outlineLvl w:val="1"/>'),
      p('Planen godkänns', numbered(2)),
      p('Akten', numbered(3)),
    ];
    expect(await textOf(madeDocx(body.join(''), { 'word/numbering.xml': numbering }), 'a.docx')).toBe(
      `Nämnden beslutar
1. att godkänna planen
1.a) för egen del
1.b) på villkor
Mellan
2. att översända beslutet

Förslag till kommunstyrelsen
1. Planen godkänns
• Akten`,
    );
  });

  test('numbers by a style, and shows white as an empty line', async () => {
    const styles = w(
      'styles',
      `<w:docDefaults><w:pPrDefault><w:pPr><w:spacing w:after="160"/></w:pPr></w:pPrDefault></w:docDefaults>
       <w:style w:type="paragraph" w:styleId="Att"><w:basedOn w:val="Tight"/><w:pPr>${numbered(1)}</w:pPr></w:style>
       <w:style w:type="paragraph" w:styleId="Tight"><w:pPr><w:spacing w:after="0"/></w:pPr></w:style>`,
    );
    const body = p('Beslut') + p('att anta', '<w:pStyle w:val="Att"/>') + p('att anteckna', '<w:pStyle w:val="Att"/>');
    const parts = { 'word/numbering.xml': numbering, 'word/styles.xml': styles };
    expect(await textOf(madeDocx(body, parts), 'a.docx')).toBe('Beslut\n\n1. att anta\n2. att anteckna');
  });

  test('reads page headers first, tables row by row, text boxes once, and nothing that is not seen', async () => {
    const cell = (...lines: readonly string[]) => `<w:tc>${lines.map((line) => p(line)).join('')}</w:tc>`;
    const box = `<w:r><mc:AlternateContent><mc:Choice><wps:txbx><w:txbxContent>${p('Ruta')}</w:txbxContent></wps:txbx></mc:Choice><mc:Fallback><w:txbxContent>${p('Ruta')}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>`;
    const body = [
      `<w:tbl><w:tr>${cell('Handläggare', 'Ann Berg')}${cell('Datum', '2024-02-20')}</w:tr><w:tr>${cell('§ 12')}${cell('')}</w:tr></w:tbl>`,
      `<w:p>${box}${t('Nämnden')}<w:r><w:br/></w:r>${t('beslutar')}</w:p>`,
      `<w:p><w:del><w:r><w:delText>struket</w:delText></w:r></w:del><w:r><w:rPr><w:vanish/></w:rPr><w:t>dolt</w:t></w:r>${t('kvar')}<w:r><w:noBreakHyphen/><w:instrText>PAGE</w:instrText></w:r></w:p>`,
    ];
    const header = w('hdr', p('Vallby kommun'));
    const parts = { 'word/header2.xml': header, 'word/header1.xml': header, 'word/footer1.xml': w('ftr', p('Sign.')) };
    expect(await textOf(madeDocx(body.join(''), parts), 'a.docx')).toBe(
      'Vallby kommun\n\nHandläggare\tDatum\nAnn Berg\t2024-02-20\n§ 12\n\nRuta\nNämnden\nbeslutar\nkvar-\n\nSign.',
    );
  });
});

test('HTML: headings, lists that begin where they say, tables, and no scripts', async () => {
  const page = `<!doctype html><html><head><title>x</title></head><body><h2>§ 12&nbsp;Plan</h2><p>Nämnden
    <b>beslutar</b><br>följande</p><ol start="3"><li>att anta<li>att översända</ol><script>if (a<b) "</p>"</script>
    <table><tr><td>Dnr</td><td><p>SN 2024-1</p></td></tr></table></body></html>`;
  expect(await textOf(bytes(page), 'a.html')).toBe(
    '§ 12 Plan\n\nNämnden beslutar\nföljande\n\n3. att anta\n4. att översända\n\nDnr\tSN 2024-1',
  );
});

test('Markdown: without its signs', async () => {
  const page = `# **Beslut**\n\n1. Planen *godkänns*.\n2\\. [Bilagan](https://example.org/a_b) läggs till, se \`a\`.\n\n| Dnr | SN_2024_1 |\n|---|---|\n| Datum | 2024 |\n`;
  expect(await textOf(bytes(page), 'a.md')).toBe(
    'Beslut\n\n1. Planen godkänns.\n2. Bilagan läggs till, se a.\n\nDnr\tSN_2024_1\nDatum\t2024',
  );
});

describe('text', () => {
  const said = 'Nämnden beslutar\r\n  att anta § 12';
  const wide = Buffer.from(said, 'utf16le');
  test.each([
    ['UTF-8 with its mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(said)])],
    ['Latin-1', Buffer.from(said, 'latin1')],
    ['UTF-16 with its mark', Buffer.concat([Buffer.from([0xff, 0xfe]), wide])],
    ['UTF-16 without', wide],
    ['UTF-16 the other way', Buffer.from(wide).swap16()],
  ])('in %s is as it is written', async (_, file) => {
    expect(await textOf(file, 'a.txt')).toBe(said);
  });
});

test('a mail: who, what, and its own words', async () => {
  const mail = `From: =?utf-8?q?K=C3=A5re?= <k@example.org>\r\nTo: svar@example.org\r\nDate: Mon, 4 Mar 2024 09:00:00 +0100\r\nSubject: Ert dnr: SN 2024-1\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>Protokoll f=C3=B6ljer.</p>\r\n`;
  expect(await textOf(bytes(mail), 'a.eml')).toMatch(/^Ert dnr: SN 2024-1\nKåre k@example.org\n(?:.*\n)+Protokoll följer\.$/);
});

test('JSON: what it says, without the names of its fields, codes and bare amounts', async () => {
  const line = { kind: 'state-grant', amount: 190_000_000, likelihood: 4 };
  const areas = [{ id: 'a'.repeat(64), name: 'Nära vård', line }];
  const file = bytes(JSON.stringify({ title: 'Arbetsplan', areas, year: 2026 }));
  expect(await textOf(file, 'a.json')).toBe('Arbetsplan\nNära vård\n2026');
});

describe('PDF', () => {
  test('pages apart, and those without text told', async () => {
    const read = await documentText(madePdf(['§ 12 Nämnden beslutar', '', 'att anta arbetsplanen']), null, 'a.pdf');
    expect(read).toEqual({
      ok: true,
      kind: 'pdf',
      text: '§ 12 Nämnden beslutar\n\f\n\n\f\natt anta arbetsplanen',
      pagesWithoutText: [2],
    });
  });

  test('read one after another by the same thread, and after one that broke', async () => {
    const files = [
      madePdf(['första protokollet']),
      bytes('%PDF-1.7\nxx'),
      madePdf(['andra protokollet']),
      madePdf(['tredje protokollet']),
    ];
    const read = await Promise.all(files.map((file) => whyOf(file, 'a.pdf')));
    expect(read).toEqual(['read: första protokollet', 'broken', 'read: andra protokollet', 'read: tredje protokollet']);
  });
});

describe('set aside', () => {
  const deep = '<w:p><w:r>'.repeat(200_000);
  test.each([
    ['a scan', madePdf(['', '']), 'a.pdf', 'scanned'],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'a.png', 'scanned'],
    ['nothing', new Uint8Array(), 'a.txt', 'empty'],
    ['white', bytes(' \n '), 'a.txt', 'empty'],
    [
      'Word with a password',
      Buffer.from(`d0cf11e0a1b11ae1${Buffer.from('EncryptedPackage', 'utf16le').toString('hex')}`, 'hex'),
      'a.docx',
      'locked',
    ],
    ['old Word', Buffer.from(`d0cf11e0a1b11ae1${'00'.repeat(600)}`, 'hex'), 'a.doc', 'unknown-type'],
    ['macros by name', madeDocx(p('a')), 'a.docm', 'macros'],
    ['macros inside', madeDocx(p('a'), { 'word/vbaProject.bin': 'x' }), 'a.docx', 'macros'],
    ['another ending', madeDocx(p('a')), 'a.pdf', 'wrong-ending'],
    ['a program', bytes('#!/bin/sh\nrm'), 'a.txt', 'unknown-type'],
    ['a torn Word file', madeDocx(p('a'.repeat(400))).subarray(0, 500), 'a.docx', 'broken'],
    ['a bomb in Word', madeDocx(' '.repeat(40_000_000)), 'a.docx', 'too-much'],
    ['a bomb of elements', madeDocx('<w:p/>'.repeat(2_000_000)), 'a.docx', 'too-much'],
    ['a bomb of depth', madeDocx(deep), 'a.docx', 'empty'],
  ])('%s', async (_, file, name, why) => {
    expect(await whyOf(file, name)).toBe(why);
  });

  test('a number without end before each of its lines', async () => {
    const one = `<w:abstractNum w:abstractNumId="7">${level(0, 'decimal', `%1${'.'.repeat(100_000)}`)}</w:abstractNum>`;
    const parts = { 'word/numbering.xml': w('numbering', `${one}<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>`) };
    const text = await textOf(madeDocx(p('x', numbered(1)).repeat(2000), parts), 'a.docx');
    expect(text.length).toBeLessThan(200_000);
    expect(text).toMatch(/^1\.+ x\n2\.+ x\n/);
  });

  test('an endless PDF, and the program goes on', async () => {
    const endless = madePdf(Array.from({ length: 2000 }, () => ''));
    expect(await whyOf(endless, 'a.pdf')).toBe('too-much');
    expect(await whyOf(madePdf(['efter den som aldrig slutar']), 'a.pdf')).toBe('read: efter den som aldrig slutar');
  });
});

describe('white without end takes no time to speak of', () => {
  const white = ' '.repeat(100_000);
  test.each([
    ['a.json', `{"a": "x${white}x"}`],
    ['a.html', `<!doctype html><pre>x${white}x</pre>`],
    ['rad.md', `x${white}x`],
    ['inledning.md', `x\n${white}x`],
    ['rubrik.md', `# x${white}x`],
    ['tabell.md', `| x${white}x`],
  ])('%s', async (name, source) => {
    let text = '';
    const took = await cpuMs(async () => {
      text = await textOf(bytes(source), name);
    });
    expect(text.replaceAll(/[^x]/g, '')).toBe('xx');
    expect(took).toBeLessThan(5_000);
  });

  test('and goes from the ends of lines', async () => {
    expect(await textOf(bytes('<!doctype html><pre>a  \n   \n  b  c</pre>'), 'a.html')).toBe('a\n\nb c');
    expect(await textOf(bytes('## Beslut ##\n\n| a | b | \n --- | --- \nc  \n'), 'a.md')).toBe('Beslut\n\na\tb\nc');
  });
});
