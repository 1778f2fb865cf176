import { readFileSync } from 'node:fs';
import type { Temporal } from 'temporal-polyfill';
import { type NamedFile, proseSheet, type Sealer, safeFileName, typeset } from '../../platform/documents/index.ts';
import { longDate } from '../../ui/index.ts';
import type { AnswerText } from './answer-text.ts';
import type { ReceivedReferral } from './received.ts';

interface AnswerPrint {
  readonly content: AnswerText;
  readonly referral: Pick<ReceivedReferral, 'title' | 'from' | 'theirNumber' | 'ourNumber' | 'how' | 'example' | 'receivedOn'>;
  /** Null while it is being written. */
  readonly frozen: { readonly number: number; readonly on: Temporal.PlainDate; readonly textSha256: string } | null;
  readonly standard: 'ua-1' | 'a-2a';
  /** Name of the body. */
  readonly author: string;
  readonly at: Temporal.Instant;
  /** The host authority's; without one the paper is not sealed, and the same facts give the same bytes. */
  readonly sealer: Sealer | null;
}

let template: string | undefined;

/** The answer as a tagged PDF, Swedish as what it answers is. @throws TypesetError */
export async function answerPdf({ content, referral, frozen, standard, author, at, sealer }: AnswerPrint): Promise<NamedFile> {
  template ??= readFileSync(new URL('./answer.typ', import.meta.url), 'utf8');
  const day = frozen?.on ?? at.toZonedDateTimeISO('Europe/Stockholm').toPlainDate();
  const data = {
    ...{ kind: referral.how === 'answers' ? 'Svar på remiss' : 'Gemensam text till huvudmännens remissvar' },
    facts: [
      [referral.how === 'answers' ? 'Till' : 'Remiss från', referral.from],
      ['Remissen', referral.title],
      ...(referral.theirNumber === '' ? [] : [['Er beteckning', referral.theirNumber]]),
      ...(referral.ourNumber === '' ? [] : [['Vår beteckning', referral.ourNumber]]),
      frozen === null ? ['Läge', 'Utkast'] : ['Fastställt', `${longDate('sv', frozen.on)}, nummer ${frozen.number}`],
    ],
    words: {
      ...{ summary: 'Sammanfattning', body: referral.how === 'answers' ? 'Samrådets svar' : 'Gemensam text' },
      ...{ differences: 'Där huvudmännen tycker olika', proof: 'Textens kontrollsumma' },
      hash: 'Texten är fastställd och ändras inte. Summan visar att det är samma text (SHA-256 av texten i JSON enligt RFC 8785).',
    },
    ...{
      summary: proseSheet(content.summary, 2),
      body: proseSheet(content.body, 2),
      differences: proseSheet(content.differences, 2),
    },
    hash: frozen?.textSha256 ?? '',
  };
  const pdf = await typeset(template, data, {
    ...{ standard, lang: 'sv', title: content.title, author, day, mark: referral.example ? 'Exempel' : null },
    keywords: [referral.theirNumber, referral.ourNumber].filter((each) => each !== ''),
  });
  const bytes = sealer === null ? pdf : sealer.seal(pdf, { reason: `Fastställt: ${content.title}`, at });
  return { fileName: safeFileName(`${content.title}.pdf`), mediaType: 'application/pdf', bytes };
}
