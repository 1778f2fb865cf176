import { eq } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { endIncoming, incomingOfRecord, maySeeIncoming } from '../../../correspondence/index.ts';
import { allPrincipals, bodyOf } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { newId } from '../../../platform/db/columns.ts';
import { inTurn } from '../../../platform/db/in-turn.ts';
import { requestOf } from '../../../platform/request-of.ts';
import { done, type Refusal, refuse } from '../../../platform/result.ts';
import { keepRecord, noteDispatch, recordById } from '../../../records/index.ts';
import { maySayPosition } from '../../policy.ts';
import { receivedReferralById } from '../../queries/received/received.ts';
import { type Position, positionStances } from '../../received/position.ts';
import { type ReceivedReferral, receivedKind } from '../../received/received.ts';
import type { ReceivedRefusal, ReceivedResult } from '../../received/refusals.ts';
import { positions } from '../../tables.ts';

/** What a principal thinks, as it is given. */
export interface GivePosition {
  readonly referralId: string;
  readonly principalId: string;
  /** As typed. */
  readonly stance: string;
  readonly text: string;
  /** Name and function. */
  readonly said: string;
  /** Null: not chosen. */
  readonly decided: boolean | null;
  readonly how: Position['how'];
  /** The day it was said. */
  readonly on: Temporal.PlainDate;
  /** The letter or extract that it came in: one that lies here, or a file that comes now; null for none. */
  readonly document: { readonly recordId: string } | { readonly fileName: string; readonly bytes: Uint8Array } | null;
  readonly example?: boolean | undefined;
  readonly requestId: string;
}

/** Says what a principal thinks, until the referral is answered. Said again it counts instead of what was said before, which stays to be seen. */
export async function givePosition(ctx: Ctx, input: GivePosition): Promise<ReceivedResult<{ readonly id: string }>> {
  if (!maySayPosition.allows(ctx.actor, input)) return refuse('not-allowed');
  await inTurn(ctx, `received ${input.referralId}`);
  const [earlier] = await ctx.tx.select({ id: positions.id }).from(positions).where(eq(positions.requestId, input.requestId));
  if (earlier !== undefined) return done(earlier);
  const referral = await receivedReferralById(ctx, input.referralId);
  const principal = (await allPrincipals(ctx)).find(({ id }) => id === input.principalId);
  if (referral === null) return refuse('not-found');
  if (principal === undefined) return refuse('principal-unknown');
  if (referral.state !== 'open') return refuse('closed');
  const { decided } = input;
  const stance = positionStances.find((each) => each === input.stance);
  const refusals = wrongIn(input, ctx.today);
  if (refusals.length > 0 || stance === undefined || decided === null) return { ok: false, refusals };
  const recordId = await documentOf(ctx, referral, input, principal.name);
  if (!recordId.ok) return recordId;
  const id = newId();
  await ctx.tx.insert(positions).values({
    ...{
      id,
      referralId: referral.id,
      principalId: principal.id,
      stance,
      text: tidied(input.text),
      said: input.said.trim(),
      decided,
    },
    ...{ how: input.how, on: input.on, recordId: recordId.value, example: input.example ?? referral.example },
    ...{ by: ctx.actor.account, at: ctx.now, requestId: input.requestId },
  });
  if (recordId.value !== null) await endMail(ctx, recordId.value);
  return done({ id });
}

const tidied = (text: string) => text.replaceAll(/\r\n?/g, '\n').trim();

/** What is wrong with a position as typed. Pure. */
function wrongIn(input: GivePosition, today: Temporal.PlainDate): readonly Refusal<ReceivedRefusal>[] {
  const { stance, text, said, decided, on } = input;
  const isStance = positionStances.some((each) => each === stance);
  return [
    ...(isStance ? [] : [{ code: 'stance-missing', field: 'stallning' } as const]),
    ...(stance === 'viewpoints' && tidied(text) === '' ? [{ code: 'viewpoints-missing', field: 'text' } as const] : []),
    ...(text.length > 20_000 ? [{ code: 'text-long', field: 'text' } as const] : []),
    ...(decided === null ? [{ code: 'decided-missing', field: 'beslutat' } as const] : []),
    ...(said.trim() === '' || said.length > 300 ? [{ code: 'said-missing', field: 'vem' } as const] : []),
    ...(Temporal.PlainDate.compare(on, today) > 0 ? [{ code: 'day-future', field: 'dag' } as const] : []),
  ];
}

/** A letter that came is received (TF 2:9) and gets its line; one that came by mail has its line already. */
async function documentOf(
  ctx: Ctx,
  referral: ReceivedReferral,
  input: GivePosition,
  name: string,
): Promise<ReceivedResult<string | null>> {
  const { document } = input;
  if (document === null) return done(null);
  if ('recordId' in document) {
    const record = await recordById(ctx, document.recordId);
    return record === null ? refuse('record-unknown', 'fil') : done(record.id);
  }
  const owner = (await bodyOf(ctx))?.hostBoardId;
  if (owner === undefined) return refuse('body-missing');
  const about = { kind: receivedKind, id: referral.id };
  const title = `Vad ${name} tycker om ${referral.title}`;
  const kept = await keepRecord(ctx, {
    ...{
      id: requestOf('position-record', input.requestId),
      title,
      kind: 'letter',
      owner,
      access: 'public',
      sharedWith: 'inside',
    },
    ...{
      ...document,
      about,
      becameOfficialOn: ctx.today,
      registrationNumber: referral.ourNumber || null,
      example: referral.example,
    },
  });
  if (!kept.ok) return refuse('file-refused', 'fil');
  const noted = await noteDispatch(ctx, {
    ...{
      id: requestOf('position-line', input.requestId),
      direction: 'received',
      on: ctx.today,
      counterpart: name,
      means: 'program',
    },
    ...{
      subject: title,
      owner,
      registrationNumber: referral.ourNumber || null,
      about,
      recordIds: [kept.value.id],
      example: referral.example,
    },
  });
  return noted.ok ? done(kept.value.id) : refuse('file-refused', 'fil');
}

/** A mail whose letter has been written down waits no more. */
async function endMail(ctx: Ctx, recordId: string): Promise<void> {
  const mail = maySeeIncoming.allows(ctx.actor, undefined) ? await incomingOfRecord(ctx, recordId) : null;
  if (mail !== null) await endIncoming(ctx, mail.id, 'recorded');
}
