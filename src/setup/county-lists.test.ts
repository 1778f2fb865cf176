import { expect, it } from 'vitest';
import { counties, countyByCode, municipalityName, principalsOfCounty } from './county-lists.ts';

it('has every county, and every municipality in one of them', () => {
  const all = counties().flatMap(({ code }) => principalsOfCounty(code));
  expect(counties()).toHaveLength(21);
  expect(all.filter(({ kind }) => kind === 'region')).toHaveLength(20);
  expect(all.filter(({ kind }) => kind === 'municipality')).toHaveLength(290);
  expect(new Set(all.map(({ code }) => code)).size).toBe(all.length);
  expect(all.filter(({ boards }) => boards.length === 0)).toEqual([]);
  expect([countyByCode('05')?.name, countyByCode('02')]).toEqual(['Östergötlands län', null]);
});

it('knows what has been read of a principal, and proposes what is usual for the others', () => {
  const [, ydre, linkoping] = ['0005', '0512', '0580'].map((code) => principalsOfCounty('05').find((each) => each.code === code));
  expect(ydre).toMatchObject({ name: 'Ydre kommun', organisationNumber: '212000-0381', tile: [1, 3], boards: ['Socialnämnden'] });
  expect(linkoping).toMatchObject({ name: 'Linköpings kommun', boards: ['Social- och omsorgsnämnden'] });
  expect(principalsOfCounty('07')[0]).toMatchObject({ code: '0007', kind: 'region', boards: ['Hälso- och sjukvårdsnämnden'] });
});

it.each([
  ['Linköping', 'Linköpings kommun'],
  ['Kinda', 'Kinda kommun'],
  ['Borås', 'Borås kommun'],
  ['Växjö', 'Växjö kommun'],
])('calls %s %s', (place, name) => {
  expect(municipalityName(place)).toBe(name);
});
