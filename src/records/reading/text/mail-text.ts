import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import { Unreadable } from './document-text.ts';
import { htmlRunningText } from './markup/html-text.ts';

/** What taking a mail apart may cost. One of 25 MB takes some seconds, line by line. */
const limits = { seconds: 20, megabytes: 300, letters: 2_000_001 };

const parts = z.object({ head: z.string(), text: z.string(), html: z.string() });

/**
 * A mail as it is read: who, what, and its own words; attachments are records of their own.
 * @throws Unreadable
 */
export async function mailRunningText(bytes: Uint8Array): Promise<string> {
  const { head, text, html } = await takenApart(bytes);
  return [head, '', text.trim() === '' ? htmlRunningText(html) : text].join('\n');
}

function takenApart(bytes: Uint8Array): Promise<z.output<typeof parts>> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./mail-worker.mjs', import.meta.url), {
      workerData: { bytes, letters: limits.letters },
      resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
      stdout: true,
      stderr: true,
    });
    const stop = (why: 'too-much' | 'broken') => {
      end();
      reject(new Unreadable(why));
    };
    const timer = setTimeout(() => stop('too-much'), limits.seconds * 1000);
    const end = () => {
      clearTimeout(timer);
      void worker.terminate();
    };
    worker.once('message', (message: unknown) => {
      end();
      resolve(parts.parse(message));
    });
    worker.once('error', (error: NodeJS.ErrnoException) =>
      stop(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'too-much' : 'broken'),
    );
    worker.once('exit', () => stop('broken'));
  });
}
