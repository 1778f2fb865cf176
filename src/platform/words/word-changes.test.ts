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

  it('are the same the other way round, added for removed', () => {
    const other = { same: 'same', added: 'removed', removed: 'added' } as const;
    fc.assert(
      fc.property(text, text, (before, after) => {
        const runs = (kind: string, one: string, two: string) =>
          wordChanges(one, two).flatMap((each) => (each.kind === kind ? [each.text] : []));
        for (const kind of ['same', 'added', 'removed'] as const)
          expect(runs(kind, before, after)).toEqual(runs(other[kind], after, before));
      }),
    );
  });

  it('are whole phrases, where only a space is left between', () => {
    expect(wordChanges('Nämnden ska ofta mötas.', 'Nämnden får sällan mötas.')).toEqual([
      { kind: 'same', text: 'Nämnden ' },
      { kind: 'removed', text: 'ska ofta' },
      { kind: 'added', text: 'får sällan' },
      { kind: 'same', text: ' mötas.' },
    ]);
  });

  it('are told by lines, then as a whole, where the texts differ more than is worth the time', () => {
    const words = (from: number) => Array.from({ length: 40 }, (_, place) => `ord${from + place}`).join(' ');
    expect(wordChanges(`Först.\n${words(0)}`, `Först.\n${words(100)}`, 9)).toEqual([
      { kind: 'same', text: 'Först.\n' },
      { kind: 'removed', text: words(0) },
      { kind: 'added', text: words(100) },
    ]);
    expect(wordChanges('a\nb\nc', 'x\ny\nz', 2).map(({ text }) => text)).toEqual(['a\nb\nc', 'x\ny\nz']);
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
