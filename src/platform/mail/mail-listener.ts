import type { AddressInfo } from 'node:net';
import type { Logger } from 'pino';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import { domainOf } from './address.ts';
import { largestMail, type TakeMail, tokenOf } from './arrived-mail.ts';

/** What anybody on the network may ask of us. */
const ordinary = {
  /** Of one mail, in bytes. */
  largest: largestMail,
  /** Of all mails that are on their way at once, in bytes: they are held in memory until they are kept. */
  underWay: 5 * largestMail,
  connections: 50,
  connectionsFromOne: 30,
  recipients: 20,
  /** From one address. A server in front of us is one address, so it is no low number. */
  mailsPerMinute: 300,
  /** Kept in a day, in bytes, of all mails: disks are finite. */
  bytesPerDay: 4096 * 1024 * 1024,
  /** The part of a day's bytes that one address may fill; the rest is others'. */
  partOfDay: 0.75,
  /** Without a sign of life. */
  idleSeconds: 60,
  /** For a whole connection, however alive. */
  mostSeconds: 900,
};
export type ListenerLimits = typeof ordinary;

interface ListenerParts {
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  /** The only mailbox there is, with or without a token: `svar@…`, `svar+TOKEN@…`. */
  readonly answerAddress: string;
  readonly take: TakeMail;
  readonly log: Pick<Logger, 'warn' | 'error'>;
  readonly limits?: Partial<ListenerLimits>;
}

export interface MailListener {
  readonly port: number;
  /** Takes no new connections, and gives those under way a moment. */
  close(): Promise<void>;
}

/** An answer of SMTP (RFC 5321, 4.2): 4yz asks the other server to try again, 5yz tells its sender. */
function answer(responseCode: number, text: string): Error {
  return Object.assign(new Error(text), { responseCode });
}

/** Bytes that any mail takes: where there is no room for them, none is heard out. */
const smallestMail = 1024;

const full = () => answer(452, '4.3.1 No room for more mail today, please try again tomorrow');
const busy = () => answer(451, '4.3.2 Too much at once, please try again later');

/**
 * Our own way in for mail. It relays nothing and knows nobody: a mail to the answer address is taken, and everything else is refused.
 * It is said to be taken (250) only when `take` has kept it; if that fails the other server keeps it and tries again (451).
 */
export async function openMailListener(parts: ListenerParts): Promise<MailListener> {
  const limits = { ...ordinary, ...parts.limits };
  const guests = guestBook(limits);
  const room = { taken: 0 };
  const today = dayBook(limits);
  const server: SMTPServer = new SMTPServer({
    banner: 'Samrad',
    name: domainOf(parts.answerAddress),
    ...{ disabledCommands: ['AUTH', 'STARTTLS'], disableReverseLookup: true, logger: false },
    ...{ size: limits.largest, rejectOversized: true, maxRecipients: limits.recipients, maxClients: limits.connections },
    ...{ socketTimeout: limits.idleSeconds * 1000, closeTimeout: 5000, maxCommandLength: 4096 },
    onConnect: (session, done) => {
      if (!guests.comes(session, () => endConnection(server, session.id))) return done(busy());
      done();
    },
    onClose: (session) => guests.leaves(session),
    onMailFrom: (_address, session, done) => {
      if (!guests.maySend(session)) return done(busy());
      done(today.hasRoom(session.remoteAddress, smallestMail) ? null : full());
    },
    onRcptTo: ({ address }, _session, done) => {
      const ours = tokenOf(address, parts.answerAddress) !== null;
      done(ours ? null : answer(550, '5.1.1 No such mailbox here'));
    },
    onData: (stream, session, done) => {
      takeIn(stream, session, { ...parts, limits, room, today }).then(
        () => done(null, 'Kept'),
        (error: Error) => done(error),
      );
    },
  });
  // What a guest does wrong is no fault of ours; its connection is closed by then.
  server.on('error', (error) => parts.log.warn({ why: error.message }, 'mail listener'));
  await new Promise<void>((resolve, reject) => {
    server.server.once('error', reject);
    server.listen(parts.port, parts.host, resolve);
  });
  const { port } = server.server.address() as AddressInfo;
  return { port, close: () => new Promise((resolve) => server.close(() => resolve())) };
}

