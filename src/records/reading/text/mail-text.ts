import PostalMime from 'postal-mime';
import { htmlRunningText } from './markup/html-text.ts';

/** A mail as it is read: who, what, and its own words; attachments are records of their own. */
export async function mailRunningText(bytes: Uint8Array): Promise<string> {
  const mail = await PostalMime.parse(new Uint8Array(bytes), { maxNestingDepth: 20, maxHeadersSize: 500_000 });
  const names = [mail.from, ...(mail.to ?? []), ...(mail.cc ?? [])].map((each) =>
    [each?.name, each?.address].filter(Boolean).join(' '),
  );
  const words = mail.text?.trim() ? mail.text : htmlRunningText(mail.html ?? '');
  return [mail.subject ?? '', ...names, mail.date ?? '', '', words].join('\n');
}
