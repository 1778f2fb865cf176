import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { Assignment, Board, OrganKind, OrganNode } from '../../../members/index.ts';
import { blocksOf } from './paragraphs.ts';
import { aboutView } from './present.ts';

const day = Temporal.PlainDate.from('2026-03-01');
const body = {
  id: 'b',
  name: 'Samråd vård',
  shortName: 'SV',
  county: 'Länet',
  mandate: 'Att samråda.\n\n- ett\n- två',
  source: null,
};
const host = { name: 'Hälsonämnden', principalName: 'Region Ett' } as Board;

function held(name: string, role: Assignment['role'], more: Partial<Assignment> = {}): Assignment {
  return {
    ...{
      id: name,
      role,
      organ: null,
      board: null,
      from: day,
      to: null,
      deputyFor: null,
      ordinal: null,
      source: null,
      example: false,
    },
    ...{ person: { id: name, kind: 'person', name, title: 'strateg' }, principal: null, party: null, ...more },
  };
}

function organ(name: string, kind: OrganKind, holders: Assignment[], children: OrganNode[] = []): OrganNode {
  const rest = { parentId: null, description: null, ordinal: 0, existsFrom: day, existsTo: null, source: null };
  return { organ: { id: name, name, kind, ...rest }, holders, children };
}

const principal = { id: 'p', code: '0001', name: 'Region Ett' };
const structure = [
  organ(
    'Samrådet',
    'consultation-body',
    [held('Ann', 'chair', { party: 'S', principal }), held('Bo', 'member', { party: 'M', principal })],
    [
      organ('Sekretariatet', 'secretariat', [
        held('Cia', 'process-support', { party: 'X', principal }),
        held('Registrator, Ettköping', 'process-support', {
          person: { id: 'f', kind: 'function', name: 'Registrator, Ettköping', title: null },
        }),
      ]),
    ],
  ),
];
const found = { body: { ...body, hostBoardId: 'h', defaultRule: null } as never, host, structure, principals: [], boards: [] };

describe('about the body', () => {
  const view = aboutView('sv', found, day);

  it('tells of the elected name, party and principal; of officials name and function only', () => {
    expect(
      view.organs.map(({ people }) => people.map(({ name, party, principal, office }) => [name, party, principal, office])),
    ).toEqual([
      [
        ['Ann', 'S', 'Region Ett', null],
        ['Bo', 'M', 'Region Ett', null],
      ],
      [['Cia', null, null, 'strateg']],
    ]);
  });

  it('opens with who leads it, in both languages', () => {
    expect(view.lead).toBe('Ann är ordförande i samrådet den 1 mars 2026.');
    expect(aboutView('en', found, day).lead).toBe('Ann chairs the body on 1 March 2026.');
    expect(aboutView('sv', { ...found, structure: [] }, day).lead).toBe(
      'Samrådet har ingen ordförande antecknad den 1 mars 2026.',
    );
  });

  it('draws the organs as they hang together, each leading to its own part', () => {
    expect(view.tree).toMatchObject([
      {
        name: 'Samrådet',
        href: '#grupp-1',
        note: 'Två personer',
        look: 'strong',
        children: [{ href: '#grupp-2', note: 'En person' }],
      },
    ]);
    expect(view.host).toMatch(/^Hälsonämnden i Region Ett är värdmyndighet/);
  });
});

describe('blocks of running text', () => {
  it('parts at blank lines and gathers what is listed', () => {
    expect(blocksOf('Ett\nstycke.\n\n- a\n- b\n\nEtt till.')).toEqual([
      { kind: 'text', text: 'Ett stycke.' },
      { kind: 'list', items: ['a', 'b'] },
      { kind: 'text', text: 'Ett till.' },
    ]);
  });
});
