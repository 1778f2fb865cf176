import { createHash } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { openAccountsOfPeople } from '../../accounts/index.ts';
import type { Notice, NoticeSent } from '../../correspondence/index.ts';
import { bodyOf } from '../../members/index.ts';
import { textAndKeys, textSha256, workingRef } from '../../plans/index.ts';
import type { Ctx } from '../../platform/act.ts';
import { newId } from '../../platform/db/columns.ts';
import { inTurn } from '../../platform/db/in-turn.ts';
import { done, refuse } from '../../platform/result.ts';
import { commentsNotice } from '../comments-notice.ts';
import { mayShare } from '../policy.ts';
import { type AskedPerson, peopleAsked, type Reader } from '../queries/asked.ts';
import { readersToChoose } from '../queries/readers-to-choose.ts';
import type { ReferralResult } from '../refusals.ts';
import { sharingReaders, sharings } from '../tables.ts';

/** How mails reach people: main.ts connects it. */
export interface Notify {
  /** Public address of the program, no slash at the end. */
  readonly url: string;
  /** Whether mail goes out at all. */
  readonly canSend: boolean;
  send(ctx: Ctx, notice: Notice): Promise<NoticeSent>;
}

interface ShareInformally {
  readonly planId: string;
  readonly organIds: readonly string[];
  readonly personIds: readonly string[];
  /** The last day for comments. */
  readonly until: Temporal.PlainDate;
  readonly message: string;
  /** Hash of the text that was looked through; what has changed since is not shared unseen. */
  readonly textSha256?: string | undefined;
  /** Chosen by the form: shared once, however often it is sent. */
  readonly requestId: string;
  readonly example?: boolean | undefined;
}

interface SharedInformally {
  readonly id: string;
  /** How many mails went out, or are on their way. */
  readonly mails: number;
}

/**
 * Shares a plan's working text, as it is now, with people and groups for comments: a draft among those who help to write it is not thereby
 * official (TF 2:12), so nothing is dispatched. Everyone with an account gets a mail, once.
 */
export async function shareInformally(
  ctx: Ctx,
  notify: Notify,
  input: ShareInformally,
): Promise<ReferralResult<SharedInformally>> {
  if (!mayShare.allows(ctx.actor, undefined)) return refuse('not-allowed');
  await inTurn(ctx, input.requestId);
  const [earlier] = await ctx.tx.select({ id: sharings.id }).from(sharings).where(eq(sharings.requestId, input.requestId));
  if (earlier !== undefined) return done({ id: earlier.id, mails: 0 });
  const body = await bodyOf(ctx);
  if (body === null) return refuse('body-missing');
  const working = await textAndKeys(ctx, workingRef(input.planId));
  if (working === null) return refuse('not-found');
  const { text, keys } = working;
  if (text.aim === '' && text.areas.length === 0) return refuse('nothing-to-share');
  const sha256 = textSha256(text);
  if (input.textSha256 !== undefined && input.textSha256 !== sha256) return refuse('text-changed');
  if (Temporal.PlainDate.compare(input.until, ctx.today) < 0) return refuse('day-past', 'until');
  const readers = await chosenReaders(ctx, input);
  if (!readers.ok) return readers;
  const id = newId();
  await ctx.tx.insert(sharings).values({
    ...{ id, kind: 'informal', planId: input.planId, content: text, keys, textSha256: sha256, title: text.title },
    ...{ message: input.message.trim(), untilDay: input.until, host: body.hostBoardId, sharedBy: ctx.actor.account },
    ...{ sharedAt: ctx.now, example: input.example ?? working.example, requestId: input.requestId },
  });
  await ctx.tx.insert(sharingReaders).values(
    readers.value.map((reader) => ({
      sharingId: id,
      ...(reader.kind === 'organ' ? { organId: reader.id } : { personId: reader.id }),
    })),
  );
  const asked = await peopleAsked(ctx, readers.value, ctx.today);
  return done({
    id,
    mails: await tell(ctx, notify, asked, { id, title: text.title, until: input.until, message: input.message }),
  });
}

async function chosenReaders(ctx: Ctx, input: ShareInformally): Promise<ReferralResult<readonly Reader[]>> {
  const choices = await readersToChoose(ctx);
  const ids = [...new Set([...input.organIds, ...input.personIds])];
  if (ids.length === 0) return refuse('nobody-chosen', 'organ');
  const chosen = choices.filter(({ id }) => ids.includes(id));
  return chosen.length === ids.length ? done(chosen) : refuse('reader-unknown', 'organ');
}

interface Told {
  readonly id: string;
  readonly title: string;
  readonly until: Temporal.PlainDate;
  readonly message: string;
}

/** One mail to each who has an account, the one who shares left out. @returns how many went */
async function tell(ctx: Ctx, notify: Notify, asked: readonly AskedPerson[], sharing: Told): Promise<number> {
  const accounts = await openAccountsOfPeople(
    ctx,
    asked.map(({ id }) => id),
  );
  let mails = 0;
  for (const { id: personId, through } of asked) {
    const account = accounts.get(personId);
    if (account === undefined || account.id === ctx.actor.account) continue;
    const requestId = idOfMail(sharing.id, personId);
    const sent = await notify.send(ctx, {
      ...commentsNotice({ ...sharing, through, url: notify.url }),
      accountId: account.id,
      requestId,
    });
    if (sent === 'sent') mails += 1;
  }
  return mails;
}

/** The same for the same sharing and person, so that nothing goes twice. */
function idOfMail(sharingId: string, personId: string): string {
  const hex = createHash('sha256').update(`asked-for-comments ${sharingId} ${personId}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
