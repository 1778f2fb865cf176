import type { Temporal } from 'temporal-polyfill';
import { list, longDate } from '../../ui/index.ts';
import type { Judged } from './verdict.ts';

/** So that two machines that answer each other fall silent the same day. */
const receiptsADay = 5;

/**
 * Whether a receipt goes back: to a letter that somebody wrote, whose sender we know of, and that is about something. A forged sender
 * would have us write to somebody who never wrote, so an unknown one gets none unless it answers a mail of ours.
 */
export function isToBeReceipted(given: {
  readonly judged: Pick<Judged, 'verdict' | 'why'>;
  readonly matched: boolean;
  readonly answersUs: boolean;
  readonly isAuthority: boolean;
  /** Sent to that address in the last day. */
  readonly sentLately: number;
}): boolean {
  const { judged, matched, answersUs, isAuthority, sentLately } = given;
  if (judged.verdict !== 'letter' || judged.why !== null || sentLately >= receiptsADay) return false;
  return matched && (answersUs || isAuthority);
}

export interface Receipted {
  readonly on: Temporal.PlainDate;
  readonly subject: string;
  /** What it is about. */
  readonly title: string;
  readonly board: string | null;
  readonly registrationNumbers: readonly string[];
  readonly files: readonly { readonly name: string; readonly setAside: string | null }[];
  readonly bodyName: string;
}

/** The receipt's subject and text. In Swedish: it goes to a Swedish authority's registrar. */
export function receiptText(given: Receipted): { readonly subject: string; readonly body: string } {
  const number = given.registrationNumbers.length === 0 ? '' : `ert dnr ${given.registrationNumbers.join(', ')}`;
  const bare = given.subject.replace(/^(?:\s*(?:sv|re|vb|fw|fwd|aw)\s*:)+\s*/i, '').trim();
  const whose = [given.board, number].filter((each) => each !== null && each !== '').join(', ');
  const opened = given.files.filter(isWhole).map(({ name }) => name);
  const closed = given.files.filter((file) => !isWhole(file)).map(({ name }) => name);
  const paragraphs = [
    'Hej!',
    `Ert svar kom in den ${longDate('sv', given.on)}. Det gäller ${given.title}${whose === '' ? '' : ` (${whose})`}.`,
    ...(opened.length === 0 ? [] : [`Med följde ${list('sv', opened)}.`]),
    ...(closed.length === 0
      ? []
      : [`${list('sv', closed)} går inte att läsa här. ${keptWords(closed.length)} gärna igen som vanlig pdf eller docx.`]),
    'Sekretariatet läser det och återkommer bara om något är oklart.',
    `Det här är ett automatiskt svar från ${given.bodyName}. Det går bra att svara på det.`,
  ];
  return { subject: `Mottaget: ${bare === '' ? given.title : bare}`.slice(0, 300), body: `${paragraphs.join('\n\n')}\n` };
}

/** Came as it should, and a person reads what the program does not: there is nothing to ask for again. */
function isWhole({ setAside }: Receipted['files'][number]): boolean {
  return setAside === null || ['scanned', 'too-much', 'too-many'].includes(setAside);
}

function keptWords(files: number): string {
  return files === 1 ? 'Den är sparad, men skicka den' : 'De är sparade, men skicka dem';
}
