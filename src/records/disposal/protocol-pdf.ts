import { readFileSync } from 'node:fs';
import { type NamedFile, safeFileName, typeset } from '../../platform/documents/index.ts';
import { longDate } from '../../ui/index.ts';
import type { DisposalProtocol } from './disposal.ts';
import { decisionInWords, disposalWords, peopleIn } from './words.ts';

let template: string | undefined;

/** A protocol as a tagged PDF to keep (PDF/A-2a), in Swedish as the authority's papers are. @param author name of the body @throws TypesetError */
export async function protocolPdf(protocol: DisposalProtocol, author: string): Promise<NamedFile> {
  template ??= readFileSync(new URL('./protocol.typ', import.meta.url), 'utf8');
  const w = disposalWords.sv;
  const { about, decision, dueOn, on, went } = protocol;
  const [title, day] = [w.protocolTitle(about.title), longDate('sv', on)];
  const data = {
    lead: w.protocolLead(day, peopleIn(protocol)),
    facts: [
      [w.about, about.title],
      [w.decision, decisionInWords('sv', decision)],
      [w.what, w.after(decision.afterDays)],
      [w.due, longDate('sv', dueOn)],
      [w.done, day],
    ],
    rows: went.map(({ kind, count }) => [w.kinds[kind], String(count)]),
    words: { went: w.went, columns: [w.kind, w.count], stays: w.stays, stays_text: w.staysText },
  };
  // Of the day that it was done: the same protocol is always the same bytes.
  const bytes = await typeset(template, data, { standard: 'a-2a', lang: 'sv', title, author, day: on });
  return { fileName: safeFileName(`${title}.pdf`), mediaType: 'application/pdf', bytes };
}
