import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import { type DocumentText, type TextPart, Unreadable } from './document-text.ts';

/** What a reading may take. A thousand pages of minutes take a few seconds and some tens of megabytes. */
const ordinary = { seconds: 12, megabytes: 600, pages: 3000, letters: 20_000_000 };
type Limits = typeof ordinary;
const lookEvery = 50;

const answer = z.union([
  z.object({ why: z.enum(['broken', 'too-much']) }),
  z.object({
    pages: z.array(z.object({ text: z.string(), apart: z.string(), annotations: z.string() })),
    properties: z.string(),
    outline: z.string(),
    attachments: z.int(),
  }),
]);
type Answer = z.output<typeof answer>;

/** Readings wait for one another: two that each take what one may would take the machine. */
let before: Promise<unknown> = Promise.resolve();

/**
 * The text of a PDF, page by page, with its notes, fields and properties. It is read in a thread of its own that is stopped
 * when it takes too long or too much memory: a bomb costs some seconds and is refused.
 */
export async function pdfText(bytes: Uint8Array, limits: Limits = ordinary): Promise<DocumentText> {
  const mine = before.then(() => readApart(bytes, limits));
  before = mine.catch(() => undefined);
  const read = await mine;
  if ('why' in read) throw new Unreadable(read.why);
  const parts = read.pages.flatMap(({ text, apart, annotations }, place): TextPart[] => [
    { kind: 'text', page: place + 1, text },
    { kind: 'hidden', page: place + 1, text: apart },
    { kind: 'comments', page: place + 1, text: annotations },
  ]);
  const beside: readonly TextPart[] = [
    { kind: 'properties', page: null, text: read.properties },
    { kind: 'hidden', page: null, text: read.outline },
  ];
  const scanned = read.pages.flatMap(({ text }, place) => (text.trim() === '' ? [place + 1] : []));
  return {
    ok: true,
    parts: [...parts, ...beside].filter(({ text }) => text.trim() !== ''),
    unread: [
      ...(scanned.length === 0 ? [] : [{ what: 'pages', pages: scanned } as const]),
      ...(read.attachments === 0 ? [] : [{ what: 'files-inside', count: read.attachments } as const]),
    ],
  };
}

function readApart(bytes: Uint8Array, limits: Limits): Promise<Answer> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./pdf-worker.mjs', import.meta.url), {
      workerData: { bytes, mostPages: limits.pages, mostLetters: limits.letters },
      resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
      stdout: true,
      stderr: true,
    });
    // The limit above does not count what lies outside the engine's own memory, where streams are unpacked.
    const begun = { at: performance.now(), memory: process.memoryUsage.rss() };
    const look = setInterval(() => {
      const tooLong = performance.now() - begun.at > limits.seconds * 1000;
      const tooLarge = process.memoryUsage.rss() - begun.memory > limits.megabytes * 1024 * 1024;
      if (tooLong || tooLarge) end({ why: 'too-much' });
    }, lookEvery);
    const end = (read: Answer) => {
      clearInterval(look);
      void worker.terminate();
      resolve(read);
    };
    worker.once('message', (message: unknown) => {
      const read = answer.safeParse(message);
      end(read.success ? read.data : { why: 'broken' });
    });
    worker.once('error', (error) =>
      end({ why: 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'too-much' : 'broken' }),
    );
    worker.once('exit', () => end({ why: 'broken' }));
  });
}
