import { capitalise, longDate, type StateKind, stateWords } from '../../../ui/index.ts';
import { compilationWords } from '../../compilation/words.ts';
import { conditionInWords } from '../../telling/condition-in-words.ts';
import { principalNames } from '../../telling/principal-names.ts';
import type { PrincipalSituation, StepSituation } from '../../telling/round-situation.ts';
import { rowId } from './map-tiles.ts';
import { markOfStep, proofOf } from './marks.ts';
import type { RoundPageInput } from './round-page.ts';
import { roundWords } from './words.ts';

export interface RowLink {
  readonly label: string;
  readonly href: string;
}

/** A row of the table: one step of one principal. */
export interface StepRow {
  readonly id: string;
  /** False on the rows after a principal's first: the name is then set smaller. */
  readonly isFirst: boolean;
  readonly code: string;
  readonly principal: string;
  readonly board: string;
  readonly part: 'prepare' | 'recommend' | 'decide';
  readonly scope: string | null;
  readonly numbers: readonly string[];
  readonly day: string | null;
  readonly paragraph: string | null;
  readonly planned: string | null;
  readonly state: StateKind;
  /** The state's word; another where the round expects a note. */
  readonly stateText: string;
  readonly conditions: readonly string[];
  /** That it was given for an earlier text; null for one that was given for this. */
  readonly carried: string | null;
  readonly remark: string | null;
  readonly proof: 'told' | 'unverified' | 'verified' | null;
  readonly extractHref: string | null;
  readonly decisionHref: string | null;
  /** Where this reader records the step's decision, keeps its matter, changes the path; null for what they may not, or need not. */
  readonly recordHref: string | null;
  readonly matterHref: string | null;
  readonly pathHref: string | null;
}

type RowHrefs = Pick<StepRow, 'recordHref' | 'matterHref' | 'pathHref'>;

function hrefsOf(input: RoundPageInput, principal: PrincipalSituation, step: StepSituation): RowHrefs {
  const { hrefs, mySteps, situation } = input;
  const { step: key } = step.step;
  const isClosed = situation.standing.state === 'withdrawn';
  if (!mySteps.has(key) || isClosed) return { recordHref: null, matterHref: null, pathHref: null };
  const isOpen = step.decision === null || step.planned !== null || (step.cause !== null && step.cause !== 'rejected');
  return {
    recordHref: isOpen ? hrefs.record(key) : null,
    matterHref: hrefs.matter(principal.principal.code),
    pathHref: hrefs.path(principal.principal.code),
  };
}

function stateTextOf({ situation }: RoundPageInput, state: StateKind): string {
  const isNote = situation.facts.round.expects === 'note' && state === 'approving';
  return capitalise(isNote ? roundWords[situation.lang].hasNoted : stateWords[situation.lang][state]);
}

function conditionsOf({ situation }: RoundPageInput, { decision }: StepSituation): string[] {
  const names = principalNames(situation.lang, situation.facts.principals);
  return (decision?.conditions ?? []).map((condition) => conditionInWords(situation.lang, condition, names));
}

/** Of a carried decision, which its own day was: the row's day is that of the judgement. */
function carriedOf({ situation: { lang } }: RoundPageInput, { decision }: StepSituation): string | null {
  return decision?.carriedOver ? compilationWords[lang].carried(longDate(lang, decision.on)) : null;
}

function rowOf(input: RoundPageInput, principal: PrincipalSituation, step: StepSituation, place: number): StepRow {
  const { decision } = step;
  const state = markOfStep(step, principal);
  const detail = decision === null ? undefined : input.details.get(decision.id);
  const id = rowId(principal.principal.code);
  return {
    id: place === 0 ? id : `${id}-${place + 1}`,
    isFirst: place === 0,
    code: principal.principal.code,
    principal: principal.principal.kind === 'region' ? principal.name.full : principal.name.label,
    board: step.step.board ?? roundWords[input.situation.lang].unknownBoard,
    part: step.step.part,
    scope: step.step.scope,
    numbers: step.step.registrationNumbers,
    day: step.decidedOn,
    paragraph: decision?.paragraph ?? null,
    planned: step.planned,
    state,
    stateText: stateTextOf(input, state),
    conditions: conditionsOf(input, step),
    carried: carriedOf(input, step),
    remark: detail?.remark ?? null,
    proof: proofOf(step) ?? null,
    extractHref: detail?.extractHref ?? null,
    decisionHref: decision === null ? null : input.hrefs.decision(decision.id),
    ...hrefsOf(input, principal, step),
  };
}

/** A principal without a step on the day still has its row: nothing is left out of the table that the map shows. */
function emptyRow(input: RoundPageInput, principal: PrincipalSituation): StepRow {
  const { code, kind } = principal.principal;
  return {
    id: rowId(code),
    isFirst: true,
    code,
    principal: kind === 'region' ? principal.name.full : principal.name.label,
    board: roundWords[input.situation.lang].noStep,
    part: 'decide',
    scope: null,
    numbers: [],
    day: null,
    paragraph: null,
    planned: null,
    state: 'waiting',
    stateText: stateTextOf(input, 'waiting'),
    conditions: [],
    carried: null,
    remark: null,
    proof: null,
    extractHref: null,
    decisionHref: null,
    recordHref: null,
    matterHref: null,
    pathHref: input.isOffice ? input.hrefs.path(code) : null,
  };
}

/** The table: each step in its path on the day, by principal. */
export function tableRows(input: RoundPageInput): StepRow[] {
  return input.situation.principals.flatMap((principal) =>
    principal.steps.length === 0
      ? [emptyRow(input, principal)]
      : principal.steps.map((step, place) => rowOf(input, principal, step, place)),
  );
}
