import { readFile } from 'node:fs/promises';
import {
  AlignmentType,
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../platform/prose/index.ts';
import { readWordAsHtml } from '../../records/index.ts';
import { likelyRoles, type Placed, planOf, rolesOf } from './from-blocks.ts';
import { type WordBlock, wordBlocks } from './word-blocks.ts';

const proposed = (blocks: readonly WordBlock[]) => {
  const roles = likelyRoles(blocks);
  return planOf(blocks.map((block, at) => ({ block, role: roles[at] ?? 'text' })));
};

async function htmlOf(bytes: Uint8Array): Promise<string> {
  const html = await readWordAsHtml(bytes);
  if (!html.ok) throw new Error(html.refusals[0]?.code);
  return html.value;
}

const heading = (text: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]) =>
  new Paragraph({ text, heading: level });
const item = (text: string, level = 0) => new Paragraph({ text, numbering: { reference: 'punkter', level } });

/** As the `docx` library writes it. */
function made(): Promise<Buffer> {
  const bullet = (level: number) => ({ level, format: LevelFormat.BULLET, text: '•', alignment: AlignmentType.LEFT });
  const children = [
    heading('Arbetsplan 2028–2029', HeadingLevel.TITLE),
    heading('Syfte', HeadingLevel.HEADING_1),
    new Paragraph({ children: [new TextRun('Att '), new TextRun({ text: 'samråda', bold: true }), new FootnoteReferenceRun(1)] }),
    heading('Nära vård', HeadingLevel.HEADING_1),
    new Paragraph('Vi möts.'),
    heading('Mål', HeadingLevel.HEADING_2),
    item('Fler vårdas hemma.'),
    heading('Aktiviteter', HeadingLevel.HEADING_2),
    item('Gemensam utbildning'),
    item('Två dagar om året', 1),
    heading('E-hälsa', HeadingLevel.HEADING_1),
    heading('Delad journal', HeadingLevel.HEADING_2),
    new Paragraph('Alla läser <samma> journal.'),
    new Table({ rows: [new TableRow({ children: [new TableCell({ children: [new Paragraph('Kommun')] })] })] }),
  ];
  const document = new Document({
    numbering: { config: [{ reference: 'punkter', levels: [bullet(0), bullet(1)] }] },
    footnotes: { 1: { children: [new Paragraph('Se avtalet.')] } },
    sections: [{ children }],
  });
  return Packer.toBuffer(document);
}

describe('a plan from a Word document', () => {
  it('has areas of its headings and activities of its lists', async () => {
    const plan = proposed(wordBlocks(await htmlOf(await made())));
    expect(plan).toMatchObject({ title: 'Arbetsplan 2028–2029', aim: 'Att **samråda**^[Se avtalet.]' });
    expect(plan.areas.map(({ title, text, goals }) => [title, text, goals.map((goal) => goal.text)])).toEqual([
      ['Nära vård', 'Vi möts.', ['Fler vårdas hemma.']],
      ['E-hälsa', '', []],
    ]);
    expect(plan.areas.flatMap(({ activities }) => activities.map(({ title, text }) => [title, plainText(text)]))).toEqual([
      ['Gemensam utbildning', '- Två dagar om året'],
      ['Delad journal', 'Alla läser <samma> journal.\n\nKommun'],
    ]);
  });

  it('is read of what LibreOffice writes too', async () => {
    const bytes = await readFile(new URL('../../../test/fixtures/plans/arbetsplan-libreoffice.docx', import.meta.url));
    const plan = proposed(wordBlocks(await htmlOf(bytes)));
    expect(plan.title).toBe('Arbetsplan');
    expect(plan.areas.map(({ title, goals, activities }) => [title, goals.length, activities.map((each) => each.title)])).toEqual(
      [
        ['Nära vård', 2, ['Lägesbild', 'Gemensam utbildning']],
        ['E-hälsa', 0, ['Trygg digital vård']],
      ],
    );
  });
});

const word = fc.constantFrom('vård', 'omsorg', 'Mål', '**nu**', '# x', '<b>', '- y', 'Syfte');
const line = fc.array(word, { minLength: 1, maxLength: 3 }).map((all) => all.join(' '));
const placed = fc
  .record({
    kind: fc.constantFrom('heading' as const, 'paragraph' as const, 'list' as const, 'table' as const),
    level: fc.integer({ min: 1, max: 3 }),
    title: line,
    text: line,
    role: fc.nat(5),
  })
  .map(({ kind, level, title, text, role }): Placed => {
    const roles = rolesOf[kind];
    const items = kind === 'list' || kind === 'table' ? [{ title, text }] : [];
    const whole = items.length > 0 ? `${title}\n\n${text}` : title;
    return {
      block: { kind, level: kind === 'heading' ? level : null, text: whole, items },
      role: roles[role % roles.length] ?? 'text',
    };
  });

/** Letters alone: how they are marked may differ. */
const letters = (text: string) => (text.match(/\p{L}+/gu) ?? []).toSorted();

describe('any document, placed in any way', () => {
  it('loses no words but the headings that the plan itself says', () => {
    fc.assert(
      fc.property(fc.array(placed, { maxLength: 8 }), (parts) => {
        const { title, aim, areas } = planOf(parts);
        const said = areas.flatMap((area) => [
          ...[area.title, area.text, ...area.goals.map(({ text }) => text)],
          ...area.activities.flatMap((each) => [each.title, each.text]),
        ]);
        const kept = letters([title ?? '', aim, ...said].join('\n'));
        const given = parts.map(({ block }) => block.text).filter((text) => !/^(?:mål|syfte)$/i.test(text));
        const left = [...kept];
        for (const each of letters(given.join('\n'))) {
          const at = left.indexOf(each);
          expect(at).toBeGreaterThanOrEqual(0);
          left.splice(at, 1);
        }
      }),
      { numRuns: 60 },
    );
  });
});
