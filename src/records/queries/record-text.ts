import { eq } from 'drizzle-orm';
import type { Ctx } from '../../platform/act.ts';
import { readPaper, readWords } from '../reading/apart/apart.ts';
import type { ReadPaper } from '../reading/apart/asks.ts';
import { mostRead } from '../reading/read.ts';
import { pagesWithoutText } from '../reading/text/running-text.ts';
import type { WhyUnread } from '../reading/text/told-kind.ts';
import { recordTexts } from '../tables.ts';
import { openRecord } from './open-record.ts';

/** Whether a record's text has been read, so that search finds it. */
export interface TextState {
  readonly state: 'waiting' | 'read' | 'unreadable';
  /** Only of what is unreadable. */
  readonly why: WhyUnread | null;
}

/** Null when there is no such record that the reader may see. */
export async function textStateOf(ctx: Ctx, recordId: string): Promise<TextState | null> {
  const [found] = await ctx.tx
    .select({ state: recordTexts.state, reason: recordTexts.reason })
    .from(recordTexts)
    .where(eq(recordTexts.recordId, recordId));
  // The program itself wrote it, of the reasons that there are.
  return found === undefined ? null : { state: found.state, why: found.reason as WhyUnread | null };
}

/** What a document is read from: its text, when it lies there already, or its bytes. */
export type PaperSource = { readonly text: string } | { readonly unread: WhyUnread } | { readonly bytes: Uint8Array };

/** Loads it; the reading itself (`readSource`) needs no transaction. */
export async function paperSource(ctx: Ctx, recordId: string): Promise<PaperSource> {
  const [known] = await ctx.tx.select().from(recordTexts).where(eq(recordTexts.recordId, recordId));
  // What is kept for search is cut where reading ends: whether there was more, only the file knows.
  if (known?.state === 'read' && known.text.length < mostRead) return { text: known.text };
  // Too much for the index of words is not too much for a person's page.
  const why = known?.state === 'unreadable' ? (known.reason as WhyUnread) : null;
  if (why !== null && why !== 'too-much') return { unread: why };
  return { bytes: (await openRecord(ctx, recordId))?.bytes ?? new Uint8Array() };
}

/** A document's text with what a reader finds in it, or why nobody but a person can. */
export async function readSource(source: PaperSource, mediaType: string | null, fileName: string): Promise<ReadPaper> {
  if ('bytes' in source) return readPaper(source.bytes, mediaType, fileName);
  if ('unread' in source) return { ok: false, why: source.unread };
  const read = await readWords(source.text);
  return read.ok && mediaType === 'application/pdf'
    ? { ...read, pagesWithoutText: pagesWithoutText(read.text.split('\f')) }
    : read;
}
