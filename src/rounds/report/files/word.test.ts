import { beforeAll, describe, expect, it } from 'vitest';
import { linkoping } from '../../../../test/support/report-facts.ts';
import { unzip } from '../../../../test/support/unzip.ts';
import { composeReport } from '../compose-report.ts';
import { defaultMaster } from '../master.ts';
import { clausesAsText, reportAsText } from './plain-text.ts';
import { reportAsWord } from './word.ts';

const report = composeReport(defaultMaster(linkoping), { ...linkoping, caseOfficer: null }, new Map());
let parts: ReadonlyMap<string, string>;
beforeAll(async () => {
  parts = unzip(await reportAsWord(report, 'Linköpings kommun'));
});

const document = () => parts.get('word/document.xml') ?? '';
const paragraphs = () =>
  [...document().matchAll(/<w:p>.*?<\/w:p>/gs)].map(([xml]) => ({
    style: /<w:pStyle w:val="([^"]*)"/.exec(xml)?.[1] ?? '',
    list: /<w:numId w:val="(\d+)"/.exec(xml)?.[1] ?? null,
    text: [...xml.matchAll(/<w:t[^>]*>([^<]*)/g)].map(([, text]) => text).join(''),
  }));

describe('our own Word file', () => {
  it('has its headings as styles, the title first', () => {
    const headings = paragraphs().filter(({ style }) => /^(Title|Heading)/.test(style));
    expect(headings.map(({ style, text }) => `${style}: ${text.slice(0, 47)}`)).toEqual([
      'Title: Samråd vård och omsorg (SVO), godkännande av ar',
      'Heading1: Förslag till social- och omsorgsnämndens beslut',
      'Heading1: Förslag till vård- och äldreomsorgsnämndens bes',
      'Heading1: Ärende',
      'Heading2: Beslutsunderlag',
      'Heading1: Bakgrund',
      'Heading1: Information eller förhandling enligt lag (1976:',
      'Heading1: Beslutet skickas till',
    ]);
  });

  it('numbers the clauses of each draft from one, as lists of their own', () => {
    const clauses = paragraphs().filter(({ list }) => list !== null);
    const [first, second, third] = clauses;
    expect([second?.list === third?.list, first?.list === second?.list]).toEqual([true, false]);
    const numbering = parts.get('word/numbering.xml') ?? '';
    for (const list of [first?.list, second?.list]) {
      const start = new RegExp(`<w:num w:numId="${list}".*?</w:num>`, 's').exec(numbering)?.[0];
      expect(start).toContain('<w:startOverride w:val="1"/>');
    }
    expect(numbering).toContain('<w:lvlText w:val="%1."/>');
  });

  it('is in Swedish and says its title, its table has a head, and what is missing is marked', () => {
    expect(parts.get('word/styles.xml')).toContain('w:val="sv-SE"');
    expect(parts.get('docProps/core.xml')).toContain(`<dc:title>${report.title}</dc:title>`);
    expect(document().match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(document()).toMatch(/<w:highlight w:val="yellow"\/>.{0,80}\[Handläggare\]/s);
  });
});

describe('as text', () => {
  it('reads in the order of the report', () => {
    const text = reportAsText(report);
    const places = ['Dnr VÄN 2024-378', report.title, '1. Arbetsplan', 'Ärende', '- Att åldras', 'Beslutet skickas till'].map(
      (each) => text.indexOf(each),
    );
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  it('gives the clauses alone, board by board', () => {
    expect(clausesAsText(report)).toBe(
      [
        'Förslag till social- och omsorgsnämndens beslut',
        '1. Arbetsplan för åren 2024-2025 tillstyrks.',
        '',
        'Förslag till vård- och äldreomsorgsnämndens beslut',
        '1. Arbetsplan för åren 2024-2025 godkänns.',
        '2. Beslutet förutsätter att Region Östergötlands hälso- och sjukvårdsnämnd samt övriga kommuner i länet godkänner arbetsplanen.',
        '',
      ].join('\n'),
    );
  });
});
