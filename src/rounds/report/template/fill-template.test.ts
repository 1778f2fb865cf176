import { readFileSync } from 'node:fs';
import { Document, Packer, Paragraph } from 'docx';
import PizZip from 'pizzip';
import { beforeAll, describe, expect, it } from 'vitest';
import { cpuMs } from '../../../../test/support/cpu-time.ts';
import { linkoping } from '../../../../test/support/report-facts.ts';
import { composeReport } from '../compose-report.ts';
import { defaultMaster } from '../master.ts';
import { checkTemplate, fillTemplate } from './fill-template.ts';
import { partedParagraphs, partingSign } from './parted-paragraphs.ts';
import { sampleTemplate } from './sample-template.ts';
import { TemplateFault } from './template-fault.ts';

const made = new Uint8Array(readFileSync(new URL('../../../../test/fixtures/templates/libreoffice.docx', import.meta.url)));
const report = composeReport(
  defaultMaster(linkoping),
  linkoping,
  new Map([['matter', 'Första & enda <stycket>.\n\n- en\n- två']]),
);

/** The paragraphs of a Word part: style and text. */
function paragraphs(file: Uint8Array, part = 'word/document.xml'): readonly string[] {
  const xml = new PizZip(file).file(part)?.asText() ?? '';
  return [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([paragraph]) => {
    const style = /<w:pStyle w:val="([^"]*)"/.exec(paragraph)?.[1] ?? '';
    const text = [...paragraph.matchAll(/<w:t[ >][^<]*|<w:t>[^<]*/g)].map(([run]) => run.replace(/^<w:t[^>]*>/, '')).join('');
    return `${style}: ${text}`;
  });
}

async function templateOf(...lines: readonly string[]): Promise<Uint8Array> {
  return new Uint8Array(
    await Packer.toBuffer(new Document({ sections: [{ children: lines.map((line) => new Paragraph(line)) }] })),
  );
}

async function faultIn(template: Uint8Array | Promise<Uint8Array>): Promise<readonly [string, string] | null> {
  const bytes = await template;
  try {
    checkTemplate(bytes);
    return null;
  } catch (error) {
    if (error instanceof TemplateFault) return [error.kind, error.about];
    throw error;
  }
}

/** The LibreOffice template with some of its parts otherwise. */
function changed(change: (zip: PizZip) => void): Uint8Array {
  const zip = new PizZip(made);
  change(zip);
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}

describe('a template made by LibreOffice', () => {
  let filled: readonly string[];
  let header: readonly string[];
  beforeAll(() => {
    const file = fillTemplate(made, report, 'Linköpings kommun');
    filled = paragraphs(file);
    header = paragraphs(file, 'word/header1.xml');
  });

  it('says which placeholders it has, also those that are split or written in capitals', () => {
    const { found, missing } = checkTemplate(made);
    expect(found).toEqual(expect.arrayContaining(['huvudman', 'förvaltning', 'handläggare', 'beslutspunkter']));
    expect(missing).toEqual(['beslutsunderlag']);
  });

  it('is filled in its own styles, a paragraph for each paragraph', () => {
    expect(filled.slice(0, 2)).toEqual(['Normal: Socialförvaltningen', 'Normal: Anders Petersson, 2024-01-25']);
    const from = filled.indexOf('Heading2: Ärendet');
    expect(filled.slice(from + 1, from + 4)).toEqual([
      'Kommunenstext: Första &amp; enda &lt;stycket&gt;.',
      'Kommunenstext: – en',
      'Kommunenstext: – två',
    ]);
  });

  it('repeats its draft decision for each board, numbered from one', () => {
    const from = filled.indexOf('Heading2: Förslag till social- och omsorgsnämndens beslut');
    expect(filled.slice(from, from + 4).map((line) => line.slice(0, 60))).toEqual([
      'Heading2: Förslag till social- och omsorgsnämndens beslut',
      'Kommunenstext: 1. Arbetsplan för åren 2024-2025 tillstyrks.',
      'Heading2: Förslag till vård- och äldreomsorgsnämndens beslut',
      'Kommunenstext: 1. Arbetsplan för åren 2024-2025 godkänns.',
    ]);
  });

  it('is filled in its page head too', () => {
    expect(header.join('\n')).toContain('Linköpings kommun · Dnr SON 2024-220');
    expect(header.join('\n')).not.toContain(partingSign);
  });
});

