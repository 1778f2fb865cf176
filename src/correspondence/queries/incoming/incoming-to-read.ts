import type { Ctx } from '../../../platform/act.ts';
import { type IncomingFile, type IncomingMail, stateOfIncoming, waitingIncoming } from './incoming-list.ts';

/** A document that came by mail and waits to be read. */
export interface DocumentToRead extends IncomingFile {
  readonly mail: IncomingMail;
}

/**
 * The documents that came by mail and that nobody has recorded anything from, the oldest first. Those set aside are left out, but for
 * scans: a person can read them.
 */
export async function incomingToRead(ctx: Ctx): Promise<readonly DocumentToRead[]> {
  const mails = (await waitingIncoming(ctx)).filter((mail) => ['to-read', 'unmatched'].includes(stateOfIncoming(mail)));
  return mails
    .toReversed()
    .flatMap((mail) => mail.files.map((file) => ({ ...file, mail })))
    .filter(({ setAside, recordId, mail }) => (setAside === null || setAside === 'scanned') && recordId !== mail.recordId);
}

/** Letters without any document, the oldest first: what was written in them may itself be what is waited for. */
export async function lettersToRead(ctx: Ctx): Promise<readonly IncomingMail[]> {
  const mails = (await waitingIncoming(ctx)).filter((mail) => ['to-read', 'unmatched'].includes(stateOfIncoming(mail)));
  return mails.toReversed().filter(({ files, verdict }) => files.length === 0 && verdict !== 'unreadable');
}
