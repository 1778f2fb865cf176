import { Temporal } from 'temporal-polyfill';
import { isoDate, type Lang, type StateKind } from '../../../ui/index.ts';
import type { Conference } from '../../conference.ts';
import type { ConferenceState } from '../../conference-state.ts';
import { conferenceWords, whenInWords } from '../../conference-words.ts';
import type { Registration } from '../../registering/registration.ts';
import { listWords } from './words.ts';

/** A conference as the list tells of it. */
export interface ConferenceRow {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly on: string;
  readonly place: string;
  readonly state: ConferenceState;
  readonly stateSaid: string;
  /** '' where the reader does not see who takes part, or nobody can. */
  readonly taken: string;
  readonly example: boolean;
}

export interface ConferencesView {
  readonly sentence: string;
  readonly coming: readonly ConferenceRow[];
  /** The latest first. */
  readonly past: readonly ConferenceRow[];
}

export const stateMarks: Readonly<Record<ConferenceState, StateKind>> = {
  ...{ planned: 'not-begun', open: 'open', closed: 'noted', cancelled: 'withdrawn', over: 'carried' },
};

/** @param people those registered, of each conference; null for who does not see them */
export function conferencesView(
  lang: Lang,
  all: readonly Conference[],
  people: ReadonlyMap<string, readonly Registration[]> | null,
  today: Temporal.PlainDate,
): ConferencesView {
  const w = listWords[lang];
  const isAhead = ({ on }: Conference) => Temporal.PlainDate.compare(on, today) >= 0;
  const rowOf = (each: Conference) => row(lang, each, people?.get(each.id) ?? null);
  const coming = all.filter(isAhead);
  const held = coming.filter(({ state }) => state !== 'cancelled');
  const [next] = held;
  const ahead = next === undefined ? w.onlyPast : w.coming(held.length, next.title, whenInWords(lang, next));
  const past = all.filter((each) => !isAhead(each)).toReversed();
  return { sentence: all.length === 0 ? w.none : ahead, coming: coming.map(rowOf), past: past.map(rowOf) };
}

function row(lang: Lang, conference: Conference, people: readonly Registration[] | null): ConferenceRow {
  const { id, title, kind, on, place, state, example } = conference;
  const { kinds, states } = conferenceWords[lang];
  const common = { id, title, kind: kinds[kind], on: isoDate(on), place, state, stateSaid: states[state], example };
  return { ...common, taken: people === null || !conference.hasOpened ? '' : takenOf(lang, conference, people) };
}

function takenOf(lang: Lang, { seats }: Conference, people: readonly Registration[]): string {
  const w = listWords[lang];
  const many = (wanted: 'seat' | 'waiting') => people.filter(({ state }) => state === wanted).length;
  const seated = seats === null ? w.unlimited(many('seat')) : w.taken(many('seat'), seats);
  return many('waiting') === 0 ? seated : `${seated}, ${w.waiting(many('waiting'))}`;
}

/** Every conference, what is coming first, under its headings. @param taken whether the reader sees how many take part */
export function rowsTakenOut(lang: Lang, { coming, past }: ConferencesView, taken: boolean): readonly (readonly string[])[] {
  const { columns } = listWords[lang];
  const head = [columns.title, columns.kind, columns.on, columns.place, columns.state, ...(taken ? [columns.taken] : [])];
  const rows = [...coming, ...past].map((row) => [
    ...[row.title, row.kind, row.on, row.place, row.stateSaid, ...(taken ? [row.taken] : [])],
  ]);
  return [head, ...rows];
}
