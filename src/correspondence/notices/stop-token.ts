import { createHmac, timingSafeEqual } from 'node:crypto';
import { isNoticeKind, type NoticeKind } from './kinds.ts';

/** What a link in a mail stops: one kind of mail to one account. */
export interface Stopping {
  readonly accountId: string;
  readonly kind: NoticeKind;
}

/** How the links of mails are made. */
export interface NoticeLinks {
  /** Public address of the program, no slash at the end. */
  readonly url: string;
  /** What they are signed with. */
  readonly secret: string;
}

/**
 * The token of a link that stops a kind of mail. It says itself what it stops, so that nothing is kept of it, and holds as long as the
 * secret does: a mail may be opened years later.
 */
export function stopToken(secret: string, { accountId, kind }: Stopping): string {
  return `${kind}.${accountId}.${signature(secret, kind, accountId)}`;
}

/** @returns null for anything that was not signed with the secret */
export function readStopToken(secret: string, token: string): Stopping | null {
  const [kind = '', accountId = '', signed = '', ...rest] = token.split('.');
  if (rest.length > 0 || !isNoticeKind(kind)) return null;
  const [given, right] = [Buffer.from(signed), Buffer.from(signature(secret, kind, accountId))];
  return given.length === right.length && timingSafeEqual(given, right) ? { accountId, kind } : null;
}

/** 128 bits of it: nobody finds one by trying. */
function signature(secret: string, kind: string, accountId: string): string {
  return createHmac('sha256', secret).update(`stop-mail ${kind} ${accountId}`).digest().subarray(0, 16).toString('base64url');
}

/** The address of the page where it is stopped, in the receiver's language. */
export function stopAddress({ url, secret }: NoticeLinks, language: 'sv' | 'en', stopping: Stopping): string {
  return `${url}${language === 'en' ? '/en' : ''}/mejl/${stopToken(secret, stopping)}/sluta`;
}
