import { type Result, refuse } from '../../../platform/result.ts';
import { openThread, type ThreadLimits } from '../../../platform/threads/index.ts';
import { type LookedThrough, lookThrough, type Names } from '../../publishing/look-through.ts';
import { sha256Hex } from '../../sha256.ts';
import type { RunningText } from '../text/running-text.ts';
import type { WhyUnread } from '../text/told-kind.ts';
import type { Ask, Asks, ReadPaper } from './asks.ts';

/** A thousand pages take a few seconds and some tens of megabytes, a mail of 25 MB some more; a busy machine takes longer for all. */
const ordinary: ThreadLimits = { seconds: 20, megabytes: 600 };
const thread = openThread(new URL('./reading-thread.ts', import.meta.url), ordinary);

/** Starts the thread that reads files, so that the first who asks does not wait for it. */
export const warmReader = thread.warm;

interface Manner {
  readonly limits?: ThreadLimits;
  /** Nobody waits at a page for it. */
  readonly patient?: boolean;
}

type Read<Answer> = { readonly ok: true; readonly answer: Answer } | { readonly ok: false; readonly why: 'too-much' | 'broken' };

async function asked<What extends keyof Asks>(
  ask: Extract<Ask, { what: What }>,
  { limits = ordinary, patient = false }: Manner,
): Promise<Read<Asks[What]['answer']>> {
  // A copy, since the bytes go to the thread, and those of a small buffer share their room with others'.
  const bytes = 'bytes' in ask ? new Uint8Array(ask.bytes) : null;
  const asking = { limits, patient, move: bytes === null ? [] : [bytes.buffer] };
  const told = await thread.ask(bytes === null ? ask : { ...ask, bytes }, asking);
  // The thread runs our own code from the same program: it answers what `Asks` says.
  if (told.ok) return { ok: true, answer: told.answer as Asks[What]['answer'] };
  return { ok: false, why: told.why === 'fell' ? 'broken' : 'too-much' };
}

/**
 * The running text of a file as a reader sees it (`runningText`), read apart: nothing in a file makes it throw or keeps others waiting.
 * @param mediaType as it was told or claimed; what the bytes are decides
 * @param fileName its ending tells Markdown from text, and may not contradict the content
 */
export async function documentText(
  bytes: Uint8Array,
  mediaType: string | null,
  fileName = '',
  manner: Manner = {},
): Promise<RunningText> {
  const told = await asked({ what: 'text', bytes, mediaType, fileName }, manner);
  return told.ok ? told.answer : told;
}

/** A file's running text and what a reader finds in it (contract.md, "What a reader finds in a document"), read apart. */
export async function readPaper(
  bytes: Uint8Array,
  mediaType: string | null,
  fileName = '',
  manner: Manner = {},
): Promise<ReadPaper> {
  const told = await asked({ what: 'paper', bytes, mediaType, fileName }, manner);
  return told.ok ? told.answer : told;
}

/** What a reader finds in a text that somebody wrote, such as a mail's own words; read apart, for a long one takes its time. */
export async function readWords(text: string): Promise<ReadPaper> {
  if (text.trim() === '') return { ok: false, why: 'empty' };
  const told = await asked({ what: 'words', text }, {});
  return told.ok ? { ok: true, text, pagesWithoutText: [], reading: told.answer } : told;
}

/**
 * A Word file as HTML: headings, paragraphs, lists, tables, links, strong and emphasis; no pictures, nothing that runs. Read apart, never throws.
 * It is somebody's file still: whoever shows it takes what is wanted out of it.
 */
export async function readWordAsHtml(bytes: Uint8Array): Promise<Result<string, WhyUnread>> {
  const told = await asked({ what: 'html', bytes }, {});
  return told.ok ? told.answer : refuse(told.why, 'file');
}

/** The same bytes are looked through when the page is shown and again when its button is pressed: the last few are kept. */
const kept = new Map<string, Promise<LookedThrough>>();
const mostKept = 6;
const mostLettersKept = 2_000_000;

/** Searches all that would become public of a file (`lookThrough`), read apart. @param today `YYYY-MM-DD` */
export function lookedThrough(
  bytes: Uint8Array,
  mediaType: string,
  names: Names,
  today: string,
  manner: Manner = {},
): Promise<LookedThrough> {
  const key = JSON.stringify([mediaType, sha256Hex(bytes), names, today]);
  const known = kept.get(key);
  if (known !== undefined) return known;
  const looking = asked({ what: 'look', bytes, mediaType, names, today }, manner).then((told) =>
    told.ok ? told.answer : lookThrough(told, names, today),
  );
  kept.set(key, looking);
  for (const oldest of kept.keys()) if (kept.size > mostKept) kept.delete(oldest);
  void looking.then(({ seen }) => {
    if (seen.length > mostLettersKept) kept.delete(key);
  });
  return looking;
}