describe('the sample template', () => {
  it('has every placeholder, and gives the whole report', async () => {
    const sample = await sampleTemplate();
    expect(checkTemplate(sample).missing).toEqual([]);
    const filled = paragraphs(fillTemplate(sample, report, 'Linköpings kommun')).map((line) => line.replace(/^\w*: /, ''));
    expect(filled).toEqual(expect.arrayContaining(['Dnr VÄN 2024-378', '– Nära vård', 'Vård- och äldreomsorgsnämnden']));
    expect(filled.join('\n')).not.toMatch(/\{\{|\}\}|undefined/);
  });
});

describe('a template that does not do is said why', () => {
  it.each([
    [['Hej {{namn}}'], ['unknown', '{{namn}}']],
    [['{{rubrik}} {{@bakgrund}}'], ['unknown', '{{bakgrund}}']],
    [['{{constructor}}'], ['unknown', '{{constructor}}']],
    [['{{#ärende}}x{{/ärende}}'], ['unknown', '{{#ärende}}']],
    [['{{rubrik'], ['unclosed', 'rubrik']],
    [['rubrik}}'], ['unopened', 'rubrik']],
    [
      ['{{#beslut}}', '{{beslutspunkter}}'],
      ['repeat-unbalanced', 'beslut'],
    ],
    [['{{beslutspunkter}}'], ['repeat-unbalanced', '{{beslutspunkter}}']],
    [['Bara text'], ['none-found', '']],
  ])('%j', async (lines, fault) => {
    expect(await faultIn(templateOf(...lines))).toEqual(fault);
  });

  it.each([
    ['text', Buffer.from('{{rubrik}}'), 'not-docx'],
    ['an old Word file', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'not-docx'],
    ['a zip of something else', zipped({ 'a.txt': 'hej' }), 'not-docx'],
    ['half a file', made.slice(0, made.length / 2), 'broken'],
    ['too large a file', new Uint8Array(6 * 1024 * 1024), 'too-large'],
    ['macros', changed((zip) => zip.file('word/vbaProject.bin', 'x')), 'macros'],
    [
      'a type with macros',
      changed((zip) => replaced(zip, '[Content_Types].xml', 'document.main', 'document.macroEnabled.main')),
      'macros',
    ],
    ['an entity', changed((zip) => replaced(zip, 'word/document.xml', '?>', '?><!DOCTYPE a [<!ENTITY b "c">]>')), 'broken'],
    ['XML that is none', changed((zip) => zip.file('word/document.xml', '<w:document><w:p>{{rubrik}}</w:document>')), 'broken'],
    ['a zip bomb', changed((zip) => zip.file('word/media/a.bin', Buffer.alloc(60 * 1024 * 1024))), 'too-large'],
    ['much XML', changed((zip) => zip.file('word/settings.xml', ' '.repeat(5 * 1024 * 1024))), 'too-large'],
  ])('%s', async (_, bytes, kind) => {
    expect((await faultIn(new Uint8Array(bytes)))?.[0]).toBe(kind);
  });
});

describe('parting paragraphs', () => {
  const run = (text: string) => `<w:r><w:rPr><w:b/></w:rPr><w:t>${text}</w:t></w:r>`;

  it('copies the look of the paragraph and of the run', () => {
    const look = '<w:pPr><w:pStyle w:val="A"/></w:pPr>';
    expect(partedParagraphs(`<w:p>${look}${run(`a${partingSign}b`)}</w:p>`)).toBe(
      `<w:p>${look}${run('a')}</w:p><w:p>${look}${run('b').replace('<w:t>', '<w:t xml:space="preserve">')}</w:p>`,
    );
  });

  it('parts a template that says the same hundreds of times in no time to speak of', async () => {
    const text = Array.from({ length: 200 }, () => 'a').join(partingSign);
    let parted = '';
    const took = await cpuMs(() => {
      parted = partedParagraphs(`<w:p>${run(text)}</w:p>`.repeat(500));
    });
    expect(took).toBeLessThan(5_000);
    expect(parted).not.toContain(partingSign);
    expect(parted.match(/<w:p>/g)?.length).toBe(500 + 20_000);
  });

  it('breaks the line inside what cannot be parted', () => {
    expect(partedParagraphs(`<w:p><w:hyperlink r:id="a">${run(`a${partingSign}b`)}</w:hyperlink></w:p>`)).toBe(
      `<w:p><w:hyperlink r:id="a">${run('a</w:t><w:br/><w:t xml:space="preserve">b')}</w:hyperlink></w:p>`,
    );
  });
});

function zipped(parts: Readonly<Record<string, string>>): Uint8Array {
  const zip = new PizZip();
  for (const [name, text] of Object.entries(parts)) zip.file(name, text);
  return zip.generate({ type: 'uint8array' });
}

function replaced(zip: PizZip, part: string, from: string, to: string): void {
  zip.file(part, (zip.file(part)?.asText() ?? '').replace(from, to));
}
