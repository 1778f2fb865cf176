import { Temporal } from 'temporal-polyfill';
import type { PlanOnPaper } from '../../src/plans/paper/plan-on-paper.ts';
import type { PlanRound } from '../../src/plans/plan-life.ts';
import { compilationOf } from '../../src/rounds/index.ts';
import { situationOn } from './round-of-fourteen.ts';

const day = (iso: string) => Temporal.PlainDate.from(iso);
/** A round of which only the version it is about matters. */
export const roundOfVersion = (versionNumber: number): PlanRound => ({
  ...{ roundId: 'r1', versionNumber, sentOn: day('2026-01-12'), answerBy: null, state: 'open', effectiveOn: null },
  withdrawnOn: null,
});
export const compilation = compilationOf({
  ...{ situation: situationOn('2026-03-28'), subject: 'plan' },
  sheet: { textTitle: 'Arbetsplan 2026–2027', registrationNumber: 'RÖ 2026-12', example: true },
});
/** Version 3 of a small plan, which eleven of fourteen have approved by 28 March 2026. */
export const planOnPaper: PlanOnPaper = {
  text: {
    ...{ title: 'Arbetsplan 2026–2027', firstYear: 2026, lastYear: 2027, aim: 'Nära.' },
    areas: [
      {
        ...{ title: 'Nära vård', text: 'Text', goals: ['Ett mål'] },
        activities: [
          { title: 'Team', text: '', responsible: 'Presidiet', from: '2026-02-01', to: null, indicators: ['Antal', 'Andel'] },
        ],
      },
    ],
  },
  ...{ version: 3, frozen: '10 januari 2026 kl. 10.42', registrationNumber: 'RÖ 2026-12', textSha256: 'ab'.repeat(32) },
  ...{ example: true, life: { state: 'out', round: roundOfVersion(3) }, compilation, isPublic: false },
};
