import type { Principal } from '../../../members/index.ts';
import { type Lang, type Tile, number as written } from '../../../ui/index.ts';
import { type Stage, stages } from '../../introduction/stage.ts';
import { type Multiples, multiplesOf } from '../../measuring/multiples.ts';
import { periodOf, periodWords } from '../../measuring/period-code.ts';
import { type Place, placesOf } from '../../measuring/places.ts';
import type { PaperActivity, PaperMeasure } from '../../papers/followup-paper.ts';
import type { PublicFollowup } from '../../publishing/public-followup.ts';
import { type MarkCounts, marks } from '../../rollup/rollup.ts';
import { countsSentence } from '../../rollup/rollup-words.ts';
import { storyWords } from './words.ts';

/** How many of the plan's activities a principal has at each stage. */
export interface PrincipalRow {
  readonly code: string;
  readonly name: string;
  readonly counts: Readonly<Record<Stage, number>>;
  /** Of those that concern it. That it has said nothing of some of them is not told: in public nobody is named as late (domain.md, 6). */
  readonly of: number;
}

export interface MeasureShown {
  readonly measure: PaperMeasure;
  /** Null when there is no figure to draw. */
  readonly multiples: Multiples | null;
  readonly periods: readonly string[];
  /** Each place with its figures as they are written; empty where there is none. */
  readonly rows: readonly { readonly code: string; readonly label: string; readonly figures: readonly string[] }[];
}

/** What is shown of a published period. */
export interface StoryView {
  readonly story: PublicFollowup;
  readonly lead: string;
  readonly map: { readonly regions: readonly Tile[]; readonly municipalities: readonly Tile[] };
  readonly principals: readonly PrincipalRow[];
  /** With what they are of, in the plan's order. */
  readonly measures: readonly { readonly about: string; readonly shown: readonly MeasureShown[] }[];
}

/** @param principals with their places on the map, those of then too */
export function presentStory(lang: Lang, story: PublicFollowup, principals: readonly Principal[]): StoryView {
  const { paper } = story;
  const rows = principalRows(story);
  const places = placesOf(lang, principals);
  const tile = (row: PrincipalRow): Tile => tileOf(lang, row, principals, places);
  const isRegion = ({ code }: PrincipalRow) => principals.find((each) => each.code === code)?.kind === 'region';
  const groups = [
    { about: paper.plan.title, measures: paper.measures },
    ...paper.areas.map(({ title, measures }) => ({ about: title, measures })),
  ];
  return {
    ...{ story, lead: storySentence(lang, story), principals: rows },
    map: { regions: rows.filter(isRegion).map(tile), municipalities: rows.filter((row) => !isRegion(row)).map(tile) },
    measures: groups
      .filter(({ measures }) => measures.length > 0)
      .map(({ about, measures }) => ({ about, shown: measures.map((measure) => measureShown(lang, measure, places)) })),
  };
}

export function activitiesOfStory({ paper }: Pick<PublicFollowup, 'paper'>): readonly PaperActivity[] {
  return paper.areas.flatMap(({ activities }) => activities);
}

/** Where the plan stands by what is public, in a sentence or two: an activity that nobody has told of is counted, not named. */
export function storySentence(lang: Lang, story: PublicFollowup): string {
  const w = storyWords[lang];
  const all = activitiesOfStory(story);
  const told = all.filter(({ status }) => status !== null);
  if (told.length === 0) return w.none;
  const counts = Object.fromEntries(
    marks.map((mark) => [mark, told.filter(({ status }) => status === mark).length]),
  ) as MarkCounts;
  const rest = all.length - told.length;
  return [countsSentence(lang, counts), ...(rest === 0 ? [] : [w.unsaid(rest)])].join(' ');
}

function principalRows(story: PublicFollowup): readonly PrincipalRow[] {
  const all = activitiesOfStory(story);
  return story.paper.principals.map(({ code, name }) => {
    const said = all.map((activity) => activity.stages.find((each) => each.code === code)?.stage ?? null);
    const many = (stage: Stage) => said.filter((each) => each === stage).length;
    const counts = Object.fromEntries(stages.map((stage) => [stage, many(stage)]));
    return { code, name, counts: counts as PrincipalRow['counts'], of: said.length - many('not-relevant') };
  });
}

function tileOf(lang: Lang, row: PrincipalRow, principals: readonly Principal[], places: readonly Place[]): Tile {
  const inUse = row.counts['in-use'];
  const at = principals.find(({ code }) => code === row.code)?.tile ?? undefined;
  return {
    name: places.find(({ code }) => code === row.code)?.label ?? row.name,
    state: inUse === 0 ? 'waiting' : inUse === row.of ? 'carried' : 'approving',
    ...{ word: storyWords[lang].stages['in-use'], text: storyWords[lang].tile(inUse, row.of), href: `#huvudman-${row.code}` },
    ...(at === undefined ? {} : { at }),
  };
}

function measureShown(lang: Lang, measure: PaperMeasure, places: readonly Place[]): MeasureShown {
  const periods = measure.periods.flatMap((code) => periodOf(code) ?? []);
  const span = periods.at(-1)?.span ?? 'year';
  const series = { span, periods, places: measure.places.map(({ code, values }) => ({ place: code, values, breaks: [] })) };
  return {
    measure,
    multiples: periods.length === measure.periods.length ? multiplesOf(lang, measure.unit, series, places) : null,
    periods: periods.map(({ code }) => periodWords(lang, code)),
    rows: measure.places.map(({ code, name, values }) => ({
      ...{ code, label: places.find((place) => place.code === code)?.label ?? name },
      figures: values.map((value) => (value === null ? '' : written(lang, value))),
    })),
  };
}
