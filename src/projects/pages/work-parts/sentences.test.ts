import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { milestoneFrom } from '../../../followup/index.ts';
import type { Project } from '../../project.ts';
import { type HandoverEvent, handoverStanding } from '../../work/handover.ts';
import type { Risk } from '../../work/risk.ts';
import type { StatusReport } from '../../work/status-report.ts';
import { knownOf } from '../closing/present.ts';
import { handoverSentence, handoversSentence } from '../handover/present.ts';
import { eventSentence, openParts } from '../life/present.ts';
import { looksDrawn, milestoneLanes } from '../milestones/present.ts';
import { reportsSentence } from '../reports/present.ts';
import { riskSentence, riskSquares, risksSentence } from '../risks/present.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const risk = (number: number, likelihood: number, consequence: number, state: Risk['now']['state'] = 'open'): Risk => {
  const now = { likelihood, consequence, owner: { id: 'a', name: 'Anna Ek' }, remedy: '', state, on: day('2026-05-01') };
  return { id: `${number}`, projectId: 'p', number, text: `Risk ${number}.`, now, history: [now] };
};

it('says how many risks remain, and which is the heaviest', () => {
  expect(risksSentence('sv', [])).toBe('Inga risker är nedskrivna än.');
  expect(risksSentence('sv', [risk(1, 4, 4), risk(2, 1, 1), risk(3, 5, 5, 'gone')])).toBe(
    'Två risker finns kvar, en av dem stor. Tyngst: Risk 1 (Anna Ek bevakar).',
  );
  expect(risksSentence('sv', [risk(1, 1, 2)])).toBe('En risk finns kvar. Den är inte stor. Tyngst: Risk 1 (Anna Ek bevakar).');
  expect(risksSentence('en', [risk(1, 4, 4, 'happened')])).toBe('The only risk is gone.');
  expect(riskSentence('sv', risk(1, 4, 5).now)).toBe(
    'Risken finns kvar. Troligt, konsekvens: målet nås inte. Anna Ek bevakar den.',
  );
  expect(riskSentence('sv', risk(1, 4, 5, 'gone').now)).toBe('Risken har upphört, enligt bedömningen 1 maj 2026.');
});

it('puts the open risks in their squares, the most likely row first', () => {
  const rows = riskSquares([risk(2, 5, 1), risk(1, 5, 1), risk(3, 1, 5), risk(4, 5, 1, 'gone')]);
  expect(rows.map(([square]) => square?.likelihood)).toEqual([5, 4, 3, 2, 1]);
  expect(rows[0]?.[0]?.risks.map(({ number }) => number)).toEqual([1, 2]);
  expect(rows[4]?.[4]?.risks.map(({ number }) => number)).toEqual([3]);
  expect(rows.flat().flatMap(({ risks }) => risks)).toHaveLength(3);
});

it('says how a project goes by its latest report, and what the next is about', () => {
  const life = { hasStarted: true } as Project['life'];
  const project = { from: day('2026-01-01'), to: day('2026-12-31'), state: 'under-way' as const, life };
  const report: StatusReport = {
    ...{ id: 'a', projectId: 'p', from: day('2026-01-01'), to: day('2026-03-31'), status: 'delayed', text: 'Tio är med.' },
    ...{ deviation: 'Två saknar folk.', nextStep: '', money: '', person: { id: 'b', name: 'Bo Ek' }, on: day('2026-04-02') },
    ...{ corrects: null, reason: '', correctedBy: null, example: false },
  };
  expect(reportsSentence('sv', project, [report], [])).toBe(
    'Projektet är försenat, enligt rapporten till och med 31 mars 2026 från Bo Ek. Nästa rapport gäller 1 april 2026 till 30 juni 2026.',
  );
  expect(reportsSentence('sv', { ...project, state: 'closed' }, [report], [])).not.toContain('Nästa');
  expect(reportsSentence('sv', { ...project, life: { ...life, hasStarted: false } }, [], [])).toBe(
    'Lägesrapporter skrivs när projektet har startat.',
  );
});

