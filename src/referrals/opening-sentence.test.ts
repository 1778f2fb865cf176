import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { sharingSentence } from './opening-sentence.ts';
import { sharingState } from './sharing.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const told = { readers: ['ledningsgruppen'], comments: 12, authors: 5, today: day('2026-12-05'), reason: '' };
const until = day('2026-12-14');

test.each([
  ['open', {}, 'Utkastet delas till 14 december med ledningsgruppen: 12 synpunkter från fem personer, 9 dagar kvar.'],
  [
    'open',
    { comments: 0, authors: 0, today: until, readers: ['S13', 'presidiet'] },
    'Utkastet delas till 14 december med S13 och presidiet: inga synpunkter än, i dag är sista dagen.',
  ],
  [
    'open',
    { comments: 1, authors: 1, today: day('2026-12-13') },
    'Utkastet delas till 14 december med ledningsgruppen: en synpunkt från en person, en dag kvar.',
  ],
  [
    'over',
    { today: day('2026-12-15') },
    'Tiden för synpunkter på utkastet gick ut 14 december: 12 synpunkter från fem personer.',
  ],
  ['ended', { comments: 0, authors: 0 }, 'Inhämtandet av synpunkter på utkastet är avslutat: inga synpunkter.'],
  ['withdrawn', { reason: 'fel text' }, 'Utkastet har dragits tillbaka: fel text.'],
] as const)('a sharing that is %s says so', (state, given, sentence) => {
  expect(sharingSentence('sv', { ...told, state, until, ...given })).toBe(sentence);
});

const event = (kind: 'extended' | 'ended' | 'withdrawn', untilDay: string | null, seq: number) => ({
  ...{ id: `${seq}`, sharingId: 's', kind, untilDay: untilDay === null ? null : day(untilDay), reason: kind, by: null, seq },
  ...{ at: Temporal.Instant.from('2026-12-01T10:00:00Z'), requestId: `${seq}` },
});

test.each([
  ['its last day is open', [], '2026-12-14', 'open', '2026-12-14'],
  ['the day after is over', [], '2026-12-15', 'over', '2026-12-14'],
  ['more time opens it again', [event('extended', '2026-12-20', 1)], '2026-12-15', 'open', '2026-12-20'],
  [
    'the latest extension counts',
    [event('extended', '2026-12-20', 1), event('extended', '2026-12-22', 2)],
    '2026-12-21',
    'open',
    '2026-12-22',
  ],
  [
    'closed is closed before its day',
    [event('extended', '2026-12-20', 1), event('ended', null, 2)],
    '2026-12-02',
    'ended',
    '2026-12-20',
  ],
  ['taken back is taken back', [event('withdrawn', null, 1)], '2026-12-02', 'withdrawn', '2026-12-14'],
] as const)('%s', (_, events, on, state, last) => {
  const found = sharingState({ untilDay: until, events }, day(on));
  expect([found.state, found.until.toString()]).toEqual([state, last]);
});
