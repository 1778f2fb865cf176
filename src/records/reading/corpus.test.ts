import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { compared } from '../../../test/support/reading-compare.ts';
import { corpusTexts } from '../../../test/support/reading-corpus.ts';
import { read } from './read.ts';
import type { Clause, ReadDocument } from './shape.ts';

const texts = corpusTexts(fileURLToPath(new URL('corpus', import.meta.url)));

/** What programs and mail do to a text without meaning to. */
const saved: readonly (readonly [way: string, change: (text: string) => string])[] = [
  ['by Windows, with spaces at the ends of lines', (text) => `\uFEFF${text.replaceAll('\n', '  \r\n')}`],
  ['by macOS, with hard spaces', (text) => text.replaceAll('§ ', '§\u00A0').normalize('NFD')],
  [
    'with a margin, and an address at the foot',
    (text) => `${text.replaceAll(/^/gm, '   ')}\n\n   Box 1, 123 45 Exempel   Telefon: 010-000 00 00\n`,
  ],
];

test('the corpus holds as many texts as was asked for', () => {
  expect(texts.length).toBeGreaterThanOrEqual(48);
});

describe.each(texts)('$name', ({ text, expected }) => {
  test('is read as expected', () => {
    const wrong = [...compared(expected, read(text)).values()].flat();
    expect(wrong.join('\n')).toBe('');
  });

  test.each(saved)('is read the same, saved %s', (_, change) => {
    const wrong = [...compared(expected, read(change(text))).values()].flat();
    expect(wrong.join('\n')).toBe('');
  });

  test('each place holds what was found there', () => {
    const found = read(text);
    const elsewhere = Object.entries(said(found)).filter(([field, value]) => {
      const [start, end] = found.spans[field] ?? [0, 0];
      return !holds(text.slice(start, end), value);
    });
    expect(elsewhere).toEqual([]);
  });
});

/** What was found word for word, by the field of its place. A date is written otherwise, and a board may stand in the genitive. */
function said(found: ReadDocument): Record<string, string> {
  const { authority, title, paragraph } = found;
  const list = (field: string, values: readonly string[]) => values.map((value, at) => [`${field}.${at}`, value] as const);
  const clauses = (field: string, values: readonly Clause[]) =>
    list(
      field,
      values.map((each) => each.text),
    );
  const each = [
    ...Object.entries({ authority, title, paragraph }).flatMap(([field, value]) =>
      value === null ? [] : [[field, value] as const],
    ),
    ...list('registrationNumbers', found.registrationNumbers),
    ...clauses('clauses', found.clauses),
    ...found.proposals.flatMap((proposal, at) => clauses(`proposals.${at}.clauses`, proposal.clauses)),
    ...list('attachments', found.attachments),
  ];
  return Object.fromEntries(each);
}

/** With the same letters and figures; a page's head may stand in the middle of what is long. */
function holds(place: string, value: string): boolean {
  const bare = (written: string) => written.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
  const [whole, part] = [bare(place), bare(value)];
  return part !== '' && (whole.includes(part) || (whole.startsWith(part.slice(0, 6)) && whole.endsWith(part.slice(-6))));
}
