import { isoMoment, type Lang } from '../../../ui/index.ts';
import type { MatterTold } from '../../incoming/providers.ts';
import { toldWords } from '../../incoming/told-words.ts';
import { type IncomingMail, type IncomingState, stateOfIncoming } from '../../queries/incoming/incoming-list.ts';
import type { WaitingCounts } from './sentence.ts';
import { words } from './words.ts';

export interface IncomingRow {
  readonly id: string;
  readonly state: IncomingState;
  readonly day: string;
  readonly from: string;
  readonly subject: string;
  /** What it is about, or why it is about nothing. */
  readonly about: string;
  readonly files: string;
  readonly example: boolean;
}

/** What a match is told by, so that each thing is asked for once. */
export function matterKey({ match }: Pick<IncomingMail, 'match'>): string {
  return `${match?.about?.id ?? ''} ${match?.boardId ?? ''}`;
}

export function incomingRow(lang: Lang, mail: IncomingMail, told: MatterTold | null): IncomingRow {
  const w = words[lang];
  const state = stateOfIncoming(mail);
  return {
    ...{ id: mail.id, state, day: isoMoment(mail.receivedAt) },
    from: writerOf(mail) || w.unknownSender,
    subject: mail.subject || w.noSubject,
    about: aboutOf(lang, mail, state, told),
    files: mail.files.map(({ fileName }) => fileName).join(', '),
    example: told?.example ?? false,
  };
}

/** Name and address; whichever there is. */
export function writerOf({ fromName, fromAddress }: Pick<IncomingMail, 'fromName' | 'fromAddress'>): string {
  if (fromName === '' || fromName === fromAddress) return fromAddress;
  return fromAddress === '' ? fromName : `${fromName} (${fromAddress})`;
}

function aboutOf(lang: Lang, mail: IncomingMail, state: IncomingState, told: MatterTold | null): string {
  if (state === 'automatic' || mail.verdict === 'unreadable')
    return mail.verdict === null ? '' : toldWords[lang].verdict[mail.verdict];
  const about = told === null ? '' : [told.board, told.title].filter((each) => each !== null).join(': ');
  const ended = mail.end === null ? '' : words[lang].ended[mail.end.how];
  return [about, ended].filter((each) => each !== '').join(' · ');
}

/** How many of all wait, whatever is shown of them. */
export function countsOf(mails: readonly IncomingMail[]): WaitingCounts {
  const states = mails.map(stateOfIncoming);
  const count = (state: IncomingState) => states.filter((each) => each === state).length;
  return { unmatched: count('unmatched'), toRead: count('to-read'), beingRead: count('being-read') };
}

/** Rows that hold the words that were typed, anywhere. */
export function withWords(rows: readonly IncomingMail[], typed: string): readonly IncomingMail[] {
  const sought = typed.toLocaleLowerCase('sv').split(/\s+/).filter(Boolean);
  return rows.filter((mail) => {
    const names = mail.files.map(({ fileName }) => fileName);
    const all = [mail.fromName, mail.fromAddress, mail.subject, mail.body, ...names].join('\n').toLocaleLowerCase('sv');
    return sought.every((word) => all.includes(word));
  });
}

/** The rows for a spreadsheet, headings first. */
export function incomingCsv(lang: Lang, rows: readonly IncomingRow[]): readonly (readonly string[])[] {
  const w = words[lang];
  const head = [w.day, w.from, w.subject, w.about, w.files, w.state];
  return [head, ...rows.map((row) => [row.day, row.from, row.subject, row.about, row.files, w.states[row.state]])];
}
