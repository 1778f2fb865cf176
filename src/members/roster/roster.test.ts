import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { decode } from '../calendar/decode.ts';
import { type ComparedRow, compareRoster, type Term } from './compare.ts';
import type { Known, KnownAssignment } from './known.ts';
import { readRoster } from './read-roster.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const exists = { existsFrom: day('2019-01-01'), existsTo: null };

const held = (
  id: string,
  personId: string,
  role: KnownAssignment['role'],
  more: Partial<KnownAssignment> = {},
): KnownAssignment => ({
  ...{ id, personId, role, organId: 'svo', boardId: null, principalId: null, party: null, ordinal: null },
  ...{ from: day('2023-01-01'), to: null, ...more },
});

const known: Known = {
  today: day('2026-11-22'),
  people: [
    { id: 'anna', name: 'Anna Ek', title: null },
    { id: 'bo', name: 'Bo Ö. Alm', title: 'socialchef' },
    { id: 'eva1', name: 'Eva Ås', title: null },
    { id: 'eva2', name: 'Eva Ås', title: null },
  ],
  held: [
    held('a1', 'anna', 'member', { principalId: 'ydre', party: 'S' }),
    held('b1', 'bo', 'substitute', { principalId: 'kinda', ordinal: 2 }),
    held('e1', 'eva1', 'member', { organId: null, boardId: 'sn-ydre', party: 'C' }),
    held('e2', 'eva2', 'member', { organId: null, boardId: 'sn-kinda', party: 'M' }),
  ],
  organs: [
    { id: 'svo', name: 'Samråd vård och omsorg', ...exists },
    { id: 'lg', name: 'Ledningsgruppen', ...exists, existsTo: day('2025-01-01') },
  ],
  boards: [
    { id: 'sn-ydre', name: 'Socialnämnden', principalId: 'ydre', ...exists },
    { id: 'sn-kinda', name: 'Socialnämnden', principalId: 'kinda', ...exists },
  ],
  principals: [
    { id: 'ydre', code: '0512', name: 'Ydre kommun' },
    { id: 'kinda', code: '0513', name: 'Kinda kommun' },
    { id: 'atvid', code: '0561', name: 'Åtvidabergs kommun' },
    { id: 'region', code: '0005', name: 'Region Östergötland' },
  ],
};

const head = 'Namn;Uppdrag;Nämnd;Huvudman;Parti;Från;Till;Ordning';
const table = (...rows: string[]) => [head, ...rows].join('\n');
const svo = 'Samråd vård och omsorg';

function compared(text: string, answers: [number, string][] = [], term: Term | null = null, against = known) {
  return compareRoster(against, readRoster(text).lines, { answers: new Map(answers), term });
}

/** What would be done, in short. */
function short(row: ComparedRow): string {
  if (row.does === 'not-read') return `${row.trouble} ${row.column ?? ''}`.trim();
  if (row.does === 'asks')
    return `asks ${row.candidates.map((each) => (each.kind === 'known' ? each.person.id : each.number)).join(' ')}`;
  if (row.does === 'waits') return `waits ${row.row}`;
  if (row.does !== 'plan') return row.does;
  const { who, change } = row.plan;
  const person = who.kind === 'known' ? who.person.id : `new ${who.row}`;
  if (change.kind === 'assign') {
    const ends = change.ends.map(({ id }) => id).join(' ');
    return [person, change.why, change.from, change.to ?? 'on', ...(ends === '' ? [] : [`ends ${ends}`])].join(' ');
  }
  return change.kind === 'nothing' ? `${person} nothing` : `${person} ${JSON.stringify(change.set)}`;
}

const shorts = (...given: Parameters<typeof compared>) => compared(...given).map(short);

/** What there would be afterwards, as the act writes it. */
function after(rows: readonly ComparedRow[]): Known {
  let now = known;
  for (const row of rows) {
    if (row.does !== 'plan') continue;
    const { who, role, place, change } = row.plan;
    const personId = who.kind === 'known' ? who.person.id : `p${who.row}`;
    if (!now.people.some(({ id }) => id === personId))
      now = { ...now, people: [...now.people, { id: personId, name: row.name, title: null }] };
    if (change.kind === 'alter')
      now = { ...now, held: now.held.map((each) => (each.id === change.was.id ? { ...each, ...change.set } : each)) };
    if (change.kind !== 'assign') continue;
    const ended = change.ends.map(({ id }) => id);
    const rest = now.held.map((each) => (ended.includes(each.id) ? { ...each, to: change.from.subtract({ days: 1 }) } : each));
    now = { ...now, held: [...rest, { ...held(`n${row.number}`, personId, role), ...place, ...change }] };
  }
  return now;
}

