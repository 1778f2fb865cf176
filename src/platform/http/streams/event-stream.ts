/** One browser's open stream (HTML, server-sent events). */
export interface Stream {
  /** Says that something changed, with the mark from which to go on. */
  tell(mark: string): void;
  /** Says nothing, so that whatever lies between does not take it for dead. */
  beat(): void;
  end(): void;
  /** Settled when either side has ended it. */
  readonly ended: Promise<void>;
}

/** Chunks that a reader may leave unread before it is taken for gone. */
const mostUnread = 32;
/** When a browser that lost its stream asks for it again. */
const retryMs = 3_000;

/** @param mark where the listener stands: sent as the stream's first id, so that a browser that comes back says it again */
export function eventStream(mark: string): { readonly stream: Stream; readonly response: Response } {
  const encoder = new TextEncoder();
  const { promise: ended, resolve } = promiseOf();
  let to: ReadableStreamDefaultController<Uint8Array> | null = null;
  const end = () => {
    to?.close();
    to = null;
    resolve();
  };
  const say = (text: string) => {
    if (to === null) return;
    to.enqueue(encoder.encode(text));
    if ((to.desiredSize ?? 0) >= -mostUnread) return;
    to.error(new Error('not read'));
    to = null;
    resolve();
  };
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      to = controller;
    },
    cancel: () => {
      to = null;
      resolve();
    },
  });
  say(`retry: ${retryMs}\nid: ${mark}\n\n`);
  const stream = { tell: (at: string) => say(`id: ${at}\nevent: andrat\ndata: 1\n\n`), beat: () => say(':\n\n'), end, ended };
  return { stream, response: new Response(body, { headers: streamHeaders }) };
}

const streamHeaders = {
  'content-type': 'text/event-stream; charset=utf-8',
  // Neither packed nor held back on its way, by us or by a proxy.
  'cache-control': 'no-store, no-transform',
  'x-accel-buffering': 'no',
};

function promiseOf(): { promise: Promise<void>; resolve: () => void } {
  let resolve = () => {};
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
