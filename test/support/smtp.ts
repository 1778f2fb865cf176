import type { Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';

interface ReceivedMail {
  readonly to: readonly string[];
  readonly raw: string;
}

export interface SmtpListener {
  /** `smtp://127.0.0.1:PORT`. */
  readonly url: string;
  readonly received: readonly ReceivedMail[];
  /** From now on every recipient, or this one, is refused with this answer; null accepts again. */
  refuse(answer: string | null, onlyTo?: string): void;
  /** From now on what comes is answered so when it has come whole: refused, or kept and left without any answer; null takes it. */
  answerWhole(answer: string | 'silence' | null): void;
  /** From now on the bytes of a mail are left where they are, once it has begun; `false` reads them again. */
  hold(held: boolean): void;
  /** How many mails have begun to come. */
  readonly begun: number;
  /** Cuts every connection and takes no more, as if the machine fell. */
  cut(): void;
  close(): Promise<void>;
}

/** A real SMTP server on a port of its own, that keeps what it is sent. */
export async function smtpListener(): Promise<SmtpListener> {
  const received: ReceivedMail[] = [];
  let refusal: string | null = null;
  let refused: string | undefined;
  let whole: string | null = null;
  let held = false;
  let begun = 0;
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    authOptional: true,
    allowInsecureAuth: true,
    onAuth: (auth, _session, callback) => callback(null, { user: auth.username }),
    onRcptTo: ({ address }, _session, callback) =>
      callback(refusal === null || (refused !== undefined && refused !== address) ? null : refusedWith(refusal)),
    onData: (stream, session, callback) => {
      begun += 1;
      if (held) return;
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        if (whole !== null && whole !== 'silence') return callback(refusedWith(whole));
        received.push({ to: session.envelope.rcptTo.map(({ address }) => address), raw: Buffer.concat(chunks).toString('utf8') });
        if (whole === null) callback(null);
      });
    },
  });
  // A client that is killed is no fault of the server's.
  server.on('error', () => undefined);
  const sockets = new Set<Socket>();
  server.server.on('connection', (socket: Socket) => sockets.add(socket));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.server.address();
  if (address === null || typeof address === 'string') throw new Error('the listener has no port');
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    received,
    refuse: (answer, onlyTo) => {
      refusal = answer;
      refused = onlyTo;
    },
    answerWhole: (answer) => {
      whole = answer;
    },
    hold: (now) => {
      held = now;
    },
    get begun() {
      return begun;
    },
    cut: () => {
      server.server.close();
      for (const socket of sockets) socket.destroy();
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
      }),
  };
}

/** `550 5.1.1 No such user` as the library wants it. */
function refusedWith(answer: string): Error {
  return Object.assign(new Error(answer.replace(/^\d{3} /, '')), { responseCode: Number.parseInt(answer, 10) || 550 });
}
