import { describe, expect, it } from 'vitest';
import type { Held } from './held.ts';
import { inTurn, substitutesInOrder } from './substitutes.ts';

const held = (name: string, role: Held['role'], principal: string | null, ordinal: number | null = null) => ({
  person: { id: name, kind: 'person' as const, name },
  role,
  ordinal,
  principal: principal === null ? null : { id: principal, code: principal, name: principal },
});

const organ = [
  held('Maj', 'chair', 'Kinda'),
  held('Nils', 'member', 'Ydre'),
  held('Olof', 'member', null),
  held('Östen', 'substitute', 'Kinda', 4),
  held('Adam', 'substitute', 'Motala', 1),
  held('Bodil', 'substitute', 'Ydre', 3),
  held('Cajsa', 'substitute', 'Kinda', 2),
  held('Åke', 'substitute', 'Boxholm'),
  held('Yvonne', 'substitute', 'Boxholm'),
  held('Sven', 'process-support', null),
];
const called = (absentPersonId: string, unavailable?: readonly string[]) =>
  substitutesInOrder(organ, { absentPersonId, unavailable }).map(({ person }) => person.name);

describe('whom to call when somebody is missing', () => {
  it('asks those from the same principal first, then the others, each by turn and the unnumbered last', () => {
    expect(called('Maj')).toEqual(['Cajsa', 'Östen', 'Adam', 'Bodil', 'Yvonne', 'Åke']);
    expect(called('Nils')).toEqual(['Bodil', 'Adam', 'Cajsa', 'Östen', 'Yvonne', 'Åke']);
  });

  it('goes by turn alone for a seat that comes from no principal', () => {
    expect(called('Olof')).toEqual(['Adam', 'Cajsa', 'Bodil', 'Östen', 'Yvonne', 'Åke']);
  });

  it('passes over those who cannot come, and those with a seat of their own', () => {
    expect(called('Maj', ['Cajsa', 'Adam'])).toEqual(['Östen', 'Bodil', 'Yvonne', 'Åke']);
    const both = [...organ, held('Adam', 'member', 'Motala')];
    expect(substitutesInOrder(both, { absentPersonId: 'Maj' }).map(({ person }) => person.name)).not.toContain('Adam');
  });

  it('calls nobody for one without a seat', () => {
    expect(called('Sven')).toEqual([]);
    expect(called('Adam')).toEqual([]);
    expect(called('nobody')).toEqual([]);
  });

  it('lists the substitutes by turn', () => {
    expect(inTurn(organ).map(({ person }) => person.name)).toEqual(['Adam', 'Cajsa', 'Bodil', 'Östen', 'Yvonne', 'Åke']);
  });
});
