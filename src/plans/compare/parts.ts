import { activityKey, areaKey, goalKey } from '../passages.ts';
import type { PassageRow, PlanKeys } from '../plan-keys.ts';
import type { PlanText } from '../plan-text.ts';
import type { ComparedKind, FieldName, PartPlace } from './changes.ts';

/** A text with its rows; null rows in a version frozen before they were kept. */
export interface TextWithKeys {
  readonly text: PlanText;
  readonly keys: PlanKeys | null;
}

/** Field by field as it is written, running text in the prose format. */
export type Fields = Partial<Readonly<Record<FieldName, string>>>;

/** A part of one text, ready to be matched with the other's. */
export interface Part extends PartPlace {
  readonly what: ComparedKind;
  readonly row: PassageRow | null;
  readonly fields: Fields;
  /** What it is known by when its heading and its row are others. */
  readonly likeness: string;
}

/** The parts of a text by kind, each list in the order of the text. */
export interface Parts {
  readonly title: Part;
  readonly aim: Part;
  readonly areas: readonly Part[];
  readonly goals: readonly Part[];
  readonly activities: readonly Part[];
}

type Area = PlanText['areas'][number];
type Activity = Area['activities'][number];

export function partsOf({ text, keys }: TextWithKeys): Parts {
  const years = text.firstYear === text.lastYear ? String(text.firstYear) : `${text.firstYear}–${text.lastYear}`;
  const head = { area: -1, place: 0, row: null, title: text.title, likeness: '' };
  return {
    title: { ...head, what: 'title', key: 'titel', fields: { title: text.title, years } },
    aim: { ...head, what: 'aim', key: 'syfte', fields: { text: text.aim } },
    areas: text.areas.map((area, place) => ({
      ...{ what: 'area', key: areaKey(keys, place), area: place, place, row: keys?.areas[place] ?? null },
      ...{ title: area.title, fields: { title: area.title, text: area.text } },
      likeness: [area.title, area.text, ...area.goals, ...area.activities.map(({ title }) => title)].join(' '),
    })),
    goals: text.areas.flatMap((each, area) => each.goals.map((goal, place) => goalPart({ keys, area, place }, goal))),
    activities: text.areas.flatMap((each, area) =>
      each.activities.map((activity, place) => activityPart({ keys, area, place }, activity)),
    ),
  };
}

interface At {
  readonly keys: PlanKeys | null;
  readonly area: number;
  readonly place: number;
}

function goalPart({ keys, area, place }: At, goal: string): Part {
  return {
    ...{ what: 'goal', key: goalKey(keys, area, place), area, place, row: keys?.areas[area]?.goals[place] ?? null },
    ...{ title: goal, likeness: goal, fields: { text: goal } },
  };
}

function activityPart({ keys, area, place }: At, activity: Activity): Part {
  const { title, text, responsible, from, to, indicators } = activity;
  return {
    ...{ what: 'activity', key: activityKey(keys, area, place), area, place, title },
    ...{ row: keys?.areas[area]?.activities[place] ?? null, likeness: `${title} ${text}` },
    fields: { title, text, responsible, period: periodOf(from, to), indicators: indicators.join('\n') },
  };
}

/** In the plan's own language, as all of its text. */
function periodOf(from: string | null, to: string | null): string {
  if (from === null) return to === null ? '' : `till och med ${to}`;
  return to === null ? `från och med ${from}` : `${from} – ${to}`;
}
