import { Worker } from 'node:worker_threads';
import { z } from 'zod';

interface Sheet {
  readonly main: string;
  /** JSON, `{about, data}`. */
  readonly data: string;
  readonly standard: string;
}

type Printed = { readonly pdf: Uint8Array<ArrayBuffer> } | { readonly why: string };

/** A compiler kept warm in a thread of its own: pages are answered while it works. */
export interface Press {
  readonly print: (sheet: Sheet) => Promise<Printed>;
}

const answer = z.union([z.object({ pdf: z.instanceof(ArrayBuffer) }), z.object({ why: z.string() })]);
/** A report takes 30 ms, a plan of a thousand activities a second. */
const mostMilliseconds = 60_000;

/** @param fonts TrueType files @param style our letterhead, Typst source */
export function startPress(fonts: readonly Uint8Array[], style: string): Press {
  let worker: Worker | undefined;
  let before: Promise<unknown> = Promise.resolve();
  const one = async (sheet: Sheet): Promise<Printed> => {
    worker ??= new Worker(new URL('./press-worker.mjs', import.meta.url), { workerData: { fonts, style } });
    const printed = await ask(worker, sheet);
    // One that fell or hangs is left; the next sheet gets a new one.
    if (printed === undefined) {
      void worker.terminate();
      worker = undefined;
      return { why: 'the compiler did not answer' };
    }
    return printed;
  };
  return {
    print: (sheet) => {
      const mine = before.then(() => one(sheet));
      before = mine.catch(() => undefined);
      return mine;
    },
  };
}

/** undefined when the thread fell or took too long. */
function ask(worker: Worker, sheet: Sheet): Promise<Printed | undefined> {
  return new Promise((resolve) => {
    const end = (printed: Printed | undefined) => {
      clearTimeout(late);
      worker.off('message', onMessage).off('error', onFall).off('exit', onFall);
      // A thread that waits for work keeps no program alive.
      worker.unref();
      resolve(printed);
    };
    const onFall = () => end(undefined);
    const onMessage = (message: unknown) => {
      const read = answer.parse(message);
      end('why' in read ? read : { pdf: new Uint8Array(read.pdf) });
    };
    const late = setTimeout(onFall, mostMilliseconds);
    worker.on('message', onMessage).on('error', onFall).on('exit', onFall);
    worker.ref();
    worker.postMessage(sheet);
  });
}
