import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeWords, wordChanges } from './word-changes.ts';

const base = 'Nämnden godkänner planen.\n\n- Nära vård\n- Att åldras';
const text = fc
  .array(fc.constantFrom('ett', 'två', 'tre', ' ', '\n', '. ', 'å', 'planen'), { maxLength: 20 })
  .map((all) => all.join(''));

describe('changes in words', () => {
  it('are named word by word', () => {
    expect(wordChanges(base, base.replace('godkänner', 'antar'))).toEqual([
      { kind: 'same', text: 'Nämnden ' },
      { kind: 'removed', text: 'godkänner' },
      { kind: 'added', text: 'antar' },
      { kind: 'same', text: ' planen.\n\n- Nära vård\n- Att åldras' },
    ]);
  });

  it('leave out nothing of either text', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const said = (kind: string) => wordChanges(before, after).flatMap((each) => (each.kind === kind ? [] : [each.text]));
        expect([said('added').join(''), said('removed').join('')]).toEqual([before, after]);
      }),
    );
  });
});

describe('merging', () => {
  it('keeps both sides’ changes where they lie apart', () => {
    const own = base.replace('Nämnden', 'Socialnämnden');
    const fresh = `${base.replace('Nära vård', 'God och nära vård')}\n- E-hälsa`;
    expect(mergeWords(base, own, fresh)).toEqual({
      text: 'Socialnämnden godkänner planen.\n\n- God och nära vård\n- Att åldras\n- E-hälsa',
      clashes: false,
    });
  });

  it('keeps one’s own words where both have changed the same, and says so', () => {
    const [own, fresh] = [base.replace('godkänner', 'antar'), base.replace('godkänner', 'fastställer')];
    expect(mergeWords(base, own, fresh)).toEqual({ text: own, clashes: true });
    expect(mergeWords(base, own, own)).toEqual({ text: own, clashes: false });
  });

  it('is the one text where the other has not changed', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(mergeWords(before, after, before)).toEqual({ text: after, clashes: false });
        expect(mergeWords(before, before, after)).toEqual({ text: after, clashes: false });
        expect(mergeWords(before, after, after).text).toBe(after);
      }),
    );
  });
});
