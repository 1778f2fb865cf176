import { Temporal } from 'temporal-polyfill';
import { describe, expect, it, test } from 'vitest';
import { type Contact, type ContactAnswer, type ContactFacts, contactOf, isToAsk } from './contact.ts';
import { contactInShort, contactSentence, countContacts } from './contact-sentence.ts';
import { readContact } from './typed-contact.ts';

const at = (text: string) => Temporal.Instant.from(text);
const yearOf = (moment: Temporal.Instant) => moment.toZonedDateTimeISO('Europe/Stockholm').year;
const answer = (given: Partial<ContactAnswer>): ContactAnswer => ({
  ...{ id: 'a', boardId: 'b', questionId: null, outcome: 'right', mailbox: 'soc@ydre.example', title: null, person: null },
  ...{ earlierMailbox: null, how: 'link', by: null, at: at('2026-02-03T08:00:00Z'), ...given },
});
const facts = (given: Partial<ContactFacts>): ContactFacts => ({
  ...{ mailbox: 'soc@ydre.example', questions: [], answers: [], trouble: null, reviewed: new Set(), ...given },
});
const contact = (given: Partial<ContactFacts>, year = 2026): Contact => contactOf(facts(given), year, yearOf);
const question = {
  id: 'q',
  boardId: 'b',
  occasion: 'yearly',
  mailingId: 'm',
  at: at('2026-01-12T08:00:00Z'),
  year: 2026,
} as const;
const trouble = { kind: 'bounced', answer: '550', at: at('2026-03-01T08:00:00Z'), mailingId: 'm' } as const;

describe('a contact', () => {
  it('is confirmed in the year of its answer, and of the question that it answers', () => {
    expect(contact({ answers: [answer({})] }).isConfirmed).toBe(true);
    expect(contact({ answers: [answer({})] }, 2027).isConfirmed).toBe(false);
    const late = answer({ questionId: 'q', at: at('2027-01-02T08:00:00Z') });
    expect([2026, 2027].map((year) => contact({ questions: [question], answers: [late] }, year).isConfirmed)).toEqual([
      true,
      true,
    ]);
    // Already the new year in Sweden.
    expect(contact({ answers: [answer({ at: at('2025-12-31T23:30:00Z') })] }).isConfirmed).toBe(true);
  });

  it('rests on the latest answer, unless the mailbox was changed elsewhere since', () => {
    const answers = [
      answer({ id: 'a', person: 'Eva Ek' }),
      answer({ id: 'b', mailbox: 'SOC@ydre.example', title: 'registrator' }),
    ];
    expect(contact({ answers })).toMatchObject({ title: 'registrator', person: null, isConfirmed: true });
    expect(contact({ answers, mailbox: 'ny@ydre.example' })).toMatchObject({ answer: null, isConfirmed: false });
  });

  it('is to be looked at when it was changed by the link, until somebody has, or has written another', () => {
    const changed = answer({ outcome: 'changed' });
    expect(contact({ answers: [changed] }).toReview?.id).toBe('a');
    expect(contact({ answers: [changed], reviewed: new Set(['a']) }).toReview).toBeNull();
    expect(contact({ answers: [changed, answer({ id: 'c', how: 'hand', outcome: 'changed' })] }).toReview).toBeNull();
    expect(contact({ questions: [question] }).asked?.id).toBe('q');
    expect(contact({ questions: [question] }, 2027).asked).toBeNull();
  });
});

it('is told in a word or two beside the mailbox', () => {
  const told = (given: Partial<ContactFacts>) => contactInShort('sv', contact(given));
  expect(told({ answers: [answer({})] })).toBe('bekräftad 2026-02-03');
  expect(told({ answers: [answer({})], trouble })).toBe('studsar');
  expect(told({ trouble: { ...trouble, kind: 'refused' } })).toBe('tar inte emot');
  expect(told({})).toBe('inte bekräftad');
  expect(told({ mailbox: null })).toBe('brevlåda saknas');
  expect(contactInShort('en', contact({ answers: [answer({})] }))).toBe('confirmed 2026-02-03');
});

test.each([
  [[17, 9, 2, 0, 0], 'Nio av 17 nämnder har bekräftat sina uppgifter för 2026', 'Två adresser studsar.'],
  [[17, 17, 0, 0, 0], 'Alla 17 nämnder har bekräftat sina uppgifter för 2026', ''],
  [
    [17, 1, 1, 0, 0, 15],
    'En av 17 nämnder har bekräftat sina uppgifter för 2026',
    'Femton nämnder har fått frågan och inte svarat än. En adress studsar.',
  ],
  [
    [17, 0, 1, 3, 1],
    'Ingen av 17 nämnder har bekräftat sina uppgifter för 2026',
    'En adress studsar. Tre nämnder saknar brevlåda. En ändring är inte granskad.',
  ],
  [[0, 0, 0, 0, 0], 'Inga nämnder är inlagda än', ''],
])(
  'the page opens with where they stand: %j',
  ([boards = 0, confirmed = 0, bouncing = 0, without = 0, toReview = 0, silent = 0], title, rest) => {
    expect(contactSentence('sv', { year: 2026, boards, confirmed, silent, bouncing, without, toReview })).toEqual({
      title,
      rest,
    });
  },
);

it('counts what the sentence says', () => {
  const all = [
    contact({ answers: [answer({})] }),
    contact({ trouble }),
    contact({ mailbox: null }),
    contact({ questions: [question] }),
  ];
  expect(all.map(isToAsk)).toEqual([false, false, false, false]);
  expect([isToAsk(contact({})), isToAsk(contact({ questions: [question], answers: [answer({})] }))]).toEqual([true, false]);
  expect(countContacts(2026, all)).toEqual({
    year: 2026,
    boards: 4,
    confirmed: 1,
    silent: 1,
    bouncing: 1,
    without: 1,
    toReview: 0,
  });
});

describe('what is typed', () => {
  const refused = (mailbox: string, title = '', person = '') =>
    readContact({ mailbox, title, person }).refusals.map(({ code, field }) => `${field} ${code}`);
  it.each([
    'registrator',
    'a@b',
    'a@b.se, c@d.se',
    'a@b.se;c@d.se',
    'Eva <a@b.se>',
    'a@b.se\r\nBcc: c@d.se',
    'a b@c.se',
    '',
    `${'a'.repeat(250)}@b.se`,
  ])('is one plain address: not %j', (mailbox) => {
    expect(refused(mailbox)).toEqual(['mailbox mailbox-wrong']);
  });

  it('is a function and a name, nothing private', () => {
    expect(refused('a@b.se', 'registrator', 'Eva-Lena Ek')).toEqual([]);
    expect(refused('a@b.se', 'registrator, 070-123 45 67', '')).toEqual(['title private']);
    expect(refused('a@b.se', '', 'Eva 19800101')).toEqual(['person private']);
    expect(refused('a@b.se', '', 'eva@hemma.se')).toEqual(['person private']);
    expect(refused('a@b.se', 'x'.repeat(101))).toEqual(['title too-long']);
    expect(readContact({ mailbox: ' a@b.se ', title: ' Nämnd\u202e sekreterare\n', person: '' }).given).toEqual({
      ...{ mailbox: 'a@b.se', title: 'Nämnd sekreterare', person: null },
    });
  });
});
