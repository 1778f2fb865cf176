import { catalogue, type Lang, longMoment } from '../../../ui/index.ts';
import type { IncomingProviders, MatterToChoose, MatterTold } from '../../incoming/providers.ts';
import { toldWords } from '../../incoming/told-words.ts';
import {
  type IncomingFile,
  type IncomingMail,
  type IncomingState,
  stateOfIncoming,
} from '../../queries/incoming/incoming-list.ts';
import { writerOf } from '../incoming/present.ts';
import { words as listWords } from '../incoming/words.ts';
import { words } from './words.ts';

interface FileRow {
  readonly fileName: string;
  /** In words: that it can be read, or why not. */
  readonly state: string;
  /** Where it is read; null for what is set aside for good. */
  readonly readHref: string | null;
  /** Its bytes; null for a file that lies only in the whole mail. */
  readonly downloadHref: string | null;
}

export interface IncomingMailView {
  readonly id: string;
  readonly state: IncomingState;
  readonly subject: string;
  /** Where it stands, in one sentence. */
  readonly lead: string;
  readonly from: string;
  readonly to: string;
  readonly came: string;
  readonly about: { readonly text: string; readonly href: string } | null;
  readonly because: string | null;
  readonly numbers: string;
  readonly recordId: string;
  readonly files: readonly FileRow[];
  /** The first document to read; null when there is none, or nothing more to do. */
  readonly readFirst: { readonly href: string; readonly what: 'document' | 'letter' } | null;
  readonly body: string;
  /** An address that belongs to nobody known, though the mail is matched. */
  readonly stranger: string | null;
  readonly matters: readonly MatterToChoose[];
  readonly chosen: { readonly aboutId: string; readonly boardId: string };
  readonly example: boolean;
}

interface Known {
  readonly told: MatterTold | null;
  readonly matters: readonly MatterToChoose[];
  readonly isAuthority: boolean;
  readonly readingHref: IncomingProviders['readingHref'];
}

export function incomingMailView(lang: Lang, mail: IncomingMail, known: Known): IncomingMailView {
  const w = words[lang];
  const { told } = known;
  const state = stateOfIncoming(mail);
  const files = mail.files.map((file) => fileRow(lang, mail, file, known.readingHref));
  const waits = state === 'unmatched' || state === 'to-read';
  return {
    ...{ id: mail.id, state, recordId: mail.recordId, body: mail.body, files },
    subject: mail.subject || listWords[lang].noSubject,
    lead: leadOf(lang, mail, state, told),
    from: writerOf(mail) || listWords[lang].unknownSender,
    to: mail.envelopeTo.join(', '),
    came: `${longMoment(lang, mail.receivedAt)}, ${w.via[mail.via]}`,
    about: told === null ? null : { text: told.title, href: told.href },
    because: told === null || mail.match === null ? null : toldWords[lang].how[mail.match.how],
    numbers: told?.registrationNumbers.join(', ') ?? '',
    readFirst: waits ? firstToRead(mail, files, known.readingHref) : null,
    stranger: told !== null && waits && !known.isAuthority ? mail.fromAddress : null,
    matters: known.matters,
    chosen: { aboutId: mail.match?.about?.id ?? '', boardId: mail.match?.boardId ?? '' },
    example: told?.example ?? false,
  };
}

/** The first document; the letter itself where it has no files, and may be the answer. */
function firstToRead(
  mail: IncomingMail,
  files: readonly FileRow[],
  readingHref: Known['readingHref'],
): IncomingMailView['readFirst'] {
  const href = files.find(({ readHref }) => readHref !== null)?.readHref;
  if (href) return { href, what: 'document' };
  if (files.length > 0 || !mail.match?.about || mail.verdict === 'unreadable') return null;
  const own = readingHref(mail.recordId, mail.match.about);
  return own === null ? null : { href: own, what: 'letter' };
}

/** Why it stands where it stands. Pure. */
function leadOf(lang: Lang, mail: IncomingMail, state: IncomingState, told: MatterTold | null): string {
  const w = words[lang];
  if (state === 'being-read') return w.unreadYet;
  const why = mail.why === null ? '' : toldWords[lang].why[mail.why];
  if (state === 'automatic') return why;
  const about = told === null ? (state === 'unmatched' ? sentences[lang].unmatched : '') : sentences[lang].about(told);
  const end = mail.end === null ? '' : sentences[lang].ended(mail.end.how, mail.end.reason);
  return [about, end, why].filter((each) => each !== '').join(' ');
}

const sentences = catalogue({
  sv: {
    unmatched: 'Vi vet inte vad mejlet gäller. Välj ärende, eller lägg undan det.',
    about: ({ title, board }: MatterTold) => `Mejlet gäller ${title}${board === null ? '' : ` och kommer från ${board}`}.`,
    ended: (how: 'recorded' | 'nothing-to-record', reason: string | null) =>
      how === 'recorded' ? 'Det som stod i det är registrerat.' : `Undanlagt: ${reason ?? ''}`,
  },
  en: {
    unmatched: 'We do not know what the mail is about. Choose a matter, or put it aside.',
    about: ({ title, board }) => `The mail is about ${title}${board === null ? '' : ` and comes from ${board}`}.`,
    ended: (how, reason) => (how === 'recorded' ? 'What it said has been recorded.' : `Put aside: ${reason ?? ''}`),
  },
});

function fileRow(lang: Lang, mail: IncomingMail, file: IncomingFile, readingHref: Known['readingHref']): FileRow {
  const { fileName, recordId, setAside } = file;
  const inMail = recordId === mail.recordId;
  const isRead = !inMail && (setAside === null || setAside === 'scanned');
  return {
    fileName,
    state: setAside === null ? words[lang].readable : toldWords[lang].setAside[setAside],
    readHref: isRead ? readingHref(recordId, mail.match?.about ?? null) : null,
    downloadHref: inMail ? null : `/handlingar/${recordId}/fil`,
  };
}
