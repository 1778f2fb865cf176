import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { pdfFacts } from '../../../../test/support/pdf-facts.ts';
import { unzip } from '../../../../test/support/unzip.ts';
import { minutesAsText } from '../minutes-as-text.ts';
import type { MinutesContent } from '../minutes-content.ts';
import { minutesPdf } from './minutes-pdf.ts';
import { type MinutesOnPaper, minutesSheet } from './minutes-sheet.ts';
import { minutesWord } from './minutes-word.ts';

const attendee = { servingFor: null, presence: 'on-site', came: '', went: '', principal: 'Ydre kommun', party: 'X' } as const;
const empty = { rapporteur: '', struck: null, note: '', outcomes: [], voices: [], absences: [], tasks: [], papers: [] } as const;
const content: MinutesContent = {
  ...{
    organ: 'SVO',
    kind: 'minutes',
    number: 1,
    title: '',
    on: '2027-03-12',
    starts: '09:00',
    ends: '12:00',
    place: 'Residenset',
  },
  ...{ opening: '# Öppnande\n\nOrdföranden öppnade mötet.', closing: '## Nästa möte\n\nMötet avslutades.' },
  attendance: [
    { ...attendee, name: 'Anna Ek', capacity: 'chair' },
    { ...attendee, name: 'Eva Ström', capacity: 'substitute', servingFor: 'Bo Lind', presence: 'remote', came: '09:15' },
  ],
  items: [
    {
      ...{ ...empty, id: 'a', paragraph: 14, title: 'Nära vård', purpose: 'recommendation', rapporteur: 'Per Ask' },
      note: '# Läget\n\nDet gicks **igenom**^[Se bilaga.].\n\n- ett\n- två\n\n3. tre',
      outcomes: [
        { kind: 'recommendation', text: 'SVO rekommenderar huvudmännen att anta planen.' },
        { kind: 'noted', text: '' },
      ],
      voices: [{ kind: 'dissent', name: 'Eva Ström', text: 'Till förmån för avslag.' }],
      absences: [{ name: 'Anna Ek', reason: 'conflict-of-interest' }],
      tasks: [{ text: 'Ta fram ett förslag', owner: 'Per Ask', due: '2027-04-30' }],
      papers: [{ recordId: 'r', title: 'Planen' }],
    },
    { ...empty, id: 'b', paragraph: null, title: 'Besök', purpose: 'information', struck: 'Gästen fick förhinder.' },
  ],
  verifiers: [{ name: 'Anna Ek', role: 'chair' }],
};
const paper: MinutesOnPaper = {
  ...{ content, textSha256: 'a'.repeat(64), frozen: '13 mars 2027 kl. 10.42', finishedOn: null, instead: null, example: false },
  verifiers: [
    { name: 'Anna Ek', role: 'chair', stands: 'attested', way: 'mail', day: '14 mars 2027' },
    { name: 'Eva Ström', role: 'verifier', stands: 'waits', way: null, day: '' },
  ],
  replaced: [{ name: 'Eva Ström', instead: 'Bo Lind', reason: 'Har lämnat uppdraget.' }],
  corrections: [{ itemId: 'a', text: 'Det var **två**.', reason: 'Skrivfel.', day: '20 mars 2027', who: 'Processtöd' }],
};
const how = { standard: 'ua-1', author: 'SVO', at: Temporal.Instant.from('2027-03-28T09:00:00Z'), sealer: null } as const;

describe('minutes in every form', () => {
  it('say who was there and how, and what an item came to, each thing as itself', () => {
    const sheet = minutesSheet(paper);
    expect(sheet.state).toBe('Texten är inte justerad än. Den väntar på Eva Ström.');
    expect(sheet.attendance).toEqual([
      ['Anna Ek (X)', 'ordförande', 'Ydre kommun', 'på plats'],
      ['Eva Ström (X)', 'tjänstgörande ersättare för Bo Lind', 'Ydre kommun', 'på distans, från kl. 09:15'],
    ]);
    const [item, struck] = sheet.items;
    expect(item).toMatchObject({ heading: '§ 14 Nära vård', about: 'Rekommendation, föredras av Per Ask' });
    expect(item?.blocks.map((block) => (block.kind === 'line' ? block.text : block.heading))).toEqual([
      ...[null, 'Anna Ek deltog inte på grund av jäv.', 'Rekommendation till huvudmännen', 'Antecknas.'],
      ...['Reservation: Eva Ström', 'Uppdrag', 'Underlag'],
    ]);
    expect(struck).toMatchObject({ heading: 'Besök', blocks: [{ text: 'Punkten utgick: Gästen fick förhinder.' }] });
    expect(sheet.replaced).toEqual(['Eva Ström justerar i stället för Bo Lind: Har lämnat uppdraget.']);
  });

  it('never word a recommendation as a decision', () => {
    expect(minutesAsText(content)).toContain('Rekommendation till huvudmännen: SVO rekommenderar huvudmännen att anta planen.');
    expect(minutesAsText(content)).not.toMatch(/beslut/i);
  });

  it('tell a finished text from one that has been frozen anew', () => {
    expect(minutesSheet({ ...paper, finishedOn: '14 mars 2027' }).state).toBe('Texten justerades den 14 mars 2027.');
    expect(minutesSheet({ ...paper, instead: 2 }).state).toContain('gäller inte');
  });
});

describe.each(['ua-1', 'a-2a'] as const)('minutes as PDF, %s', async (standard) => {
  const file = await minutesPdf(paper, { ...how, standard });
  const facts = await pdfFacts(file.bytes);

  it('are tagged, with headings without a gap', () => {
    expect(file.fileName).toBe('Protokoll SVO 2027-03-12.pdf');
    expect(facts).toMatchObject({ lang: 'sv', title: 'Protokoll från SVO den 12 mars 2027', marked: true, untagged: false });
    const levels = facts.headings.map(({ level }) => level);
    expect(levels.every((level, place) => level <= (levels[place - 1] ?? 0) + 1)).toBe(true);
    expect(facts.headings.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['§ 14 Nära vård', 'Reservation: Eva Ström', 'Justering', 'Rättelser']),
    );
    expect(facts.tableHeads).toEqual(['Namn', 'Som', 'Från', 'Närvaro', 'Namn', 'Som', 'Dag', 'Hur']);
  });
});

it('are the same bytes each time', async () => {
  const [one, other] = await Promise.all([minutesPdf(paper, how), minutesPdf(paper, how)]);
  expect(Buffer.compare(one.bytes, other.bytes)).toBe(0);
});

it('give an extract of one item', async () => {
  const file = await minutesPdf(paper, { ...how, itemId: 'a' });
  expect(file.fileName).toBe('Protokoll SVO 2027-03-12 § 14.pdf');
  const { title, headings } = await pdfFacts(file.bytes);
  expect(title).toBe('Utdrag ur protokoll från SVO den 12 mars 2027');
  expect(headings.map(({ text }) => text)).not.toContain('Besök');
});

it('are a Word file with real headings and a list', async () => {
  const { fileName, bytes } = await minutesWord(paper, 'SVO');
  const document = unzip(bytes).get('word/document.xml') ?? '';
  expect(fileName).toBe('Protokoll SVO 2027-03-12.docx');
  expect(document).toMatch(/<w:pStyle w:val="Heading1"\/>(?:(?!<\/w:p>).)*§ 14 Nära vård/s);
  expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(2);
  expect(document).toContain('Rekommendation till huvudmännen');
});
