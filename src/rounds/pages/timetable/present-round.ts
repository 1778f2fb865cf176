import { longDate } from '../../../ui/index.ts';
import type { IsoDate } from '../../calendar-days.ts';
import type { RoundForecastToday } from '../../queries/forecast/forecast-of-round.ts';
import { sentenceOfOpenRound } from '../../telling/forecast-sentence.ts';
import { markOfStep } from '../round/marks.ts';
import { driftOfRound } from './drift.ts';
import type { MarkOf } from './lanes.ts';
import { presentForecast, type TimetableView } from './present.ts';
import { timetableWords } from './words.ts';

/** The timetable of a round that is out, as it looks today. Pure. */
export function presentRoundTimetable(lang: 'sv' | 'en', given: RoundForecastToday, today: IsoDate): TimetableView {
  const { forecast, boards, names, kept, situation } = given;
  const words = timetableWords[lang];
  const [wanted, opened] = [kept?.wantedOn?.toString() ?? null, kept?.inForceOn?.toString() ?? null];
  const common = presentForecast({ lang, today, forecast, wanted, lastDay: null, boards, names, markOf: marks(given) });
  const [first = { day: today, label: words.lines.today, kind: 'today' as const }, ...others] = common.lines;
  const { sentOn } = situation.facts.round;
  const sent = sentOn === null ? [] : [{ day: sentOn, label: words.lines.wasSent, kind: 'other' as const }];
  const drift = driftOfRound({ lang, today, forecast, boards, names, opened });
  const term = (label: string, day: IsoDate | null, otherwise: string | null) => {
    const value = day === null ? otherwise : longDate(lang, day);
    return value === null ? [] : [{ term: label, value }];
  };
  return {
    ...common,
    sentence: sentenceOfOpenRound({
      lang,
      today,
      wanted,
      forecast,
      setBy: setBy(given),
      inForceOn: situation.standing.legalForceOn,
      ...{ opened, apart: drift.apart, isNote: situation.facts.round.expects === 'note' },
    }),
    drift: drift.said,
    terms: [
      ...term(words.dayTerms.wanted, wanted, null),
      ...term(words.dayTerms.opened, opened, null),
      ...term(words.dayTerms.earliest, forecast.earliest.inForceOn, words.notKnown),
      ...term(words.dayTerms.planned, forecast.planned.inForceOn, words.plannedMissing),
      ...term(words.dayTerms.likely, forecast.likely.inForceOn, words.notKnown),
    ],
    lines: [first, ...others, ...sent],
  };
}

/** Who sets the likely day: the last of the chain. */
function setBy({ forecast, boards, names }: Pick<RoundForecastToday, 'forecast' | 'boards' | 'names'>) {
  const last = forecast.criticalPath.at(-1);
  const step = forecast.principals.flatMap(({ steps }) => steps).find(({ step: { step: key } }) => key === last?.step)?.step;
  if (last === undefined || step === undefined) return null;
  return { principal: names.get(last.code)?.label ?? last.code, board: boards.get(step.board) ?? '', on: last.on };
}

function marks({ situation }: RoundForecastToday): MarkOf {
  const byKey = new Map(
    situation.principals.flatMap((principal) =>
      principal.steps.map((step) => [step.step.step, markOfStep(step, principal)] as const),
    ),
  );
  return (_, step) => byKey.get(step) ?? 'waiting';
}
