import { done, type Refusal, type Result, refuse } from '../../platform/result.ts';

/**
 * Why there is no answer: nobody answers or wants to be left alone (`away`), the answer ended in its middle (`cut-off`), Kolada says no to
 * what was asked (`refused`), or says something else than it has promised (`not-understood`).
 */
export const koladaFailures = ['away', 'cut-off', 'refused', 'not-understood'] as const;
export type KoladaFailure = (typeof koladaFailures)[number];

export interface AskParts {
  readonly fetch: typeof globalThis.fetch;
  readonly wait: (ms: number) => Promise<void>;
  /** 0 to 1, by chance: so that many programs do not come back in the same moment. */
  readonly chance: () => number;
  /** Milliseconds since 1970, for a `Retry-After` that is a date. */
  readonly now: () => number;
  readonly timeoutMs: number;
  readonly mostBytes: number;
  /** When the program stops, nothing more is asked for. */
  readonly stopped?: AbortSignal;
}

/** An answer as read: a parsed body, or where it lies instead. */
type Answer = { readonly kind: 'body'; readonly json: unknown } | { readonly kind: 'moved'; readonly to: string };

type Try = Result<Answer, KoladaFailure> & { readonly again?: true; readonly afterMs?: number | undefined };

const tries = 4;
const firstWaitMs = 500;
/** Whoever asks to be left alone for longer than this is asked another day. */
const longestWaitMs = 60_000;

/** Asks for one address, again when it may help: after 408, 429 and 5xx, when nobody answers, and when an answer ended too soon. */
export async function ask(parts: AskParts, url: URL): Promise<Result<Answer, KoladaFailure>> {
  for (let n = 1; ; n += 1) {
    const { again, afterMs, ...result } = await askOnce(parts, url);
    if (again === undefined || n === tries) return result;
    // Half of it by chance, doubled each time.
    const waitMs = afterMs ?? firstWaitMs * 2 ** (n - 1) * (0.5 + parts.chance() / 2);
    if (waitMs > longestWaitMs) return result;
    await parts.wait(waitMs);
    if (parts.stopped?.aborted) return result;
  }
}

function failed(code: KoladaFailure): Try {
  return refuse(code);
}

async function askOnce(parts: AskParts, url: URL): Promise<Try> {
  const signal = AbortSignal.any([AbortSignal.timeout(parts.timeoutMs), ...(parts.stopped === undefined ? [] : [parts.stopped])]);
  const headers = { accept: 'application/json' };
  const response = await parts.fetch(url, { signal, headers, redirect: 'manual' }).catch(() => null);
  if (response === null) return { ...failed('away'), again: true };
  if (!response.ok) return refusedBy(response, parts.now());
  const text = await bodyOf(response, parts.mostBytes);
  if (text === 'too-much') return failed('not-understood');
  if (text === 'broken') return { ...failed(signal.aborted ? 'away' : 'cut-off'), again: true };
  return parsed(text);
}

async function refusedBy(response: Response, now: number): Promise<Try> {
  await response.body?.cancel().catch(() => undefined);
  const { status, headers } = response;
  const to = headers.get('location');
  if (status >= 300 && status < 400) return to === null ? failed('not-understood') : done({ kind: 'moved', to });
  if (status !== 408 && status !== 429 && status < 500) return failed('refused');
  return { ...failed('away'), again: true, afterMs: retryAfter(headers.get('retry-after'), now) };
}

/** Seconds or a date (RFC 9110, 10.2.3), as milliseconds from now. */
export function retryAfter(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  if (/^\d{1,9}$/.test(header)) return Number(header) * 1000;
  const at = Date.parse(header);
  return Number.isNaN(at) ? undefined : Math.max(0, at - now);
}

/** Reads at most so many bytes. `broken` when the connection ended, or the time was out, before the body did. */
async function bodyOf(response: Response, most: number): Promise<string | 'too-much' | 'broken'> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of response.body ?? []) {
      size += chunk.byteLength;
      // Leaving the loop cancels the rest.
      if (size > most) return 'too-much';
      chunks.push(chunk);
    }
  } catch {
    return 'broken';
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** A proxy may end an answer in good order before its end: then JSON has begun, and not ended. */
function parsed(text: string): Try {
  try {
    return done({ kind: 'body', json: JSON.parse(text) as unknown });
  } catch {
    const trimmed = text.trim();
    const begun = trimmed.startsWith('{') && !trimmed.endsWith('}');
    return begun ? { ...failed('cut-off'), again: true } : failed('not-understood');
  }
}

/** The code of a failure. */
export function failureOf(refusals: readonly Refusal<KoladaFailure>[]): KoladaFailure {
  return refusals[0]?.code ?? 'not-understood';
}
