import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withSigns } from '../../test/support/random-prose.ts';
import { plainText, proseTree } from '../platform/prose/index.ts';
import { canonicalBytes, normalisePlanText, type PlanText, shownText, textSha256 } from './plan-text.ts';

const text: PlanText = {
  title: 'Arbetsplan 2024–2025',
  firstYear: 2024,
  lastYear: 2025,
  aim: 'Att samråda.\nOch att besluta.',
  areas: [
    {
      title: 'Nära vård',
      text: '',
      goals: ['Fler vårdas hemma.'],
      activities: [
        { title: 'Läges­bild', text: '', responsible: 'Ledningsgruppen', from: '2024-02-01', to: null, indicators: ['Andel'] },
      ],
    },
  ],
};

test('the hash is taken over canonical JSON: keys in order, no space, letters as they are', () => {
  const small: PlanText = { lastYear: 2025, title: 'Å "x"', firstYear: 2024, areas: [], aim: 'a\nb' };
  const canonical = '{"aim":"a\\nb","areas":[],"firstYear":2024,"lastYear":2025,"title":"Å \\"x\\""}';
  expect(new TextDecoder().decode(canonicalBytes(small))).toBe(canonical);
  expect(textSha256(small)).toBe(createHash('sha256').update(canonical, 'utf8').digest('hex'));
});

test('the same words give the same hash, however they were typed', () => {
  const [area] = text.areas;
  const typed: PlanText = {
    ...text,
    title: ' Arbetsplan  2024–2025 ',
    aim: 'Att samra\u030ada.  \r\nOch att besluta.\r\n\r\n',
    areas: area === undefined ? [] : [{ ...area, title: 'Na\u0308ra\tvård\n', goals: ['Fler va\u030ardas hemma.\r'] }],
  };
  expect(textSha256(normalisePlanText(typed))).toBe(textSha256(normalisePlanText(text)));
  expect(normalisePlanText(normalisePlanText(typed))).toEqual(normalisePlanText(typed));
});

test('another word, another order or an empty line between gives another hash', () => {
  const hash = textSha256(normalisePlanText(text));
  expect(textSha256(normalisePlanText({ ...text, aim: 'Att samråda.\n\nOch att besluta.' }))).not.toBe(hash);
  expect(textSha256(normalisePlanText({ ...text, areas: [...text.areas, ...text.areas] }))).not.toBe(hash);
});

test('what is frozen shows what was written, and is frozen as it is', () => {
  fc.assert(
    fc.property(withSigns, (aim) => {
      const frozen = normalisePlanText({ ...text, aim });
      expect(normalisePlanText(frozen)).toEqual(frozen);
      expect(JSON.stringify(proseTree(frozen.aim)).normalize('NFC')).toBe(
        JSON.stringify(proseTree(aim.normalize('NFC'))).normalize('NFC'),
      );
    }),
    { numRuns: 200 },
  );
});

test('a version from before running text had marks shows its signs as they stand, and stays as it was frozen', () => {
  const aim = '5*3*2 mål, _se_ [1](b)\n- ett\n- två';
  const old = { content: { ...text, aim }, keys: null };
  expect(plainText(shownText(old).aim)).toBe(aim);
  expect(proseTree(shownText(old).aim).map(({ kind }) => kind)).toEqual(['paragraph']);
  expect(old.content.aim).toBe(aim);
  expect(shownText({ ...old, keys: { areas: [] } })).toBe(old.content);
});
