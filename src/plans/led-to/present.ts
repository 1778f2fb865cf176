import { capitalise, countInWords, isoDate, type Lang, list } from '../../ui/index.ts';
import type { LedTo, PlanPlace } from './led-to.ts';
import { ledToWords } from './words.ts';

/** Areas and activities of a plan by their rows, numbered as the plan numbers them. */
interface PlanArea {
  readonly id: string;
  readonly title: string;
  readonly activities: readonly { readonly id: string; readonly title: string }[];
}

interface Row extends Pick<LedTo, 'id' | 'title' | 'href' | 'example' | 'what' | 'state' | 'isDone' | 'said'> {
  /** What it has led to here, the earliest first. */
  readonly outcomes: readonly { readonly text: string; readonly on: string }[];
}

interface Group {
  /** `2.1 Gemensam utbildning`, `2. Kompetens`, or that it is about the whole plan. */
  readonly name: string;
  readonly rows: readonly Row[];
}

/** Exactly what the section shows. */
export interface LedToView {
  readonly sentence: string;
  /** In the plan's order, what is about the whole of it first; a place that nothing belongs to is left out. */
  readonly groups: readonly Group[];
}

/** What projects and conferences led to, place by place. Pure. */
export function presentLedTo(lang: Lang, areas: readonly PlanArea[], found: readonly LedTo[]): LedToView {
  const places = placesOf(lang, areas);
  const known = new Set(places.map(({ key }) => key));
  const at = (place: PlanPlace) => (known.has(keyOf(place)) ? keyOf(place) : whole);
  const groups = places.map(({ key, name }) => ({
    name,
    rows: found.flatMap((each) => {
      const outcomes = each.outcomes.filter((outcome) => at(outcome) === key).map(({ text, on }) => ({ text, on: isoDate(on) }));
      const belongs = outcomes.length > 0 || each.places.some((place) => at(place) === key);
      return belongs ? [rowOf(each, outcomes)] : [];
    }),
  }));
  return { sentence: ledToSentence(lang, found), groups: groups.filter(({ rows }) => rows.length > 0) };
}

function rowOf({ places: _, kind: __, ...each }: LedTo, outcomes: Row['outcomes']): Row {
  return { ...each, outcomes };
}

const whole = 'plan';

function keyOf({ areaId, activityId }: PlanPlace): string {
  return activityId ?? areaId ?? whole;
}

function placesOf(lang: Lang, areas: readonly PlanArea[]): readonly { readonly key: string; readonly name: string }[] {
  return [
    { key: whole, name: ledToWords[lang].wholePlan },
    ...areas.flatMap(({ id, title, activities }, a) => [
      { key: id, name: `${a + 1}. ${title}` },
      ...activities.map((activity, i) => ({ key: activity.id, name: `${a + 1}.${i + 1} ${activity.title}` })),
    ]),
  ];
}

interface Counted extends Pick<LedTo, 'kind' | 'isDone'> {
  readonly outcomes: readonly unknown[];
}

/** How many there are, how many are done, and how much is said to have come of them. */
export function ledToSentence(lang: Lang, found: readonly Counted[]): string {
  const w = ledToWords[lang];
  if (found.length === 0) return w.none;
  const of = (kind: LedTo['kind']) => found.filter((each) => each.kind === kind);
  const [projects, conferences] = [of('project'), of('conference')];
  const counted = (count: number, word: (many: boolean) => string, neuter: boolean) =>
    count === 0 ? [] : [`${countInWords(lang, count, neuter)} ${word(count > 1)}`];
  const all = [...counted(projects.length, w.projects, true), ...counted(conferences.length, w.conferences, false)];
  const closed = projects.filter(({ isDone }) => isDone).length;
  const held = conferences.filter(({ isDone }) => isDone).length;
  const done = [
    ...(closed === 0 ? [] : [w.closed(countInWords(lang, closed, true), closed > 1)]),
    ...(held === 0 ? [] : [w.held(countInWords(lang, held), held > 1)]),
  ];
  const outcomes = found.reduce((sum, each) => sum + each.outcomes.length, 0);
  return [
    w.belong(capitalise(list(lang, all)), found.length > 1),
    ...(done.length === 0 ? [] : [`${capitalise(list(lang, done))}.`]),
    outcomes === 0
      ? w.noOutcomes(found.length > 1)
      : w.outcomes(countInWords(lang, outcomes), { outcomes: outcomes > 1, found: found.length > 1 }),
  ].join(' ');
}