describe('reading', () => {
  test('heads in any order, in two languages, with lines over them; columns that are not ours are left unread', () => {
    const { lines, unread } = readRoster(
      'Förteckning 2027\n\nLast day\tPersonnummer\tFirst name\tSurname\tRole\tGroup or board\tFrom\n\t19810101-1234\tÅsa\tÖst\tVice chair\tPresidiet\t1 Jan 2027',
    );
    expect(unread).toEqual(['Personnummer']);
    expect(lines).toEqual([
      expect.objectContaining({
        number: 4,
        row: expect.objectContaining({
          name: 'Åsa Öst',
          role: 'vice-chair',
          place: 'Presidiet',
          from: day('2027-01-01'),
          to: null,
        }),
      }),
    ]);
  });

  test.each([
    ['2027-01-01', '2027-01-01'],
    ['1/1 2027', '2027-01-01'],
    ['46388', '2027-01-01'],
    ['46388.0', '2027-01-01'],
    ['20270101', '2027-01-01'],
    ['tills vidare', null],
    ['-', null],
  ])('a day as %s', (text, found) => {
    const [line] = readRoster(table(`A;ledamot;X;;;2020-01-01;${text}`)).lines;
    expect(line !== undefined && 'row' in line ? (line.row.to?.toString() ?? null) : line).toBe(found);
  });

  test('a file in another encoding, with a mark, with an apostrophe before what looks like a formula', () => {
    const text = `Namn;Roll;Grupp\r\n'-Åke;1:e vice ordförande;${svo}\r\n`;
    const latin = Uint8Array.from(text, (sign) => sign.charCodeAt(0));
    for (const bytes of [latin, new TextEncoder().encode(`\uFEFF${text}`)]) {
      expect(readRoster(decode(bytes)).lines).toMatchObject([
        { number: 2, row: { name: '-Åke', role: 'vice-chair', place: svo } },
      ]);
    }
  });

  test('what cannot be read says in which column, and stops nothing else', () => {
    const wrong = (text: string) =>
      readRoster(table(text)).lines.map((line) => ('trouble' in line ? [line.trouble, line.column] : 'read'))[0];
    expect(wrong(';ledamot;X')).toEqual(['name-missing', 'name']);
    expect(wrong('A;;X')).toEqual(['role-missing', 'role']);
    expect(wrong('A;kejsare;X')).toEqual(['role-unknown', 'role']);
    expect(wrong('A;ledamot;X;;;30/2 2027')).toEqual(['day-not-understood', 'from']);
    expect(wrong('A;ledamot;X;;;2027-01-01;2026-01-01')).toEqual(['ends-before-it-begins', 'to']);
    expect(wrong('A;ersättare;X;;;;;första')).toEqual(['ordinal-wrong', 'ordinal']);
    expect(wrong('A;ledamot;X;;;;;17')).toBe('read');
    expect(wrong(`${'å'.repeat(201)};ledamot;X`)).toEqual(['too-long', 'name']);
    expect(readRoster('a;b\n1;2').lines).toMatchObject([{ trouble: 'no-name-column' }]);
    expect(readRoster('\n \n')).toEqual({ lines: [], unread: [] });
    expect(readRoster(table(`A;ledamot;${svo}`, '"B;x\n1;2')).lines.at(-1)).toMatchObject({ trouble: 'line-broken' });
  });
});

