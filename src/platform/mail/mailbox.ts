import { ImapFlow } from 'imapflow';
import type { Logger } from 'pino';
import { largestMail, type TakeMail } from './arrived-mail.ts';

const ordinary = {
  /** Between looks, however quiet the server is. */
  lookSeconds: 60,
  /** First wait after a failure, doubled each time up to the most. */
  waitSeconds: 5,
  mostWaitSeconds: 300,
  largest: largestMail,
};

interface MailboxParts {
  /** `imaps://user:password@host`; with `imap:` the line is encrypted where the server offers it. */
  readonly url: string;
  readonly take: TakeMail;
  readonly log: Pick<Logger, 'warn' | 'info'>;
  /** Where mails that are kept are moved to, made when it is missing. */
  readonly folder?: string;
  readonly limits?: Partial<typeof ordinary>;
}

export interface Mailbox {
  close(): Promise<void>;
}

/**
 * Takes the unread mails of a mailbox, as long as the process lives: keeps each whole, and moves it out of the way then (or marks it as
 * read where it cannot be moved). A lost connection is made again, more and more seldom while it fails. Several processes may
 * look into one mailbox: what one has moved is gone for the other, and what both kept in the same moment is one by its bytes.
 */
export function openMailbox({ url, take, log, folder = 'Samråd inläst', limits }: MailboxParts): Mailbox {
  const { lookSeconds, waitSeconds, mostWaitSeconds, largest } = { ...ordinary, ...limits };
  let closed = false;
  let wake = () => {};
  let news = false;
  let client: ImapFlow | undefined;
  const pause = (seconds: number) =>
    new Promise<void>((resolve) => {
      wake = resolve;
      setTimeout(resolve, seconds * 1000).unref();
    });

  const visit = async () => {
    client = clientFor(url);
    // Said by an event too when the connection is lost: without a listener it would end the program.
    client.on('error', () => wake());
    client.on('close', () => wake());
    client.on('exists', () => {
      news = true;
      wake();
    });
    try {
      await client.connect();
      await client.mailboxOpen('INBOX');
      const folderPath = await folderIn(client, folder);
      while (!closed && client.usable) {
        news = false;
        await takeUnread(client, { take, log, folderPath, largest });
        if (!closed && !news && client.usable) await pause(lookSeconds);
      }
    } finally {
      client.close();
    }
  };

  const run = async () => {
    let wait = waitSeconds;
    while (!closed) {
      const begun = performance.now();
      await visit().catch((error: unknown) => log.warn({ why: codeOf(error) }, 'the mailbox cannot be reached'));
      // A visit that lasted was no failure.
      wait = performance.now() - begun > mostWaitSeconds * 1000 ? waitSeconds : Math.min(wait * 2, mostWaitSeconds);
      if (!closed) await pause(wait);
    }
  };
  const ended = run();
  return {
    close: async () => {
      closed = true;
      wake();
      client?.close();
      await ended;
    },
  };
}

function clientFor(url: string): ImapFlow {
  const { protocol, hostname, port, username, password } = new URL(url);
  const secure = protocol === 'imaps:';
  return new ImapFlow({
    ...{ host: hostname.replaceAll(/^\[|\]$/g, ''), port: Number(port) || (secure ? 993 : 143), secure, logger: false },
    auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
    ...{ connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 120_000, maxIdleTime: 240_000 },
  });
}

/** The folder's path on that server, or null where none can be made. */
async function folderIn(client: ImapFlow, name: string): Promise<string | null> {
  const made = await client.mailboxCreate(name).catch(() => null);
  if (made !== null) return made.path;
  const known = (await client.list()).find((each) => each.name === name);
  return known?.path ?? null;
}

interface Taking {
  readonly take: TakeMail;
  readonly log: MailboxParts['log'];
  readonly folderPath: string | null;
  readonly largest: number;
}

async function takeUnread(client: ImapFlow, { take, log, folderPath, largest }: Taking): Promise<void> {
  // A server need not tell of new mails in any other answer.
  await client.noop();
  const found = await client.search({ seen: false, flagged: false, deleted: false }, { uid: true });
  for (const uid of found || []) {
    const known = await client.fetchOne(String(uid), { size: true }, { uid: true });
    // Another process was first.
    if (!known) continue;
    if ((known.size ?? 0) > largest) {
      // Left where it is, marked with a flag: a person sees it there.
      await client.messageFlagsAdd(String(uid), ['\\Flagged'], { uid: true });
      log.warn({ size: known.size }, 'a mail is too large to be taken');
      continue;
    }
    const mail = await client.fetchOne(String(uid), { source: true }, { uid: true });
    const bytes = new Uint8Array(mail === false ? [] : (mail?.source ?? []));
    // Moved by another process between the two questions: an empty mail, or none.
    if (bytes.length === 0 || bytes.length < (known.size ?? 0)) continue;
    await take({ via: 'imap', envelopeFrom: returnPathIn(bytes), envelopeTo: deliveredToIn(bytes), bytes });
    await putAway(client, uid, folderPath);
  }
}

async function putAway(client: ImapFlow, uid: number, folderPath: string | null): Promise<void> {
  const moved = folderPath === null ? false : await client.messageMove(String(uid), folderPath, { uid: true }).catch(() => false);
  if (moved === false) await client.messageFlagsAdd(String(uid), ['\\Seen'], { uid: true });
}

/** The headers, each on one line. */
function headersOf(bytes: Uint8Array): string {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 64 * 1024)).toString('latin1');
  return (start.split(/\r?\n\r?\n/, 1)[0] ?? '').replaceAll(/\r?\n[ \t]+/g, ' ');
}

/** Whom the last server noted as sender (RFC 5321, 4.4): empty for a bounce, null when it did not. */
function returnPathIn(bytes: Uint8Array): string | null {
  return /^return-path:\s*<([^<>\s]*)>/im.exec(headersOf(bytes))?.[1] ?? null;
}

function deliveredToIn(bytes: Uint8Array): readonly string[] {
  const found = headersOf(bytes).matchAll(/^(?:delivered-to|x-original-to|envelope-to):\s*<?([^<>\s]+@[^<>\s]+?)>?\s*$/gim);
  return [...new Set([...found].map(([, address = '']) => address))].slice(0, 20);
}

/** Why, without what was sent. */
function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return 'unknown';
  const said = ['code', 'authenticationFailed', 'serverResponseCode'].map((name) => String(Reflect.get(error, name) ?? ''));
  return said.filter((each) => each !== '').join(' ') || (error instanceof Error ? error.name : 'unknown');
}
