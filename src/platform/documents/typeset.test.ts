import { readFileSync } from 'node:fs';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { pdfFacts } from '../../../test/support/pdf-facts.ts';
import { type Paper, typeset } from './typeset.ts';

const paper: Paper = {
  ...{ standard: 'ua-1', lang: 'sv', title: 'En "titel" # med $tecken$', author: 'Samråd vård och omsorg' },
  ...{ keywords: ['SON 2026-1'], day: Temporal.PlainDate.from('2026-11-22'), mark: 'Exempel' },
};
const main = '#title()\n#running(data.text)\n= Beslut\n#clauses(data.clauses)';
const data = { text: 'Ett #stycke [med] *tecken*\noch rad\n\nNästa', clauses: ['Att ett', 'Att två'] };

describe('a paper', () => {
  it('is the same bytes for the same paper and day, and others for another', async () => {
    const [first, second] = await Promise.all([typeset(main, data, paper), typeset(main, data, paper)]);
    expect(Buffer.compare(first, second)).toBe(0);
    const later = await typeset(main, data, { ...paper, day: Temporal.PlainDate.from('2026-11-23') });
    expect(Buffer.compare(first, later)).not.toBe(0);
  });

  it('is printed though its text holds letters that the font lacks', async () => {
    const strange = { ...data, text: 'Glad 😀 \u0007 我 \ud800 e\u0301 \uf0b7 \u200d \ufe0f \u00ad' };
    for (const standard of ['ua-1', 'a-2a'] as const) {
      expect((await typeset(main, strange, { ...paper, standard, title: '😀' })).length).toBeGreaterThan(5000);
    }
  });

  it.each(['#import "@preview/example:0.1.0": *', '#include "/etc/passwd"', '#read("/facts.json")', '#eval("1")'])(
    'refuses the template %s',
    async (reaching) => {
      await expect(typeset(`#title()\n${reaching}`, data, paper)).rejects.toThrow('a template may not say');
    },
  );

  it('says what is wrong with a template', async () => {
    await expect(typeset('#running(data.missing)', data, paper)).rejects.toThrow('missing');
    expect(await typeset(main, data, paper)).toBeInstanceOf(Uint8Array);
  });

  it('refuses a picture without words for those who do not see it', async () => {
    await expect(typeset('#title()\n#figure(rect())', data, paper)).rejects.toThrow('alt');
    const { alternatives } = await pdfFacts(await typeset('#title()\n#figure(alt: "En ruta", rect())', data, paper));
    expect(alternatives).toEqual(['En ruta']);
  });

  it('knows fonts of its own alone, whatever the machine has', async () => {
    const { fonts } = await pdfFacts(await typeset(`${main}\n#text(style: "italic")[Kursiv]`, data, paper));
    expect(fonts.map(({ name }) => name).sort()).toEqual(['SourceSans3-Italic', 'SourceSans3-Regular', 'SourceSans3-SemiBold']);
    // Whatever font a machine may have by that name, ours goes by another.
    const source = readFileSync(new URL('./style.typ', import.meta.url), 'utf8');
    expect([...source.matchAll(/font: "([^"]*)"/g)].map(([, name]) => name)).toEqual(['Samrad Sans 3']);
  });
});
