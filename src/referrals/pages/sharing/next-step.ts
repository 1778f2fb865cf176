import type { SharingState } from '../../sharing.ts';

export interface NextStepFacts {
  readonly state: SharingState['state'];
  /** The reader is asked and has not answered. */
  readonly waitsForMe: boolean;
  readonly mayComment: boolean;
  readonly mayManage: boolean;
  /** Whether all who are asked have answered; null for those who are not told. */
  readonly allHeard: boolean | null;
  readonly comments: number;
  readonly unanswered: number;
}

/** What the page of a draft puts first. */
export type NextStep = 'comment' | 'comment-more' | 'end' | 'answer' | 'read' | 'note';

/** The one thing to do next; null where there is none. Pure. */
export function nextStep(facts: NextStepFacts): NextStep | null {
  const { state, mayManage } = facts;
  if (facts.waitsForMe) return 'comment';
  if (!mayManage) return facts.mayComment ? 'comment-more' : null;
  if (state === 'over') return 'end';
  if (state === 'ended') return facts.unanswered > 0 ? 'answer' : null;
  if (state !== 'open') return null;
  if (facts.allHeard === true) return 'end';
  return facts.comments > 0 ? 'read' : 'note';
}
