import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { confirmBy } from './confirm-by.ts';
import { type Chosen, type ChosenItem, type Place, type SeatingFacts, seating, type Turn } from './seating.ts';

const noon = Temporal.Instant.from('2027-03-01T11:00:00Z');

/** Turns as `a registered`, in order. */
function turns(...said: readonly string[]): readonly Turn[] {
  return said.map((each, seq) => {
    const [registrationId = '', kind = ''] = each.split(' ');
    return { registrationId, kind: kind as Turn['kind'], seq, at: noon.add({ minutes: seq }) };
  });
}

const item = (id: string, seats: number | null, more: Partial<ChosenItem> = {}): ChosenItem => ({
  ...{ id, choice: 'Pass', seats, isStruck: false },
  ...more,
});
const chose = (registrationId: string, itemId: string | null, seq: number, choice = 'Pass'): Chosen => ({
  ...{ registrationId, itemId, seq, choice },
});

function said(places: ReadonlyMap<string, Place>): Record<string, string> {
  return Object.fromEntries(
    [...places].map(([id, { state, turn, confirmed }]) => [id, `${state}${turn ?? ''}${confirmed ? ' confirmed' : ''}`]),
  );
}

const none = { choices: [], items: [] };

describe('who has a seat', () => {
  test('is first come, first served; a place given up goes to the next; whoever comes again stands last', () => {
    const three = turns('a registered', 'b registered', 'c registered');
    expect(said(seating({ ...none, turns: three }, 2))).toEqual({ a: 'seat', b: 'seat', c: 'waiting1' });
    const left = turns('a registered', 'b registered', 'c registered', 'c confirmed', 'a cancelled', 'd registered', 'a again');
    expect(said(seating({ ...none, turns: left }, 2))).toEqual({
      ...{ a: 'waiting2', b: 'seat', c: 'seat confirmed', d: 'waiting1' },
    });
    expect(said(seating({ ...none, turns: left }, null))).toMatchObject({ a: 'seat', d: 'seat' });
  });

  test('is not moved by asking twice, nor by who came; a new place is to be confirmed anew', () => {
    const twice = turns('a registered', 'a confirmed', 'b registered', 'a again', 'a attended', 'b lapsed', 'b confirmed');
    const places = seating({ ...none, turns: twice }, 1);
    expect(said(places)).toEqual({ a: 'seat confirmed', b: 'lapsed' });
    expect(places.get('a')?.attended).toBe(true);
    const back = turns('a registered', 'a confirmed', 'a cancelled', 'a again');
    expect(said(seating({ ...none, turns: back }, 1))).toEqual({ a: 'seat' });
  });

  test('in a session is by the order of choosing, and a struck one holds nobody', () => {
    const facts = {
      turns: turns('a registered', 'b registered', 'c registered'),
      choices: [chose('a', 'x', 1), chose('b', 'x', 2), chose('c', 'y', 3), chose('a', 'y', 4)],
      items: [item('x', 1), item('y', 1)],
    };
    const places = seating(facts, null);
    expect(places.get('b')?.sessions).toEqual([{ choice: 'Pass', itemId: 'x', state: 'seat' }]);
    expect(places.get('a')?.sessions).toEqual([{ choice: 'Pass', itemId: 'y', state: 'waiting' }]);
    const struck = seating({ ...facts, items: [item('x', 1, { isStruck: true }), item('y', 1)] }, null);
    expect(struck.get('b')).toMatchObject({ sessions: [], struck: ['x'] });
    expect(seating({ ...facts, items: [item('x', 1, { choice: '' })] }, null).get('b')).toMatchObject({ sessions: [] });
  });

  test('a group of sessions that gets another name is the same group', () => {
    const facts = { turns: turns('a registered'), items: [item('x', null), item('y', null)] };
    const renamed = [chose('a', 'x', 1, 'Före'), chose('a', 'y', 2)];
    expect(seating({ ...facts, choices: renamed }, null).get('a')?.sessions).toMatchObject([{ itemId: 'y' }]);
    const taken = [chose('a', 'x', 1, 'Före'), chose('a', null, 2)];
    expect(seating({ ...facts, choices: taken }, null).get('a')?.sessions).toEqual([]);
  });
});

interface Happening {
  readonly who: string;
  readonly what: Turn['kind'] | 'x' | 'y' | 'none';
}

const happenings = fc.array(
  fc.record<Happening>({
    who: fc.constantFrom(...'abcdefgh'),
    what: fc.constantFrom('registered', 'registered', 'again', 'confirmed', 'cancelled', 'lapsed', 'x', 'x', 'y', 'none'),
  }),
  { maxLength: 40 },
);
const room = fc.integer({ min: 1, max: 4 });
const items = [item('x', 1), item('y', 2)];

function factsOf(story: readonly Happening[]): SeatingFacts {
  const known = new Set<string>();
  const facts = { turns: [] as Turn[], choices: [] as Chosen[], items };
  for (const [seq, { who, what }] of story.entries()) {
    const [registrationId, at] = [who, noon];
    if (what === 'registered' || what === 'again') known.add(who);
    // Nobody chooses or confirms what they are not registered for.
    if (!known.has(who)) continue;
    if (what === 'x' || what === 'y' || what === 'none') facts.choices.push(chose(who, what === 'none' ? null : what, seq));
    else facts.turns.push({ registrationId, at, kind: what, seq });
  }
  return facts;
}

