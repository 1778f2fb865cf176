import { expect, it } from 'vitest';
import { isMailbox } from '../../members/index.ts';
import { readPrincipalsList } from './principals-list.ts';

const read = (text: string) => readPrincipalsList(text, isMailbox);

it('reads a board a line, with joint boards and federations, however the columns are ordered', () => {
  const text = [
    'Slag;Kod;Namn;Antal kommuner;Nämnd;E-post;Verkar också för;Annat',
    'region;0007;Region Kronoberg;;Hälso- och sjukvårdsnämnden;hsn@region.example;;x',
    'kommun;0761;Lessebo kommun;;Gemensam omsorgsnämnd;;0763, 0765;',
    ';0761;;;Barnnämnden;;;',
    '',
    'kommun;0763;Tingsryds kommun;;;;;',
    'kommun;0765;Älmhults kommun;;"Nämnden för ""vård; omsorg""";;;',
    'Kommunalförbund;9001;Förbundet;3;Direktionen;;;',
  ].join('\r\n');
  const found = read(`\uFEFF${text}`);
  expect(found).toMatchObject({
    ok: true,
    value: [
      {
        code: '0007',
        kind: 'region',
        represents: 1,
        boards: [{ name: 'Hälso- och sjukvårdsnämnden', mailbox: 'hsn@region.example' }],
      },
      { code: '0761', kind: 'municipality', boards: [{ actsFor: ['0763', '0765'] }, { name: 'Barnnämnden', actsFor: [] }] },
      { code: '0763', boards: [] },
      { code: '0765', boards: [{ name: 'Nämnden för "vård; omsorg"' }] },
      { code: '9001', kind: 'federation', represents: 3 },
    ],
  });
});

it('tells everything that is wrong, by its line', () => {
  const text = [
    'kod\tnamn\tslag\tantal kommuner\tnämnd\te-post\tverkar för',
    '761\tLessebo kommun\tkommun\t\t\t\t',
    '0763\t\t\t\t\t\t',
    '0765\tÄlmhults kommun\tstad\t0\tSN\tinte en adress\t9999',
    '0007\tRegionen\tregion\t2\tHSN\t\t',
    '0007\tRegion Kronoberg\tregion\t\thsn\t\t',
  ].join('\n');
  const found = read(text);
  expect(found.ok ? [] : found.refusals.map(({ code, about }) => `${about?.['line']} ${code}`)).toEqual([
    '2 line-code',
    '3 line-name',
    '4 line-kind',
    '4 line-represents',
    '4 line-mailbox',
    '4 line-acts-for',
    '5 line-represents',
    '6 line-differs',
    '6 line-board-twice',
  ]);
});

it.each([
  ['', 'list-empty'],
  ['kod;namn', 'list-empty'],
  ['0761;Lessebo kommun', 'list-columns'],
  ['kod;namn\n0761;"Lessebo', 'list-broken'],
  [`kod;namn\n${'0761;Lessebo\n'.repeat(2_001)}`, 'list-too-long'],
])('refuses what is no list: %j', (text, code) => {
  const found = read(text);
  expect(found.ok ? [] : found.refusals.map((refusal) => refusal.code)).toEqual([code]);
});
