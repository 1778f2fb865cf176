import { Temporal } from 'temporal-polyfill';
import { beforeEach, expect, test } from 'vitest';
import { type Kept, openKept } from './kept.ts';
import { pack } from './packed.ts';

let now: string;
let listening: boolean;
let kept: Kept;
let made: number;

beforeEach(() => {
  now = '2024-03-31T21:59:58Z';
  listening = true;
  made = 0;
  kept = open();
});

function open(most = { answers: 3, bytes: 100_000, each: 50_000 }): Kept {
  return openKept({ listening: () => listening, clock: () => Temporal.Instant.from(now), most });
}

/** Makes an answer that says `text`, or keeps what is made until `let go`. */
function say(text: string, status = 200) {
  return (since: number | null) => {
    made++;
    return pack(new Response(text, { status }), {}, since);
  };
}

const told = async (key: string, work = say('a')) =>
  new TextDecoder().decode((kept.find(key) ?? (await kept.make(key, work))).plain.bytes ?? undefined);

function gate(): { open(): void; readonly opened: Promise<void> } {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open: () => open(), opened };
}

test('makes an answer once, until something changes', async () => {
  expect(await told('/')).toBe('a');
  expect(await told('/', say('b'))).toBe('a');
  kept.forget();
  expect(await told('/', say('b'))).toBe('b');
  expect(made).toBe(2);
});

test('many who ask at once have it made once', async () => {
  const gone = gate();
  const work = async (since: number | null) => {
    await gone.opened;
    return say('a')(since);
  };
  const asked = Array.from({ length: 50 }, () => kept.make('/', work));
  gone.open();
  expect(new Set(await Promise.all(asked)).size).toBe(1);
  expect(made).toBe(1);
});

test('an answer begun before a change is never kept, nor given to whoever asks after it', async () => {
  const gone = gate();
  const early = kept.make('/', async (since) => {
    await gone.opened;
    return say('old')(since);
  });
  kept.forget();
  expect(await told('/', say('new'))).toBe('new');
  gone.open();
  await early;
  expect(await told('/', say('newer'))).toBe('new');
});

test('keeps nothing while changes are not heard of, and shares nothing under way', async () => {
  await told('/');
  listening = false;
  expect(await told('/', say('b'))).toBe('b');
  const gone = gate();
  const slow = kept.make('/', async (since) => {
    await gone.opened;
    return say('slow')(since);
  });
  expect(await told('/', say('c'))).toBe('c');
  gone.open();
  await slow;
  expect(made).toBe(4);
});

test('an answer begun while changes were not heard of is not kept when they are again', async () => {
  listening = false;
  const gone = gate();
  const slow = kept.make('/', async (since) => {
    await gone.opened;
    return say('old')(since);
  });
  listening = true;
  kept.forget();
  gone.open();
  await slow;
  expect(kept.find('/')).toBeNull();
});

test('lets everything go when the day turns in Stockholm', async () => {
  await told('/');
  now = '2024-03-31T22:00:00Z';
  expect(await told('/', say('b'))).toBe('b');
  now = '2024-03-31T21:59:59Z';
  expect(await told('/', say('c'))).toBe('c');
});

test('keeps only what was found, is not too large, and was asked for last', async () => {
  await told('/gone', say('x', 404));
  await told('/large', say('x'.repeat(60_000)));
  expect([kept.find('/gone'), kept.find('/large')]).toEqual([null, null]);
  for (const key of ['/1', '/2', '/3', '/1', '/4']) await told(key);
  expect(['/1', '/2', '/3', '/4'].filter((key) => kept.find(key) === null)).toEqual(['/2']);
  kept = open({ answers: 100, bytes: 7_000, each: 5_000 });
  for (const key of ['/1', '/2', '/3', '/4']) await told(key);
  expect(['/1', '/2', '/3', '/4'].filter((key) => kept.find(key) !== null)).toEqual(['/2', '/3', '/4']);
});

test('a failure is told to whoever asked, and is not kept', async () => {
  const failing = () => Promise.reject(new Error('no database'));
  await expect(kept.make('/', failing)).rejects.toThrow('no database');
  expect(await told('/')).toBe('a');
});

test('an answer that says the same as before has the date of before; two of one second have no date to mix them up by', async () => {
  const date = async (work: ReturnType<typeof say>) => (await kept.make('/', work)).plain.headers['last-modified'];
  const first = await date(say('a'));
  expect(first).toBe('Sun, 31 Mar 2024 21:59:58 GMT');
  kept.forget();
  expect(await date(say('b'))).toBeUndefined();
  kept.forget();
  now = '2024-03-31T21:59:59Z';
  expect(await date(say('c'))).toBe('Sun, 31 Mar 2024 21:59:59 GMT');
  kept.forget();
  now = '2024-03-31T21:59:59.9Z';
  expect(await date(say('c'))).toBe('Sun, 31 Mar 2024 21:59:59 GMT');
});
