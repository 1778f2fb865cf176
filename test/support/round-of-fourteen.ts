/** The round of the sketch: a plan out with fourteen principals in mid-flight, by the contract. The days of 2026 are made up. */
import type { DecisionFact, RoundFacts, RoundFactsInput } from '../../src/rounds/facts/schema.ts';
import { parseFacts } from '../../src/rounds/facts.ts';
import { type RoundSituation, roundSituation } from '../../src/rounds/telling/round-situation.ts';

type DecisionInput = RoundFactsInput['decisions'][number];
type Decided = [on: string, paragraph: string, outcome?: DecisionFact['outcome']];
type Given = [code: string, name: string, board: string, number: string, decided?: Decided];

const GIVEN: readonly Given[] = [
  ['0005', 'Region Östergötland', 'Hälso- och sjukvårdsnämnden', 'RÖ 2026-118', ['2026-03-10', '31']],
  ['0560', 'Boxholms kommun', 'Socialnämnden', 'SN 2026-61', ['2026-03-19', '22']],
  ['0562', 'Finspångs kommun', 'Vård- och omsorgsnämnden', 'VON 2026.0044', ['2026-03-11', '18']],
  ['0513', 'Kinda kommun', 'Vård- och omsorgsnämnden', 'VO-2026-90', ['2026-03-24', '27']],
  ['0580', 'Linköpings kommun', 'Vård- och äldreomsorgsnämnden', 'VÄN 2026-378', ['2026-02-20', '12']],
  ['0586', 'Mjölby kommun', 'Omsorgs- och socialnämnden', 'OSN 2026:71', ['2026-02-26', '15']],
  ['0583', 'Motala kommun', 'Socialnämnden', '26/SN 0057', ['2026-03-03', '29', 'refer-back']],
  ['0581', 'Norrköpings kommun', 'Vård- och omsorgsnämnden', 'VON 2026/0211', ['2026-03-12', '40']],
  ['0582', 'Söderköpings kommun', 'Socialnämnden', 'SN 2026-0039', ['2026-03-18', '9']],
  ['0584', 'Vadstena kommun', 'Socialnämnden', 'SN 26/112', ['2026-03-10', '17']],
  ['0563', 'Valdemarsviks kommun', 'Socialnämnden', 'VSN 2026-14', ['2026-03-25', '33']],
  ['0512', 'Ydre kommun', 'Socialnämnden', 'YSN 2026-8'],
  ['0561', 'Åtvidabergs kommun', 'Vård- och omsorgsnämnden', 'ÅTV-VON 2026-38', ['2026-03-05', '21']],
  ['0509', 'Ödeshögs kommun', 'Socialnämnden', 'SN 2026.21', ['2026-03-05', '11', 'postpone']],
];

const OUTRIGHT = ['0005', '0581'];
const TEXT = '9c1f44e0a1b2c3d4e5f60718293a4b5c6d7e8f90123456789abcdef01237ab2'.padEnd(64, '0');

function principalOf([code, name, board, number]: Given): RoundFactsInput['principals'][number] {
  const decide = { step: `${code}-2`, board, part: 'decide' as const, stage: 2, registrationNumbers: [number] };
  const recommend = {
    step: `${code}-1`,
    board: 'Social- och omsorgsnämnden',
    part: 'recommend' as const,
    stage: 1,
    registrationNumbers: ['SON 2026-220'],
  };
  return {
    code,
    name,
    kind: code === '0005' ? 'region' : 'municipality',
    path: code === '0580' ? [recommend, decide] : [decide],
  };
}

function decisionOf([code, , , , decided]: Given): DecisionInput[] {
  if (decided === undefined) return [];
  const [on, paragraph, outcome = 'approve'] = decided;
  const isTold = code === '0563';
  const day = Number(on.slice(8));
  const later = (days: number) => new Date(Date.UTC(2026, Number(on.slice(5, 7)) - 1, day + days)).toISOString().slice(0, 10);
  return [
    {
      id: `d-${code}`,
      step: `${code}-2`,
      on,
      paragraph: isTold ? null : paragraph,
      takenBy: 'board',
      outcome,
      conditions: outcome === 'approve' && !OUTRIGHT.includes(code) ? [{ id: `c-${code}`, kind: 'all-others' }] : [],
      verifiedOn: isTold ? null : later(5),
      noticeOn: isTold || outcome !== 'approve' ? null : later(6),
      evidence: isTold ? 'told' : 'verified-extract',
      recordedAt: `${later(7)}T09:00:00Z`,
    },
  ];
}

/** Eleven have approved on 28 March 2026: Motala has referred back, Ödeshög postponed, Ydre is silent, Valdemarsvik told. */
export function roundOfFourteen(more: readonly DecisionInput[] = [], round: Partial<RoundFactsInput['round']> = {}): RoundFacts {
  const recommended: DecisionInput = {
    id: 'd-0580-1',
    step: '0580-1',
    on: '2026-02-12',
    paragraph: '7',
    takenBy: 'board',
    outcome: 'recommend',
    evidence: 'verified-extract',
    appealable: false,
  };
  const parsed = parseFacts({
    round: {
      title: 'Arbetsplan 2026–2027',
      textSha256: TEXT,
      rule: { kind: 'all' },
      sentOn: '2026-01-12',
      answerBy: '2026-04-30',
      ...round,
    },
    principals: GIVEN.map(principalOf),
    decisions: [recommended, ...GIVEN.flatMap(decisionOf), ...more],
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.facts;
}

/** When Ydre and Ödeshög take it up, by step. */
const PLANNED: ReadonlyMap<string, string> = new Map([
  ['0512-2', '2026-04-14'],
  ['0509-2', '2026-04-02'],
]);

/** A later approval of one of them, outright. */
export function approves(code: string, on: string, more: Partial<DecisionInput> = {}): DecisionInput {
  return {
    id: `later-${code}-${on}`,
    step: `${code}-2`,
    on,
    paragraph: '50',
    outcome: 'approve',
    evidence: 'verified-extract',
    ...more,
  };
}

/** The situation of a round on a day. */
export function situationOn(
  on: string,
  facts: RoundFacts = roundOfFourteen(),
  lang: 'sv' | 'en' = 'sv',
  planned: ReadonlyMap<string, string> = PLANNED,
): RoundSituation {
  return roundSituation({ lang, facts, on, known: null, planned });
}
