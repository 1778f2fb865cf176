import { htmlRunningText } from './markup/html-text.ts';

const mostLetters = 2_000_001;

/** A mail as it is read: who, what, and its own words; attachments are records of their own. */
export async function mailRunningText(bytes: Uint8Array): Promise<string> {
  const { default: PostalMime } = await import('postal-mime');
  const options = { maxNestingDepth: 20, maxHeadersSize: 500_000 };
  const { subject, date, from, to, cc, text, html } = await PostalMime.parse(bytes, options);
  const names = [from, ...(to ?? []), ...(cc ?? [])].map((each) => [each?.name, each?.address].filter(Boolean).join(' '));
  const [head, plain, page] = [[subject ?? '', ...names, date ?? ''].join('\n'), text ?? '', html ?? ''].map((each) =>
    each.slice(0, mostLetters),
  );
  return [head, '', plain?.trim() ? plain : htmlRunningText(page ?? '')].join('\n');
}
