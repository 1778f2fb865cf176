import { eq } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { bodyOf, organsOn } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { newId } from '../../../platform/db/columns.ts';
import { isOneAddress } from '../../../platform/mail/address.ts';
import { canonicalProse } from '../../../platform/prose/index.ts';
import { requestOf } from '../../../platform/request-of.ts';
import { done, type Refusal, refuse } from '../../../platform/result.ts';
import { keepRecord, noteDispatch } from '../../../records/index.ts';
import { mayKeepReceived } from '../../policy.ts';
import { receivedKind } from '../../received/received.ts';
import type { ReceivedRefusal, ReceivedResult } from '../../received/refusals.ts';
import { receivedReferrals } from '../../tables.ts';

/** A referral that has come, as it is entered. */
export interface AddReceived {
  readonly title: string;
  readonly from: string;
  /** '' when it is not known. */
  readonly fromMail: string;
  readonly theirNumber: string;
  readonly ourNumber: string;
  readonly receivedOn: Temporal.PlainDate;
  readonly answerBy: Temporal.PlainDate;
  /** `answers` or `coordinates`, as typed. */
  readonly how: string;
  readonly organId: string;
  /** Running text. */
  readonly text: string;
  /** How it came; by mail unless said. */
  readonly means?: 'mail' | 'post' | 'hand' | undefined;
  readonly files: readonly { readonly fileName: string; readonly bytes: Uint8Array }[];
  readonly example?: boolean | undefined;
  readonly requestId: string;
}

type Ready = Omit<AddReceived, 'how'> & { readonly id: string; readonly how: 'answers' | 'coordinates'; readonly owner: string };

/** Enters a referral: received, and so an official document of the host authority's (TF 2:9), with its line in the list of what came. */
export async function addReceived(ctx: Ctx, input: AddReceived): Promise<ReceivedResult<{ readonly id: string }>> {
  if (!mayKeepReceived.allows(ctx.actor, undefined)) return refuse('not-allowed');
  const rows = receivedReferrals;
  const [earlier] = await ctx.tx.select({ id: rows.id }).from(rows).where(eq(rows.requestId, input.requestId));
  if (earlier !== undefined) return done(earlier);
  const body = await bodyOf(ctx);
  if (body === null) return refuse('body-missing');
  const organs = await organsOn(ctx, ctx.today);
  const refusals = [
    ...wrongIn(input, ctx.today),
    ...(organs.some(({ id }) => id === input.organId) ? [] : [{ code: 'organ-missing', field: 'organ' } as const]),
  ];
  const { how } = input;
  if (how !== 'answers' && how !== 'coordinates')
    return { ok: false, refusals: [...refusals, { code: 'how-missing', field: 'hur' }] };
  if (refusals.length > 0) return { ok: false, refusals };
  return write(ctx, { ...input, id: newId(), how, owner: body.hostBoardId });
}

const most = { title: 300, from: 200, number: 100, text: 20_000 };

/** What is wrong with a referral as typed, apart from the organ. Pure. */
export function wrongIn(input: AddReceived, today: Temporal.PlainDate): readonly Refusal<ReceivedRefusal>[] {
  const { title, from, fromMail, theirNumber, ourNumber, receivedOn, answerBy, text } = input;
  const isSaid = (words: string, letters: number) => words.trim() !== '' && words.length <= letters;
  const compare = Temporal.PlainDate.compare;
  return [
    ...(isSaid(title, most.title) ? [] : [{ code: 'title-missing', field: 'titel' } as const]),
    ...(isSaid(from, most.from) ? [] : [{ code: 'from-missing', field: 'fran' } as const]),
    ...(fromMail.trim() === '' || isOneAddress(fromMail.trim()) ? [] : [{ code: 'mail-wrong', field: 'mejl' } as const]),
    ...(theirNumber.length > most.number ? [{ code: 'text-long', field: 'derasnummer' } as const] : []),
    ...(ourNumber.length > most.number ? [{ code: 'text-long', field: 'vartnummer' } as const] : []),
    ...(compare(receivedOn, today) > 0 ? [{ code: 'day-future', field: 'kom' } as const] : []),
    ...(compare(answerBy, receivedOn) < 0 ? [{ code: 'days-turned', field: 'senast' } as const] : []),
    ...(text.length > most.text ? [{ code: 'text-long', field: 'text' } as const] : []),
  ];
}

const onOneLine = (words: string) => words.normalize('NFC').replaceAll(/\s+/g, ' ').trim();

async function write(ctx: Ctx, given: Ready): Promise<ReceivedResult<{ readonly id: string }>> {
  const { id, owner, files, means: _means, title, from, fromMail, theirNumber, ourNumber, text, example, ...rest } = given;
  const row = {
    ...{
      ...rest,
      id,
      title: onOneLine(title),
      from: onOneLine(from),
      fromMail: fromMail.trim(),
      theirNumber: onOneLine(theirNumber),
    },
    ...{ ourNumber: onOneLine(ourNumber), text: canonicalProse(text), example: example ?? false },
    ...{ by: ctx.actor.account, at: ctx.now },
  };
  await ctx.tx.insert(receivedReferrals).values(row);
  const recordIds: string[] = [];
  for (const [place, file] of files.entries()) {
    const kept = await keepRecord(ctx, {
      ...{ id: requestOf('received-referral-file', id, String(place)), title: files.length === 1 ? row.title : file.fileName },
      ...{ kind: 'referral', owner, access: 'public', sharedWith: 'inside', ...file, about: { kind: receivedKind, id } },
      ...{ registrationNumber: row.ourNumber || null, becameOfficialOn: given.receivedOn, example: row.example },
    });
    if (!kept.ok) return refuse('file-refused', 'filer');
    recordIds.push(kept.value.id);
  }
  const noted = await noteDispatch(ctx, {
    ...{ id: requestOf('received-referral', id), direction: 'received', on: given.receivedOn, counterpart: row.from },
    ...{ means: given.means ?? 'mail', subject: `Remiss: ${row.title}`, owner, registrationNumber: row.ourNumber || null },
    ...{ about: { kind: receivedKind, id }, recordIds, example: row.example },
  });
  if (!noted.ok) throw new Error(`a received referral's line was refused: ${noted.refusals.map(({ code }) => code).join(', ')}`);
  return done({ id });
}
