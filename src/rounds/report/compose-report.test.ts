import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { linkoping } from '../../../test/support/report-facts.ts';
import { composeReport } from './compose-report.ts';
import { defaultMaster } from './master.ts';
import { linesOf, partsOfKind, type Report } from './report.ts';
import type { ReportFacts } from './report-facts.ts';

const heads = 'Socialförvaltningen: Yvonne Thilander\nVård- och äldreomsorgsförvaltningen: Sonja Erlandsson';
const compose = (facts: Partial<ReportFacts> = {}, own: Readonly<Record<string, string>> = {}): Report => {
  const all = { ...linkoping, ...facts };
  return composeReport(defaultMaster(all), all, new Map(Object.entries({ signing: heads, ...own })));
};
const said = (report: Report, kind: Parameters<typeof partsOfKind>[1]) => partsOfKind(report, kind).flatMap(linesOf);

describe('the report of January 2024', () => {
  const seed = seedParts();

  it.each(['0580-1', '0580-2'])('has the parts of the document itself, in its order, for the board of %s', (ownStep) => {
    expect(compose({ ownStep }).parts.map(({ kind }) => kind)).toEqual(seed.map(({ kind }) => kind));
  });

  it('says part by part what the document says', () => {
    const report = compose();
    for (const [place, { kind, heading, lines }] of seed.entries()) {
      const part = report.parts[place];
      expect(part?.missing, kind).toBe(false);
      expect(essence(kind, lines), kind).not.toEqual([]);
      expect(part?.heading ?? null, kind).toBe(heading);
      expect(part === undefined ? [] : essence(kind, linesOf(part)), kind).toEqual(essence(kind, lines));
    }
  });

  it('sends a recommending board’s decision on, and a deciding one’s only to the consultation', () => {
    expect(said(compose(), 'distribution')).toEqual(['Vård- och äldreomsorgsnämnden', 'Samråd vård och omsorg, sekretariatet']);
    expect(said(compose({ ownStep: '0580-2' }), 'distribution')).toEqual(['Samråd vård och omsorg, sekretariatet']);
  });

  it('is nearly written before anyone has typed: what is missing is asked for in brackets', () => {
    const empty = { caseOfficer: null, on: null, codetermination: null };
    const report = composeReport(defaultMaster(linkoping), { ...linkoping, ...empty }, new Map());
    expect(report.parts.filter(({ missing }) => missing).map(({ key }) => key)).toEqual([
      ...['case-officer', 'date', 'basis', 'codetermination', 'signing'],
    ]);
    expect(said(report, 'case-officer')).toEqual(['[Handläggare]']);
  });
});

describe('other reports', () => {
  it('ask the region for what depends on the municipalities, and a lone municipality for the rest', () => {
    const facts = {
      principals: linkoping.principals.map((each) => ({ ...each, isOwn: each.kind === 'region' })),
      steps: linkoping.steps.slice(1),
    };
    expect(said(compose(facts), 'draft')[1]).toBe('Beslutet förutsätter att samtliga kommuner i länet godkänner arbetsplanen.');
    const rule = { kind: 'region-and-at-least', municipalities: 10 } as const;
    expect(said(compose({ round: { ...linkoping.round, rule } }), 'draft').at(-1)).toBe(
      'Beslutet förutsätter att Region Östergötlands hälso- och sjukvårdsnämnd samt minst tio av länets kommuner godkänner arbetsplanen.',
    );
  });

  it('say which part a board decides for itself', () => {
    const steps = linkoping.steps.map((step) => ({ ...step, part: 'decide' as const, scope: 'för äldre' }));
    expect(said(compose({ steps }), 'draft')[0]).toBe(
      'Arbetsplan för åren 2024-2025 godkänns för nämndens egen del (för äldre).',
    );
  });

  it('ask for the number of the board that has none', () => {
    const steps = linkoping.steps.map((step, place) => (place === 1 ? { ...step, registrationNumbers: [] } : step));
    expect(said(compose({ steps }), 'registration-numbers')).toEqual([
      'Dnr SON 2024-220',
      '[Diarienummer, vård- och äldreomsorgsnämnden]',
    ]);
  });

  it('take an authority’s own words, with the placeholders that it left in them', () => {
    const own = { 'draft:0580-2': '1. {{plan}} antas.\n\n2) Beslutet gäller genast.', matter: 'Ett\nstycke.\n\n- en\n- två' };
    const report = compose({}, own);
    expect(partsOfKind(report, 'draft')[1]?.blocks).toEqual([
      { kind: 'clauses', items: ['Arbetsplan för åren 2024-2025 antas.', 'Beslutet gäller genast.'] },
    ]);
    expect(partsOfKind(report, 'matter')[0]?.blocks).toEqual([
      { kind: 'paragraph', text: 'Ett\nstycke.' },
      { kind: 'list', items: ['en', 'två'] },
    ]);
  });

  it.each([
    ['information', '2024-02-01', 'Information enligt 19 § medbestämmandelagen gavs den 1 februari 2024.'],
    ['negotiation', null, 'Förhandling enligt 11–14 §§ medbestämmandelagen ska vara avslutad innan ärendet avgörs.'],
    ['collaboration', '2024-02-01', 'Ärendet har tagits upp i samverkan enligt kollektivavtal den 1 februari 2024.'],
  ] as const)('say what was done by %s', (codetermination, codeterminationOn, sentence) => {
    expect(said(compose({ codetermination, codeterminationOn }), 'codetermination')).toEqual([sentence]);
  });
});

