import { AlignmentType, type IPropertiesOptions, LevelFormat, LineRuleType } from 'docx';

/** A face that every Word has, near our own; no font is shipped in the file. */
const font = 'Calibri';
const petrol = '0B5563';
const swedish = { value: 'sv-SE', eastAsia: 'sv-SE', bidirectional: 'ar-SA' };

/** Height of a line in 240ths of the letters' own: said to be that, for LibreOffice takes a height without a rule as points. */
const lines = (line: number) => ({ line, lineRule: LineRuleType.AUTO });

const heading = (size: number, before: number) => ({
  run: { font, size, bold: true, color: petrol },
  paragraph: { spacing: { before, after: 100, ...lines(264) }, keepNext: true, keepLines: true },
});

const level = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
  ...{ level: 0, format, text, alignment: AlignmentType.LEFT },
  style: { paragraph: { indent: { left: 420, hanging: 420 } } },
});

/** Styles and numberings of our own Word files. Sizes in half points, spacing in twentieths of a point. */
export const look: Pick<IPropertiesOptions, 'styles' | 'numbering'> = {
  styles: {
    default: {
      document: { run: { font, size: 22, language: swedish }, paragraph: { spacing: { after: 140, ...lines(276) } } },
      title: {
        run: { font, size: 34, bold: true, color: petrol },
        paragraph: { spacing: { before: 360, after: 240, ...lines(264) }, keepNext: true, keepLines: true },
      },
      heading1: heading(26, 320),
      heading2: heading(23, 260),
      listParagraph: { paragraph: { spacing: { after: 80 } } },
    },
    paragraphStyles: [
      { id: 'Huvud', name: 'Huvud', basedOn: 'Normal', quickFormat: true, paragraph: { spacing: { after: 40 } } },
      { id: 'Footer', name: 'footer', basedOn: 'Normal', run: { size: 18, color: '566268' } },
      {
        id: 'Tabellhuvud',
        name: 'Tabellhuvud',
        basedOn: 'Normal',
        run: { bold: true },
        paragraph: { spacing: { after: 0 }, keepNext: true },
      },
      { id: 'Tabelltext', name: 'Tabelltext', basedOn: 'Normal', paragraph: { spacing: { after: 0 } } },
    ],
    characterStyles: [{ id: 'Ledtext', name: 'Ledtext', run: { color: '566268' } }],
  },
  numbering: {
    config: [
      { reference: 'attsatser', levels: [level(LevelFormat.DECIMAL, '%1.')] },
      { reference: 'punkter', levels: [level(LevelFormat.BULLET, '•')] },
    ],
  },
};
