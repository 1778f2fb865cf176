import { plainText } from '../../platform/prose/index.ts';
import { type WordChange, wordChanges } from '../../platform/words/word-changes.ts';
import type { FieldChange, FieldName } from './changes.ts';
import type { Pair } from './match.ts';
import type { Fields, Part } from './parts.ts';

const names: readonly FieldName[] = ['title', 'years', 'text', 'responsible', 'period', 'indicators'];

/**
 * How many edits all fields of a comparison may take together, squared, for the work grows so. A field gets its share by its
 * length, so that neither one long text nor a thousand rewritten ones take long.
 */
const workAtMost = 4_000_000;
const fewestEdits = 8;

/** The changed fields of each pair, in the order of the pairs. */
export function fieldChanges(pairs: readonly Pair[]): readonly (readonly FieldChange[])[] {
  const changed = pairs.map(({ before, after }) =>
    names
      .filter((field) => (before.fields[field] ?? '') !== (after.fields[field] ?? ''))
      .map((field) => ({ field, ...shownOf(field, before.fields, after.fields) })),
  );
  const length = changed.flat().reduce((sum, { before, after }) => sum + before.length + after.length, 1);
  return changed.map((fields) =>
    fields.map(({ field, before, after }) => {
      const share = (before.length + after.length) / length;
      const edits = Math.max(fewestEdits, Math.floor(Math.sqrt(workAtMost * share)));
      return { field, words: wordsOf(field, before, after, edits) };
    }),
  );
}

/** All that a part says, as added or as removed. */
export function wholeFields({ fields }: Part, kind: 'added' | 'removed'): readonly FieldChange[] {
  return names.flatMap((field): readonly FieldChange[] => {
    const said = fields[field] ?? '';
    const text = field === 'text' ? plainText(said) : said;
    return text === '' ? [] : [{ field, words: [{ kind, text }] }];
  });
}

/** Running text is compared as it is read; where only its marks differ (a heading, a list, a link) as it is written. */
function shownOf(field: FieldName, before: Fields, after: Fields): { readonly before: string; readonly after: string } {
  const [old, fresh] = [before[field] ?? '', after[field] ?? ''];
  if (field !== 'text') return { before: old, after: fresh };
  const [oldWords, freshWords] = [plainText(old), plainText(fresh)];
  return oldWords === freshWords ? { before: old, after: fresh } : { before: oldWords, after: freshWords };
}

/** Years and days are no words: they change as a whole. */
function wordsOf(field: FieldName, before: string, after: string, edits: number): readonly WordChange[] {
  if (field !== 'years' && field !== 'period') return wordChanges(before, after, edits);
  const whole: readonly WordChange[] = [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ];
  return whole.filter(({ text }) => text !== '');
}
