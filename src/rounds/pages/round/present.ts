import {
  capitalise,
  type Lane,
  list,
  longDate,
  longMoment,
  type MatrixRow,
  type Tile,
  type TimeLine,
} from '../../../ui/index.ts';
import { askedAnewSentence } from '../../changes/again-sentence.ts';
import { roundSentence, ruleInWords } from '../../telling/round-sentence.ts';
import type { AsOf } from './as-of.ts';
import type { ChangeDay } from './days-of-change.ts';
import { type FlagSentence, flagSentences } from './flag-sentences.ts';
import { mapTiles } from './map-tiles.ts';
import { matrixRows } from './matrix-rows.ts';
import { type NextThing, nextThing } from './next-thing.ts';
import { type ReasonGroup, reasonGroups, reasonSentences } from './reasons-in-words.ts';
import type { RoundPageInput } from './round-page.ts';
import { type RowLink, type StepRow, tableRows } from './table-rows.ts';
import { timelineLanes, timelineLines } from './timeline-lanes.ts';
import { roundWords } from './words.ts';

/** What the page says about the day it shows, and the ways to other days. */
export interface DayView {
  readonly typed: AsOf['typed'];
  readonly errors: AsOf['errors'];
  /** Said over the page when it is not today's, with all that is known. */
  readonly banner: string | null;
  readonly today: RowLink;
  readonly earlier: RowLink | null;
  readonly later: RowLink | null;
  /** The days on which something happened, the latest first. */
  readonly days: readonly (RowLink & { readonly day: string; readonly what: string; readonly isShown: boolean })[];
}

/** A fact about the round itself, with where to read more. */
export interface AboutFact {
  readonly term: string;
  readonly value: string;
  readonly href: string | null;
  readonly isCode: boolean;
}

/** Exactly what the page shows. */
export interface RoundPageView {
  readonly title: string;
  readonly eyebrow: string;
  readonly isExample: boolean;
  readonly headline: string;
  readonly lead: string;
  readonly next: NextThing;
  readonly map: { readonly regions: readonly Tile[]; readonly municipalities: readonly Tile[]; readonly description: string };
  readonly timeline: { readonly lanes: readonly Lane[]; readonly lines: [TimeLine, ...TimeLine[]] };
  readonly day: DayView;
  readonly rows: readonly StepRow[];
  readonly csvHref: string;
  readonly xlsxHref: string;
  readonly matrix: { readonly steps: readonly string[]; readonly rows: readonly MatrixRow[]; readonly saysMore: boolean };
  readonly reasons: { readonly groups: readonly ReasonGroup[]; readonly sentences: readonly string[] };
  readonly flags: readonly FlagSentence[];
  readonly about: readonly AboutFact[];
  readonly letter: string;
  readonly withdrawHref: string | null;
  /** The rounds before and after it in the same matter; `said` is who decides again in this one. */
  readonly chain: RoundPageInput['chain'] & { readonly said: string | null };
  readonly publishing: RoundPageInput['publishing'];
  readonly historyHref: string;
  readonly proposeHref: string;
  readonly disclosureHref: string;
  readonly reportsHref: string;
  readonly compilationHref: string;
  readonly timetableHref: string;
  /** Where the papers and reminders go from; for those who send them. */
  readonly sending: { readonly dispatchHref: string; readonly remindHref: string } | null;
  readonly whatIfHref: string;
}

/** The address's query for a day, keeping what was asked to be known. */
function queryOf(day: string | null, kant: string, more: readonly (readonly [string, string])[] = []): string {
  const query = new URLSearchParams();
  if (day !== null) query.set('dag', day);
  if (kant !== '') query.set('kant', kant);
  for (const [name, value] of more) query.set(name, value);
  return query.size === 0 ? '' : `?${query}`;
}

function banner({ situation, today }: RoundPageInput): string | null {
  const { lang, standing } = situation;
  const words = roundWords[lang].asOf;
  const day = standing.on === today ? [] : [standing.on < today ? words.was(standing.on) : words.willBe(standing.on)];
  const known = standing.known === null ? [] : [words.knownThen(longMoment(lang, standing.known))];
  const said = [...day, ...known];
  return said.length === 0 ? null : said.join(' ');
}

function dayView(input: RoundPageInput, asOf: AsOf, changes: readonly ChangeDay[]): DayView {
  const { situation, today, hrefs } = input;
  const words = roundWords[situation.lang].asOf;
  const kant = asOf.errors.length > 0 ? '' : asOf.typed.kant;
  const to = (day: string) => hrefs.here(queryOf(day === today ? null : day, kant));
  const earlier = changes.findLast(({ day }) => day < asOf.on)?.day;
  const later = changes.find(({ day }) => day > asOf.on)?.day ?? (asOf.on < today ? today : undefined);
  return {
    typed: asOf.typed,
    errors: asOf.errors,
    banner: banner(input),
    today: { label: words.toToday, href: hrefs.here('') },
    earlier: earlier === undefined ? null : { label: words.earlier(earlier), href: to(earlier) },
    later: later === undefined ? null : { label: words.later(later), href: to(later) },
    days: changes.toReversed().map(({ day, what }) => ({
      day,
      label: longDate(situation.lang, day),
      href: to(day),
      what: what.join('. '),
      isShown: day === asOf.on,
    })),
  };
}

