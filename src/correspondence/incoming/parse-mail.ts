import { Worker } from 'node:worker_threads';
import { z } from 'zod';

/** What taking a mail apart may cost. A mail of the largest size takes about two seconds. */
const ordinary = {
  ...{ seconds: 20, megabytes: 300 },
  ...{ files: 60, levels: 2, headers: 400, headerLetters: 4000, letters: 400_000 },
};
type Limits = typeof ordinary;

const parsed = z.object({
  /** Name in lower case, value unfolded; in the order of the mail. */
  headers: z.array(z.tuple([z.string(), z.string()])),
  from: z.object({ name: z.string(), address: z.string() }),
  subject: z.string(),
  /** What was written as plain text; null when it was written as HTML alone, or not at all. */
  text: z.string().nullable(),
  /** Only where there is no plain text. */
  html: z.string().nullable(),
  files: z.array(
    z.object({
      /** As the sender named it: nothing to trust. */
      fileName: z.string(),
      /** As the sender said: nothing to trust. */
      mediaType: z.string(),
      /** Not said to be an attachment. */
      inline: z.boolean(),
      /** Part of how the letter looks, such as a logotype. */
      related: z.boolean(),
      /** In a mail that was attached to the mail. */
      inside: z.boolean(),
      bytes: z.instanceof(Uint8Array),
    }),
  ),
  /** How many files there were beyond the most that are taken out. */
  filesLeftOut: z.int(),
});
export type ParsedMail = z.output<typeof parsed>;
export type MailedFile = ParsedMail['files'][number];

/**
 * A mail taken apart, or null when that cannot be done: too deep, too many headers, too slow. Never throws for what is in the mail.
 * @param bytes the whole mail
 */
export function parseMail(bytes: Uint8Array, limits: Limits = ordinary): Promise<ParsedMail | null> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./mail-worker.mjs', import.meta.url), {
      workerData: { bytes, limits },
      resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
      stdout: true,
      stderr: true,
    });
    const timer = setTimeout(() => end(null), limits.seconds * 1000);
    const end = (mail: ParsedMail | null) => {
      clearTimeout(timer);
      void worker.terminate();
      resolve(mail);
    };
    worker.once('message', (message: unknown) => end(parsed.safeParse(message).data ?? null));
    worker.once('error', () => end(null));
    worker.once('exit', () => end(null));
  });
}

/** The values of a header, in order. */
export function headerValues({ headers }: Pick<ParsedMail, 'headers'>, name: string): readonly string[] {
  return headers.filter(([key]) => key === name).map(([, value]) => value);
}

/** The first value of a header, in lower case; empty when there is none. */
export function headerSaid(mail: Pick<ParsedMail, 'headers'>, name: string): string {
  return headerValues(mail, name)[0]?.trim().toLowerCase() ?? '';
}

/** Message-IDs in a text, without angle brackets, each once. */
export function messageIdsIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/<([^<>\s]{1,300})>/g)].map(([, id = '']) => id))].slice(0, 50);
}
