import { oneOf } from '../../../../platform/http/forms/field.ts';
import { isoMoment, type Lang, number } from '../../../../ui/index.ts';
import { activitiesOf, type FollowedPlan } from '../../../followed-plan.ts';
import { type Gender, genders, type Measure, type Value } from '../../../measuring/measure.ts';
import { sourceOf } from '../../../measuring/measure-words.ts';
import { periodWords, type Span, spans } from '../../../measuring/period-code.ts';
import type { Place } from '../../../measuring/places.ts';
import { type Series, seriesOf, spansIn, usualSpan } from '../../../measuring/series.ts';
import { breakStatus, statusWords } from '../../../measuring/status.ts';
import { measureWords } from '../measure-words.ts';
import { words } from './words.ts';

/** What of a measure is shown, and what else there is to choose. */
export interface Chosen {
  readonly gender: Gender;
  readonly genders: readonly Gender[];
  readonly span: Span | null;
  readonly spans: readonly Span[];
  readonly series: Series;
}

/** What an address asks to see (`?kon=K&indelning=third`); what it does not say, or says wrongly, is as usual. */
export function chosenOf(values: readonly Value[], places: readonly Place[], query: URLSearchParams): Chosen {
  const there = genders.filter((each) => values.some(({ gender, value }) => gender === each && value !== null));
  const gender = oneOf(query.get('kon'), there) ?? there[0] ?? 'T';
  const ofGender = values.filter((value) => value.gender === gender);
  const asked = oneOf(query.get('indelning'), spans);
  const all = spansIn(ofGender);
  const span = asked !== undefined && all.includes(asked) ? asked : usualSpan(ofGender);
  const codes = places.map(({ code }) => code);
  const series = span === null ? { span: 'year' as const, periods: [], places: [] } : seriesOf(ofGender, gender, span, codes);
  return { gender, genders: there, span, spans: all, series };
}

/** A place's figures as the table shows them. */
export interface TableRow {
  readonly code: string;
  readonly place: string;
  /** By period's code. */
  readonly cells: ReadonlyMap<string, string>;
}

/** The table beside the picture: places that have any figure or word, each period in its column. */
export function tableRows(lang: Lang, chosen: Chosen, values: readonly Value[], places: readonly Place[]): readonly TableRow[] {
  const periods = new Set(chosen.series.periods.map(({ code }) => code));
  return places.flatMap(({ code, label }) => {
    const own = values.filter(({ place, gender, period }) => place === code && gender === chosen.gender && periods.has(period));
    const cells = new Map(own.map((value) => [value.period, cellOf(lang, value)]));
    return cells.size === 0 ? [] : [{ code, place: label, cells }];
  });
}

function cellOf(lang: Lang, { value, status }: Value): string {
  if (value === null) return statusWords(lang, status);
  const figure = number(lang, value);
  if (status === '') return figure;
  return status === breakStatus ? words[lang].broken(figure) : `${figure} (${statusWords(lang, status)})`;
}

/** What a measure says something of: `1.2 Gemensam ingång`, an area, or the whole plan. */
export function aboutOf(
  lang: Lang,
  measure: Measure,
  plan: FollowedPlan,
): { readonly text: string; readonly href: string | null } {
  const activity = activitiesOf(plan).find(({ id }) => id === measure.activityId);
  if (activity !== undefined)
    return { text: `${activity.number} ${activity.title}`, href: `/uppfoljning/aktiviteter/${activity.id}` };
  const area = plan.areas.find(({ id }) => id === measure.areaId);
  return { text: area === undefined ? measureWords[lang].wholePlan : `${area.number} ${area.title}`, href: null };
}

/** A figure that has been put right. */
export interface Corrected {
  readonly sentence: string;
  /** Who wrote the new one, how and when. */
  readonly source: string;
  readonly at: string;
}

/** What has been put right, latest first. @param history every figure ever written, latest first */
export function correctedOf(
  lang: Lang,
  measure: Measure,
  history: readonly Value[],
  places: readonly Place[],
): readonly Corrected[] {
  const labels = new Map(places.map(({ code, label }) => [code, label]));
  const later = new Map<string, Value>();
  const pairs: { readonly now: Value; readonly was: Value }[] = [];
  for (const value of history) {
    const key = `${value.place} ${value.period} ${value.gender}`;
    const now = later.get(key);
    if (now !== undefined) pairs.push({ now, was: value });
    later.set(key, value);
  }
  const said = (value: Value) => cellOf(lang, value) || words[lang].noFigure;
  return pairs
    .toSorted((a, b) => b.now.at.epochMilliseconds - a.now.at.epochMilliseconds)
    .map(({ now, was }) => ({
      sentence: words[lang].corrected(labels.get(now.place) ?? '', periodWords(lang, now.period), said(was), said(now)),
      ...{ source: sourceOf(lang, measure, now), at: isoMoment(now.at) },
    }));
}
