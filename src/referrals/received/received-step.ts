import type { ReceivedFacts } from './received-sentence.ts';

const receivedSteps = ['received', 'shared', 'positions', 'answer', 'sent'] as const;
export type ReceivedStep = (typeof receivedSteps)[number];

/** What the secretariat does next; null when there is nothing more to do. */
export type NextDone = 'ask' | 'remind' | 'write' | 'freeze' | 'send';

/** How far it has come: each step done, being done, or later. Once the answer has gone nobody is waited for. Pure. */
export function stepsOf(facts: ReceivedFacts): readonly { readonly step: ReceivedStep; readonly is: 'done' | 'now' | 'later' }[] {
  const { asked, heard, silent, isFrozen, state } = facts;
  const isSent = state === 'sent';
  const done: Record<ReceivedStep, boolean> = {
    received: true,
    shared: asked > 0 || heard > 0,
    positions: isSent || (heard > 0 && silent === 0),
    answer: isFrozen || isSent,
    sent: isSent,
  };
  const now = receivedSteps.find((step) => !done[step]);
  return receivedSteps.map((step) => ({ step, is: done[step] ? 'done' : step === now && state === 'open' ? 'now' : 'later' }));
}

/** @param isDue whether the day that the principals were asked to answer by has come */
export function nextToDo(facts: ReceivedFacts, isDue: boolean): NextDone | null {
  const { state, asked, heard, silent, hasDraft, isFrozen } = facts;
  if (state !== 'open') return null;
  if (isFrozen) return 'send';
  if (hasDraft) return 'write';
  if (asked === 0 && heard === 0) return 'ask';
  return silent > 0 && isDue ? 'remind' : 'write';
}
