import { Readable } from 'node:stream';
import type { Transporter } from 'nodemailer';

/** How one try to hand a mail over ended. */
export type Delivery =
  | { readonly kind: 'taken'; readonly answer: string }
  /** For good: the server wants neither this mail nor another try of it. */
  | { readonly kind: 'refused'; readonly answer: string }
  /** Not now: nothing of it was taken. */
  | { readonly kind: 'put-off'; readonly answer: string }
  /** The last bytes were let go, and no answer came: nobody can know. */
  | { readonly kind: 'unsure'; readonly answer: string };

export interface Delivering {
  /** The mail as it goes, whole (RFC 5322). */
  readonly raw: Uint8Array;
  /** The envelope's. */
  readonly from: string;
  /** One address. */
  readonly to: string;
  /**
   * Awaited before the last bytes are let go, at the earliest while the server hears the envelope; over when the answer is told. When it
   * throws they are not, and the connection is cut: the server keeps nothing.
   */
  beforeLast(): Promise<void>;
}

/** A server keeps no mail before it has seen its end (RFC 5321, 4.1.1.4): what is held back decides. */
const heldBack = 16;
const piece = 64 * 1024;

/** Hands one mail over. @throws what `beforeLast` throws */
export async function deliver(transport: Transporter, { raw, from, to, beforeLast }: Delivering): Promise<Delivery> {
  let isLetGo = false;
  let isAnswered = false;
  let asked: Promise<void> | undefined;
  let thrown: { readonly error: unknown } | undefined;
  async function* pieces() {
    const whole = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
    const end = Math.max(0, whole.length - heldBack);
    // Piece by piece, so that the end is not asked for before what is before it has gone.
    for (let at = 0; at < end; at += piece) yield whole.subarray(at, Math.min(at + piece, end));
    // A short mail is fetched while the server still thinks about the envelope: it may say no meanwhile. Nothing is then let go.
    if (isAnswered) throw new Error('answered before its end');
    try {
      asked = beforeLast();
      await asked;
    } catch (error) {
      thrown = { error };
      throw error;
    }
    if (isAnswered) throw new Error('answered before its end');
    isLetGo = true;
    yield whole.subarray(end);
  }
  try {
    const info: unknown = await transport.sendMail({
      envelope: { from, to },
      raw: Readable.from(pieces(), { objectMode: false }),
    });
    return { kind: 'taken', answer: textOf(info, 'response') };
  } catch (error) {
    isAnswered = true;
    // What is committed before the last bytes must not come after the answer.
    await asked?.catch(() => undefined);
    if (thrown !== undefined) throw thrown.error;
    return judged(error, isLetGo);
  }
}

/** What a server wants of us before it hears of any mail: signing in, encryption. That is ours to mend, and no answer to the mail. */
const aboutTheMail = /^(MAIL FROM|RCPT TO|DATA)$/;

function judged(error: unknown, isLetGo: boolean): Delivery {
  const code = Number(textOf(error, 'responseCode'));
  const answer = textOf(error, 'response') || textOf(error, 'code') || 'okänt fel';
  const isReply = code >= 400 && code < 600;
  if (!isReply) return { kind: isLetGo ? 'unsure' : 'put-off', answer };
  return { kind: code >= 500 && aboutTheMail.test(textOf(error, 'command')) ? 'refused' : 'put-off', answer };
}

function textOf(value: unknown, name: string): string {
  return typeof value === 'object' && value !== null ? String(Reflect.get(value, name) ?? '').slice(0, 1000) : '';
}
