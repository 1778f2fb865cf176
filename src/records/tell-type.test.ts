import { describe, expect, test } from 'vitest';
import { plainFileName } from './file-types.ts';
import { largestFile, tellType } from './tell-type.ts';

const text = (content: string) => new TextEncoder().encode(content);
const bytes = (...given: readonly (string | readonly number[])[]) =>
  new Uint8Array(
    Buffer.concat(given.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part)))),
  );

/** A zip of uncompressed, empty-named-by-us entries: enough for what tells office files apart. */
function zip(entries: Readonly<Record<string, string>>): Uint8Array {
  const locals = Object.entries(entries).map(([name, content]) => {
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(20, 4);
    head.writeUInt32LE(content.length, 18);
    head.writeUInt32LE(content.length, 22);
    head.writeUInt16LE(name.length, 26);
    return Buffer.concat([head, Buffer.from(name), Buffer.from(content)]);
  });
  return new Uint8Array(Buffer.concat([...locals, Buffer.from([0x50, 0x4b, 5, 6, ...Array(18).fill(0)])]));
}

const contentTypes = (main: string) => `<Types><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`;
const wordMain = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const docx = zip({ '[Content_Types].xml': contentTypes(wordMain), 'word/document.xml': '<w/>' });
const png = bytes(
  [0x89],
  'PNG\r\n',
  [0x1a, 0x0a, 0, 0, 0, 13],
  'IHDR',
  [0, 0, 0, 1, 0, 0, 0, 1, 8, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  'IDAT',
);

describe('the type is told from the content', () => {
  test.each([
    ['utdrag.pdf', bytes('%PDF-1.7\n'), 'application/pdf'],
    ['bild.PNG', png, 'image/png'],
    ['bild.jpg', bytes([0xff, 0xd8, 0xff, 0xe0, 0, 16], 'JFIF'), 'image/jpeg'],
    ['skrivelse.docx', docx, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['anteckning.txt', text('Ärendet bordlades.\nIgen.'), 'text/plain'],
    ['BM-lista.txt', text('BM är förkortningen, MZ en annan.'), 'text/plain'],
    ['äldre.txt', bytes('V\xe5rd och omsorg i \xd6sterg\xf6tland'), 'text/plain'],
    ['läs.md', text('# Rubrik\n\n- punkt'), 'text/plain'],
    ['lista.csv', text('nämnd;dag\nSocialnämnden;2024-02-20\n'), 'text/csv'],
    ['lista.csv', text('bara en kolumn'), 'text/plain'],
    ['sida.html', text('<!DOCTYPE html><p>Hej'), 'text/html'],
    ['data.json', text('{"a": [1]}'), 'application/json'],
    ['möten.ics', text('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n'), 'text/calendar'],
    [
      'svar.eml',
      text('From: a@example.se\r\nDate: Tue, 20 Feb 2024 10:00:00 +0100\r\nSubject: Utdrag\r\n\r\nHej'),
      'message/rfc822',
    ],
    ['utan ändelse', bytes('%PDF-1.4'), 'application/pdf'],
  ])('%s', async (name, content, type) => {
    expect(await tellType(content, name)).toEqual({ ok: true, value: type });
  });
});

describe('what is not kept', () => {
  test.each([
    ['tom.pdf', bytes(), 'file-missing', undefined],
    ['stor.txt', new Uint8Array(largestFile + 1).fill(0x61), 'file-too-large', undefined],
    ['program.pdf', bytes('MZ', [0x90, 0, 3, 0]), 'file-executable', { type: 'application/x-msdownload' }],
    ['program.txt', bytes([0x7f], 'ELF', [2, 1, 1, 0]), 'file-executable', { type: 'application/x-elf' }],
    ['skript.txt', text('#!/bin/sh\necho hej'), 'file-executable', { type: 'application/x-sh' }],
    ['skript.ps1', text('Get-Item'), 'file-executable', { type: '.ps1' }],
    ['mall.docm', docx, 'file-has-macros', undefined],
    [
      'dold.docx',
      zip({ '[Content_Types].xml': contentTypes(wordMain), 'word/vbaProject.bin': 'x' }),
      'file-has-macros',
      undefined,
    ],
    [
      'dold.docx',
      zip({ '[Content_Types].xml': contentTypes('application/vnd.ms-word.document.macroEnabled.main+xml') }),
      'file-has-macros',
      undefined,
    ],
    ['arkiv.zip', zip({ 'a.txt': 'a' }), 'file-type-not-allowed', { type: 'application/zip' }],
    [
      'bild.svg',
      text('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'),
      'file-type-not-allowed',
      { type: 'application/xml' },
    ],
    ['text.foo', text('hej'), 'file-type-not-allowed', { type: '.foo' }],
    ['skum.bin', bytes([0, 1, 2, 3, 255]), 'file-type-not-allowed', { type: 'application/octet-stream' }],
    ['utdrag.pdf', png, 'file-contradicts-name', { ending: 'pdf', type: 'image/png' }],
    ['bild.png', text('<html><script>alert(1)</script>'), 'file-contradicts-name', { ending: 'png', type: 'text/html' }],
    ['brev.txt', text('<script>alert(1)</script>'), 'file-contradicts-name', { ending: 'txt', type: 'text/html' }],
  ])('%s', async (name, content, code, about) => {
    const told = await tellType(content, name);
    expect(told.ok ? told.value : told.refusals[0]).toMatchObject({
      code,
      field: 'file',
      ...(about === undefined ? {} : { about }),
    });
  });
});

test('a file name loses its path, its control characters and what would hide its ending', () => {
  expect(plainFileName('C:\\mallar\\utdrag § 12.pdf')).toBe('utdrag § 12.pdf');
  expect(plainFileName('../../etc/passwd')).toBe('passwd');
  expect(plainFileName('utdrag\u202efdp.exe')).toBe('utdragfdp.exe');
  expect(plainFileName('a\r\nSet-Cookie: x.pdf')).toBe('aSet-Cookie: x.pdf');
  expect(plainFileName(`${'å'.repeat(400)}.docx`)).toBe(`${'å'.repeat(150)}.docx`);
  expect(plainFileName('...')).toBe('handling');
});