function about(input: RoundPageInput): AboutFact[] {
  const { situation, sheet, hrefs } = input;
  const { lang, facts } = situation;
  const words = roundWords[lang].about;
  const { sentOn, answerBy, withdrawnOn, textSha256 } = facts.round;
  const fact = (term: string, value: string | null, href: string | null = null, isCode = false): AboutFact[] =>
    value === null || value === '' ? [] : [{ term, value, href, isCode }];
  const withdrawn =
    withdrawnOn === null ? null : words.withdrawnBecause(longDate(lang, withdrawnOn), sheet.withdrawalReason ?? '');
  return [
    ...fact(words.text, sheet.textTitle, hrefs.text),
    ...fact(words.rule, ruleInWords(lang, facts)),
    ...fact(words.hash, textSha256, null, true),
    ...fact(words.sent, sentOn === null ? null : longDate(lang, sentOn)),
    ...fact(words.answerBy, answerBy === null ? null : longDate(lang, answerBy)),
    ...fact(words.number, sheet.registrationNumber),
    ...fact(words.earlier, sheet.earlierTitle, hrefs.earlier),
    ...fact(words.principals, sinceSaid(input)),
    ...fact(words.withdrawn, withdrawn),
  ];
}

/** A round keeps the principals that it was sent to; said when somebody has left or joined since. */
function sinceSaid({ situation: { lang }, since: { left, joined } }: RoundPageInput): string | null {
  const words = roundWords[lang].about;
  if (left.length + joined.length === 0) return null;
  return [
    words.keeps,
    ...(left.length === 0 ? [] : [words.left(list(lang, left))]),
    ...(joined.length === 0 ? [] : [words.joined(list(lang, joined))]),
  ].join(' ');
}

function eyebrow({ situation, sheet }: RoundPageInput): string {
  const words = roundWords[situation.lang];
  const { sentOn, answerBy } = situation.facts.round;
  return [
    sheet.title,
    sheet.registrationNumber,
    sentOn === null ? null : words.sent(sentOn),
    answerBy === null ? null : words.answerBy(answerBy),
  ]
    .filter((part) => part !== null)
    .join(' · ');
}

/** Everything on the page, made of facts alone. @param changes the days on which something happened, as it is known today */
export function presentRound(input: RoundPageInput, asOf: AsOf, changes: readonly ChangeDay[]): RoundPageView {
  const { situation, today, subject, sheet, hrefs } = input;
  const { headline, lead } = roundSentence(situation, subject);
  const { typed } = asOf;
  const shown = asOf.errors.length > 0 ? { dag: '', kant: '' } : typed;
  const mayWithdraw = input.isOffice && situation.facts.round.withdrawnOn === null && situation.standing.on === today;
  return {
    title: sheet.title,
    eyebrow: capitalise(eyebrow(input)),
    isExample: sheet.example,
    headline,
    lead,
    next: nextThing(input),
    map: { ...mapTiles(input), description: roundWords[situation.lang].map.describe(headline) },
    timeline: { lanes: timelineLanes(input), lines: timelineLines(input) },
    day: dayView(input, asOf, changes),
    rows: tableRows(input),
    csvHref: hrefs.here(queryOf(shown.dag === '' ? null : shown.dag, shown.kant, [['format', 'csv']])),
    xlsxHref: hrefs.here(queryOf(shown.dag === '' ? null : shown.dag, shown.kant, [['format', 'xlsx']])),
    matrix: matrixRows(input),
    reasons: { groups: reasonGroups(situation), sentences: reasonSentences(situation) },
    flags: flagSentences(input),
    about: about(input),
    letter: sheet.coveringLetter,
    withdrawHref: mayWithdraw ? hrefs.withdraw : null,
    chain: { ...input.chain, said: input.chain.follows === null ? null : askedAnewSentence(situation.lang, situation.facts) },
    publishing: input.publishing,
    historyHref: hrefs.history,
    proposeHref: hrefs.propose,
    disclosureHref: hrefs.disclosure,
    reportsHref: hrefs.reports,
    compilationHref: hrefs.compilation,
    timetableHref: hrefs.timetable,
    sending: input.isOffice ? { dispatchHref: hrefs.dispatch, remindHref: hrefs.remind } : null,
    whatIfHref: hrefs.whatIf,
  };
}
