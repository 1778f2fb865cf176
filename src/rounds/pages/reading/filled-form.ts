import type { Web } from '../../../platform/http/web.ts';
import type { StoredRecord } from '../../../records/index.ts';
import { fill } from '../../readings/fill.ts';
import type { Filled, FormFacts } from '../../readings/filled.ts';
import { placeId } from '../../readings/marks.ts';
import type { Proposed } from '../../readings/proposal.ts';
import type { ReadRecord } from '../../readings/read-bytes.ts';
import { type Verification, verificationIn } from '../../readings/verification.ts';
import type { DecisionContext } from '../decision-form/context.ts';
import { prefill } from '../decision-form/prefill.ts';
import { plainOutcomes } from '../decision-form/read-decision.ts';
import type { Typed } from '../typed.ts';

/** The form as the document fills it in, and what was read of it. */
export interface FilledForm {
  readonly typed: Typed;
  readonly filled: Filled;
  readonly verification: Verification;
}

const nothing: Filled = { values: {}, lists: {}, places: {}, doubts: [] };
const unsaid: Verification = { state: null, verified: null, noticed: null };

/** Only a minutes extract fills in a decision: a report proposes one, and what nobody knows says nothing. */
export function filledForm(
  web: Web,
  context: DecisionContext,
  record: StoredRecord,
  read: ReadRecord,
  { step, also }: Pick<Proposed, 'step' | 'also'>,
): FilledForm {
  const isExtract = read.ok && read.reading.kind === 'minutes-extract';
  const verification = isExtract
    ? verificationIn(read.text, read.reading.date, read.reading.verifiedImmediately, web.today.toString())
    : unsaid;
  const sameItem = step?.stepId === context.step.id ? also.map(({ stepId }) => stepId) : [];
  const filled = isExtract ? fill(read.reading, verification, factsOf(context, sameItem)) : nothing;
  return { typed: overlaid(prefill(context), filled, record.id), filled, verification };
}

function factsOf(context: DecisionContext, sameItem: readonly string[]): FormFacts {
  const { step, round, over, boards, heir, meetings, principals, others } = context;
  return {
    ...{ part: step.part, expects: round.expects, meetings, principals, ownCode: step.principalCode },
    boardOn: (day) => {
      const then = day === null ? heir : over.holder(step.boardId, day);
      return boards.includes(then) ? then : heir;
    },
    plainOutcomes: plainOutcomes[step.part],
    also: others.filter((other) => sameItem.includes(other.step.id)).map((other) => other.step.id),
  };
}

/** What the document says, over what stood in the form before: what it does not say is left as it was. */
function overlaid(before: Typed, { values, lists, places }: Filled, recordId: string): Typed {
  const told = (name: string) => (values[name] === undefined || values[name] === '' ? undefined : values[name]);
  // A day comes from the document or from before, never half of each.
  const hasDay = told('meeting') !== undefined || told('on') !== undefined;
  const own = (name: string) => (hasDay && (name === 'meeting' || name === 'on') ? (values[name] ?? '') : told(name));
  return {
    value: (name, proposed = '') => (name === 'extractRecordId' ? recordId : (own(name) ?? before.value(name, proposed))),
    list: (name, proposed) => (lists[name]?.length ? lists[name] : before.list(name, proposed)),
    errors: [],
    readAt: (name) => placeOf(name, places),
  };
}

function placeOf(name: string, places: Filled['places']): string | undefined {
  const place = places[name];
  return place === undefined ? undefined : placeId(place);
}

/** What was typed, with the way to the text where it still says what was read there. */
export function readAgain(typed: Typed, { filled }: FilledForm): Typed {
  const same = (name: string) => {
    const list = filled.lists[name];
    return list === undefined
      ? typed.value(name) === (filled.values[name] ?? '')
      : [...list].sort().join() === [...typed.list(name)].sort().join();
  };
  return { ...typed, readAt: (name) => (same(name) ? placeOf(name, filled.places) : undefined) };
}
