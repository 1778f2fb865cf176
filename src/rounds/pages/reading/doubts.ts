import type { ReadDocument } from '../../../records/index.ts';
import { type FormErrors, fieldId, type Lang, list, longDate } from '../../../ui/index.ts';
import type { Filled, FormDoubt } from '../../readings/filled.ts';
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

interface Context {
  readonly reading: ReadDocument;
  readonly filled: Filled;
  readonly hasForm: boolean;
}

function readerDoubt(lang: Lang, doubt: ReadDocument['doubts'][number], context: Context): readonly ShownDoubt[] {
  const { field } = doubt;
  const { reading, filled, hasForm } = context;
  const [base = ''] = field.split('.');
  if (unasked.includes(base) || (hasForm && isSaidByForm(base, field, reading))) return [];
  const key = [field, `${field}.0`].find((each) => reading.spans[each] !== undefined);
  return [
    {
      text: readerText(lang, base, doubt, reading),
      place: key === undefined ? null : `#${placeId(key)}`,
      field: hasForm ? fieldOf(base, filled) : null,
    },
  ];
}

/** What is missing, and what a person must judge, is said where the form is filled in. */
function isSaidByForm(base: string, field: string, { date, clauses, conditions }: ReadDocument): boolean {
  if (base === 'date') return date === null;
  if (base === 'clauses') return clauses.length === 0;
  return base === 'conditions' && conditions[Number(field.split('.')[1])]?.kind === 'other';
}

/** The reader's reasons are written in English for the record: days, items and clauses in them are said, the rest by field. */
function readerText(
  lang: Lang,
  base: string,
  { field, why }: ReadDocument['doubts'][number],
  { date, clauses }: ReadDocument,
): string {
  const words = doubtWords[lang];
  const days = why.match(/\d{4}-\d{2}-\d{2}/g) ?? [];
  if (base === 'date' && date !== null && days.length > 0) {
    const others = list(
      lang,
      days.map((day) => longDate(lang, day)),
    );
    return words.otherDays(longDate(lang, date), others);
  }
  const items = [...why.matchAll(/§ ([^\s,;.]+)/g)].map(([, item = '']) => item);
  if (base === 'paragraph' && items.length > 0) {
    return words.otherItems(
      list(
        lang,
        items.slice(0, 5).map((item) => `§ ${item}`),
      ),
    );
  }
  const place = Number(/^clauses\.(\d+)$/.exec(field)?.[1] ?? Number.NaN);
  const clause = clauses[place];
  if (clause !== undefined)
    return clause.verb === null ? words.clauseUnknown(clause.number ?? place + 1) : words.clause(clause.number ?? place + 1);
  return words.read[base as keyof typeof words.read] ?? words.readOther;
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
