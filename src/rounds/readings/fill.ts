import type { ReadDocument } from '../../records/index.ts';
import type { Outcome } from '../facts/schema.ts';
import { conditionsIn } from './fill-conditions.ts';
import type { DoubtKind, Filled, FormDoubt, FormFacts, Part } from './filled.ts';
import { type ChosenClause, outcomeClause } from './outcome-clause.ts';
import type { Verification } from './verification.ts';

/** Fills the form from a document. Pure. What was not found is left empty, never guessed. */
export function fill(reading: ReadDocument, verification: Verification, facts: FormFacts): Filled {
  const chosen = outcomeClause(reading.clauses, facts);
  const conditions = conditionsIn(reading, facts);
  const parts = [
    whenAndWhere(reading, facts),
    outcomeOf(chosen, facts),
    conditions,
    sinceThen(verification),
    theRest(reading),
    { lists: { also: facts.also } },
  ];
  return {
    values: oneLine(Object.assign({ takenBy: 'board' }, ...parts.map((part: Part) => part.values ?? {}))),
    lists: Object.assign({}, ...parts.map((part: Part) => part.lists ?? {})),
    places: Object.assign({}, ...parts.map((part: Part) => part.places ?? {})),
    doubts: parts.flatMap((part: Part) => part.doubts ?? []),
  };
}

function whenAndWhere({ date, paragraph, board }: ReadDocument, { boardOn, meetings }: FormFacts): Part {
  const inCalendar = date !== null && meetings.includes(date);
  const day = inCalendar ? 'meeting' : 'on';
  return {
    values: { boardId: boardOn(date), meeting: '', [day]: date ?? '', paragraph: paragraph?.slice(0, 40) ?? '' },
    places: {
      ...(board === null ? {} : { boardId: 'board' }),
      ...(date === null ? {} : { [day]: 'date' }),
      ...(paragraph === null ? {} : { paragraph: 'paragraph' }),
    },
    doubts: date === null ? [{ field: meetings.length > 0 ? 'meeting' : 'on', place: null, what: 'no-day' }] : [],
  };
}

/** Outcomes that come again or were changed: when and how stands in the clause. */
const remarked: readonly Outcome[] = ['approve-with-changes', 'refer-back', 'postpone', 'forward'];

function outcomeOf(chosen: ChosenClause | null, { plainOutcomes, part, expects }: FormFacts): Part {
  if (chosen === null) return { doubts: [{ field: 'outcome', place: null, what: 'no-outcome' }] };
  const { outcome, place, clause, isAlone } = chosen;
  const doubt = (what: DoubtKind): FormDoubt => ({ field: 'outcome', place, what });
  // An annulment names what it sets aside: it has a form of its own.
  if (outcome === 'annul') return { doubts: [doubt('annuls')] };
  const isPlain = plainOutcomes.includes(outcome);
  return {
    values: {
      outcome: isPlain ? outcome : 'other',
      otherOutcome: isPlain ? '' : outcome,
      remark: remarked.includes(outcome) ? clause.text : '',
    },
    places: {
      outcome: place,
      ...(isPlain ? {} : { otherOutcome: place }),
      ...(remarked.includes(outcome) ? { remark: place } : {}),
    },
    doubts: [
      ...(isAlone ? [] : [doubt('several-outcomes')]),
      ...(isAsked(outcome, part, expects) ? [] : [doubt('other-outcome-than-asked')]),
    ],
  };
}

/** A board that was to recommend approves, or the other way round: it is kept as it says, and seen by a person. */
function isAsked(outcome: Outcome, part: FormFacts['part'], expects: FormFacts['expects']): boolean {
  const recommends = outcome === 'recommend' || outcome === 'recommend-against';
  const approves = ['approve', 'adopt', 'confirm', 'endorse'].includes(outcome);
  if (outcome === 'note') return expects === 'note';
  return part === 'decide' ? !recommends : !approves;
}

function sinceThen({ state, verified, noticed }: Verification): Part {
  const evidence = state === 'verified' ? 'verified-extract' : 'unverified-extract';
  return {
    values: { evidence, verifiedOn: verified?.on ?? '', noticeOn: noticed?.on ?? '' },
    places: {
      ...(verified === null ? {} : { verifiedOn: 'verified', evidence: 'verified' }),
      ...(noticed === null ? {} : { noticeOn: 'noticed' }),
      ...(noticed === null || verified !== null ? {} : { evidence: 'noticed' }),
    },
    doubts:
      state === 'verified'
        ? []
        : [{ field: 'evidence', place: null, what: state === null ? 'not-said-verified' : 'says-unverified' }],
  };
}

function theRest({ clauses, dissents, votes, conflictsOfInterest }: ReadDocument): Part {
  const [vote] = votes;
  const only = votes.length === 1 && vote !== undefined ? vote : null;
  const counted = { voteYes: only?.yes, voteNo: only?.no, voteAbstain: only?.abstain };
  return {
    values: {
      clauses: clauses.map(({ number, text }) => (number === null ? text : `${number}. ${text}`)).join('\n'),
      dissent: dissents.join('\n'),
      conflictOfInterest: conflictsOfInterest.map(whoAlone).join('; '),
      ...Object.fromEntries(Object.entries(counted).map(([name, count]) => [name, count === undefined ? '' : String(count)])),
    },
    places: {
      ...(clauses.length === 0 ? {} : { clauses: 'clauses.0' }),
      ...(dissents.length === 0 ? {} : { dissent: 'dissents.0' }),
      ...(conflictsOfInterest.length === 0 ? {} : { conflictOfInterest: 'conflictsOfInterest.0' }),
      ...(only === null ? {} : { voteYes: 'votes.0', voteNo: 'votes.0', voteAbstain: 'votes.0' }),
    },
    doubts: votes.length > 1 ? [{ field: 'voteYes', place: 'votes.0', what: 'several-votes' }] : [],
  };
}

/** Who did not take part, never why (the form's own help says so). */
function whoAlone(conflict: string): string {
  return conflict.replace(
    /(?<!\s)\s*(?:,\s*)?\b(?:på grund av|därför att|eftersom|då\b|med anledning av|med hänsyn till|som är|i egenskap av).*$/is,
    '',
  );
}

/** Only these fields hold several lines. */
const manyLines: readonly string[] = ['clauses', 'dissent', 'ownConditions'];

/** As a browser sends a field back: a text field has one line, and nothing has space around it. */
function oneLine(values: Readonly<Record<string, string>>): Record<string, string> {
  const clean = (text: string) => text.replaceAll('\u0000', '').replaceAll('\r', '').toWellFormed().trim();
  return Object.fromEntries(
    Object.entries(values).map(([name, text]) => [
      name,
      manyLines.includes(name) ? clean(text) : clean(text.replaceAll(/(?<!\s)\s*\n\s*/g, ' ')),
    ]),
  );
}
