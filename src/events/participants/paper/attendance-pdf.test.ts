import { writeFile } from 'node:fs/promises';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { pdfFacts } from '../../../../test/support/pdf-facts.ts';
import { attendancePdf } from './attendance-pdf.ts';

const on = Temporal.PlainDate.from('2027-03-12');
const conference = {
  ...{ title: 'Nära vård i praktiken', on, starts: '09:00', ends: '16:00', place: 'Konsert & Kongress, Linköping' },
  ...{ organ: { id: 'o', name: 'Samråd vård och omsorg' }, example: true },
};

test('the list is a tagged paper with a head that is repeated, and nothing of it is taken for markup', async () => {
  const rows = Array.from({ length: 60 }, (_, n) => [
    `Åsa #${n} *Öst*`,
    'Motala kommun',
    'utvecklingsledare',
    'Demens\nKlinisk visit',
  ]);
  const file = await attendancePdf({
    ...{ conference, rows, withSessions: true, author: 'Samrådet', today: on, at: Temporal.Instant.from('2027-03-11T12:00:00Z') },
  });
  const keep = process.env['SAMRAD_KEEP_PAPER'];
  if (keep !== undefined) await writeFile(keep, file.bytes);
  const facts = await pdfFacts(file.bytes);
  expect(file.fileName).toBe('Deltagarlista Nära vård i praktiken.pdf');
  expect([facts.lang, facts.title, facts.marked, facts.untagged, facts.claims]).toEqual([
    ...['sv', 'Deltagarlista: Nära vård i praktiken', true, false, ['PDF/UA-1']],
  ]);
  expect(facts.pages).toBeGreaterThan(1);
  expect(facts.tableHeads.slice(0, 5)).toEqual(['Nr', 'Namn', 'Organisation', 'Roll', 'Valda pass']);
});
