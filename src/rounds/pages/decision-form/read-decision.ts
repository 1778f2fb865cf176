import { oneOf } from '../../../platform/http/forms/field.ts';
import type { Form } from '../../../platform/http/web.ts';
import type { Refusal } from '../../../platform/result.ts';
import type { MinutesInput } from '../../acts/decisions/minutes-input.ts';
import { OUTCOMES, type Outcome } from '../../facts/schema.ts';
import type { RoundRefusal } from '../../refusals.ts';
import { Reader } from '../typed.ts';

type Item = Omit<MinutesInput, 'outcomes' | 'request' | 'extract'>;
type OutcomeGiven = MinutesInput['outcomes'][number];

/** A decision as the form says it: the § and what was decided, without the steps that it answers. */
export interface DecisionDraft {
  readonly item: Item;
  readonly said: Omit<OutcomeGiven, 'stepId' | 'replaces'>;
  /** Other steps that the same § answers. */
  readonly also: readonly string[];
}

export type ReadDraft =
  | { readonly ok: true; readonly draft: DecisionDraft }
  | { readonly ok: false; readonly refusals: readonly Refusal<RoundRefusal>[] };

/** Outcomes that stand as choices of their own; the rest hide behind "something else". */
export const plainOutcomes = {
  decide: ['approve', 'approve-with-changes', 'refer-back', 'postpone', 'reject'],
  recommend: ['recommend', 'recommend-against', 'refer-back', 'postpone'],
  prepare: ['recommend', 'recommend-against', 'refer-back', 'postpone'],
} as const satisfies Record<string, readonly Outcome[]>;

export const takers = ['board', 'committee', 'chair', 'member', 'official'] as const;
export const proofs = ['verified-extract', 'unverified-extract', 'told'] as const;

/** Reads the form; pure. Each wrong field is refused by its own name. */
export function readDecision(form: Form): ReadDraft {
  const read = new Reader(form);
  const [item, said] = [readItem(read), readSaid(read)];
  if (item === null || said === null || read.refusals.length > 0) return { ok: false, refusals: read.refusals };
  return { ok: true, draft: { item, said, also: read.list('also') } };
}

function readItem(read: Reader): Item | null {
  const takenBy = read.choice('takenBy', takers);
  const evidence = read.choice('evidence', proofs);
  const item = {
    boardId: read.words('boardId'),
    // A typed day goes before one chosen in the calendar.
    on: read.text('on') === null ? read.day('meeting') : read.day('on'),
    paragraph: paragraphOf(read.text('paragraph')),
    clauses: clausesOf(read.text('clauses')),
    dissent: read.text('dissent'),
    vote: voteOf(read),
    conflictOfInterest: read.text('conflictOfInterest'),
    verifiedOn: read.maybeDay('verifiedOn'),
    noticeOn: read.maybeDay('noticeOn'),
    noticeRemovedOn: read.maybeDay('noticeRemovedOn'),
    extractRecordId: read.text('extractRecordId'),
    reason: read.text('reason'),
  };
  return takenBy === undefined || evidence === undefined ? null : { ...item, takenBy, evidence };
}

function readSaid(read: Reader): DecisionDraft['said'] | null {
  const chosen = read.text('outcome') === 'other' ? read.choice('otherOutcome', OUTCOMES) : read.choice('outcome', OUTCOMES);
  const appealable = { yes: true, no: false }[read.text('appealable') ?? ''];
  const said = {
    remark: read.text('remark'),
    conditions: conditionsOf(read),
    ...(appealable === undefined ? {} : { appealable }),
  };
  return chosen === undefined ? null : { ...said, outcome: chosen };
}

/** `§ 12` → `12`: people type the sign too. */
function paragraphOf(text: string | null): string | null {
  const digits = text?.replace(/^[§\s]+/, '') ?? '';
  return digits === '' ? null : digits;
}

/** A clause a line; a number in front is the clause's number. */
export function clausesOf(text: string | null): { number: number | null; text: string }[] {
  return (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const numbered = /^(\d{1,3})[.)]\s+(.+)$/.exec(line);
      return numbered === null ? { number: null, text: line } : { number: Number(numbered[1]), text: numbered[2] ?? '' };
    });
}

function voteOf(read: Reader): { yes: number; no: number; abstain: number } | null {
  const [yes, no, abstain] = [read.count('voteYes'), read.count('voteNo'), read.count('voteAbstain')];
  if (yes === null && no === null && abstain === null) return null;
  return { yes: yes ?? 0, no: no ?? 0, abstain: abstain ?? 0 };
}

type ConditionGiven = NonNullable<OutcomeGiven['conditions']>[number];

const conditionKinds = ['all-others', 'named', 'at-least', 'other'] as const;

/** The conditions that are ticked, in the order of the form; each own condition is a line. */
function conditionsOf(read: Reader): ConditionGiven[] {
  const kinds = read.list('conditions').flatMap((each) => oneOf(each, conditionKinds) ?? []);
  return kinds.flatMap((kind) => conditionsOfKind(read, kind));
}

function conditionsOfKind(read: Reader, kind: (typeof conditionKinds)[number]): ConditionGiven[] {
  switch (kind) {
    case 'all-others':
      return [{ kind }];
    case 'named': {
      const principals = [...read.list('named')];
      if (principals.length === 0) read.wrong('named');
      return [{ kind, principals }];
    }
    case 'at-least': {
      const others = read.count('others');
      if (others === null || others < 1) read.wrong('others');
      return [{ kind, others: others ?? 0 }];
    }
    case 'other':
      return linesOf(read.words('ownConditions')).map((text) => ({ kind, text }));
  }
}

function linesOf(text: string): string[] {
  return text.split('\n').flatMap((line) => line.trim() || []);
}
