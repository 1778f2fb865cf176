import { describe, expect, it } from 'vitest';
import { plan, publication, round } from '../../../test/support/publications.ts';
import { addresses, robots, sitemap } from './addresses/present.ts';
import { sizeOf } from './record/present.ts';
import { recordsCsv, recordsView } from './records/present.ts';
import { searchView } from './search/present.ts';
import { startView } from './start/present.ts';
import { headingOf, readSum, tried } from './try-file/present.ts';

const letter = publication({
  ...{ id: 'p2', title: 'Missiv om Åtvidaberg' },
  content: {
    recordKind: 'covering-letter',
    owner: 'Hälsonämnden',
    registrationNumber: null,
    becameOfficialOn: null,
    searchable: false,
  },
});

describe('the list of documents', () => {
  const shown = (kind: string, text: string) => recordsView('sv', [publication({}), letter], { kind, text });

  it('is narrowed by sort and by words in title, owner and register number', () => {
    expect(shown('', '').title).toBe('Två handlingar är publicerade.');
    expect(shown('covering-letter', '').items.map(({ title }) => title)).toEqual(['Missiv om Åtvidaberg']);
    expect(shown('', 'åtvid MISSIV').items).toHaveLength(1);
    expect(shown('', 'atvid').items).toHaveLength(0);
    expect(shown('', 'sn 2026-1').title).toBe('En av två publicerade handlingar stämmer med det du valt.');
    expect(shown('', 'finns inte').title).toBe('Ingen publicerad handling stämmer med det du valt.');
    expect(recordsView('en', [], { kind: '', text: '' }).title).toBe('No documents have been published yet.');
  });

  it('is taken out as a table, with the day in Sweden and whole addresses', () => {
    const [, row] = recordsCsv('sv', shown('', '').items, 'https://x.se');
    expect(row).toEqual([
      ...['Ett utdrag', 'Protokollsutdrag', 'Socialnämnden, Ydre kommun', 'SN 2026-1', '2026-02-28', '2026-03-02'],
      'https://x.se/offentligt/handlingar/p1',
    ]);
  });

  it('says sizes as people do', () => {
    expect([312, 48_300, 1_240_000].map((bytes) => sizeOf('sv', bytes))).toEqual(['312 byte', '48 kB', '1,2 MB']);
  });
});

describe('search', () => {
  const organs = [
    { id: 'grupp-1', name: 'Presidiet', description: null, elected: true, people: [person('Åsa Öberg'), person('Bo Ek')] },
  ];
  const about = { organs, principals: [{ code: '0512', name: 'Ydre kommun', boards: [] }] } as never;

  it('finds groups, people and principals by the beginnings of their names', () => {
    const titles = (asked: string) => searchView('sv', asked, [], about).hits.map(({ title }) => title);
    expect(titles('öber åsa')).toEqual(['Åsa Öberg']);
    expect(titles('presid')).toEqual(['Presidiet']);
    expect(titles('ydre')).toEqual(['Ydre kommun']);
    expect(titles('"!"')).toEqual([]);
  });

  it('opens with how many there were', () => {
    expect(searchView('sv', '', [], null).title).toBe('Sök i det som är publicerat');
    expect(searchView('sv', 'x', [], null).title).toBe('Inga träffar på ”x”.');
    const found = [{ publication: letter, snippet: [], rank: 1 }];
    expect(searchView('en', 'missiv', found, null).title).toBe('One hit for “missiv”.');
  });

  function person(name: string) {
    return { name, role: '', party: null, principal: null, office: null, example: false };
  }
});

describe('a file to try', () => {
  const sum = 'ab'.repeat(32);

  it('reads a checksum however it is written, and nothing else', () => {
    expect(readSum(` ${sum.toUpperCase()} `)).toBe(sum);
    expect([readSum('ab'), readSum(`${sum}0`), readSum('g'.repeat(64))]).toEqual([null, null, null]);
  });

  it('says what it is the same as: the file, the frozen text, or the text that is decided', () => {
    const file = { sha256: sum, fileName: 'a.pdf', mediaType: 'application/pdf', size: 1, redacted: false };
    const found = [publication({ file }), plan(1).publication, round('r', 'v1', [{}, {}]).publication];
    const result = tried('sv', sum, found);
    expect(result).toMatchObject({
      matches: [
        { more: 'Protokollsutdrag, filen, publicerad den 2 mars 2026' },
        { more: 'Arbetsplan, den frysta texten, publicerad den 2 mars 2026' },
        { more: 'Beslut, texten som beslutas, publicerad den 2 mars 2026' },
      ],
    });
    expect([headingOf('sv', result), headingOf('sv', tried('sv', sum, []))]).toEqual([
      'Filen är densamma som en publicerad handling.',
      'Filen är inte densamma som någon publicerad handling.',
    ]);
  });
});

describe('the start', () => {
  const given = { name: 'Samrådet', principals: 2, told: [], rounds: [], publications: [] };

  it('says the plan, else the decisions, else that nothing has come', () => {
    expect(startView('sv', '2026-03-10', given).title).toBe('Inget är publicerat än.');
    expect(startView('sv', '2026-03-10', { ...given, publications: [letter] }).title).toMatch(/^Handlingar är publicerade/);
    const rounds = [round('r', 'v1', [{ on: '2026-02-01' }, {}])];
    expect(startView('sv', '2026-03-10', { ...given, rounds }).title).toBe('En av två har godkänt. Planen gäller inte än.');
    expect(startView('en', '2026-03-10', given).is).toMatch(/^Samrådet is where two principals consult/);
  });
});

describe('addresses for machines', () => {
  it('lists each public page once in each language, with its last day', () => {
    const all = addresses([plan(1).publication, letter]);
    expect(all.filter(({ changed }) => changed === '2026-03-02').map(({ path }) => path)).toEqual([
      '/offentligt/arbetsplan/plan',
      '/offentligt/arbetsplan/plan/version/1',
      '/offentligt/handlingar/p2',
    ]);
    const map = sitemap('https://x.se', [{ path: '/', changed: null }]);
    expect([...map.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, loc]) => loc)).toEqual(['https://x.se/', 'https://x.se/en']);
  });

  it('keeps an example out of search engines altogether', () => {
    expect(robots('https://x.se', true)).toContain('\nDisallow: /\n');
    expect(robots('https://x.se', false)).not.toContain('Disallow: /\n');
  });
});
