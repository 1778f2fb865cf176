import { longDate } from '../../ui/index.ts';
import type { IsoDate } from '../calendar-days.ts';
import type { DecisionFact } from '../facts/schema.ts';
import type { FoldedDecision } from '../standing/corrections.ts';
import { legalForceOfDecision } from '../standing/legal-force.ts';
import { weightOf } from '../standing/outcome-kinds.ts';
import { layOutRound, type RoundTimeline } from '../standing/round-timeline.ts';
import { conditionInWords } from '../telling/condition-in-words.ts';
import { principalNames } from '../telling/principal-names.ts';
import { type RoundSubject, roundSentence, ruleInWords } from '../telling/round-sentence.ts';
import type { PrincipalSituation, RoundSituation, StepSituation } from '../telling/round-situation.ts';
import { compilationWords } from './words.ts';

/** One board's decision, or that there is none yet, as text for a table; what is not known is empty. */
export interface CompilationRow {
  readonly code: string;
  readonly principal: string;
  readonly board: string;
  readonly part: string;
  readonly numbers: readonly string[];
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly paragraph: string;
  readonly outcome: string;
  readonly conditions: readonly string[];
  readonly evidence: string;
  /** A day, or in words why there is none. */
  readonly legalForce: string;
}

/** All decisions of a round on a day, with what they are about: what the page, the PDF and the workbook say alike. */
export interface Compilation {
  readonly title: string;
  readonly on: IsoDate;
  readonly headline: string;
  readonly lead: string;
  readonly example: boolean;
  /** Every step in its path on the day, by principal; one without a step has its row all the same. */
  readonly rows: readonly CompilationRow[];
  /** What the boards decided before, in the same order: postponements, and decisions that others have replaced. */
  readonly earlier: readonly CompilationRow[];
  readonly about: {
    readonly textTitle: string;
    readonly registrationNumber: string | null;
    readonly sentOn: IsoDate | null;
    readonly answerBy: IsoDate | null;
    readonly rule: string;
    /** Lower-case hex. */
    readonly textSha256: string;
  };
}

export interface ToCompile {
  readonly situation: RoundSituation;
  readonly subject: RoundSubject;
  readonly sheet: { readonly textTitle: string; readonly registrationNumber: string | null; readonly example: boolean };
}

/** Pure: what is known of the round, laid out in a table. Corrected decisions stand as corrected, and once. */
export function compilationOf({ situation, subject, sheet }: ToCompile): Compilation {
  const { lang, facts, standing, principals } = situation;
  const { sentOn, answerBy, textSha256 } = facts.round;
  const timeline = layOutRound(facts, null);
  return {
    title: compilationWords[lang].title(sheet.textTitle),
    on: standing.on,
    ...roundSentence(situation, subject),
    example: sheet.example,
    rows: principals.flatMap((principal) =>
      principal.steps.length === 0
        ? [rowWithoutStep(situation, principal)]
        : principal.steps.map((step) => currentRow(situation, principal, step)),
    ),
    earlier: principals.flatMap((principal) =>
      principal.steps.flatMap((step) => earlierRows(situation, timeline, principal, step)),
    ),
    about: {
      ...{ textTitle: sheet.textTitle, registrationNumber: sheet.registrationNumber },
      ...{ sentOn, answerBy, rule: ruleInWords(lang, facts), textSha256 },
    },
  };
}

function currentRow(situation: RoundSituation, principal: PrincipalSituation, step: StepSituation): CompilationRow {
  const w = compilationWords[situation.lang];
  const { decision, planned } = step;
  const known = frame(situation, principal, step);
  const when = planned === null ? null : longDate(situation.lang, planned);
  if (decision === null) return { ...known, outcome: when === null ? w.none : w.takenUp(when) };
  const said = w.outcomes[decision.outcome];
  return {
    ...known,
    ...decided(situation, decision),
    outcome: when === null ? said : w.again(said, when),
    legalForce: legalForce(situation, step, decision),
  };
}

function earlierRows(
  situation: RoundSituation,
  timeline: RoundTimeline,
  principal: PrincipalSituation,
  step: StepSituation,
): readonly CompilationRow[] {
  const { on } = situation.standing;
  const all: readonly FoldedDecision[] = timeline.folded.byStep.get(step.step.step) ?? [];
  return all
    .filter((folded) => folded.on <= on && folded.fact.id !== step.decision?.id)
    .sort((a, b) => a.day - b.day || a.place - b.place)
    .map((folded) => {
      const appeals = (timeline.folded.appeals.get(folded) ?? []).filter((appeal) => appeal.on <= on);
      const legalForceOn = legalForceOfDecision(folded, appeals, on);
      return {
        ...frame(situation, principal, step),
        ...decided(situation, folded.fact),
        outcome: compilationWords[situation.lang].outcomes[folded.fact.outcome],
        legalForce: legalForce(situation, { ...step, appeals, legalForceOn }, folded.fact),
      };
    });
}

/** What is known of a step whether it has decided or not. */
function frame({ lang }: RoundSituation, { principal, name }: PrincipalSituation, { step }: StepSituation): CompilationRow {
  const w = compilationWords[lang];
  return {
    ...{ code: principal.code, principal: name.full, board: step.board ?? w.noStep },
    ...{ part: step.scope === null ? w.parts[step.part] : `${w.parts[step.part]} (${step.scope})` },
    ...{ numbers: step.registrationNumbers, day: '', paragraph: '', outcome: '', conditions: [], evidence: '', legalForce: '' },
  };
}

function rowWithoutStep({ lang }: RoundSituation, { principal, name }: PrincipalSituation): CompilationRow {
  const w = compilationWords[lang];
  return {
    ...{ code: principal.code, principal: name.full, board: w.noStep, part: '', numbers: [], day: '', paragraph: '' },
    ...{ outcome: w.none, conditions: [], evidence: '', legalForce: '' },
  };
}

type Decided = Pick<CompilationRow, 'day' | 'paragraph' | 'conditions' | 'evidence'>;

function decided({ lang, facts }: RoundSituation, decision: DecisionFact): Decided {
  const w = compilationWords[lang];
  const names = principalNames(lang, facts.principals);
  const carried = decision.carriedOver === null ? [] : [w.carried(longDate(lang, decision.on))];
  return {
    day: decision.carriedOver?.on ?? decision.on,
    paragraph: decision.paragraph ?? '',
    conditions: [...decision.conditions.map((condition) => conditionInWords(lang, condition, names)), ...carried],
    evidence: decision.evidence === null ? '' : w.evidence[decision.evidence],
  };
}

/** Only a decision in the matter can have it: neither a recommendation nor a postponement, which prepare one (KL 13:2). */
function legalForce(
  { lang, facts, standing }: RoundSituation,
  { step, appeals, legalForceOn }: Pick<StepSituation, 'step' | 'appeals' | 'legalForceOn'>,
  { appealable, outcome }: DecisionFact,
): string {
  const w = compilationWords[lang];
  if (step.part !== 'decide' || weightOf(outcome, facts.round.expects) !== 'substantive') return '';
  if (!appealable) return w.notAppealable;
  if (legalForceOn !== null) return legalForceOn;
  const inTheWay = appeals.findLast((each) => each.settledOn === null || each.settledOn > standing.on || each.allowed === true);
  return inTheWay === undefined ? w.notKnown : w.appealed(inTheWay.on);
}
