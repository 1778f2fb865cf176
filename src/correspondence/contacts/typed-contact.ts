import { isMailbox } from '../../members/index.ts';
import { isOneAddress, oneLine } from '../../platform/mail/address.ts';
import type { Refusal } from '../../platform/result.ts';
import type { ContactRefusal } from './refusals.ts';

/** What is kept of a contact. */
export interface ContactGiven {
  readonly mailbox: string;
  readonly title: string | null;
  readonly person: string | null;
}

const longest = 100;

/**
 * What was typed, as it would be kept, with what is wrong in it. An official's name and function are public; a number or an address beside
 * them is as a rule somebody's own (domain.md, 6), and has no place here.
 */
export function readContact(typed: { readonly mailbox: string; readonly title: string; readonly person: string }): {
  readonly given: ContactGiven;
  readonly refusals: readonly Refusal<ContactRefusal>[];
} {
  const mailbox = typed.mailbox.trim();
  const [title, person] = [plain(typed.title), plain(typed.person)];
  const refusals: Refusal<ContactRefusal>[] = [];
  if (!isOneAddress(mailbox) || !isMailbox(mailbox)) refusals.push({ code: 'mailbox-wrong', field: 'mailbox' });
  for (const [field, text] of Object.entries({ title, person })) {
    if (text.length > longest) refusals.push({ code: 'too-long', field });
    else if (/\d{3}|@|:\/\/|\bwww\./i.test(text.replaceAll(/[\s-]/g, ''))) refusals.push({ code: 'private', field });
  }
  return { given: { mailbox, title: title || null, person: person || null }, refusals };
}

function plain(text: string): string {
  return oneLine(text.normalize('NFC').replaceAll(/[\p{Cf}]/gu, ''))
    .replaceAll(/\s+/g, ' ')
    .toWellFormed();
}
