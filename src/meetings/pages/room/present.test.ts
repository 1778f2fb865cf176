import { expect, it } from 'vitest';
import type { AgendaItem, MeetingLife } from '../../meeting.ts';
import { roomItems } from '../../sitting/room-items.ts';
import type { Attendee, Told } from '../../sitting/sitting.ts';
import { nowSentence, timeSentence } from '../now/present.ts';
import { othersSentence, roomSentence } from './present.ts';

const items = (currentId: string | null) =>
  roomItems(
    ['a', 'b'].map((id) => ({ id, title: id, struckAt: null }) as AgendaItem),
    { visited: [], items: new Map() },
    currentId,
  );
const life: MeetingLife = { noticed: 1, sitting: 'not-begun', currentItemId: null, minutesId: null, verified: false };
const meeting = (sitting: MeetingLife['sitting']) =>
  ({ life: { ...life, sitting }, starts: '13:00', stands: 'planned' }) as const;
const told = (clock: string) => ({ clock }) as Told;
const attendance = [{ presence: 'remote' }, { presence: 'absent' }] as Attendee[];

it('says where the meeting stands to whoever writes in it', () => {
  const before = { opened: null, closed: null, attendance: [] };
  expect(roomSentence('sv', meeting('not-begun'), before, items(null))).toBe(
    'Mötet är inte öppnat. 2 punkter på dagordningen, planerat till 13.00.',
  );
  const open = { opened: told('13:02'), closed: null, attendance };
  expect(roomSentence('sv', meeting('open'), open, items('b'))).toBe(
    'Mötet öppnades 13.02 och är vid punkt 2 av 2. En person är med.',
  );
  expect(roomSentence('en', meeting('open'), open, items(null))).toBe('The meeting was opened at 13:02. One person is there.');
  expect(roomSentence('sv', meeting('closed'), { ...open, closed: told('15:40') }, items(null))).toBe(
    'Mötet avslutades 15.40. Det går att ändra i texten tills den är justerad.',
  );
});

it('says it to those who follow, and how the time stands against the plan', () => {
  expect(nowSentence('sv', meeting('open'), items('a'), '')).toBe('Mötet är vid punkt 1 av 2: a.');
  expect(nowSentence('sv', meeting('not-begun'), items(null), '')).toBe('Mötet har inte börjat. Det är planerat till 13.00.');
  expect(nowSentence('sv', { ...meeting('not-begun'), stands: 'cancelled' }, items(null), '')).toBe('Mötet blir inte av.');
  expect(timeSentence('sv', { left: 30, planned: 45 })).toBe(
    'Mötet ligger 15 minuter efter planen. 30 minuter är kvar till den planerade sluttiden, och 45 minuter är avsatta för det som är kvar.',
  );
  expect(timeSentence('sv', { left: -5, planned: 45 })).toBe('Den planerade sluttiden gick för 5 minuter sedan.');
  expect(timeSentence('sv', { left: 5, planned: null })).toBe('');
});

it('names the others who write at the item, each once', () => {
  const others = [
    { itemId: 'a', name: 'Bo' },
    { itemId: 'a', name: 'Cia' },
    { itemId: 'b', name: 'Dan' },
  ];
  expect(othersSentence('sv', others, 'a')).toBe('Bo och Cia skriver här');
  expect(othersSentence('sv', [], 'a')).toBe('');
});
