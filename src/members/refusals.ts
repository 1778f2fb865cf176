import type { Refusal, Result } from '../platform/result.ts';

/** Every expected "no" of this room. */
export type RefusalCode =
  | 'not-allowed'
  | 'principal-not-found'
  | 'board-not-found'
  | 'organ-not-found'
  | 'person-not-found'
  | 'assignment-not-found'
  | 'meeting-not-found'
  | 'name-missing'
  | 'text-too-long'
  /** `about.name`: the name that another has on that day. */
  | 'name-taken'
  | 'code-wrong'
  | 'code-taken'
  | 'organisation-number-wrong'
  | 'represents-wrong'
  | 'tile-wrong'
  | 'kind-missing'
  | 'day-missing'
  | 'day-wrong'
  | 'ends-before-it-begins'
  | 'already-ended'
  /** `about.from`, `about.to`: when the board exists; `to` is empty while it does. */
  | 'outside-boards-time'
  | 'mailbox-wrong'
  | 'host-missing'
  | 'rule-wrong'
  | 'predecessor-missing'
  | 'successor-missing'
  | 'succeeds-itself'
  /** `about.name`: the board that already has it. */
  | 'already-succeeded'
  | 'succession-in-a-circle'
  | 'submit-after-meeting'
  | 'meeting-twice'
  | 'calendar-empty'
  | 'year-wrong'
  | 'no-days-found'
  | 'no-day-ticked'
  /** Days before a meeting. */
  | 'days-wrong'
  | 'place-missing'
  | 'place-twice'
  | 'officer-without-principal'
  | 'organ-role-without-organ'
  | 'seat-without-organ'
  | 'role-missing'
  | 'deputy-elsewhere'
  | 'deputy-for-oneself'
  | 'deputy-of-deputy'
  | 'deputies-pass-nothing-on'
  | 'absence-not-found'
  | 'absence-passed'
  | 'absence-too-long'
  /** `about.from`, `about.to`: the days of the other absence; `about.name`: the other person in it. */
  | 'away-already'
  | 'deputises-then'
  | 'deputy-is-away'
  | 'deputy-from-elsewhere'
  | 'deputy-without-account'
  | 'operator-has-no-deputy'
  | 'seats-have-no-deputy'
  | 'nothing-to-look-after'
  /** `about.most` */
  | 'seats-wrong'
  /** `about.most` */
  | 'turn-wrong'
  /** `about.turn`: the number that another substitute has. */
  | 'turn-taken'
  | 'turn-without-substitute'
  | 'turn-not-found'
  /** `about.name`, `about.from`, `about.to`: the principal whose turn it is then, and when. */
  | 'turn-overlaps'
  | 'roster-empty'
  /** `about.rows`: how many cannot be read. */
  | 'roster-not-whole'
  /** `about.row`, `about.name`: a row that may be about several people. */
  | 'who-is-it'
  | 'file-unreadable'
  | 'file-of-old-excel'
  | 'changeover-not-found'
  | 'changeover-closed'
  | 'changeover-without-places'
  /** `about.title`: another that is open, of the same day and place. */
  | 'changeover-there-already'
  | 'no-seat-ticked'
  | 'seat-not-found'
  /** `about.name`: somebody has that name already. */
  | 'same-name'
  | 'no-task-ticked'
  | 'hands-over-to-oneself'
  | 'tasks-not-handed-over';

export type MembersRefusal = Refusal<RefusalCode>;

export type Outcome<Value> = Result<Value, RefusalCode>;

/** The refusal when what should hold does not; else nothing. */
export function unless(
  holds: boolean,
  code: RefusalCode,
  field?: string,
  about?: Readonly<Record<string, string>>,
): readonly MembersRefusal[] {
  if (holds) return [];
  return [{ code, ...(field === undefined ? {} : { field }), ...(about === undefined ? {} : { about }) }];
}
