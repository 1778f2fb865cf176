import { filled, type Typed } from '../typed.ts';
import type { DecisionContext } from './context.ts';
import { plainOutcomes } from './read-decision.ts';
import { conditionsOf } from './to-minutes.ts';

/** What stands in the form before anything is typed: the planned meeting for a new decision, everything for one that is corrected. */
export function prefill(context: DecisionContext): Typed {
  const { decision, manner, step } = context;
  if (decision === null || manner === 'replace' || manner === 'record') return filled({ meeting: context.planned ?? '' });
  const { item, fact } = decision;
  const conditions = conditionsOf(decision, context.principals);
  const plain: readonly string[] = plainOutcomes[step.part];
  const isPlain = plain.includes(fact.outcome);
  return filled(
    {
      boardId: item.boardId,
      on: item.on.toString(),
      paragraph: item.paragraph ?? '',
      takenBy: item.takenBy,
      outcome: isPlain ? fact.outcome : 'other',
      otherOutcome: isPlain ? '' : fact.outcome,
      remark: fact.remark ?? '',
      others: conditions.flatMap((each) => (each.kind === 'at-least' ? [String(each.others)] : []))[0] ?? '',
      ownConditions: conditions.flatMap((each) => (each.kind === 'other' ? [each.text] : [])).join('\n'),
      clauses: item.clauses.map(({ number, text }) => (number === null ? text : `${number}. ${text}`)).join('\n'),
      dissent: item.dissent ?? '',
      voteYes: countText(item.vote?.yes),
      voteNo: countText(item.vote?.no),
      voteAbstain: countText(item.vote?.abstain),
      conflictOfInterest: item.conflictOfInterest ?? '',
      verifiedOn: item.verifiedOn?.toString() ?? '',
      noticeOn: item.noticeOn?.toString() ?? '',
      noticeRemovedOn: item.noticeRemovedOn?.toString() ?? '',
      // What completes a told decision is most often the verified extract.
      evidence: manner === 'complete' ? 'verified-extract' : item.evidence,
      appealable: fact.appealable ? 'yes' : 'no',
      extractRecordId: item.extractRecordId ?? '',
    },
    {
      conditions: [...new Set(conditions.map(({ kind }) => kind))],
      named: conditions.flatMap((each) => (each.kind === 'named' ? each.principals : [])),
    },
  );
}

function countText(count: number | undefined): string {
  return count === undefined ? '' : String(count);
}
