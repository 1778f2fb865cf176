import type { ReadDocument } from '../../../records/index.ts';
import { type FormErrors, fieldId, type Lang } from '../../../ui/index.ts';
import type { Filled, FormDoubt } from '../../readings/fill.ts';
import { placeId } from '../../readings/marks.ts';
import { doubtWords } from './doubt-words.ts';

/** Something that a person must look at, as the page says it. */
export interface ShownDoubt {
  readonly text: string;
  /** Where it stands in the document: an address on the page. */
  readonly place: string | null;
  /** Where it is put right: an address on the page. */
  readonly field: string | null;
}

/** The section that says which step it is about. */
export const matterId = 'arende';

/** Which field of the form a thing that was read is put right in. */
const fields: Readonly<Record<string, string>> = {
  ...{ date: 'on', paragraph: 'paragraph', clauses: 'outcome', conditions: 'conditions', dissents: 'dissent', votes: 'voteYes' },
  ...{ conflictsOfInterest: 'conflictOfInterest', verifiedImmediately: 'verifiedOn' },
};
const ofTheMatter = ['kind', 'authority', 'board', 'registrationNumbers', 'title'];
/** What a decision is not recorded with. */
const unasked = ['proposals', 'attachments', 'codetermination', 'distribution'];

/** The reader's doubts, those found while the form was filled in, and what stands in the way: in this order, each said once. */
export function shownDoubts(
  lang: Lang,
  { reading, filled, hindrances, hasForm }: { reading: ReadDocument; filled: Filled; hindrances: FormErrors; hasForm: boolean },
): readonly ShownDoubt[] {
  const own = filled.doubts.map((doubt) => formDoubt(lang, doubt));
  const all = [
    ...hindrances.map(({ field, text }) => ({ text, place: null, field: field === '' ? null : `#${fieldId(field)}` })),
    ...reading.doubts.flatMap((doubt) => readerDoubt(lang, doubt, { reading, filled, hasForm })),
    ...own,
  ];
  return all.filter((doubt, place) => all.findIndex(({ text }) => text === doubt.text) === place);
}

function readerDoubt(
  lang: Lang,
  { field, why }: ReadDocument['doubts'][number],
  { reading, filled, hasForm }: { reading: ReadDocument; filled: Filled; hasForm: boolean },
): readonly ShownDoubt[] {
  const [base = ''] = field.split('.');
  if (unasked.includes(base)) return [];
  const words = doubtWords[lang];
  const text = words.read[base as keyof typeof words.read] ?? words.readOther;
  const key = [field, `${field}.0`].find((each) => reading.spans[each] !== undefined);
  const inForm = hasForm ? fieldOf(base, filled) : null;
  // In English the reader's own words can be shown; they are written for the record.
  return [
    { text: lang === 'en' ? `${text} (${why})` : text, place: key === undefined ? null : `#${placeId(key)}`, field: inForm },
  ];
}

function fieldOf(base: string, { values }: Filled): string | null {
  if (ofTheMatter.includes(base)) return `#${matterId}`;
  const field = base === 'date' && values['meeting'] ? 'meeting' : fields[base];
  return field === undefined ? null : `#${fieldId(field)}`;
}

function formDoubt(lang: Lang, { field, place, what }: FormDoubt): ShownDoubt {
  const words = doubtWords[lang].form;
  return {
    text: words[what as keyof typeof words] ?? doubtWords[lang].readOther,
    place: place === null ? null : `#${placeId(place)}`,
    field: `#${fieldId(field)}`,
  };
}
