import type { Form } from '../../../platform/http/web.ts';
import type { Typed } from '../typed.ts';
import type { DecisionContext } from './context.ts';

const texts = [
  ...['boardId', 'meeting', 'on', 'paragraph', 'takenBy', 'outcome', 'otherOutcome', 'remark', 'others', 'ownConditions'],
  ...['verifiedOn', 'noticeOn', 'noticeRemovedOn', 'evidence', 'clauses', 'dissent', 'voteYes', 'voteNo', 'voteAbstain'],
  ...['conflictOfInterest', 'appealable', 'extractRecordId'],
] as const;
const lists = ['conditions', 'named', 'also'] as const;

/**
 * The form as a browser sends it when nothing is touched: what stands in the fields, and what the fields themselves propose. Held
 * true by a test that sends the page's own fields.
 */
export function formAsShown({ boardNames, step, meetings }: DecisionContext, typed: Typed): Form {
  const proposed: Readonly<Record<string, string>> = {
    boardId: [...boardNames.keys()][0] ?? '',
    takenBy: 'board',
    evidence: 'verified-extract',
    appealable: step.part === 'decide' ? 'yes' : 'no',
  };
  const values: Record<string, string> = Object.fromEntries(texts.map((name) => [name, typed.value(name, proposed[name])]));
  if (!meetings.includes(values['meeting'] ?? '')) values['meeting'] = '';
  return {
    text: (name) => values[name] ?? '',
    list: (name) => (lists.some((each) => each === name) ? typed.list(name) : [values[name] ?? '']),
    file: () => null,
    files: () => [],
    fields: () => ({ ...values, ...Object.fromEntries(lists.map((name) => [name, typed.list(name).at(-1) ?? ''])) }),
  };
}
