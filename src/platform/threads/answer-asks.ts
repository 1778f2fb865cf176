import { parentPort } from 'node:worker_threads';

/**
 * What a thread that `openThread` starts calls once, when it is ready.
 * @param answer to one question; what it throws is told as an answer that could not be given. Another question comes when it is answered
 */
export function answerAsks(answer: (asked: unknown) => unknown): void {
  const port = parentPort;
  if (port === null) throw new Error('answerAsks is called in a thread');
  // What libraries say about a file is nothing to the program's own log.
  for (const say of ['log', 'info', 'warn', 'error', 'debug'] as const) console[say] = () => undefined;
  port.on('message', async ({ number, asked }: { readonly number: number; readonly asked: unknown }) => {
    try {
      port.postMessage({ number, answer: await answer(asked) });
    } catch {
      port.postMessage({ number, threw: true });
    }
  });
  port.postMessage('ready');
}
