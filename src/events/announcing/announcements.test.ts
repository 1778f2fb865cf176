import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { cancellationAnnounced, changeAnnounced, speakerAnnounced, strikingAnnounced } from './announcements.ts';
import { audienceOf } from './audience.ts';

const was = { title: 'Nära vård', on: Temporal.PlainDate.from('2027-03-12'), starts: '09:00', ends: '15:30', place: 'Linköping' };
const item = { title: 'Hemmet som vårdplats', starts: '10:00', choice: 'Pass' };

test('a change names what is new, with what it was', () => {
  const now = { ...was, on: was.on.add({ days: 7 }), place: 'Motala' };
  const { subject, body } = changeAnnounced('sv', was, now);
  expect(subject).toBe('Ny dag och plats: Nära vård');
  expect(body).toContain('Nu gäller: fredag den 19 mars 2027 kl. 9–15.30, Motala.');
  expect(body).toContain('Tidigare: fredag den 12 mars 2027 kl. 9–15.30, Linköping.');
  expect(changeAnnounced('en', was, { ...was, ends: '16:00' }).subject).toBe('New time: Nära vård');
});

test('a cancellation and a struck item say why; a speaker who withdraws is not named', () => {
  expect(cancellationAnnounced('sv', was, 'Lokalen är stängd.').body).toContain('Skälet: Lokalen är stängd.');
  expect(strikingAnnounced('sv', was, item, 'För få har valt det.').body).toContain('kan du välja ett annat');
  expect(speakerAnnounced('sv', was, item).body).toContain('en medverkande kan inte komma');
});

test('an item for all concerns everybody who has a seat or waits, one of a choice those who chose it', () => {
  const person = (state: 'seat' | 'waiting' | 'cancelled' | 'lapsed', itemId: string) => ({
    ...{ state, sessions: [{ choice: 'Pass', itemId, state: 'seat' as const }] },
  });
  const people = [person('seat', 'a'), person('waiting', 'b'), person('cancelled', 'a'), person('lapsed', 'b')];
  expect(audienceOf(people, null)).toHaveLength(2);
  expect(audienceOf(people, { id: 'z', choice: '' })).toHaveLength(2);
  expect(audienceOf(people, { id: 'a', choice: 'Pass' })).toEqual([people[0]]);
});
