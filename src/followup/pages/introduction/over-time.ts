import { Temporal } from 'temporal-polyfill';
import type { Principal } from '../../../members/index.ts';
import { type Lang, longDate, shortMonthName, stateWords } from '../../../ui/index.ts';
import { activitiesOf, type FollowedPlan } from '../../followed-plan.ts';
import {
  countsOverTime,
  daysToShow,
  type StageCounts,
  type StageOrNone,
  stagesInOrder,
} from '../../introduction/stage-counts.ts';
import type { HeldWords } from '../../introduction/stage-on.ts';
import type { IntroductionAsked } from './asked.ts';

/** How it has moved, from the plan's first day to the day that is shown. */
export interface OverTime {
  readonly states: readonly StageOrNone[];
  readonly points: readonly {
    readonly day: Temporal.PlainDate;
    readonly counts: StageCounts;
    /** Under the bar: only at the beginning of each half of a year. */
    readonly under: string;
    readonly words: string;
  }[];
  /** The first day and the last, as they are said. */
  readonly from: string;
  readonly until: string;
}

interface Given {
  readonly lang: Lang;
  readonly plan: FollowedPlan;
  readonly asked: IntroductionAsked;
  readonly principals: readonly Principal[];
}

/** Counted for the activity that is asked for, else for all of them together. The stages that nobody has been at are left out. */
export function overTime({ lang, plan, asked, principals }: Given, held: HeldWords): OverTime {
  const until = Temporal.PlainDate.compare(asked.on, plan.from) < 0 ? plan.from : asked.on;
  const days = daysToShow(plan.from, until);
  const ids = (asked.activity === null ? activitiesOf(plan) : [asked.activity]).map(({ id }) => id);
  const counted = countsOverTime(
    held,
    days,
    ids,
    principals.map(({ code }) => code),
  );
  const states = stagesInOrder.filter((state) => counted.some(({ counts }) => counts[state] > 0));
  return {
    states,
    ...{ from: longDate(lang, plan.from), until: longDate(lang, until) },
    points: counted.map(({ day, counts }, place) => ({
      ...{ day, counts, under: underBar(lang, days, place) },
      words: `${longDate(lang, day)}: ${states.map((state) => `${stateWords[lang][state]} ${counts[state]}`).join(', ')}`,
    })),
  };
}

/** The first bar and each January have their year; a bar near another that has is left alone. */
function underBar(lang: Lang, days: readonly Temporal.PlainDate[], place: number): string {
  const day = days[place];
  if (day === undefined) return '';
  if (place === 0) return `${shortMonthName(lang, day.month)} ${day.year}`;
  const isJanuary = day.year !== days[place - 1]?.year;
  return isJanuary && place >= 4 && days.length - place >= 3 ? String(day.year) : '';
}
