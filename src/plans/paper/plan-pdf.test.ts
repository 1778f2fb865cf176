import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { type PdfFacts, pdfFacts } from '../../../test/support/pdf-facts.ts';
import { planOnPaper } from '../../../test/support/plan-on-paper.ts';
import { makeSealingKey, sealPassword } from '../../../test/support/sealing-key.ts';
import { seal } from '../../platform/documents/index.ts';
import { planPdf } from './plan-pdf.ts';

const at = Temporal.Instant.from('2026-03-28T09:00:00Z');
const printed = (standard: 'ua-1' | 'a-2a') =>
  planPdf(planOnPaper, { standard, author: 'Samråd vård och omsorg', at, sealer: null });

const [ua, kept] = await Promise.all([printed('ua-1'), printed('a-2a')]);
const { p12 } = await makeSealingKey('ec');
const sealedBytes = await seal(ua.bytes, { p12, password: sealPassword, reason: 'Stämplad', at });
const [toRead, toKeep, sealed] = await Promise.all([ua.bytes, kept.bytes, sealedBytes].map(pdfFacts));

describe.each<readonly [string, PdfFacts | undefined, string]>([
  ['to read', toRead, 'PDF/UA-1'],
  ['to keep', toKeep, 'PDF/A-2A'],
  ['sealed', sealed, 'PDF/UA-1'],
])('a plan as PDF %s', (_, facts, claim) => {
  it('says what it is', () => {
    expect(facts).toMatchObject({
      ...{ lang: 'sv', title: 'Arbetsplan 2026–2027', author: 'Samråd vård och omsorg', keywords: 'RÖ 2026-12' },
      // PDF/A asks for no title in the window's bar, and the compiler then says nothing of it.
      ...{ showsTitle: claim === 'PDF/UA-1', marked: true, claims: [claim], encrypted: false, attachments: 0 },
    });
  });

  it('has headings without a gap, from the aim to the checksum', () => {
    const levels = facts?.headings.map(({ level }) => level) ?? [];
    expect(levels.every((level, place) => level <= (levels[place - 1] ?? 0) + 1)).toBe(true);
    expect(facts?.headings.map(({ text }) => text)).toEqual([
      ...['Innehåll', 'Syfte', '1. Nära vård', 'Mål', 'Prioriterade aktiviteter', 'Team'],
      ...['Vem som har beslutat', 'Är det här rätt text?'],
    ]);
  });

  it('has lists that are lists, and a table with heads', () => {
    expect(facts?.roles).toMatchObject({ Title: 1, TOC: 1, TOCI: 4, L: 1, LI: 1, Table: 1, THead: 1, TH: 6, TR: 16, TD: 90 });
    expect(facts?.tableHeads).toEqual(['Huvudman', 'Nämnd', 'Dnr', 'Dag', '§', 'Beslut']);
  });

  it('leaves nothing outside the structure, and says where links lead', () => {
    expect(facts?.untagged).toBe(false);
    expect(facts?.linkDescriptions.length).toBe(4);
    if (claim === 'PDF/UA-1') expect(facts?.linkDescriptions.every((each) => each.length > 0)).toBe(true);
  });

  it('holds its fonts, and no others', () => {
    expect(facts?.fonts.map(({ name, embedded }) => `${name} ${embedded}`).sort()).toEqual([
      'SourceSans3-Regular true',
      'SourceSans3-SemiBold true',
    ]);
  });
});

describe('the file of a plan', () => {
  it('is named by plan and version, and by what it is for', () => {
    expect(ua.fileName).toBe('Arbetsplan 2026–2027, version 3.pdf');
    expect(kept.fileName).toBe('Arbetsplan 2026–2027, version 3 (PDF-A).pdf');
  });

  it('is the same for the same plan and day', async () => {
    expect(Buffer.compare((await printed('ua-1')).bytes, ua.bytes)).toBe(0);
  });
});