/** The slow second way: lists that people are put into and taken out of, one happening at a time, as with paper and pencil. */
function byHand(story: readonly Happening[], seats: number): Record<string, string> {
  const seen = new Set<string>();
  const gone = new Map<string, string>();
  let waiting: string[] = [];
  let seated: string[] = [];
  const wishes: { who: string; what: string }[] = [];
  for (const { who, what } of story) {
    const isIn = seated.includes(who) || waiting.includes(who);
    if ((what === 'registered' || what === 'again') && !isIn) {
      seen.add(who);
      gone.delete(who);
      if (seated.length < seats) seated.push(who);
      else waiting.push(who);
    }
    if ((what === 'cancelled' || what === 'lapsed') && isIn) {
      gone.set(who, what);
      seated = seated.filter((other) => other !== who);
      waiting = waiting.filter((other) => other !== who);
      while (seated.length < seats && waiting.length > 0) seated.push(...waiting.splice(0, 1));
    }
    if (['x', 'y', 'none'].includes(what) && seen.has(who)) {
      const before = wishes.findIndex((wish) => wish.who === who);
      if (before >= 0) wishes.splice(before, 1);
      if (what !== 'none') wishes.push({ who, what });
    }
  }
  const inSession = (who: string) => {
    const wish = wishes.find((each) => each.who === who);
    if (wish === undefined || gone.has(who)) return '';
    const ahead = wishes.slice(0, wishes.indexOf(wish)).filter((each) => each.what === wish.what && !gone.has(each.who));
    return `, ${wish.what} ${ahead.length < (wish.what === 'x' ? 1 : 2) ? 'seat' : 'waiting'}`;
  };
  const stateOf = (who: string) =>
    gone.get(who) ?? (seated.includes(who) ? 'seat' : `waiting${waiting.indexOf(who) + 1}`) + inSession(who);
  return Object.fromEntries([...seen].map((who) => [who, stateOf(who)]));
}

function inWords(places: ReadonlyMap<string, Place>): Record<string, string> {
  return Object.fromEntries(
    [...places].map(([id, { state, turn, sessions }]) => [
      id,
      `${state}${turn ?? ''}${sessions.map((each) => `, ${each.itemId} ${each.state}`).join('')}`,
    ]),
  );
}

describe('whatever happens', () => {
  test('it comes out as by hand, one happening at a time', () => {
    fc.assert(
      fc.property(happenings, room, (story, seats) => {
        expect(inWords(seating(factsOf(story), seats))).toEqual(byHand(story, seats));
      }),
      { numRuns: 150 },
    );
  });

  test('no seat is given twice, none stands empty while somebody waits, and nobody waits behind a later one', () => {
    fc.assert(
      fc.property(happenings, room, (story, seats) => {
        const places = [...seating(factsOf(story), seats).values()];
        const seated = places.filter(({ state }) => state === 'seat');
        const waiting = places.filter(({ state }) => state === 'waiting');
        expect(seated.length).toBeLessThanOrEqual(seats);
        if (waiting.length > 0) expect(seated.length).toBe(seats);
        expect(waiting.map(({ turn }) => turn).sort()).toEqual(waiting.map((_, index) => index + 1));
        for (const { id, seats: has } of items) {
          const sat = places.flatMap(({ sessions }) => sessions.filter((each) => each.itemId === id && each.state === 'seat'));
          expect(sat.length).toBeLessThanOrEqual(has ?? 0);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('nobody loses a seat by what another does, and nobody falls back in the queue', () => {
    fc.assert(
      fc.property(happenings, room, (story, seats) => {
        const last = story.at(-1);
        const before = seating(factsOf(story.slice(0, -1)), seats);
        const now = seating(factsOf(story), seats);
        for (const [id, was] of before) {
          if (id === last?.who) continue;
          const is = now.get(id);
          if (was.state === 'seat') expect(is?.state).toBe('seat');
          if (was.state === 'waiting') expect(is?.turn ?? 0).toBeLessThanOrEqual(was.turn ?? 0);
          for (const session of was.sessions)
            if (session.state === 'seat')
              expect(is?.sessions.find(({ itemId }) => itemId === session.itemId)?.state).toBe('seat');
        }
      }),
      { numRuns: 150 },
    );
  });

  test('more seats only ever let more in', () => {
    fc.assert(
      fc.property(happenings, room, (story, seats) => {
        const wider = seating(factsOf(story), seats + 1);
        for (const [id, { state }] of seating(factsOf(story), seats))
          if (state === 'seat') expect(wider.get(id)?.state).toBe('seat');
      }),
    );
  });
});

test.each([
  ['within 48 hours', '2027-03-01T11:00:00Z', '2027-03-20', '2027-03-03T11:00:00Z'],
  ['by noon the day before', '2027-03-18T08:00:00Z', '2027-03-20', '2027-03-19T11:00:00Z'],
  ['by noon in summer time', '2027-06-14T08:00:00Z', '2027-06-16', '2027-06-15T10:00:00Z'],
  ['at the last moment: an hour', '2027-03-19T10:30:00Z', '2027-03-20', '2027-03-19T11:30:00Z'],
])('a place is confirmed %s', (_, since, on, by) => {
  expect(confirmBy(Temporal.Instant.from(since), Temporal.PlainDate.from(on)).toString()).toBe(by);
});
