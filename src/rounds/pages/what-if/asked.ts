import { oneOf } from '../../../platform/http/forms/field.ts';
import type { FormErrors, Lang } from '../../../ui/index.ts';
import { isRealDate } from '../../calendar-days.ts';
import type { RoundFacts, StepFact } from '../../facts/schema.ts';
import { isStillOpen, stepDecisionsOn } from '../../step-decisions.ts';
import {
  type Assumption,
  mostAssumptions,
  outcomesFor,
  readAssumptions,
  supposedOutcomes,
  writeAssumption,
} from '../../what-if/assumptions.ts';
import { whatIfWords } from './words.ts';

/** The choice of every deciding step that waits. */
export const allWaiting = 'alla-vantande';

/** What a reader asks to suppose, and of which day: `?antag=0580-2~reject~2026-03-14&dag=2026-04-01`. */
export interface WhatIfAsked {
  readonly assumptions: readonly Assumption[];
  /** Null: the last day supposed, or today. */
  readonly on: string | null;
  /** What was typed into the form, for it to show again. */
  readonly typed: { readonly steg: string; readonly utfall: string; readonly den: string; readonly dag: string };
  readonly errors: FormErrors;
  /** True when the form was sent and all in it was read: the address can then be written without it. */
  readonly isSent: boolean;
}

/** Reads the address and, when the form was sent, adds what it says. Never throws: what cannot be read is told and left out. */
export function readWhatIf(query: URLSearchParams, facts: RoundFacts, today: string, lang: Lang): WhatIfAsked {
  const words = whatIfWords[lang];
  const text = (name: string) => (query.get(name) ?? '').trim();
  const typed = { steg: text('steg'), utfall: text('utfall'), den: text('den'), dag: text('dag') };
  const { assumptions, unread } = readAssumptions(query.getAll('antag'), facts);
  const added = query.has('steg') ? addedBy(typed, facts, today, lang) : { assumptions: [], errors: [] };
  const all = new Map([...assumptions, ...added.assumptions].map((each) => [each.step, each]));
  const errors = [
    ...added.errors,
    ...(typed.dag === '' || isRealDate(typed.dag) ? [] : [{ field: 'dag', text: words.badDay }]),
    ...(all.size > mostAssumptions ? [{ field: 'steg', text: words.tooMany }] : []),
    ...(unread > 0 ? [{ field: '', text: words.unread }] : []),
  ];
  const isSent = query.has('steg') && errors.length === 0;
  return {
    assumptions: isSent || !query.has('steg') ? [...all.values()].slice(0, mostAssumptions) : assumptions,
    on: isRealDate(typed.dag) ? typed.dag : null,
    ...{ typed, errors, isSent },
  };
}

function addedBy(
  { steg, utfall, den }: WhatIfAsked['typed'],
  facts: RoundFacts,
  today: string,
  lang: Lang,
): { assumptions: Assumption[]; errors: FormErrors } {
  const words = whatIfWords[lang];
  // Sent with nothing chosen, only to see another day.
  if (steg === '' && utfall === '') return { assumptions: [], errors: [] };
  const steps = stepsNamed(steg, facts, today);
  const outcome = oneOf(utfall, supposedOutcomes);
  const fits = outcome !== undefined && steps.every((step) => outcomesFor(step, facts.round.expects).includes(outcome));
  const on = den === '' ? today : den;
  const errors = [
    ...(steg === '' || (steps.length === 0 && steg !== allWaiting) ? [{ field: 'steg', text: words.noBoard }] : []),
    ...(outcome === undefined ? [{ field: 'utfall', text: words.noOutcome }] : []),
    ...(outcome !== undefined && !fits ? [{ field: 'utfall', text: words.badOutcome }] : []),
    ...(isRealDate(on) ? [] : [{ field: 'den', text: words.badDay }]),
  ];
  if (errors.length > 0 || outcome === undefined) return { assumptions: [], errors };
  return { assumptions: steps.map(({ step }) => ({ step, outcome, on })), errors };
}

function stepsNamed(steg: string, facts: RoundFacts, today: string): StepFact[] {
  const all = facts.principals.flatMap(({ path }) => path);
  if (steg !== allWaiting) return all.filter(({ step }) => step === steg);
  const said = stepDecisionsOn(facts, today);
  return all.filter(
    ({ step, part, addedOn, removedOn }) =>
      part === 'decide' &&
      (addedOn === null || addedOn <= today) &&
      (removedOn === null || today < removedOn) &&
      isStillOpen(said.get(step) ?? null, facts.round.expects),
  );
}

/** The address's query for what is supposed, nothing when nothing is. */
export function whatIfQuery(assumptions: readonly Assumption[], on: string | null): string {
  const query = new URLSearchParams();
  for (const each of assumptions) query.append('antag', writeAssumption(each));
  if (on !== null) query.set('dag', on);
  return query.size === 0 ? '' : `?${query}`;
}
