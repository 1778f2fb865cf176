import { eq } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { endIncoming, incomingOfRecord, maySeeIncoming } from '../../../correspondence/index.ts';
import { actsForBoard, boardsById } from '../../../members/index.ts';
import { passagesOf } from '../../../plans/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { newId } from '../../../platform/db/columns.ts';
import { inTurn } from '../../../platform/db/in-turn.ts';
import { requestOf } from '../../../platform/request-of.ts';
import { done, refuse } from '../../../platform/result.ts';
import { isUuid } from '../../../platform/uuid.ts';
import { keepRecord, noteDispatch, recordById } from '../../../records/index.ts';
import { isQuoteOf, wholeText } from '../../comment.ts';
import { mayRecordStatement, mayShare } from '../../policy.ts';
import { boardsAsked } from '../../queries/boards-asked.ts';
import { sharingById } from '../../queries/sharings.ts';
import { statementsOf } from '../../queries/statement/statements.ts';
import type { ReferralResult } from '../../refusals.ts';
import { type SharingWithText, sharingState } from '../../sharing.ts';
import type { Stance } from '../../statement/statement.ts';
import { comments, statements } from '../../tables.ts';
import { together } from '../one-at-a-time.ts';

/** A viewpoint in a statement: on a passage, or on the whole text. */
export interface Viewpoint {
  /** Key of the passage, or `wholeText`. */
  readonly passage: string;
  /** Words of the passage; '' for all of it. */
  readonly quote: string;
  readonly text: string;
}

export interface RecordStatement {
  readonly sharingId: string;
  readonly boardId: string;
  readonly decidedOn: Temporal.PlainDate;
  readonly paragraph: string | null;
  readonly stance: Stance;
  readonly summary: string;
  /** Those with words; the others are left out. */
  readonly viewpoints: readonly Viewpoint[];
  /** The document: one that lies here already, or a file that comes now; null for neither. */
  readonly document: { readonly recordId: string } | { readonly fileName: string; readonly bytes: Uint8Array } | null;
  /** Chosen by the form: recorded once, however often it is sent. */
  readonly requestId: string;
  readonly example?: boolean | undefined;
}

/**
 * Records a board's statement as it was decided, each viewpoint as a comment of its own that the secretariat answers. Recorded again it
 * stands instead of the board's earlier one. What the board has not decided yet is its own and does not belong here (domain.md, 6).
 */
export async function recordStatement(ctx: Ctx, input: RecordStatement): Promise<ReferralResult<{ readonly id: string }>> {
  await together(ctx, input.sharingId);
  const sharing = await sharingById(ctx, input.sharingId);
  if (sharing === null || sharing.kind !== 'statement') return refuse('not-found');
  if (!mayRecordStatement.allows(ctx.actor, { boardId: input.boardId })) return refuse('not-allowed');
  // Two at once would both stand instead of the same one, and so beside one another.
  await inTurn(ctx, `${sharing.id} ${input.boardId}`);
  const [earlier] = await ctx.tx.select({ id: statements.id }).from(statements).where(eq(statements.requestId, input.requestId));
  if (earlier !== undefined) return done(earlier);
  if (sharingState(sharing, ctx.today).state === 'withdrawn') return refuse('closed');
  const asked = (await boardsAsked(ctx, [sharing.id])).get(sharing.id) ?? [];
  if (!asked.includes(input.boardId)) return refuse('board-not-asked', 'namnd');
  const wrong = wrongIn(ctx, sharing, input);
  if (wrong !== null) return wrong;
  const recordId = await documentOf(ctx, sharing, input);
  if (!recordId.ok) return recordId;
  const written = await write(ctx, sharing, input, recordId.value);
  if (written.ok && recordId.value !== null) await endMail(ctx, recordId.value);
  return written;
}

/** A mail whose document has been recorded waits no more. */
async function endMail(ctx: Ctx, recordId: string): Promise<void> {
  const mail = maySeeIncoming.allows(ctx.actor, undefined) ? await incomingOfRecord(ctx, recordId) : null;
  if (mail !== null) await endIncoming(ctx, mail.id, 'recorded');
}

function spoken(input: RecordStatement): readonly Viewpoint[] {
  return input.viewpoints.filter(({ text }) => text.trim() !== '');
}