describe('comparing', () => {
  test('a new person, a new assignment, an ended one, a changed one, one that is there', () => {
    expect(
      shorts(
        table(
          `Cia Dal;ledamot;${svo};Ydre;V;1/1 2027`,
          `Anna Ek;Ordförande;${svo};0512;;2027-01-01;2030-12-31`,
          `ANNA  EK;ledamot;${svo};Ydre kommun;S;;2026-12-31`,
          `Bo Ö Alm;ers.;${svo};Kinda;;2023-01-01;;1`,
          `Eva Ås;ledamot;Socialnämnden;Ydre;;2023-01-01;`,
        ),
      ),
    ).toEqual([
      'new 2 new 2027-01-01 on',
      'anna new 2027-01-01 2030-12-31',
      'anna {"to":"2026-12-31"}',
      'bo {"ordinal":1}',
      'eva1 nothing',
    ]);
  });

  test('a place that is not there, not then, not one, or not for the role', () => {
    expect(
      shorts(
        table(
          'A;ledamot;Nämnden;;;2027-01-01',
          'A;ledamot;Ledningsgruppen;;;2027-01-01',
          'A;ledamot;Socialnämnden;;;2027-01-01',
          'A;ledamot;;Ydre;;2027-01-01',
          'A;registrator;;;;2027-01-01',
          `A;handläggare;${svo};;;2027-01-01`,
          `A;ledamot;${svo};Mjölby;;2027-01-01`,
          `A;ledamot;${svo};Åtvidaberg`,
        ),
      ),
    ).toEqual([
      'place-unknown place',
      'place-not-then place',
      'place-ambiguous place',
      'place-missing place',
      'place-missing principal',
      'role-not-there place',
      'principal-unknown principal',
      'from-missing from',
    ]);
  });

  test('people with the same name are asked about unless the place tells them apart', () => {
    expect(shorts(table('Eva Ås;ordförande;Socialnämnden;Kinda;M;2027-01-01'))).toEqual(['eva2 new 2027-01-01 on']);
    // The place agrees, the party does not.
    expect(shorts(table('Eva Ås;ordförande;Socialnämnden;Kinda;L;2027-01-01'))).toEqual(['asks eva1 eva2']);
    // What is said of one of them says nothing of the next row.
    const second = table('Eva Ås;ordförande;Socialnämnden;Kinda;;2027-01-01', `Eva Ås;ledamot;${svo};;;2027-01-01`);
    expect(shorts(second)).toEqual(['eva2 new 2027-01-01 on', 'asks eva1 eva2']);
    const elsewhere = table(`Eva Ås;ledamot;${svo};Region Östergötland;;2027-01-01`, `Anna Ek;ledamot;${svo};Kinda;;2027-01-01`);
    expect(shorts(elsewhere)).toEqual(['asks eva1 eva2', 'asks anna']);
    expect(
      shorts(elsewhere, [
        [2, 'ny'],
        [3, 'anna'],
      ]),
    ).toEqual(['new 2 new 2027-01-01 on', 'anna {"principalId":"kinda"}']);
    expect(
      shorts(elsewhere, [
        [2, 'hoppa'],
        [3, 'eva1'],
      ]),
    ).toEqual(['skipped', 'asks anna']);
  });

  test('two rows of one new name are one person when they agree, and asked about when they do not', () => {
    const rows = table(
      `Ia By;ledamot;${svo};Ydre;S;2027-01-01`,
      `Ia By;ordförande;Socialnämnden;Ydre;;2027-01-01`,
      `Ia By;ersättare;${svo};Kinda;M;2027-01-01`,
    );
    expect(shorts(rows)).toEqual(['new 2 new 2027-01-01 on', 'new 2 new 2027-01-01 on', 'asks 2']);
    expect(shorts(rows, [[4, 'rad:2']]).at(-1)).toBe('new 2 new 2027-01-01 on');
    expect(shorts(rows, [[4, 'ny']]).at(-1)).toBe('new 4 new 2027-01-01 on');
    const unsure = table(
      `Eva Ås;ledamot;${svo};Region Östergötland;;2027-01-01`,
      `Eva Ås;ersättare;${svo};Region Östergötland;;2027-01-01`,
    );
    expect(shorts(unsure)).toEqual(['asks eva1 eva2', 'waits 2']);
    expect(shorts(unsure, [[2, 'ny']])).toEqual(['new 2 new 2027-01-01 on', 'new 2 new 2027-01-01 on']);
  });

  test('a row that says otherwise than another, or runs into a later assignment, is told', () => {
    expect(
      shorts(
        table(
          `Anna Ek;ledamot;${svo};Ydre;;;2026-12-31`,
          `Anna Ek;ledamot;${svo};Ydre;;;2026-11-30`,
          `Anna Ek;ledamot;${svo};;;2022-01-01`,
        ),
      ),
    ).toEqual(['anna {"to":"2026-12-31"}', 'said-otherwise', 'overlaps from']);
  });

  test('in a change of many, whoever is named goes on for a new term or moves from another seat', () => {
    const term = { on: day('2027-01-01'), placeIds: ['svo'] };
    const rows = table(`Anna Ek;ledamot;${svo};Ydre`, `Bo Ö. Alm;ledamot;${svo};Kinda`, `Eva Ås;ledamot;Socialnämnden;Ydre`);
    expect(shorts(rows, [], term)).toEqual([
      'anna goes-on 2027-01-01 on ends a1',
      'bo moves 2027-01-01 on ends b1',
      'eva1 nothing',
    ]);
    const [anna] = compared(rows, [], term);
    expect(anna?.does === 'plan' ? anna.plan.change : null).toMatchObject({ party: 'S', principalId: 'ydre' });
  });

  test.each([
    ['alone', null],
    ['in a change of many', { on: day('2027-01-01'), placeIds: ['svo'] }],
  ])('the same file twice does nothing the second time, %s', (_, term) => {
    const rows = table(
      `Anna Ek;ledamot;${svo};Ydre;S;2027-01-01`,
      `Bo Ö. Alm;ledamot;${svo};Kinda;M;2027-01-01;2030-12-31`,
      `Cia Dal;ersättare;${svo};Ydre;;2027-01-01;;1`,
      `Cia Dal;ersättare;${svo};Ydre;;2027-01-01;;1`,
    );
    const first = compared(rows, [], term);
    expect(first.filter((row) => row.does === 'plan' && row.plan.change.kind === 'nothing')).toHaveLength(term === null ? 2 : 1);
    for (const row of compared(rows, [], term, after(first)))
      expect(row).toMatchObject({ does: 'plan', plan: { change: { kind: 'nothing' } } });
  });
});
