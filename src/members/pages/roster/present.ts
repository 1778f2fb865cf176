import { capitalise, countInWords, isoDate, type Lang, list } from '../../../ui/index.ts';
import type { Change, ComparedRow, Plan } from '../../roster/compare.ts';
import type { KnownAssignment } from '../../roster/known.ts';
import { shared } from '../shared-words.ts';
import { columnWords, troubleWords, words } from './words.ts';

type Day = KnownAssignment['from'];
type Tagged = keyof typeof words.sv.tags;

/** The sum of a preview, in one sentence; what does not happen is not said. */
export function previewSentence(lang: Lang, rows: readonly ComparedRow[]): string {
  const w = words[lang];
  if (rows.length === 0) return w.noRows;
  const plans = rows.flatMap((row) => (row.does === 'plan' ? [{ number: row.number, ...row.plan }] : []));
  const tagged = rows.map(tagOf);
  const of = (...tags: readonly Tagged[]) => tagged.filter((tag) => tags.includes(tag)).length;
  const count = (number: number, say: (text: string, one: boolean) => string, neuter = true) =>
    number === 0 ? [] : [say(countInWords(lang, number, neuter), number === 1)];
  const given = plans.filter(({ change }) => change.kind === 'assign' && change.why !== 'goes-on').length;
  const pieces = [
    ...count(plans.filter(({ number, who }) => who.kind === 'new' && who.row === number).length, w.counts.people, false),
    ...count(given, w.counts.given),
    ...count(of('goes-on'), w.counts.goesOn, false),
    ...count(of('ends'), w.counts.ends),
    ...count(of('alter'), w.counts.changes),
    ...count(of('nothing'), w.counts.same, false),
    ...count(of('asks'), w.counts.asks, false),
    ...count(of('skipped'), w.counts.skipped, false),
    ...count(of('not-read'), w.counts.unread, false),
  ];
  return `${capitalise(list(lang, pieces))}.`;
}

/** What happens with a row, in a word. */
export function tagOf(row: ComparedRow): Tagged {
  if (row.does === 'waits') return 'asks';
  if (row.does !== 'plan') return row.does;
  const { who, title, change } = row.plan;
  if (who.kind === 'new' && who.row === row.number) return 'new-person';
  if (change.kind === 'assign') return change.why;
  if (change.kind === 'alter' && change.set.to !== undefined) return 'ends';
  return change.kind === 'nothing' && title === null ? 'nothing' : 'alter';
}

/** Whether there is anything to write in these rows, now or when they are answered. */
export function isSomethingToSave(rows: readonly ComparedRow[]): boolean {
  return rows.some((row) => !['nothing', 'skipped', 'not-read'].includes(tagOf(row)));
}

/** What happens with a row, and why not when nothing can. */
export function whatHappens(lang: Lang, row: ComparedRow): string {
  const w = words[lang];
  if (row.does === 'not-read')
    return `${row.column === null ? '' : w.inColumn(columnWords[lang][row.column])}${troubleWords[lang][row.trouble]}`;
  if (row.does === 'asks') return w.askedAbove;
  if (row.does === 'waits') return w.waits(String(row.row));
  if (row.does === 'skipped') return '';
  const { who, title, change } = row.plan;
  return [
    ...(who.kind === 'new' && who.row !== row.number ? [w.sameAs(String(who.row))] : []),
    ...changeSaid(lang, row.plan, change),
    ...(title === null || who.kind === 'new' ? [] : [w.setTitle(title)]),
  ].join(' ');
}

function changeSaid(lang: Lang, { role, place }: Plan, change: Change): readonly string[] {
  const w = words[lang];
  const roles = shared[lang].roles;
  const what = place.name === '' ? roles[role] : `${roles[role]}, ${place.name}`;
  const holds = (from: Day, to: Day | null) =>
    to === null ? w.holds(what, isoDate(from)) : w.holdsUntil(what, isoDate(from), isoDate(to));
  if (change.kind === 'nothing') return [holds(change.was.from, change.was.to)];
  if (change.kind === 'assign') {
    const last = isoDate(change.from.subtract({ days: 1 }));
    const ends = change.why === 'moves' ? change.ends : [];
    return [holds(change.from, change.to), ...ends.map((each) => w.endsAs(roles[each.role].toLocaleLowerCase(lang), last))];
  }
  const { to, party, ordinal, principalId } = change.set;
  return [
    to === undefined ? holds(change.was.from, change.was.to) : w.lastDay(what, isoDate(to)),
    ...(party === undefined ? [] : [w.setParty(party)]),
    ...(ordinal === undefined ? [] : [w.setOrdinal(String(ordinal))]),
    ...(principalId === undefined ? [] : [w.setPrincipal]),
  ];
}
