import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { Assignment, OrganKind, OrganNode, Principal } from '../../../members/index.ts';
import { peopleCsv, peopleView, sentence } from './present.ts';

const day = Temporal.PlainDate.from('2026-03-01');
const region = { id: 'r', code: '0005', name: 'Region Ett' };
const kinda = { id: 'k', code: '0513', name: 'Kinda kommun' };
const principals = [region, kinda] as unknown as readonly Principal[];

function held(name: string, role: Assignment['role'], more: Partial<Assignment> = {}): Assignment {
  return {
    ...{ id: name, person: { id: name, kind: 'person', name, title: null }, role, organ: null, board: null, principal: null },
    ...{ party: null, from: day, to: null, deputyFor: null, ordinal: null, source: 'Webbsidan', example: false, ...more },
  };
}

const official = (name: string, title: string, more: Partial<Assignment> = {}) =>
  held(name, 'member', { person: { id: name, kind: 'person', name, title }, party: 'M', principal: region, ...more });

function organ(name: string, kind: OrganKind, holders: Assignment[], children: OrganNode[] = []): OrganNode {
  const rest = { parentId: null, description: null, ordinal: 0, existsFrom: day, existsTo: null, source: null };
  return { organ: { id: name, name, kind, ...rest }, holders, children };
}

const signsIn = held('Ordföranden', 'chair', { person: { id: 'o', kind: 'function', name: 'Ordföranden', title: null } });
const structure = [
  organ(
    'Samrådet',
    'consultation-body',
    [
      signsIn,
      held('Bo', 'substitute', { principal: kinda, party: 'C', ordinal: 2, example: true }),
      held('Dag', 'substitute', { principal: region, party: 'M', ordinal: 1 }),
      held('Ann', 'chair', { principal: region, party: 'S' }),
    ],
    [
      organ('Ledningsgruppen', 'management-group', [
        official('Cia', 'Socialchef'),
        official('Eva', 'Strateg, eva.lind@kommunen.se'),
        official('Fia', 'Chef 010-103 00 00'),
      ]),
      organ('Nära vård', 'focus', []),
    ],
  ),
];
const view = (organId = '', principal = '') => peopleView('sv', { structure, principals }, { organ: organId, principal }, day);

describe('who sits, as the public sees it', () => {
  it('tells party and principal of the elected, function alone of officials, and no way to reach them', () => {
    const lines = view().organs.map(({ name, people }) => [
      name,
      ...people.map((each) => Object.values(each).slice(0, 5).join('|')),
    ]);
    expect(lines).toEqual([
      ['Samrådet', 'Ann|Ordförande|S|Region Ett|', 'Dag|Ersättare|M|Region Ett|', 'Bo|Ersättare|C|Kinda kommun|'],
      ['Ledningsgruppen', 'Cia|Ledamot|||Socialchef', 'Eva|Ledamot|||', 'Fia|Ledamot|||'],
    ]);
  });

  it('opens with how many, and how many of them are elected', () => {
    expect(view().title).toBe(
      'Sex personer har uppdrag i samrådet och dess grupper den 1 mars 2026, tre av dem förtroendevalda.',
    );
    expect(sentence('en', { count: 2, elected: 1, isNarrowed: false }, day)).toBe(
      'Two people hold assignments in the body and its groups on 1 March 2026, one of them elected.',
    );
    expect(sentence('sv', { count: 1, elected: 0, isNarrowed: false }, day)).toBe(
      'En person har uppdrag i samrådet och dess grupper den 1 mars 2026.',
    );
    expect(sentence('sv', { count: 0, elected: 0, isNarrowed: false }, day)).toBe(
      'Ingen har ett uppdrag antecknat den 1 mars 2026.',
    );
  });

  it('is narrowed by group, and by principal among the elected', () => {
    expect(view('Ledningsgruppen').organs.map(({ name }) => name)).toEqual(['Ledningsgruppen']);
    const fromRegion = view('', '0005');
    expect(fromRegion.organs.map(({ name, people }) => [name, people.length])).toEqual([['Samrådet', 2]]);
    expect(fromRegion.title).toBe('Två personer med uppdrag den 1 mars 2026 stämmer med det som är valt.');
    expect(view('Nära vård', '9999')).toEqual(view());
  });

  it('can be taken out, with what is made up said so', () => {
    const rows = peopleCsv('sv', view('Samrådet').organs);
    expect(rows[0]).toEqual(['Grupp', 'Vem', 'Uppdrag', 'Huvudman', 'Parti', 'Funktion', 'Exempel']);
    expect(rows[3]).toEqual(['Samrådet', 'Bo', 'Ersättare', 'Kinda kommun', 'C', '', 'ja']);
  });
});
