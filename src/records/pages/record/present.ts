import { type Lang, longDate, longMoment } from '../../../ui/index.ts';
import type { TextState } from '../../queries/record-text.ts';
import type { About, AccessClass, StoredRecord } from '../../record.ts';
import { accessClasses } from '../../record.ts';
import { recordWords } from '../../record-words.ts';
import { fileSize } from '../file-size.ts';
import { words } from './words.ts';

/** What the page of a record shows. */
export interface RecordView {
  readonly id: string;
  readonly title: string;
  readonly example: boolean;
  readonly sentence: string;
  readonly size: string;
  readonly facts: readonly { readonly term: string; readonly value: string }[];
  readonly hash: string;
  readonly belongs: { readonly label: string; readonly href: string | null } | null;
  /** The classes it may be given; null when the reader may not change it. */
  readonly classes: readonly AccessClass[] | null;
}

/** Whether search finds what stands in the file, and why not. */
export function textSentence(lang: Lang, text: TextState | null): string {
  const w = words[lang];
  if (text === null) return '';
  if (text.state === 'unreadable') return w.textUnread(w.why[text.why ?? 'broken']);
  return text.state === 'read' ? w.textRead : w.textWaiting;
}

export function recordView(
  lang: Lang,
  { record, owner, text }: { readonly record: StoredRecord; readonly owner: string; readonly text: TextState | null },
  mayChange: boolean,
): RecordView {
  const w = words[lang];
  const names = recordWords[lang];
  const facts = [
    { term: w.kind, value: names.kind[record.kind] },
    { term: w.owner, value: owner },
    { term: w.access, value: [names.access[record.access], record.secrecyParagraph].filter(Boolean).join(', ') },
    { term: w.shared, value: names.shared[record.sharedWith] },
    { term: w.official, value: record.becameOfficialOn === null ? '' : longDate(lang, record.becameOfficialOn) },
    { term: w.number, value: record.registrationNumber ?? '' },
    { term: w.file, value: record.fileName },
    { term: w.type, value: record.mediaType },
    { term: w.text, value: textSentence(lang, text) },
    { term: w.recorded, value: longMoment(lang, record.recordedAt) },
  ];
  const official = record.access !== 'working-material';
  return {
    id: record.id,
    title: record.title,
    example: record.example,
    sentence: accessSentence(lang, record, owner),
    size: fileSize(lang, record.size),
    facts,
    hash: record.sha256,
    belongs: record.about === null ? null : belongsTo(lang, record.about),
    classes: mayChange ? accessClasses.filter((each) => !official || each !== 'working-material') : null,
  };
}

/** What kind of document it is in law, whose, and since when. */
function accessSentence(lang: Lang, record: StoredRecord, owner: string): string {
  const w = words[lang];
  if (record.access === 'working-material') return w.working(owner);
  if (record.access === 'secrecy-may-apply') return w.secrecy(owner, record.secrecyParagraph ?? '');
  return record.becameOfficialOn === null ? w.public(owner) : w.publicSince(owner, longDate(lang, record.becameOfficialOn));
}

/** Where things of later rooms are shown: addresses are the site's, the rooms themselves are not known here. */
const places: Readonly<Record<string, string>> = { round: '/beslut', plan: '/arbetsplan', record: '/handlingar' };

function belongsTo(lang: Lang, about: About): { label: string; href: string | null } {
  const names = recordWords[lang].about;
  const label = about.kind === 'round' || about.kind === 'plan' || about.kind === 'record' ? names[about.kind] : names.other;
  const place = places[about.kind];
  return { label, href: place === undefined ? null : `${place}/${about.id}` };
}
