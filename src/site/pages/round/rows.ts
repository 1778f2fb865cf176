import {
  compilationWords,
  conditionInWords,
  decidingSteps,
  markOfPrincipal,
  markOfStep,
  type PrincipalSituation,
  principalNames,
  type RoundSituation,
  type StepSituation,
} from '../../../rounds/index.ts';
import { type Lang, longDate, type StateKind, shortDate, stateWords, type Tile } from '../../../ui/index.ts';
import { words } from './words.ts';

/** A row of the table: one step of one principal, from published facts alone. */
export interface RoundRow {
  readonly id: string;
  readonly isFirst: boolean;
  readonly code: string;
  readonly principal: string;
  readonly board: string;
  readonly part: 'prepare' | 'recommend' | 'decide';
  readonly scope: string | null;
  readonly numbers: readonly string[];
  /** `YYYY-MM-DD`. */
  readonly day: string | null;
  readonly paragraph: string | null;
  /** The day on which the board takes it up, as far as it has said. */
  readonly planned: string | null;
  readonly state: StateKind;
  readonly said: string;
  readonly conditions: readonly string[];
}

/** The id of a principal's row: what tiles and lanes lead to. */
export function rowId(code: string): string {
  return `h-${code.replaceAll(/\s/g, '-')}`;
}

/** What stands where a decision would: when it is taken up, or that no day is known. Never that somebody is late. */
function comes(lang: Lang, planned: string | null): string {
  return planned === null ? words[lang].noDay : words[lang].takenUp(shortDate(lang, planned));
}

/** Whether the mark says that nothing has been decided yet. */
function isOpen(state: StateKind): boolean {
  return state === 'waiting';
}

/** The state in words; what comes again says when. */
function saidOf(lang: Lang, state: StateKind, planned: string | null): string {
  if (isOpen(state)) return comes(lang, planned);
  return planned === null ? stateWords[lang][state] : `${stateWords[lang][state]}, ${comes(lang, planned)}`;
}

/** The table: each step in its path on the day, by principal; one without a step has its row all the same. */
export function roundRows(situation: RoundSituation): readonly RoundRow[] {
  return situation.principals.flatMap((principal) =>
    principal.steps.length === 0
      ? [{ ...emptyRow(situation.lang), ...nameOf(principal), isFirst: true }]
      : principal.steps.map((step, place) => rowOf(situation, principal, step, place)),
  );
}

function nameOf({ principal, name }: PrincipalSituation): Pick<RoundRow, 'id' | 'code' | 'principal'> {
  return { id: rowId(principal.code), code: principal.code, principal: name.full };
}

function emptyRow(lang: Lang): Omit<RoundRow, 'id' | 'code' | 'principal' | 'isFirst'> {
  return {
    ...{ board: words[lang].noStep, part: 'decide', scope: null, numbers: [], day: null, paragraph: null },
    ...{ planned: null, state: 'waiting', said: comes(lang, null), conditions: [] },
  };
}

function rowOf(situation: RoundSituation, principal: PrincipalSituation, step: StepSituation, place: number): RoundRow {
  const { lang, facts } = situation;
  const state = markOfStep(step, principal);
  const names = principalNames(lang, facts.principals);
  const named = nameOf(principal);
  return {
    ...named,
    id: place === 0 ? named.id : `${named.id}-${place + 1}`,
    isFirst: place === 0,
    board: step.step.board ?? words[lang].noStep,
    part: step.step.part,
    scope: step.step.scope,
    numbers: step.step.registrationNumbers,
    day: step.decidedOn,
    paragraph: step.decision?.paragraph ?? null,
    planned: step.planned,
    state,
    said: saidOf(lang, state, step.planned),
    conditions: [
      ...(step.decision?.conditions ?? []).map((condition) => conditionInWords(lang, condition, names)),
      // Its day is the day of that judgement, its § that of the day when the board decided.
      ...(step.decision?.carriedOver ? [compilationWords[lang].carried(longDate(lang, step.decision.on))] : []),
    ],
  };
}

/** The tile map: regions as bars, the rest as tiles with their names. @param places on the map, by code */
export function roundTiles(
  situation: RoundSituation,
  places: ReadonlyMap<string, readonly [number, number]>,
  href: (row: string) => string,
): { readonly regions: readonly Tile[]; readonly municipalities: readonly Tile[] } {
  const tile = (principal: PrincipalSituation): Tile => tileOf(situation.lang, principal, places, href);
  const { principals } = situation;
  return {
    regions: principals.filter(({ principal }) => principal.kind === 'region').map(tile),
    municipalities: principals.filter(({ principal }) => principal.kind !== 'region').map(tile),
  };
}

function tileOf(
  lang: Lang,
  principal: PrincipalSituation,
  places: ReadonlyMap<string, readonly [number, number]>,
  href: (row: string) => string,
): Tile {
  const { code, kind } = principal.principal;
  const steps = decidingSteps(principal);
  const state = markOfPrincipal(principal);
  const planned = steps.flatMap((step) => step.planned ?? []).sort()[0];
  const decided = steps.flatMap((step) => step.decidedOn ?? []).sort();
  const day = planned ?? decided.at(-1);
  return {
    name: kind === 'region' ? principal.name.full : principal.name.label,
    state,
    text: day === undefined ? undefined : shortDate(lang, day),
    word: isOpen(state) ? (planned === undefined ? words[lang].noDay : words[lang].takenUpOn) : undefined,
    href: href(rowId(code)),
    at: places.get(code),
  };
}