function endConnection(server: SMTPServer, id: string): void {
  for (const connection of server.connections) if (connection.id === id) connection.close();
}

interface Taking extends ListenerParts {
  readonly limits: ListenerLimits;
  /** Bytes held by all mails under way. */
  readonly room: { taken: number };
  readonly today: ReturnType<typeof dayBook>;
}

/** Reads one mail to its end and has it kept. @throws an answer of SMTP */
async function takeIn(stream: SMTPServerDataStream, session: SMTPServerSession, given: Taking): Promise<void> {
  const { room, limits, log, today } = given;
  const mine: Buffer[] = [];
  let held = 0;
  let crowded = false;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      // What is too large, or has no room, is read to its end all the same: the answer comes after it.
      if (crowded || stream.sizeExceeded) continue;
      crowded = room.taken + chunk.length > limits.underWay;
      if (crowded) continue;
      mine.push(chunk);
      held += chunk.length;
      room.taken += chunk.length;
    }
    if (stream.sizeExceeded) throw answer(552, '5.3.4 The mail is too large');
    if (crowded) throw busy();
    if (!today.hasRoom(session.remoteAddress, held)) {
      log.warn({ bytes: held }, 'no room for more mail today');
      throw full();
    }
    const { mailFrom, rcptTo } = session.envelope;
    const envelopeFrom = mailFrom === false ? '' : mailFrom.address;
    const envelopeTo = rcptTo.map(({ address }) => address);
    await given.take({ via: 'smtp', envelopeFrom, envelopeTo, bytes: Buffer.concat(mine) }).catch((error: unknown) => {
      log.error({ err: error }, 'a mail could not be kept');
      throw answer(451, '4.3.0 Could not be kept just now, please try again later');
    });
    today.note(session.remoteAddress, held);
  } finally {
    room.taken -= held;
  }
}

/** How much has been kept today, in all and from each address. A day is a day of the clock's (UTC); what another process keeps counts there. */
function dayBook({ bytesPerDay, partOfDay }: ListenerLimits) {
  const book = { day: -1, all: 0, from: new Map<string, number>() };
  const turn = () => {
    const day = Math.floor(Date.now() / 86_400_000);
    if (day !== book.day) Object.assign(book, { day, all: 0, from: new Map<string, number>() });
    return book;
  };
  return {
    hasRoom: (address: string, bytes: number): boolean => {
      const { all, from } = turn();
      return all + bytes < bytesPerDay && (from.get(address) ?? 0) + bytes < bytesPerDay * partOfDay;
    },
    note: (address: string, bytes: number) => {
      const now = turn();
      now.all += bytes;
      now.from.set(address, (now.from.get(address) ?? 0) + bytes);
    },
  };
}

/** Who is connected, since when, and how much they have sent. */
function guestBook(limits: ListenerLimits) {
  const timers = new Map<string, NodeJS.Timeout>();
  const here = new Map<string, number>();
  const counts = new Map<string, { minute: number; mails: number }>();
  const count = (address: string, by: number) => {
    const now = (here.get(address) ?? 0) + by;
    if (now > 0) here.set(address, now);
    else here.delete(address);
    return now;
  };
  return {
    comes: ({ id, remoteAddress }: SMTPServerSession, end: () => void): boolean => {
      timers.set(id, setTimeout(end, limits.mostSeconds * 1000).unref());
      return count(remoteAddress, 1) <= limits.connectionsFromOne;
    },
    leaves: ({ id, remoteAddress }: SMTPServerSession) => {
      if (!timers.has(id)) return;
      clearTimeout(timers.get(id));
      timers.delete(id);
      count(remoteAddress, -1);
    },
    maySend: ({ remoteAddress }: SMTPServerSession): boolean => {
      const minute = Math.floor(performance.now() / 60_000);
      // Those of earlier minutes count no more.
      for (const [address, each] of counts) if (each.minute !== minute) counts.delete(address);
      const mails = (counts.get(remoteAddress)?.mails ?? 0) + 1;
      counts.set(remoteAddress, { minute, mails });
      return mails <= limits.mailsPerMinute;
    },
  };
}
