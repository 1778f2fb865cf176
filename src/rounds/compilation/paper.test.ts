import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { pdfFacts } from '../../../test/support/pdf-facts.ts';
import { situationOn } from '../../../test/support/round-of-fourteen.ts';
import { compilationOf } from './compilation.ts';
import { compilationPdf } from './paper.ts';

const sheet = { textTitle: 'Arbetsplan 2026–2027', registrationNumber: 'RÖ 2026-12', example: false };
const compilation = compilationOf({ situation: situationOn('2026-03-28'), subject: 'plan', sheet });

it.each([
  ['ua-1', 'PDF/UA-1'],
  ['a-2a', 'PDF/A-2A'],
] as const)('the compilation as %s is tagged, with a head over every column', async (standard, claim) => {
  const day = Temporal.PlainDate.from('2026-03-28');
  const file = await compilationPdf(compilation, { lang: 'sv', standard, author: 'Samråd vård och omsorg', day });
  expect(file.fileName).toBe('Sammanställning av beslut, Arbetsplan 2026–2027, 2026-03-28.pdf');
  const facts = await pdfFacts(file.bytes);
  expect(facts).toMatchObject({ lang: 'sv', title: 'Sammanställning av beslut: Arbetsplan 2026–2027' });
  expect(facts).toMatchObject({ claims: [claim], untagged: false, marked: true });
  expect(facts.roles).toMatchObject({ Table: 1, TH: 10, TR: 16, TD: 150 });
  expect(facts.tableHeads.slice(0, 3)).toEqual(['Huvudman', 'Nämnd', 'Del']);
  expect(facts.keywords).toContain('VÄN 2026-378');
  expect(facts.fonts.every(({ embedded }) => embedded)).toBe(true);
});
