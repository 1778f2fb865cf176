import { Temporal } from 'temporal-polyfill';
import {
  lastAppealDay,
  markOfStep,
  type PrincipalSituation,
  type RoundSituation,
  type StepSituation,
} from '../../../rounds/index.ts';
import type { Lane, LaneStep, TimeLine } from '../../../ui/index.ts';
import { rowId } from './rows.ts';
import { words } from './words.ts';

/** A lane per principal: what boards have decided is solid, what they are to take up is dashed. */
export function roundLanes(situation: RoundSituation): readonly Lane[] {
  return situation.principals.map((principal) => ({
    name: principal.name.label,
    href: `#${rowId(principal.principal.code)}`,
    steps: principal.steps
      .flatMap((step) => marksOf(situation.standing.on, principal, step))
      .sort((a, b) => (String(a.meeting) < String(b.meeting) ? -1 : 1)),
  }));
}

function marksOf(on: string, principal: PrincipalSituation, step: StepSituation): readonly LaneStep[] {
  const held: readonly LaneStep[] =
    step.decidedOn === null
      ? []
      : [{ meeting: step.decidedOn, planned: false, state: markOfStep(step, principal), ...lawDays(on, step) }];
  return step.planned === null ? held : [...held, { meeting: step.planned, planned: true, state: 'waiting' }];
}

/** The time for appeal and legal force, once the notice is up (KL 13:5). */
function lawDays(on: string, { decision, legalForceOn }: StepSituation): Pick<LaneStep, 'appeal' | 'legalForce'> {
  const noticeOn = decision?.noticeOn ?? null;
  if (decision?.appealable !== true || noticeOn === null || noticeOn > on) return {};
  return {
    appeal: { from: noticeOn, to: lastAppealDay(noticeOn) },
    ...(legalForceOn === null ? {} : { legalForce: { on: legalForceOn, planned: legalForceOn > on } }),
  };
}

/** Settled a season ago: the picture then ends where the round did, instead of stretching to today. */
function isLongSettled({ on, legalForceOn }: RoundSituation['standing']): boolean {
  return legalForceOn !== null && Temporal.PlainDate.from(legalForceOn).add({ days: 90 }).toString() < on;
}

/** Today, and the day it was sent. The last day to answer is no line in public: it would draw who is late. */
export function roundLines({ lang, facts, standing }: RoundSituation): [TimeLine, ...TimeLine[]] {
  const { sentOn } = facts.round;
  const today: TimeLine = { day: standing.on, label: words[lang].today, kind: 'today' };
  if (sentOn === null) return [today];
  const sent: TimeLine = { day: sentOn, label: words[lang].sent, kind: 'other' };
  return isLongSettled(standing) ? [sent] : [today, sent];
}
