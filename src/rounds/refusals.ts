import type { Result } from '../platform/result.ts';

/** Every "no" that an act of this room can answer. `about` holds what the sentence needs. */
export type RoundRefusal =
  /** A field is missing or of the wrong kind; `field` says which. */
  | 'invalid'
  /** What is named is not there, or not for this actor's eyes. */
  | 'not-found'
  | 'not-allowed'
  | 'text-not-found'
  /** The text is out in a round that is not withdrawn; `about.round`. */
  | 'text-already-out'
  | 'round-withdrawn'
  | 'no-mail-server'
  | 'day-in-future'
  /** The contract refuses the facts as they would be; `about.path`, `about.reason`. */
  | 'facts-refused'
  | 'rule-out-of-reach'
  /** A principal of the day has no path; `about.principal`. */
  | 'path-missing'
  | 'principal-not-taking-part'
  | 'board-unknown'
  /** The board is neither the step's nor its successor. */
  | 'board-not-of-step'
  /** Another board had the matter on that day; `about.board`. */
  | 'board-not-then'
  /** The same step, day and § is recorded already; `about.decision`, `about.round`. */
  | 'already-recorded'
  | 'already-corrected'
  | 'already-removed'
  | 'condition-not-judged-by-people'
  | 'appeal-settled'
  | 'settled-before-appeal'
  | 'not-appealable'
  | 'removed-before-notice'
  /** A correction must say anew every outcome of the § that it corrects. */
  | 'correction-incomplete'
  | 'carried-from-same-round'
  /** What a change is said to stand instead of is not in the passage. */
  | 'quote-not-in-text'
  | 'nothing-changed'
  | 'reason-missing'
  /** The text is the same as the earlier round's. */
  | 'text-unchanged'
  /** A round already asks anew in the matter; `about.round`. */
  | 'asked-again-already'
  /** What was to be carried over does not stand any more, or never could cover another text. */
  | 'not-coverable'
  /** `about.name`: what stands in double braces and is none of ours. */
  | 'placeholder-unknown'
  /** `about.kind`: a kind of fault in a Word template; `about.what`: where. */
  | 'template-refused'
  | 'file-refused';

export type RoundResult<Value> = Result<Value, RoundRefusal>;
