import { eq } from 'drizzle-orm';
import { allPrincipals, assignmentsOn } from '../../members/index.ts';
import { passagesOf } from '../../plans/index.ts';
import type { Ctx } from '../../platform/act.ts';
import { newId } from '../../platform/db/columns.ts';
import { done, refuse } from '../../platform/result.ts';
import { isQuoteOf, wholeText } from '../comment.ts';
import { mayComment, mayShare } from '../policy.ts';
import { personActing } from '../queries/asked.ts';
import { sharingById } from '../queries/sharings.ts';
import type { ReferralResult } from '../refusals.ts';
import { type SharingWithText, sharingState } from '../sharing.ts';
import { comments } from '../tables.ts';
import { noteLateComment } from './keep-compilation.ts';
import { together } from './one-at-a-time.ts';

interface AddComment {
  readonly sharingId: string;
  /** Key of the passage, or `wholeText`. */
  readonly passage: string;
  /** Words of the passage; '' for all of it. */
  readonly quote: string;
  readonly text: string;
  /** Chosen by the form: said once, however often it is sent. */
  readonly requestId: string;
}

/** A comment that came another way than through the program. */
interface NoteComment extends AddComment {
  /** Who it comes from, in words. */
  readonly author: string;
  /** The authority that they come from; null when it is none of the principals. */
  readonly principalId: string | null;
}

/** Comments on a passage of a draft that is shared with the actor, while it is open. */
export async function addComment(ctx: Ctx, input: AddComment): Promise<ReferralResult<{ readonly id: string }>> {
  const found = await sharingToComment(ctx, input);
  if (!found.ok) return found;
  const earlier = await saidBefore(ctx, input.requestId);
  if (earlier !== null) return done(earlier);
  if (sharingState(found.value, ctx.today).state !== 'open') return refuse('no-more-comments');
  const personId = await personActing(ctx);
  if (personId === null) return refuse('nobody-to-speak-for');
  return say(ctx, input, { authorPersonId: personId, authorPrincipalId: await principalOf(ctx, personId) });
}

/** The secretariat notes a comment that came by telephone, by mail or late, on behalf of who made it. */
export async function noteComment(ctx: Ctx, input: NoteComment): Promise<ReferralResult<{ readonly id: string }>> {
  if (!mayShare.allows(ctx.actor, undefined)) return refuse('not-allowed');
  const found = await sharingToComment(ctx, input);
  if (!found.ok) return found;
  const earlier = await saidBefore(ctx, input.requestId);
  if (earlier !== null) return done(earlier);
  const author = input.author.trim();
  if (author === '') return refuse('author-missing', 'author');
  const principal = input.principalId === null ? null : (await allPrincipals(ctx)).find(({ id }) => id === input.principalId);
  if (principal === undefined) return refuse('principal-unknown', 'principal');
  const { state } = sharingState(found.value, ctx.today);
  if (state === 'withdrawn') return refuse('closed');
  const said = await say(ctx, input, { authorWords: author, authorPrincipalId: principal?.id ?? null });
  // The compilation is kept already: what comes after it gets its own line.
  if (said.ok && state === 'ended' && principal !== null) await noteLateComment(ctx, found.value, principal);
  return said;
}

async function sharingToComment(ctx: Ctx, input: AddComment): Promise<ReferralResult<SharingWithText>> {
  await together(ctx, input.sharingId);
  const sharing = await sharingById(ctx, input.sharingId);
  if (sharing === null) return refuse('not-found');
  if (!mayComment.allows(ctx.actor, sharing)) return refuse('not-allowed');
  if (input.text.trim() === '') return refuse('comment-missing', 'text');
  if (input.passage === wholeText) return input.quote === '' ? done(sharing) : refuse('quote-not-there', 'quote');
  const passage = passagesOf(sharing.content, sharing.keys).find(({ key }) => key === input.passage);
  if (passage === undefined) return refuse('passage-unknown', 'passage');
  return isQuoteOf(input.quote, passage) ? done(sharing) : refuse('quote-not-there', 'quote');
}

async function saidBefore(ctx: Ctx, requestId: string): Promise<{ readonly id: string } | null> {
  const [row] = await ctx.tx.select({ id: comments.id }).from(comments).where(eq(comments.requestId, requestId));
  return row ?? null;
}

type Author = Pick<typeof comments.$inferInsert, 'authorPersonId' | 'authorWords' | 'authorPrincipalId'>;

async function say(ctx: Ctx, input: AddComment, author: Author): Promise<ReferralResult<{ readonly id: string }>> {
  const { sharingId, passage, requestId } = input;
  const values = { sharingId, passage, requestId, quote: input.quote.trim(), text: input.text.trim(), ...author };
  const [made] = await ctx.tx
    .insert(comments)
    .values({ id: newId(), ...values, by: ctx.actor.account, at: ctx.now })
    .onConflictDoNothing()
    .returning({ id: comments.id });
  if (made !== undefined) return done(made);
  // The same form at the same moment was first; or its id is behind a wall, which must be answered as one that is free.
  const first = await saidBefore(ctx, requestId);
  return first === null ? say(ctx, { ...input, requestId: newId() }, author) : done(first);
}

/** The authority that somebody comes from today: their own, or the one they sit in a group for. */
async function principalOf(ctx: Ctx, personId: string): Promise<string | null> {
  const held = await assignmentsOn(ctx, ctx.today, { personId });
  return held.map(({ principal, board }) => principal?.id ?? board?.principalId).find((id) => id !== undefined) ?? null;
}
