import type { Ui } from '../../../ui/index.ts';
import { catalogue, longDate } from '../../../ui/index.ts';
import type { MeetingWithLife } from '../../meeting.ts';

/** What the pages of notes and minutes say alike. */
export const shared = catalogue({
  sv: {
    room: 'Möten',
    meeting: (name: string, day: string) => `${name} ${day}`,
    title: { notes: 'Minnesanteckningar', minutes: 'Protokoll' },
    cancel: 'Avbryt',
    read: 'Läs texten',
    role: { chair: 'ordförande', verifier: 'justerare' },
    stands: { waits: 'väntar', attested: 'har justerat', objected: 'har invänt' },
    way: { 'signed-in': 'inloggad', mail: 'med mejl', paper: 'på papper' },
    pdf: 'Ladda ner som PDF',
    keep: 'Ladda ner som PDF för arkiv (PDF/A)',
    word: 'Ladda ner som Word',
  },
  en: {
    room: 'Meetings',
    meeting: (name, day) => `${name} ${day}`,
    title: { notes: 'Meeting notes', minutes: 'Minutes' },
    cancel: 'Cancel',
    read: 'Read the text',
    role: { chair: 'chair', verifier: 'verifier' },
    stands: { waits: 'waits', attested: 'has verified', objected: 'has objected' },
    way: { 'signed-in': 'signed in', mail: 'by mail', paper: 'on paper' },
    pdf: 'Download as PDF',
    keep: 'Download as PDF for an archive (PDF/A)',
    word: 'Download as Word',
  },
});

/** The way to a page of a meeting's minutes. @param here its own label; left out for the page of the minutes itself */
export function crumbsTo(ui: Ui, { id, title, organ, on }: MeetingWithLife, kind: 'notes' | 'minutes', here?: string) {
  const w = shared[ui.lang];
  const meeting = { label: w.meeting(title === '' ? organ.name : title, longDate(ui.lang, on)), href: `/moten/${id}` };
  const minutes = { label: w.title[kind], href: `/moten/${id}/protokoll` };
  const way = [{ label: w.room, href: '/moten' }, meeting];
  return here === undefined ? [...way, { label: w.title[kind] }] : [...way, minutes, { label: here }];
}
