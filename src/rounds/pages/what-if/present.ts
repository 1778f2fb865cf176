import { langHref, type SelectOption, type StateKind, type Tile } from '../../../ui/index.ts';
import { roundSentence } from '../../telling/round-sentence.ts';
import type { RoundSituation } from '../../telling/round-situation.ts';
import { type Assumption, outcomesFor } from '../../what-if/assumptions.ts';
import { mapTiles } from '../round/map-tiles.ts';
import { type ReasonGroup, reasonGroups, reasonSentences } from '../round/reasons-in-words.ts';
import type { RoundPageInput } from '../round/round-page.ts';
import { type StepRow, tableRows } from '../round/table-rows.ts';
import { allWaiting, type WhatIfAsked, whatIfQuery } from './asked.ts';
import { whatIfWords } from './words.ts';

/** Where a step stands on a day, in a cell. */
interface Stands {
  readonly state: StateKind;
  readonly text: string;
  readonly day: string | null;
  readonly conditions: readonly string[];
}

/** A step, as it stands today and as it would. */
export interface WhatIfRow {
  readonly id: string;
  readonly isFirst: boolean;
  readonly principal: string;
  readonly board: string;
  readonly today: Stands | null;
  readonly wouldBe: Stands;
  readonly isSupposed: boolean;
  readonly differs: boolean;
  /** Whether the principal counts then; null on rows after its first. */
  readonly counts: boolean | null;
}

/** Exactly what the page shows. Addresses are final. */
export interface WhatIfView {
  readonly title: string;
  readonly headline: string;
  readonly lead: string;
  readonly now: string;
  readonly asOf: string | null;
  readonly isExample: boolean;
  readonly supposed: readonly { readonly text: string; readonly removeHref: string }[];
  readonly startOverHref: string;
  readonly backHref: string;
  readonly action: string;
  /** Repeated in the form, so that what is supposed stays supposed. */
  readonly kept: readonly Assumption[];
  readonly asked: WhatIfAsked;
  readonly steps: readonly SelectOption[];
  readonly outcomes: readonly SelectOption[];
  readonly map: { readonly regions: readonly Tile[]; readonly municipalities: readonly Tile[]; readonly description: string };
  readonly rows: readonly WhatIfRow[];
  readonly reasons: { readonly groups: readonly ReasonGroup[]; readonly sentences: readonly string[] };
}

interface Given {
  readonly roundId: string;
  /** The round as it stands today. */
  readonly real: RoundPageInput;
  /** As it would stand on the day asked for. */
  readonly would: RoundSituation;
  readonly asked: WhatIfAsked;
}

export function whatIfPath(roundId: string): string {
  return `/beslut/${roundId}/tank-om`;
}

/** Everything on the page, made of facts and what is supposed alone. */
export function presentWhatIf({ roundId, real, would, asked }: Given): WhatIfView {
  const { lang } = would;
  const words = whatIfWords[lang];
  const { headline, lead } = roundSentence(would, real.subject);
  const { assumptions, on } = asked;
  const input: RoundPageInput = { ...real, situation: would };
  const to = (path: string) => langHref(lang, path);
  const without = (step: string) => assumptions.filter((each) => each.step !== step);
  return {
    title: real.sheet.title,
    headline,
    lead: assumptions.length === 0 ? words.nothingYet : lead,
    now: words.now(roundSentence(real.situation, real.subject).headline),
    asOf: would.standing.on === real.today ? null : words.asOf(would.standing.on),
    isExample: real.sheet.example,
    supposed: assumptions.map((each) => ({
      text: said(would, each),
      removeHref: to(`${whatIfPath(roundId)}${whatIfQuery(without(each.step), on)}`),
    })),
    startOverHref: to(whatIfPath(roundId)),
    backHref: to(`/beslut/${roundId}`),
    action: to(whatIfPath(roundId)),
    kept: assumptions,
    asked,
    steps: stepOptions(would),
    outcomes: outcomeOptions(would),
    map: { ...mapTiles(input), description: words.mapDescribe(headline) },
    rows: rowsOf(real, input, assumptions),
    reasons: { groups: reasonGroups(would), sentences: reasonSentences(would) },
  };
}

function nameOf({ principals }: RoundSituation, step: string): string {
  const found = principals.find(({ principal }) => principal.path.some((each) => each.step === step));
  const board = found?.principal.path.find((each) => each.step === step)?.board ?? '';
  return found === undefined ? step : `${found.name.label}${found.principal.path.length > 1 ? `, ${board},` : ''}`;
}

function said(situation: RoundSituation, { step, outcome, on }: Assumption): string {
  const words = whatIfWords[situation.lang];
  return words.said(nameOf(situation, step), words.outcomes[outcome], on);
}

function stepOptions({ lang, principals }: RoundSituation): SelectOption[] {
  const words = whatIfWords[lang];
  const each = principals.flatMap(({ name, principal }) =>
    principal.path
      .filter(({ part }) => part !== 'prepare')
      .map(({ step, board }) => ({ value: step, label: `${name.label}: ${board ?? step}`, group: name.label })),
  );
  return [{ value: allWaiting, label: words.allWaiting, group: words.everyone }, ...each];
}

/** What some board of the round could do, in one list. */
function outcomeOptions({ lang, facts, principals }: RoundSituation): SelectOption[] {
  const words = whatIfWords[lang];
  const fits = principals.flatMap(({ principal }) => principal.path.flatMap((step) => outcomesFor(step, facts.round.expects)));
  const order = Object.keys(words.outcomes) as (keyof typeof words.outcomes)[];
  return order.filter((outcome) => fits.includes(outcome)).map((value) => ({ value, label: words.outcomes[value] }));
}

function standsIn(row: StepRow): Stands {
  return { state: row.state, text: row.stateText, day: row.day, conditions: row.conditions };
}

function rowsOf(real: RoundPageInput, input: RoundPageInput, assumptions: readonly Assumption[]): WhatIfRow[] {
  const today = new Map(tableRows(real).map((row) => [row.id, row]));
  const stepOf = new Map(
    input.situation.principals.flatMap(({ principal, steps }) =>
      steps.map(({ step }, place) => [`${principal.code} ${place}`, step.step]),
    ),
  );
  const supposed = new Set(assumptions.map(({ step }) => step));
  const counts = new Map(input.situation.principals.map(({ principal, standing }) => [principal.code, standing.counts]));
  const places = new Map<string, number>();
  return tableRows(input).map((row) => {
    const place = places.get(row.code) ?? 0;
    places.set(row.code, place + 1);
    const now = today.get(row.id);
    const isSupposed = supposed.has(stepOf.get(`${row.code} ${place}`) ?? '');
    return {
      ...{ id: row.id, isFirst: row.isFirst, principal: row.principal, board: row.board, isSupposed },
      today: now === undefined ? null : standsIn(now),
      wouldBe: standsIn(row),
      differs: now === undefined || now.state !== row.state || now.day !== row.day,
      counts: row.isFirst ? (counts.get(row.code) ?? false) : null,
    };
  });
}