/** What must be the same: facts whole, running text by what it is about. */
function essence(kind: string, lines: readonly string[]): readonly string[] {
  const text = lines.join(' ');
  const found = (words: readonly string[]) => words.filter((word) => text.includes(word));
  switch (kind) {
    case 'draft':
      return lines.map((line) => found(['tillstyrks', 'godkänns', 'förutsätter']).find((verb) => line.includes(verb)) ?? line);
    case 'matter':
      return found(['samråd mellan', 'framtagen gemensamt', 'strategiområden', 'föreslås tillstyrka', 'godkänna']);
    case 'basis':
      return [...found(['Tjänsteskrivelse', '2024-01-25', 'Bilaga: RÖ 2024-31'])];
    case 'background':
      return found(['övergripande uppdrag', 'Syftet är', ...linkoping.text.areas, 'prioriterade aktiviteter']);
    case 'codetermination':
      return found(['Information eller förhandling enligt medbestämmandelagen är inte påkalla']);
    case 'signing':
      return lines.flatMap((line) => line.split(': ')).sort();
    case 'distribution':
      return lines.slice(0, 1);
    default:
      return lines;
  }
}

interface SeedPart {
  readonly kind: string;
  readonly heading: string | null;
  readonly lines: readonly string[];
}

/** The document taken apart at its headings and empty lines. */
function seedParts(): readonly SeedPart[] {
  const file = new URL('../../../example/ostergotland/documents/tjansteskrivelse-arbetsplan-2024-2025.txt', import.meta.url);
  const plain = readFileSync(file, 'utf8').replaceAll(/\*\*|^---$/gm, '');
  const [head = '', ...sections] = plain.split(/^#{2,4} +/m);
  const chunks = head
    .trim()
    .split(/\n\s*\n/)
    .map(linesIn);
  const kinds = ['date', 'registration-numbers', 'boards'];
  const [administration = '', officer = ''] = chunks[0] ?? [];
  const parts: SeedPart[] = [
    { kind: 'administration', heading: null, lines: [administration] },
    { kind: 'case-officer', heading: null, lines: [officer] },
    ...chunks.slice(1).map((lines, place) => ({ kind: kinds[place] ?? '', heading: null, lines })),
  ];
  for (const section of sections) parts.push(...partsIn(section));
  return parts;
}

function partsIn(section: string): readonly SeedPart[] {
  const [heading = '', ...rest] = linesIn(section);
  const named = heading.replace(/:$/, '');
  if (named.startsWith('Samråd')) return [{ kind: 'title', heading: null, lines: [named] }];
  if (named.startsWith('Förslag')) return [{ kind: 'draft', heading: named, lines: rest }];
  if (named === 'Ärende') return [{ kind: 'matter', heading: named, lines: rest }];
  if (named === 'Beslutsunderlag') return [{ kind: 'basis', heading: named, lines: rest }];
  if (named === 'Bakgrund') return [{ kind: 'background', heading: named, lines: rest }];
  // What stands after the last heading has none in the document: the signatures, then whom it is sent to.
  const sent = rest.findIndex((line) => line.startsWith('Beslutet skickas till'));
  return [
    { kind: 'codetermination', heading: named, lines: rest.slice(0, 1) },
    { kind: 'signing', heading: null, lines: rest.slice(1, sent) },
    {
      kind: 'distribution',
      heading: 'Beslutet skickas till',
      lines: [
        rest
          .slice(sent + 1)
          .join('')
          .replace('och', 'och '),
      ],
    },
  ];
}

function linesIn(text: string): readonly string[] {
  return text.split('\n').flatMap((line) => line.trim() || []);
}
