import { Temporal } from 'temporal-polyfill';
import type { Principal } from '../../../members/index.ts';
import { principalNames } from '../../../rounds/index.ts';
import { type FormErrors, isoDate, type Lang, longDate, type Tile } from '../../../ui/index.ts';
import { activitiesOf, type FollowedActivity, type FollowedPlan } from '../../followed-plan.ts';
import type { Introduction } from '../../introduction/introduction.ts';
import { activitySentence, planSentence } from '../../introduction/introduction-sentence.ts';
import { type StageOrNone, stageCounts } from '../../introduction/stage-counts.ts';
import { heldWords, type StagesOn, stagesThen } from '../../introduction/stage-on.ts';
import { type IntroductionAsked, introductionPath } from './asked.ts';
import { type OverTime, overTime } from './over-time.ts';
import { introductionWords } from './words.ts';

/** One activity at one principal. Every `href` in the view is a bare path or a place on the page. */
export interface CellView {
  readonly state: StageOrNone;
  readonly word: Introduction | null;
  /** What has been said of it. */
  readonly href: string;
}

export interface PrincipalRow {
  readonly id: string;
  readonly name: string;
  /** Where those who may say how far it has come do so; null for others. */
  readonly sayHref: string | null;
  readonly cells: readonly CellView[];
}

/** One word in the history. */
interface SaidRow {
  readonly word: Introduction;
  readonly principal: string;
  readonly holds: boolean;
}

interface ChosenView {
  readonly activity: FollowedActivity;
  readonly map: { readonly regions: readonly Tile[]; readonly municipalities: readonly Tile[] };
  readonly said: readonly SaidRow[];
  /** Whose words alone are shown; null for everyone's. */
  readonly saidBy: string | null;
}

export interface IntroductionView {
  readonly planId: string;
  readonly planTitle: string;
  readonly title: string;
  readonly lead: string;
  readonly example: boolean;
  readonly on: string;
  readonly typedDay: string;
  /** That another day than today is shown; null otherwise. */
  readonly asOf: string | null;
  readonly errors: FormErrors;
  readonly todayHref: string;
  readonly activities: readonly (FollowedActivity & { readonly href: string })[];
  readonly rows: readonly PrincipalRow[];
  readonly chosen: ChosenView | null;
  readonly overTime: OverTime;
  readonly csvHref: string;
  readonly xlsxHref: string;
}

export interface IntroductionGiven {
  readonly lang: Lang;
  readonly today: Temporal.PlainDate;
  readonly plan: FollowedPlan;
  readonly asked: IntroductionAsked;
  /** Those that take part on the day. */
  readonly principals: readonly Principal[];
  readonly introductions: readonly Introduction[];
  readonly maySay: (principal: Principal) => boolean;
}

/** What the page shows, made of facts and the day alone. */
export function introductionView(given: IntroductionGiven): IntroductionView {
  const { lang, plan, asked, introductions, today } = given;
  const held = heldWords(introductions);
  const at = stagesThen(held, asked.on);
  const rows = rowsOf(given, at);
  const path = (more: Readonly<Record<string, string>>) => introductionPath(plan.id, asked, more);
  const isToday = Temporal.PlainDate.compare(asked.on, today) === 0;
  return {
    ...sentenceOf(given, at, rows),
    ...{ planId: plan.id, planTitle: plan.title, rows, errors: asked.errors, typedDay: asked.typedDay },
    ...{ example: plan.example || introductions.some(({ example }) => example), on: isoDate(asked.on) },
    asOf: isToday ? null : introductionWords[lang].asOf(longDate(lang, asked.on)),
    todayHref: introductionPath(plan.id, { ...asked, typedDay: '' }),
    activities: activitiesOf(plan).map((each) => ({ ...each, href: path({ aktivitet: each.number }) })),
    chosen: asked.activity === null ? null : chosenOf(given, asked.activity, rows, held.get(asked.activity.id)),
    overTime: overTime(given, held),
    ...{ csvHref: path({ format: 'csv' }), xlsxHref: path({ format: 'xlsx' }) },
  };
}

function rowsOf({ lang, plan, asked, principals, maySay }: IntroductionGiven, at: StagesOn): readonly PrincipalRow[] {
  const names = principalNames(lang, principals);
  const shown = asked.activity === null ? activitiesOf(plan) : [asked.activity];
  return principals.map((principal) => {
    const { code } = principal;
    return {
      ...{ id: `h-${code}`, name: names.get(code)?.label ?? code },
      sayHref: maySay(principal) ? `/uppfoljning/${plan.id}/inforande/${encodeURIComponent(code)}` : null,
      cells: shown.map(({ id, number }) => {
        const word = at.get(id)?.get(code) ?? null;
        const href = `${introductionPath(plan.id, asked, { aktivitet: number, huvudman: code })}#sagt`;
        return { state: word?.stage ?? 'unsaid', word, href };
      }),
    };
  });
}

function sentenceOf(given: IntroductionGiven, at: StagesOn, rows: readonly PrincipalRow[]) {
  const { lang, plan, asked, principals } = given;
  const codes = principals.map(({ code }) => code);
  const spoken = rows.map(({ name, cells }) => ({ name, silent: cells.every(({ state }) => state === 'unsaid') }));
  const counted = (activity: FollowedActivity) => ({ ...activity, counts: stageCounts(at, [activity.id], codes) });
  if (asked.activity !== null) return activitySentence(lang, counted(asked.activity), spoken);
  return planSentence(lang, { activities: activitiesOf(plan).map(counted), principals: spoken });
}

function chosenOf(
  given: IntroductionGiven,
  activity: FollowedActivity,
  rows: readonly PrincipalRow[],
  held: ReadonlyMap<string, readonly Introduction[]> | undefined,
): ChosenView {
  const { principals, introductions, asked } = given;
  const names = new Map(principals.map(({ code }, place) => [code, rows[place]?.name ?? code]));
  const holds = new Set([...(held?.values() ?? [])].flatMap((words) => words.map(({ id }) => id)));
  const code = names.has(asked.code) ? asked.code : null;
  const tiles = principals.map((principal, place) => ({ principal, tile: tileOf(principal, rows[place]) }));
  return {
    activity,
    map: {
      regions: tiles.filter(({ principal }) => principal.kind === 'region').map(({ tile }) => tile),
      municipalities: tiles.filter(({ principal }) => principal.kind !== 'region').map(({ tile }) => tile),
    },
    said: introductions
      .filter((word) => word.activityId === activity.id && (code === null || word.code === code))
      .map((word) => ({ word, principal: names.get(word.code) ?? word.code, holds: holds.has(word.id) }))
      .toReversed(),
    saidBy: code === null ? null : (names.get(code) ?? code),
  };
}

/** A tile has room for the stage's word alone: the day stands in its row. */
function tileOf({ code, tile }: Principal, row: PrincipalRow | undefined): Tile {
  const state = row?.cells[0]?.state ?? 'unsaid';
  return { name: row?.name ?? code, state, href: `#h-${code}`, at: tile ?? undefined };
}
