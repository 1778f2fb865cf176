import type { Temporal } from 'temporal-polyfill';
import { allPrincipals, boardsById } from '../../members/index.ts';
import { passagesOf } from '../../plans/index.ts';
import type { Ctx } from '../../platform/act.ts';
import { stockholmDay } from '../../platform/clock.ts';
import { done, refuse } from '../../platform/result.ts';
import { keepRecord, noteDispatch } from '../../records/index.ts';
import { dayAndMonth } from '../../ui/index.ts';
import { compilationText } from '../compilation.ts';
import { readersOf } from '../queries/asked.ts';
import { commentsOf } from '../queries/comments.ts';
import type { ReferralResult } from '../refusals.ts';
import { type Sharing, type SharingWithText, sharingState } from '../sharing.ts';

interface Received {
  readonly on: Temporal.PlainDate;
  readonly comments: number;
}

/**
 * Keeps all that was said of a draft as a record of the host authority, official from the day it is closed. What came from another
 * authority's people was received when it came (TF 2:9), whatever the draft itself is: each authority gets its line in the list of what
 * was received. Nothing is kept where nothing was said. @returns the record's id, or null
 */
export async function keepCompilation(
  ctx: Ctx,
  sharing: SharingWithText,
  reason: string,
): Promise<ReferralResult<string | null>> {
  const comments = await commentsOf(ctx, sharing.id);
  if (comments.length === 0) return done(null);
  const readers = (await readersOf(ctx, [sharing.id])).get(sharing.id) ?? [];
  const text = compilationText({
    ...{ title: sharing.title, textSha256: sharing.textSha256, sharedOn: stockholmDay(sharing.sharedAt), reason, comments },
    ...{ until: sharingState(sharing, ctx.today).until, endedOn: ctx.today },
    readers: readers.map(({ name }) => name),
    passages: passagesOf(sharing.content, sharing.keys),
  });
  const kept = await keepRecord(ctx, {
    ...{ title: `Synpunkter på utkastet ${sharing.title}`, kind: 'other', owner: sharing.host, access: 'public' },
    ...{ sharedWith: 'secretariat', bytes: new TextEncoder().encode(text), fileName: 'synpunkter.txt' },
    ...{ about: { kind: 'sharing', id: sharing.id }, becameOfficialOn: ctx.today, example: sharing.example },
  });
  if (!kept.ok) return refuse('record-refused');
  const principals = new Map((await allPrincipals(ctx)).map(({ id, name }) => [id, name]));
  for (const [principalId, received] of await receivedFrom(ctx, sharing, comments)) {
    const noted = await noteReceived(ctx, sharing, principals.get(principalId) ?? '', received, kept.value.id);
    if (!noted.ok) return refuse('record-refused');
  }
  return done(kept.value.id);
}

/** The line of a comment that is noted after the compilation was kept. */
export async function noteLateComment(
  ctx: Ctx,
  sharing: Sharing,
  principal: { readonly id: string; readonly name: string },
): Promise<void> {
  if (principal.id === (await hostPrincipal(ctx, sharing))) return;
  await noteReceived(ctx, sharing, principal.name, { on: ctx.today, comments: 1 }, null);
}

/** By authority other than the host's: how many comments came, and when the last one did. */
async function receivedFrom(
  ctx: Ctx,
  sharing: Sharing,
  comments: Awaited<ReturnType<typeof commentsOf>>,
): Promise<ReadonlyMap<string, Received>> {
  const host = await hostPrincipal(ctx, sharing);
  const received = new Map<string, Received>();
  for (const { authorPrincipalId, at } of comments) {
    if (authorPrincipalId === null || authorPrincipalId === host) continue;
    received.set(authorPrincipalId, { on: stockholmDay(at), comments: (received.get(authorPrincipalId)?.comments ?? 0) + 1 });
  }
  return received;
}

async function hostPrincipal(ctx: Ctx, { host }: Sharing): Promise<string | undefined> {
  return (await boardsById(ctx, [host], ctx.today)).get(host)?.principalId;
}

function noteReceived(ctx: Ctx, sharing: Sharing, counterpart: string, { on, comments }: Received, recordId: string | null) {
  const last = comments === 1 ? '1 synpunkt' : `${comments} synpunkter, den sista ${dayAndMonth('sv', on)}`;
  return noteDispatch(ctx, {
    ...{ direction: 'received', on, counterpart, means: 'program', owner: sharing.host, example: sharing.example },
    ...{ subject: `Synpunkter på utkastet ${sharing.title}: ${last}`, registrationNumber: sharing.registrationNumber },
    ...{ about: { kind: 'sharing', id: sharing.id }, recordIds: recordId === null ? [] : [recordId] },
  });
}
