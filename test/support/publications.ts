import { Temporal } from 'temporal-polyfill';
import type { PublicPlan } from '../../src/plans/index.ts';
import type { Publication } from '../../src/records/index.ts';
import { type PublicRound, parseFacts } from '../../src/rounds/index.ts';

/** Publications as they come out of the database, for tests of what pages make of them. */
export function publication(more: Partial<Publication>): Publication {
  return {
    ...{ id: 'p1', kind: 'record', subjectId: 's1', title: 'Ett utdrag', file: null, textSha256: null, shownUntil: null },
    ...{ owner: 'b1', publishedAt: Temporal.Instant.from('2026-03-01T23:30:00Z'), example: false },
    content: {
      ...{ recordKind: 'minutes-extract', owner: 'Socialnämnden, Ydre kommun', registrationNumber: 'SN 2026-1' },
      ...{ becameOfficialOn: '2026-02-28', searchable: true },
    },
    ...more,
  };
}

/** A version of a plan for 2026–2027. */
export function plan(version: number, more: Partial<Publication> = {}) {
  const content: PublicPlan = {
    plan: { id: 'plan', title: 'Arbetsplan', firstYear: 2026, lastYear: 2027, registrationNumber: null },
    ...{ version, frozenAt: '2026-01-01T08:00:00Z' },
    text: { title: 'Arbetsplan', firstYear: 2026, lastYear: 2027, aim: '', areas: [] },
  };
  const of = publication({
    id: `v${version}`,
    kind: 'plan-version',
    subjectId: `v${version}`,
    title: 'Arbetsplan',
    content,
    ...more,
  });
  return { publication: of, content };
}

interface Answer {
  readonly on?: string;
  readonly outcome?: string;
  readonly plannedOn?: string;
  /** The day on which an earlier decision was judged to cover the text. */
  readonly carriedOn?: string;
}

/** A round over a version, with two principals of one board each. */
export function round(id: string, textId: string, answers: readonly [Answer, Answer], more: object = {}) {
  const codes = ['0005', '0512'];
  const facts = parseFacts({
    round: { textSha256: 'aa', rule: { kind: 'all' }, sentOn: '2026-01-10', answerBy: '2026-02-01', ...more },
    principals: codes.map((code, place) => ({
      ...{ code, name: place === 0 ? 'Region Ett' : 'Ydre kommun', kind: place === 0 ? 'region' : 'municipality' },
      path: [{ step: `${code}-1`, board: 'Nämnden', part: 'decide', stage: 1, registrationNumbers: ['N 1'] }],
    })),
    decisions: answers.flatMap(({ on, outcome, carriedOn }, place) => {
      if (on === undefined) return [];
      const carriedOver = carriedOn === undefined ? null : { decision: 'earlier', on: carriedOn };
      return [{ id: `d${place}`, step: `${codes[place]}-1`, on, outcome: outcome ?? 'approve', paragraph: '7', carriedOver }];
    }),
  });
  if (!facts.ok) throw new Error(facts.problems[0]?.reason);
  const content: PublicRound = {
    ...{ id, title: 'Arbetsplan', registrationNumber: null, facts: facts.facts, asOf: '2026-03-01', example: false },
    text: { kind: 'plan-version', id: textId, title: 'Arbetsplan', sha256: 'aa' },
    steps: codes.map((code, place) => ({ step: `${code}-1`, boardId: 'b', plannedOn: answers[place]?.plannedOn ?? null })),
  };
  return { publication: publication({ id: `${id}-p`, kind: 'round', subjectId: id, content }), content };
}
