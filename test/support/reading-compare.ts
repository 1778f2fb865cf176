/*
 * When is a reader's answer the expected one? Exactly so, but for what says nothing about the reading: white space, a full stop or
 * conjunction that ends a clause in a list, the word Bilaga before an attachment, capitals in the name of a board or an authority.
 */
import type { ReadDocument } from '../../src/records/reading/shape.ts';
import type { Expected, Field } from './reading-corpus.ts';

/** Every field that is compared, in the contract's order; `doubts` are those that must stand. */
export const comparedFields: readonly (Field | 'doubts')[] = [
  'kind',
  'authority',
  'board',
  'date',
  'paragraph',
  'registrationNumbers',
  'title',
  'clauses',
  'proposals',
  'conditions',
  'dissents',
  'votes',
  'conflictsOfInterest',
  'verifiedImmediately',
  'attachments',
  'codetermination',
  'distribution',
  'doubts',
];

type Same = (expected: string, found: string) => boolean;

const oneSpace = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();
const closed = (text: string): string => oneSpace(text).replace(/[\s.,;:]*(?:\b(?:samt|och)\b)?[\s.,;:]*$/u, '');
const withoutLabel = (text: string): string => closed(text).replace(/^Bilaga(?:\s*\d+)?\s*[.:–-]?\s*(?=\S)/iu, '');

const exactly: Same = (expected, found) => closed(expected) === closed(found);
const inAnyCase: Same = (expected, found) => exactly(expected.toLocaleLowerCase('sv'), found.toLocaleLowerCase('sv'));
const holds: Same = (expected, found) => inAnyCase(expected, found) || lower(found).includes(lower(expected));
const asAttachment: Same = (expected, found) => withoutLabel(expected) === withoutLabel(found);

/** The words of a condition may begin or end a little wider or narrower. */
const mostly: Same = (expected, found) => {
  const [short = '', long = ''] = [lower(expected), lower(found)].sort((a, b) => a.length - b.length);
  return long.includes(short) && short.length >= 0.6 * long.length;
};

function lower(text: string): string {
  return closed(text).toLocaleLowerCase('sv');
}

/** How strings are compared, by the end of their path; `exactly` where nothing else is said. */
const manners: readonly (readonly [path: RegExp, same: Same])[] = [
  [/^authority$|(?:^|\.)board$/, inAnyCase],
  [/^conditions\.\d+\.text$/, mostly],
  [/^dissents\.|^conflictsOfInterest\.|\.about$/, holds],
  [/^attachments\./, asAttachment],
  [/^distribution\.|\.names\./, inAnyCase],
];

const mannerOf = (path: string): Same => manners.find(([each]) => each.test(path))?.[1] ?? exactly;

/** One line for each difference; none when the answer is the expected one. Keys that `expected` lacks are not looked at. */
function differences(path: string, expected: unknown, found: unknown): string[] {
  if (typeof expected === 'string' && typeof found === 'string')
    return mannerOf(path)(expected, found) ? [] : [unlike(path, expected, found)];
  if (Array.isArray(expected) && Array.isArray(found)) {
    if (expected.length !== found.length) return [unlike(path, expected, found)];
    return expected.flatMap((each, place) => differences(`${path}.${place}`, each, found[place]));
  }
  if (isObject(expected) && isObject(found))
    return Object.keys(expected).flatMap((key) => differences(`${path}.${key}`, expected[key], found[key]));
  return Object.is(expected, found) ? [] : [unlike(path, expected, found)];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function unlike(path: string, expected: unknown, found: unknown): string {
  return `${path}\n    expected ${JSON.stringify(expected)}\n    found    ${JSON.stringify(found)}`;
}

function missingDoubts(wanted: readonly string[], { doubts }: ReadDocument): string[] {
  const doubted = doubts.map(({ field }) => field.split('.'));
  const stands = (field: string) => doubted.some((parts) => parts[0] === field || parts.at(-1) === field);
  return wanted
    .filter((each) => !each.split('|').some(stands))
    .map((each) =>
      unlike(
        'doubts',
        each,
        doubts.map(({ field, why }) => `${field}: ${why}`),
      ),
    );
}

/**
 * What is wrong with an answer, by field.
 * @returns a field with an empty list was right; a field that the expected answer leaves open is missing
 */
export function compared(expected: Expected, found: ReadDocument): ReadonlyMap<string, readonly string[]> {
  const { doubtedFields, ...rest } = expected;
  const byField = new Map<string, readonly string[]>();
  for (const field of comparedFields) {
    if (field === 'doubts') {
      if (doubtedFields !== undefined) byField.set(field, missingDoubts(doubtedFields, found));
    } else if (field in rest) byField.set(field, differences(field, rest[field], found[field]));
  }
  return byField;
}
