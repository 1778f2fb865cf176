import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { pdfFacts } from '../../../../test/support/pdf-facts.ts';
import { changesSince } from '../changes-since.ts';
import type { NoticeContent } from '../notice-content.ts';
import { noticePdf } from './notice-pdf.ts';

const sent: NoticeContent = {
  ...{ organ: { id: 'svo', name: 'SVO' }, title: '', on: '2027-03-12', starts: '09:00', ends: '12:00', place: 'Linköping' },
  ...{ online: 'https://mote.example.se/hemligt', stands: 'planned', why: '', number: 1, message: 'Välkomna!' },
  items: [
    {
      ...{ id: 'a', position: 1, title: 'Nära vård', purpose: 'consultation', rapporteur: 'Eva Ek', minutes: 20, struck: null },
      text: '## Bakgrund\n\nEtt **viktigt** ord.',
      papers: [{ recordId: 'p', title: 'Underlag', fileName: 'underlag.pdf', withdrawn: null }],
    },
  ],
};
const [item] = sent.items;
const now: NoticeContent = {
  ...{ ...sent, number: 2 },
  items:
    item === undefined
      ? []
      : [
          { ...item, papers: [] },
          { ...item, id: 'b', position: 2, title: 'E-hälsa' },
        ],
};
const paper = (content: NoticeContent) =>
  noticePdf({
    ...{ kind: content.number === 1 ? 'notice' : 'change', content, changes: changesSince(sent, content), author: 'SVO' },
    ...{ at: Temporal.Instant.from('2027-03-01T08:00:00Z'), example: false, sealer: null },
  });

it('is tagged, with headings in order, and says what has changed', async () => {
  const { fileName, bytes } = await paper(now);
  const facts = await pdfFacts(bytes);
  expect(fileName).toBe('Ändrad kallelse SVO 12 mars 2027.pdf');
  expect(facts).toMatchObject({ lang: 'sv', marked: true, claims: ['PDF/UA-1'], untagged: false });
  expect(facts.headings.map(({ text }) => text)).toEqual([
    ...['Det här har ändrats', 'Dagordning', '1. Nära vård', 'Bakgrund', '2. E-hälsa (ny)', 'Bakgrund'],
  ]);
});

it('is the same for the same notice', async () => {
  expect(Buffer.compare((await paper(sent)).bytes, (await paper(sent)).bytes)).toBe(0);
});
