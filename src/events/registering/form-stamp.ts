import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Temporal } from 'temporal-polyfill';

/** A person who has read the form has had it for longer. */
const shortest = 3;
/** A form that has lain open for longer shows seats that are gone since. */
const longest = 12 * 60 * 60;

/** A form's own mark, signed: when it was made, and a name that makes it one form, sent once. Kept nowhere. */
export function makeStamp(secret: string, conferenceId: string, at: Temporal.Instant): string {
  const text = `${at.epochMilliseconds}.${randomBytes(12).toString('hex')}`;
  return `${text}.${signed(secret, conferenceId, text)}`;
}

/** `too-fast`: no person fills a form in so quickly. `form-old`: too old, of another conference, or not one of ours. */
type StampRead = { readonly ok: true; readonly name: string } | { readonly ok: false; readonly code: 'too-fast' | 'form-old' };

export function readStamp(secret: string, conferenceId: string, stamp: string, now: Temporal.Instant): StampRead {
  const [, text = '', made = '', name = '', signature = ''] = /^((\d{1,16})\.([0-9a-f]{24}))\.([0-9a-f]{64})$/.exec(stamp) ?? [];
  const isOurs = text !== '' && timingSafeEqual(Buffer.from(signature), Buffer.from(signed(secret, conferenceId, text)));
  const age = (now.epochMilliseconds - Number(made)) / 1000;
  if (!isOurs || age > longest) return { ok: false, code: 'form-old' };
  return age < shortest ? { ok: false, code: 'too-fast' } : { ok: true, name };
}

function signed(secret: string, conferenceId: string, text: string): string {
  return createHmac('sha256', secret).update(`registration-form ${conferenceId.toLowerCase()} ${text}`).digest('hex');
}
