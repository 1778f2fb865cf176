import { bodyOf } from '../../members/index.ts';
import type { Ctx } from '../../platform/act.ts';
import { type NamedFile, safeFileName } from '../../platform/documents/index.ts';
import { composeMail, type Mailer } from '../../platform/mail/index.ts';
import { keepRecord, openRecord, recordRefusalWords } from '../../records/index.ts';
import type { Mailing } from '../outgoing/mailing.ts';

/** Trying again would not help. The message is for people, in Swedish. */
export class CannotBeMade extends Error {
  override readonly name = 'CannotBeMade';
}

/**
 * The mail's bytes, dated by the first try. Made of the same text they are the same bytes, by whichever process.
 * @throws CannotBeMade
 */
export async function composeMailing(ctx: Ctx, mailing: Mailing, from: Mailer['from'], text: string) {
  return composeMail({
    ...mailing,
    from: { name: await senderOf(ctx, mailing), address: from.address },
    text,
    date: mailing.events.find(({ kind }) => kind === 'begun')?.at ?? ctx.now,
    files: await filesOf(ctx, mailing),
  });
}

/**
 * The mail as it goes, whole. It is composed once and kept as the record with the mailing's id: every later try sends the same bytes,
 * whichever process or version makes it. Only what may not be kept is put in afterwards (`questionAsMail`).
 * @throws CannotBeMade
 */
export async function mailAsRecord(ctx: Ctx, mailing: Mailing, from: Mailer['from']): Promise<Uint8Array> {
  const kept = await openRecord(ctx, mailing.id);
  if (kept !== null) return kept.bytes;
  const bytes = await composeMailing(ctx, mailing, from, mailing.body);
  const { id, subject, owner, about, registrationNumber, example, automatic } = mailing;
  const made = await keepRecord(ctx, {
    ...{ id, title: subject, kind: 'mail', owner, about, registrationNumber, example, bytes },
    // Drawn up when it is dispatched (TF 2:10); what nobody wrote gets no line with records that would make it so.
    ...(automatic ? { access: 'public', becameOfficialOn: ctx.today } : { access: 'working-material' }),
    sharedWith: 'secretariat',
    fileName: `${safeFileName(subject).slice(0, 100)}.eml`,
  });
  if (!made.ok) throw new CannotBeMade(made.refusals.map(({ code }) => recordRefusalWords.sv[code]({})).join(' '));
  return bytes;
}

/** A person writes through the body; the body, and a function that is named with it, as itself. */
async function senderOf(ctx: Ctx, { senderName }: Mailing): Promise<string> {
  const name = (await bodyOf(ctx))?.name ?? '';
  return senderName.includes(name) ? senderName : `${senderName} via ${name}`;
}

/** @throws CannotBeMade */
export async function filesOf(ctx: Ctx, { files }: Mailing): Promise<readonly NamedFile[]> {
  const found: NamedFile[] = [];
  for (const { recordId, fileName } of files) {
    const opened = await openRecord(ctx, recordId);
    if (opened === null) throw new CannotBeMade(`Filen ${fileName} går inte att läsa.`);
    found.push({ fileName, mediaType: opened.record.mediaType, bytes: opened.bytes });
  }
  return found;
}
