import { type ChoiceOption, type Lang, longDate } from '../../../ui/index.ts';
import type { PlacedNumber } from '../../publishing/look-through.ts';
import { publishRefusalWords } from '../../publishing/refusals.ts';
import type { ToPublish } from '../../queries/to-publish.ts';
import type { Unread } from '../../reading/text/document-text.ts';
import { recordWords } from '../../record-words.ts';
import { fileSize } from '../file-size.ts';
import { words } from './words.ts';

/** A number in the words round it. Its last figures are hidden: whoever looks need not have them on the screen. */
export interface NumberRow {
  readonly where: string;
  readonly before: string;
  readonly number: string;
  readonly after: string;
}

/** What the page shows of the file that would become public. */
export interface PublishView {
  readonly id: string;
  readonly title: string;
  readonly example: boolean;
  readonly stop: string | null;
  readonly willShow: readonly { readonly term: string; readonly value: string }[];
  readonly fileHref: string;
  readonly text: string;
  readonly cut: boolean;
  readonly numbers: readonly NumberRow[];
  readonly doubtful: readonly NumberRow[];
  readonly unread: readonly string[];
  readonly ticks: readonly ChoiceOption[];
  /** The redacted copy that is looked at; empty for the original. */
  readonly copy: string;
  readonly others: readonly { readonly label: string; readonly href: string }[];
  readonly looking: string;
  /** Whether a redacted copy may be added: of what is official alone. */
  readonly mayAddCopy: boolean;
}

const longestShown = 30_000;

/** Exactly what the page shows. @param owner the board's name with its principal */
export function publishView(lang: Lang, found: ToPublish, owner: string): PublishView {
  const { original, file, looked, stop } = found;
  const w = words[lang];
  return {
    ...{ id: original.id, title: original.title, example: original.example },
    stop: stop === null ? null : publishRefusalWords[lang][stop],
    willShow: [
      { term: w.name, value: original.title },
      { term: w.owner, value: owner },
      { term: w.kind, value: recordWords[lang].kind[original.kind] },
      { term: w.number, value: original.registrationNumber ?? '' },
      { term: w.official, value: original.becameOfficialOn === null ? '' : longDate(lang, original.becameOfficialOn) },
      { term: w.file, value: `${file.fileName} (${file.mediaType}, ${fileSize(lang, file.size)})` },
    ],
    fileHref: `/handlingar/${file.id}/fil`,
    ...{ text: looked.seen.slice(0, longestShown), cut: looked.seen.length > longestShown },
    numbers: looked.numbers.map((number) => numberRow(lang, number)),
    doubtful: looked.doubtful.map((number) => numberRow(lang, number)),
    unread: looked.unread.map((each) => unreadInWords(lang, each)),
    ticks: ticksOf(lang, found),
    copy: file === original ? '' : file.id,
    others: othersOf(lang, found),
    looking: file === original ? w.original : w.copy(file.fileName),
    mayAddCopy: original.access !== 'working-material',
  };
}

function numberRow(lang: Lang, { where, page, before, written, after }: PlacedNumber): NumberRow {
  const w = words[lang];
  const place = page === null ? w.place[where] : `${w.place[where]}, ${w.page(page)}`;
  return { where: place, before, number: written.replace(/\d{4}$/, '••••'), after };
}

function unreadInWords(lang: Lang, unread: Unread): string {
  const w = words[lang];
  if (unread.what === 'picture') return w.picture;
  if (unread.what === 'pages') return w.pages(unread.pages.join(', '));
  return unread.what === 'pictures-inside' ? w.picturesInside(unread.count) : w.filesInside(unread.count);
}

function ticksOf(lang: Lang, { reminders, looked }: ToPublish): readonly ChoiceOption[] {
  const w = words[lang];
  return reminders.map((reminder) => {
    const hints = looked.hints.filter(({ about }) => about === reminder).map((hint) => `”${hint.words}”`);
    return { value: reminder, label: w.ticks[reminder], help: hints.length === 0 ? undefined : w.hint(hints.join(' · ')) };
  });
}

function othersOf(lang: Lang, { original, copies, file }: ToPublish): PublishView['others'] {
  const w = words[lang];
  const here = `/handlingar/${original.id}/publicera`;
  const all = [
    { id: original.id, label: w.lookAt(w.original), href: `${here}?fil=original` },
    ...copies.map((copy) => ({ id: copy.id, label: w.lookAt(w.copy(copy.fileName)), href: `${here}?kopia=${copy.id}` })),
  ];
  return all.filter(({ id }) => id !== file.id).map(({ label, href }) => ({ label, href }));
}
