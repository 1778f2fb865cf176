import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { mailingEvents } from '../tables.ts';
import type { MailingEvent } from './mailing.ts';
import { isDue, needsPerson, stateOf } from './mailing-state.ts';

const recordedAt = Temporal.Instant.from('2026-02-03T08:00:00Z');
const later = (seconds: number) => recordedAt.add({ seconds });

/** Events by kind and seconds since the mail was decided. */
function events(...given: readonly (readonly [MailingEvent['kind'], number])[]): readonly MailingEvent[] {
  return given.map(([kind, seconds]) => ({ kind, at: later(seconds), answer: `svar ${seconds}`, by: null }));
}

function state(...given: readonly (readonly [MailingEvent['kind'], number])[]) {
  return stateOf({ events: events(...given), recordedAt, underWay: false });
}

test('a mail that waited in a restored backup is told apart from one that was interrupted', () => {
  const lastly = (answer: string | null) => {
    const event = { kind: 'handing-over', at: later(2), answer, by: null } as const;
    return stateOf({ events: [event], recordedAt, underWay: false });
  };
  expect(lastly(null)).toMatchObject({ kind: 'unsure', restored: false });
  expect(lastly('återläst ur en säkerhetskopia')).toMatchObject({ kind: 'unsure', restored: true });
});

describe('where a mail stands', () => {
  test.each([
    [[], 'waiting'],
    [[['begun', 1]], 'waiting'],
    [
      [
        ['begun', 1],
        ['handing-over', 2],
      ],
      'unsure',
    ],
    [
      [
        ['begun', 1],
        ['handing-over', 2],
        ['taken', 3],
      ],
      'sent',
    ],
    [
      [
        ['begun', 1],
        ['handing-over', 2],
        ['taken', 3],
        ['bounced', 99],
      ],
      'bounced',
    ],
    [
      [
        ['begun', 1],
        ['refused', 2],
      ],
      'refused',
    ],
    [
      [
        ['begun', 1],
        ['put-off', 2],
      ],
      'put-off',
    ],
    [
      [
        ['begun', 1],
        ['put-off', 2],
        ['begun', 20],
      ],
      'put-off',
    ],
    [
      [
        ['handing-over', 2],
        ['judged-sent', 3],
      ],
      'sent',
    ],
    [
      [
        ['handing-over', 2],
        ['judged-unsent', 3],
      ],
      'waiting',
    ],
    [
      [
        ['handing-over', 2],
        ['judged-unsent', 3],
        ['begun', 4],
      ],
      'waiting',
    ],
    [
      [
        ['put-off', 2],
        ['put-off', 36 * 3600 - 1],
      ],
      'put-off',
    ],
    [
      [
        ['put-off', 2],
        ['put-off', 36 * 3600],
      ],
      'given-up',
    ],
    [
      [
        ['put-off', 2],
        ['put-off', 36 * 3600],
        ['judged-unsent', 40 * 3600],
        ['put-off', 40 * 3600 + 5],
      ],
      'put-off',
    ],
  ] as const)('%j: %s', (given, kind) => expect(state(...given).kind).toBe(kind));

  test('is under way while a process is at it, whatever was before', () => {
    for (const given of [
      [],
      [['begun', 1]],
      [
        ['begun', 1],
        ['handing-over', 2],
      ],
      [['put-off', 2]],
    ] as const)
      expect(stateOf({ events: events(...given), recordedAt, underWay: true }).kind).toBe('under-way');
    expect(stateOf({ events: events(['taken', 3]), recordedAt, underWay: true }).kind).toBe('sent');
  });

  test('waits grow, and end', () => {
    const given: [MailingEvent['kind'], number][] = [];
    const waits: number[] = [];
    for (let at = 0; ; ) {
      given.push(['put-off', at]);
      const now = state(...given);
      if (now.kind !== 'put-off') break;
      const wait = Number(now.nextTry.since(now.at).total('seconds'));
      expect(isDue({ events: events(...given), recordedAt }, now.nextTry.subtract({ seconds: 1 }))).toBe(false);
      expect(isDue({ events: events(...given), recordedAt }, now.nextTry)).toBe(true);
      waits.push(wait);
      at += wait;
    }
    expect(waits.slice(0, 4)).toEqual([15, 30, 60, 120]);
    expect(waits.at(-1)).toBe(4 * 3600);
    expect(given.length).toBeLessThan(30);
    expect(isDue({ events: events(...given), recordedAt }, later(1e7))).toBe(false);
  });

  test('what was let go, and not judged, is never due', () => {
    const kinds = fc.array(fc.constantFrom(...mailingEvents), { maxLength: 8 });
    fc.assert(
      fc.property(kinds, (random) => {
        const given = events(...random.map((kind, place) => [kind, place] as const));
        const last = given.findLast(({ kind }) => kind !== 'begun')?.kind;
        const due = isDue({ events: given, recordedAt }, later(1e8));
        if (last === 'handing-over') expect(due).toBe(false);
        if (due) expect(needsPerson(stateOf({ events: given, recordedAt, underWay: false }))).toBe(false);
      }),
    );
  });
});