const handover = (...events: HandoverEvent[]) => ({
  ...{ id: 'h', projectId: 'p', text: 'Utbildningen', to: { kind: 'principal', id: 'm', name: 'Motala kommun' } as const },
  ...{ due: day('2026-06-01'), ...handoverStanding(events) },
});
const taken = { kind: 'taken', on: day('2026-05-02'), said: 'Anna Ek, enhetschef', text: '' } as const;

it('says what nobody has taken over', () => {
  expect(handoversSentence('sv', [handover(), handover(taken)], day('2026-05-03'))).toBe(
    'En av två uppgifter har ingen tagit över.',
  );
  expect(handoversSentence('sv', [handover()], day('2026-06-02'))).toBe(
    'Det som ska lämnas över har ingen tagit över, fast dagen har passerat.',
  );
  expect(handoversSentence('sv', [handover(taken)], day('2026-06-02'))).toBe('Det som skulle lämnas över är övertaget.');
  expect(handoverSentence('sv', handover(), day('2026-06-01'))).toBe('Motala kommun ska ta över senast 1 juni 2026.');
  expect(handoverSentence('sv', handover(), day('2026-06-02'))).toContain('men har inte svarat.');
  expect(handoverSentence('sv', handover(taken), day('2026-06-02'))).toBe('Motala kommun tog över 2 maj 2026.');
});

const at = Temporal.Instant.from('2026-05-01T10:00:00Z');
const milestone = milestoneFrom({ id: 'm', projectId: 'p', title: 'Alla är med', plannedOn: day('2026-03-01') }, [
  { kind: 'moved', on: day('2026-04-01'), text: 'Sent.', at },
]);

it('draws a milestone that was moved from its first day', () => {
  const [, lane] = milestoneLanes('sv', { id: 'p', from: day('2026-01-01'), to: day('2026-12-31') }, [milestone], (path) => path);
  expect(lane).toMatchObject({
    ...{ name: 'Alla är med', href: '/projekt/p/milstolpar/m' },
    spans: [{ from: day('2026-03-01'), to: day('2026-04-01'), look: 'frozen', words: 'först satt till 1 mars 2026' }],
    marks: [{ look: 'awaited', words: 'väntar 1 april 2026' }],
  });
  expect(looksDrawn([milestone])).toEqual(['now', 'frozen', 'awaited']);
});

it('says what happened to a project, and what is left when it is closed', () => {
  const moved = { kind: 'moved', on: day('2026-05-01'), until: day('2027-03-31'), text: 'Två kommuner väntar.' } as const;
  expect(eventSentence('sv', moved)).toBe('Projektets sista dag flyttas till den 31 mars 2027. Två kommuner väntar.');
  const owed = [
    { name: 'Kinda kommun', owes: 150_050 },
    { name: 'Ydre kommun', owes: -5000 },
  ];
  expect(openParts('sv', { milestones: [], risks: ['Folket räcker inte'], owed, unused: [], handovers: [] })).toEqual([
    { title: 'Risker som finns kvar', items: ['Folket räcker inte'] },
    {
      title: 'Pengar som inte är reglerade',
      items: ['Kinda kommun ska betala 1\u00a0500,50\u00a0kr', 'Ydre kommun ska få tillbaka 50\u00a0kr'],
    },
  ]);
});

it('tells what is known while the closing report is written', () => {
  const line = {
    id: 'l',
    year: 2026,
    title: 'Samordnare',
    from: '',
    key: null,
    example: false,
    plans: [],
    bookings: [],
    shares: [],
  };
  const cost = { ...line, kind: 'cost', planned: 100_000, outcome: 90_000 } as const;
  const money = { lines: [cost, { ...cost, kind: 'state-grant' as const }] };
  const known = knownOf('sv', { goals: '- Ett', money, work: { milestones: [milestone], handovers: [handover(taken)] } });
  expect(known).toEqual({
    goals: '- Ett',
    money: '900\u00a0kr av 1\u00a0000\u00a0kr är använt. 100\u00a0kr är kvar.',
    milestones: ['Alla är med: inte nådd (2026-04-01)'],
    handovers: ['Utbildningen (Motala kommun): övertaget'],
  });
});