function wrongIn(ctx: Ctx, sharing: SharingWithText, input: RecordStatement) {
  if (Temporal.PlainDate.compare(input.decidedOn, ctx.today) > 0) return refuse('day-future', 'beslutad');
  const passages = new Map(passagesOf(sharing.content, sharing.keys).map((passage) => [passage.key, passage]));
  for (const [place, { passage: key, quote }] of spoken(input).entries()) {
    const passage = passages.get(key);
    if (key === wholeText ? quote !== '' : passage === undefined) return refuse('passage-unknown', `stalle-${place}`);
    if (passage !== undefined && !isQuoteOf(quote, passage)) return refuse('quote-not-there', `ord-${place}`);
  }
  if (input.stance === 'viewpoints' && spoken(input).length === 0 && input.summary.trim() === '')
    return refuse('comment-missing', 'synpunkt-0');
  return null;
}

/** A document that came is received (TF 2:9), and gets its line; one that came by mail has its line already. */
async function documentOf(ctx: Ctx, sharing: SharingWithText, input: RecordStatement): Promise<ReferralResult<string | null>> {
  const { document } = input;
  if (document === null) return done(null);
  if ('recordId' in document) {
    const record = isUuid(document.recordId) ? await recordById(ctx, document.recordId) : null;
    return record !== null && mayStandFor(ctx, sharing, input, record.owner) ? done(record.id) : refuse('record-unknown', 'fil');
  }
  const board = (await boardsById(ctx, [input.boardId], ctx.today)).get(input.boardId);
  const name = `${board?.name ?? ''}, ${board?.principalName ?? ''}`;
  const bySecretariat = !actsForBoard(ctx.actor, input.boardId);
  const kept = await keepRecord(ctx, {
    ...{ title: `Yttrande över ${sharing.title}: ${name}`, kind: 'minutes-extract', access: 'public', sharedWith: 'inside' },
    ...{ owner: bySecretariat ? sharing.host : input.boardId, bytes: document.bytes, fileName: document.fileName },
    ...{ about: { kind: 'sharing', id: sharing.id }, becameOfficialOn: ctx.today, example: input.example ?? sharing.example },
  });
  if (!kept.ok) return refuse('file-refused', 'fil');
  if (!bySecretariat) return done(kept.value.id);
  const noted = await noteDispatch(ctx, {
    ...{ direction: 'received', on: ctx.today, counterpart: name, counterpartBoardId: input.boardId, means: 'program' },
    ...{ subject: `Yttrande över ${sharing.title}`, owner: sharing.host, registrationNumber: sharing.registrationNumber },
    ...{ about: { kind: 'sharing', id: sharing.id }, recordIds: [kept.value.id], example: sharing.example },
  });
  return noted.ok ? done(kept.value.id) : refuse('record-refused');
}

/** The board's own record; or, by the secretariat's hand, one that the host authority has received. No other authority's is its statement. */
function mayStandFor({ actor }: Ctx, { host }: SharingWithText, { boardId }: RecordStatement, owner: string): boolean {
  return owner === boardId || (mayShare.allows(actor, undefined) && (owner === host || actor.walls.boards.includes(owner)));
}

async function write(ctx: Ctx, sharing: SharingWithText, input: RecordStatement, recordId: string | null) {
  const before = (await statementsOf(ctx, sharing.id)).find(({ boardId }) => boardId === input.boardId);
  const [made] = await ctx.tx
    .insert(statements)
    .values({
      ...{ id: newId(), sharingId: sharing.id, boardId: input.boardId, recordId, decidedOn: input.decidedOn },
      ...{ paragraph: input.paragraph?.trim() || null, stance: input.stance, summary: input.summary.trim() },
      ...{ replaces: before?.id ?? null, by: ctx.actor.account, at: ctx.now, requestId: input.requestId },
    })
    .onConflictDoNothing()
    .returning({ id: statements.id });
  if (made === undefined) return refuse('not-found');
  const said = spoken(input).map(({ passage, quote, text }, place) => ({
    ...{ id: newId(), sharingId: sharing.id, passage, quote: quote.trim(), text: text.trim(), boardId: input.boardId },
    ...{ statementId: made.id, requestId: requestOf('viewpoint', made.id, String(place)), by: ctx.actor.account, at: ctx.now },
  }));
  if (said.length > 0) await ctx.tx.insert(comments).values(said);
  return done(made);
}
