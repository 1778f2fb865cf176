import { typedDay } from '../../../../platform/days/typed-day.ts';
import { newId } from '../../../../platform/db/columns.ts';
import type { Form, Web } from '../../../../platform/http/web.ts';
import { requestIn } from '../../../../platform/request-in.ts';
import { isUuid } from '../../../../platform/uuid.ts';
import { type GivePosition, givePosition } from '../../../acts/received/give-position.ts';
import type { Position } from '../../../received/position.ts';
import type { ReceivedReferral } from '../../../received/received.ts';
import type { ReceivedResult } from '../../../received/refusals.ts';

/** The form of a position as it stands. */
export interface TypedPosition {
  readonly stance: string;
  readonly text: string;
  /** `ja` or `nej`; '' before it was chosen. */
  readonly decided: string;
  readonly said: string;
  readonly on: string;
  /** A record that came already; '' for none. */
  readonly record: string;
  readonly request: string;
}

/** What the form begins with: what the principal said last, to be changed. */
export function untouchedPosition({ today }: Pick<Web, 'today'>, before: Position | null, record = ''): TypedPosition {
  return {
    ...{
      stance: before?.stance ?? '',
      text: before?.text ?? '',
      said: before?.said ?? '',
      on: today.toString(),
      request: newId(),
    },
    ...{ decided: before === null ? '' : before.decided ? 'ja' : 'nej', record: isUuid(record) ? record : '' },
  };
}

export function typedPosition(form: Form): TypedPosition {
  const record = form.text('handling');
  return {
    ...{ stance: form.text('stallning'), text: form.text('text'), decided: form.text('beslutat'), said: form.text('vem') },
    ...{ on: form.text('dag'), record: isUuid(record) ? record : '', request: requestIn(form) },
  };
}

/** Gives what was typed. @param how `told` asks for the day and takes a file; the other ways are said today */
export async function giveTyped(
  web: Web,
  { id: referralId }: Pick<ReceivedReferral, 'id'>,
  principalId: string,
  typed: TypedPosition,
  { how, file }: { readonly how: GivePosition['how']; readonly file: File | null },
): Promise<ReceivedResult<{ readonly id: string }>> {
  const { stance, text, said, decided, request: requestId, record } = typed;
  const on = how === 'told' ? typedDay(typed.on) : web.today;
  if (on === null) return { ok: false, refusals: [{ code: 'day-wrong', field: 'dag' }] };
  const came = how !== 'told' || file === null ? null : { fileName: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
  return givePosition(web, {
    ...{ referralId, principalId, stance, text, said, how, on, requestId },
    decided: decided === 'ja' ? true : decided === 'nej' ? false : null,
    document: how === 'told' && record !== '' ? { recordId: record } : came,
  });
}
