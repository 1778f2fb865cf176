import type { Lane, LaneStep, StateKind } from '../../../ui/index.ts';
import { addDays } from '../../calendar-days.ts';
import type { Forecast, StepForecast } from '../../forecast.ts';
import type { ForecastGround } from '../../queries/forecast/forecast-of-paths.ts';
import { rowId } from './rows.ts';

/** How a step that is done is marked. */
export type MarkOf = (code: string, step: string) => StateKind;

function laneStep(code: string, { step, likely }: StepForecast, markOf: MarkOf): LaneStep[] {
  const { on, submitBy, inForceOn, noticeOn, why } = likely;
  if (on === null) return [];
  const isDone = why === 'decided';
  const force =
    inForceOn === null
      ? {}
      : { legalForce: { on: inForceOn, planned: step.state.kind !== 'decided' || step.state.legalForceOn === null } };
  return [
    {
      meeting: on,
      planned: !isDone,
      isLikely: why !== 'planned',
      state: isDone ? markOf(code, step.step) : 'waiting',
      lastDay: isDone ? undefined : (submitBy ?? undefined),
      appeal:
        isDone || noticeOn === null || inForceOn === null
          ? undefined
          : { from: noticeOn, to: addDays(inForceOn, -1), planned: true },
      ...(step.part === 'decide' ? force : {}),
    },
  ];
}

/** A lane per principal: what is done solid, what is planned or likely dashed, in order of day. */
export function timetableLanes({ principals }: Forecast, names: ForecastGround['names'], markOf: MarkOf): Lane[] {
  return principals.map(({ principal: { code }, steps }) => ({
    name: names.get(code)?.label ?? code,
    href: `#${rowId(code)}`,
    steps: steps.flatMap((step) => laneStep(code, step, markOf)).sort((a, b) => (String(a.meeting) < String(b.meeting) ? -1 : 1)),
  }));
}
