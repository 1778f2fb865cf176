import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  currentVerifiers,
  isComplete,
  mayBeChosen,
  mayHaveLed,
  type Said,
  standsOf,
  type TookPart,
  verifyBy,
} from './verifying.ts';

const was = (personId: string | null, capacity: TookPart['capacity'], more: Partial<TookPart> = {}): TookPart => ({
  ...{ personId, name: personId ?? 'Gäst', capacity, serves: false, presence: 'on-site' },
  ...more,
});

describe('who may be chosen', () => {
  it('those who took part as members or served, whoever leads first', () => {
    const attendance = [
      was('ledamot', 'member'),
      was('borta', 'member', { presence: 'absent' }),
      was('på distans', 'member', { presence: 'remote' }),
      was('tjänstgör', 'substitute', { serves: true }),
      was('lyssnar', 'substitute'),
      was('tjänsteperson', 'official'),
      was(null, 'guest'),
      was('vice', 'vice-chair'),
      was('ordförande', 'chair'),
    ];
    expect(mayBeChosen(attendance).map(({ personId }) => personId)).toEqual([
      ...['ordförande', 'vice', 'ledamot', 'på distans', 'tjänstgör'],
    ]);
    expect(mayHaveLed(attendance)).toEqual(['ordförande', 'vice']);
  });

  it('a member as the one who led, when no chair was there', () => {
    expect(mayHaveLed([was('ordförande', 'chair', { presence: 'absent' }), was('ledamot', 'member')])).toEqual(['ledamot']);
  });
});

const chair = { id: 'v1', personId: 'anna', role: 'chair', replaces: null } as const;
const other = { id: 'v2', personId: 'bo', role: 'verifier', replaces: null } as const;
const text = { id: 'm1', textSha256: 'a' } as const;
const said = (verifierId: string, kind: Said['kind'] = 'attested', of: { id: string; textSha256: string } = text): Said => ({
  ...{ verifierId, kind, minutesId: of.id, textSha256: of.textSha256 },
});

describe('when a text is verified', () => {
  it('is when all have attested exactly it', () => {
    expect(isComplete([chair, other], text, [said('v1')])).toBe(false);
    expect(isComplete([chair, other], text, [said('v1'), said('v2')])).toBe(true);
  });

  it('is not by nobody', () => {
    expect(isComplete([], text, [])).toBe(false);
  });

  it('needs every word anew for a later number', () => {
    const later = { id: 'm2', textSha256: 'b' };
    expect(isComplete([chair, other], later, [said('v1'), said('v2'), said('v2', 'attested', later)])).toBe(false);
    expect(standsOf('v1', later, [said('v1')])).toBe('waits');
    expect(standsOf('v1', text, [said('v1', 'attested', { id: 'm1', textSha256: 'another' })])).toBe('waits');
  });

  it('counts the latest word of each', () => {
    expect(standsOf('v2', text, [said('v2', 'objected')])).toBe('objected');
    expect(isComplete([chair, other], text, [said('v1'), said('v2', 'objected'), said('v2')])).toBe(true);
    expect(isComplete([chair, other], text, [said('v1'), said('v2'), said('v2', 'objected')])).toBe(false);
  });

  it('lets what others attested stand when one is replaced, and asks the new one', () => {
    const instead = { id: 'v3', personId: 'eva', role: 'verifier', replaces: 'v2' } as const;
    expect(currentVerifiers([other, chair, instead]).map(({ id }) => id)).toEqual(['v1', 'v3']);
    expect(isComplete([chair, other, instead], text, [said('v1'), said('v2')])).toBe(false);
    expect(isComplete([chair, other, instead], text, [said('v1'), said('v3')])).toBe(true);
  });
});

it('is to be done by the organ’s own rule, where it has one', () => {
  const on = Temporal.PlainDate.from('2027-03-12');
  expect(verifyBy(on, 14)?.toString()).toBe('2027-03-26');
  expect(verifyBy(on, null)).toBeNull();
});
