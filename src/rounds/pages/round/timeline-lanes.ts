import type { Lane, LaneStep, TimeLine } from '../../../ui/index.ts';
import { lastAppealDay } from '../../law/legal-dates.ts';
import { metOn, type PrincipalSituation, type StepSituation } from '../../telling/round-situation.ts';
import { rowId } from './map-tiles.ts';
import { markOfStep } from './marks.ts';
import type { RoundPageInput } from './round-page.ts';
import { roundWords } from './words.ts';

/** What follows from a decision that can be appealed, once its notice is up: the time for appeal, then legal force (KL 13:5). */
function lawDays({ decision, legalForceOn }: StepSituation, on: string): Pick<LaneStep, 'appeal' | 'legalForce'> {
  const noticeOn = decision?.noticeOn ?? null;
  if (!decision?.appealable || noticeOn === null || noticeOn > on) return {};
  return {
    appeal: { from: noticeOn, to: lastAppealDay(noticeOn) },
    ...(legalForceOn === null ? {} : { legalForce: { on: legalForceOn, planned: legalForceOn > on } }),
  };
}

function stepsOf(input: RoundPageInput, principal: PrincipalSituation, step: StepSituation): LaneStep[] {
  const { on } = input.situation.standing;
  const meeting = metOn(step);
  const held: LaneStep[] =
    meeting === null ? [] : [{ meeting, planned: false, state: markOfStep(step, principal), ...lawDays(step, on) }];
  const ahead: LaneStep[] =
    step.planned === null
      ? []
      : [{ meeting: step.planned, planned: true, state: 'waiting', lastDay: input.submitBy.get(step.step.step) }];
  return [...held, ...ahead];
}

/** A lane per principal: held meetings solid, planned dashed, in order of day. */
export function timelineLanes(input: RoundPageInput): Lane[] {
  return input.situation.principals.map((principal) => ({
    name: principal.name.label,
    href: `#${rowId(principal.principal.code)}`,
    steps: principal.steps
      .flatMap((step) => stepsOf(input, principal, step))
      .sort((a, b) => (String(a.meeting) < String(b.meeting) ? -1 : 1)),
  }));
}

/** The days that concern everyone: sent, answer by, today and the day asked for. */
export function timelineLines({ situation, today }: RoundPageInput): [TimeLine, ...TimeLine[]] {
  const words = roundWords[situation.lang].timeline;
  const { sentOn, answerBy } = situation.facts.round;
  const { on } = situation.standing;
  return [
    { day: today, label: words.today, kind: 'today' },
    ...(on === today ? [] : [{ day: on, label: words.asked(on), kind: 'asked' as const }]),
    ...(sentOn === null ? [] : [{ day: sentOn, label: words.sent, kind: 'other' as const }]),
    ...(answerBy === null ? [] : [{ day: answerBy, label: words.answerBy, kind: 'other' as const }]),
  ];
}
