/*
 * A meeting with some fifty readers: how long from the press that saves an outcome until each of them has it on the page, and what a reader
 * costs in memory. The floor does the bare same: a form is recorded, and as many ask for a row set at once.
 */

import { must } from '../src/example/expect.ts';
import { addItem } from '../src/meetings/acts/agenda/add-item.ts';
import { openSitting } from '../src/meetings/acts/sitting/hold-sitting.ts';
import { planMeeting } from '../src/meetings/index.ts';
import { organsOn } from '../src/members/index.ts';
import { program } from '../src/platform/actor.ts';
import { openDatabase } from '../src/platform/db/database.ts';
import type { Figure } from './figure.ts';
import { median } from './load.ts';
import { held } from './once.ts';
import type { Server } from './servers.ts';

/** Twelve pages for each of the four accounts of the example that may read what is being written. */
const readers = 48;
const rounds = Number(process.env['BENCH_TIMES'] ?? 5) * 4;
/** A reader sees it while the words that say it are still in the air. */
const goal = { seenMs: 1_000, reader: 256 };
const roles = ['secretariat', 'county-coordinator', 'chair', 'management-group'].map((role) => `example-${role}`);

export async function meetingRoom(
  appUrl: string,
  server: Server,
  floorUrl: string,
  signIn: (url: string, role: string) => Promise<string>,
): Promise<Figure[]> {
  const meeting = await openMeeting(appUrl);
  const cookies = await Promise.all(roles.map((role) => signIn(server.url, role)));
  const before = await settled(server.pid);
  const open = await Promise.all(
    Array.from({ length: readers }, (_, at) => openReader(server.url, meeting.id, cookies[at % cookies.length] ?? '')),
  );
  const cookie = cookies[0] ?? '';
  const seen: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round < rounds; round++) {
    bare.push(...(await bareRound(floorUrl)));
    const mark = `Utfall ${round} ${crypto.randomUUID()}`;
    const waits = open.map((reader) => reader.until(mark));
    const began = performance.now();
    const body = new URLSearchParams({ 'utfall-slag': 'position', 'utfall-text': mark, request: crypto.randomUUID() });
    const answer = await fetch(`${server.url}/moten/${meeting.id}/rum/${meeting.itemId}/utfall`, {
      ...{ method: 'POST', body, redirect: 'manual' },
      headers: { cookie, origin: server.url },
    });
    if (answer.status !== 303) throw new Error(`the outcome was answered ${answer.status}`);
    seen.push(...(await Promise.all(waits)).map((at) => at - began));
  }
  const after = await settled(server.pid);
  for (const reader of open) reader.close();
  const [ours, floor] = [percentile(seen), percentile(bare)];
  const perReader = (after - before) / readers / 1024;
  return [
    {
      what: `meeting-room: save to seen with ${readers} readers, 95 %`,
      figure: `${Math.round(ours)} ms (median ${Math.round(median(seen))} ms)`,
      floor: `${Math.round(floor)} ms`,
      ratio: floor / ours,
      goal: `${goal.seenMs} ms`,
      reached: ours <= goal.seenMs,
    },
    {
      ...{ what: 'meeting-room: memory per reader', figure: `${Math.round(perReader)} KiB`, floor: '', ratio: null },
      ...{ goal: `${goal.reader} KiB`, reached: perReader <= goal.reader },
    },
  ];
}

async function openMeeting(appUrl: string): Promise<{ id: string; itemId: string }> {
  const database = openDatabase(appUrl);
  try {
    return await database.write(program('bench'), 'bench', async (ctx) => {
      const organ = (await organsOn(ctx, ctx.today)).find(({ kind }) => kind === 'consultation-body');
      const hours = { on: ctx.today, starts: '09:00', ends: '12:00' };
      const { id } = must(await planMeeting(ctx, { organId: organ?.id ?? '', ...hours, requestId: crypto.randomUUID() }));
      let itemId = '';
      for (let at = 0; at < 12; at++) {
        const item = { meetingId: id, title: `Punkt ${at}`, purpose: 'consultation', minutes: 15 } as const;
        const added = must(await addItem(ctx, { ...item, requestId: crypto.randomUUID() }));
        itemId ||= added.id;
      }
      must(await openSitting(ctx, { meetingId: id, clock: '09:00', requestId: crypto.randomUUID() }));
      return { id, itemId };
    });
  } finally {
    await database.close();
  }
}

interface Reader {
  /** When the page says it: a time of `performance.now()`. */
  until(words: string): Promise<number>;
  close(): void;
}

/** As an open page does: follows the stream, and asks for the page anew when it is told. */
async function openReader(url: string, meetingId: string, cookie: string): Promise<Reader> {
  const stop = new AbortController();
  let [wanted, found]: [string, (at: number) => void] = ['', () => undefined];
  const ask = async () => {
    const text = await (await fetch(`${url}/moten/${meetingId}/nu`, { headers: { cookie } })).text();
    if (wanted !== '' && text.includes(wanted)) found(performance.now());
  };
  const follow = async (body: ReadableStream<Uint8Array>) => {
    try {
      for await (const part of body) if (Buffer.from(part).toString('utf8').includes('andrat')) await ask();
    } catch (error) {
      if (!stop.signal.aborted) throw error;
    }
  };
  const stream = await fetch(`${url}/moten/${meetingId}/levande`, { headers: { cookie }, signal: stop.signal });
  if (stream.status !== 200 || stream.body === null) throw new Error(`the stream was answered ${stream.status}`);
  void follow(stream.body);
  return {
    until: (words) =>
      new Promise((resolve, reject) => {
        [wanted, found] = [words, resolve];
        setTimeout(() => reject(new Error('a reader never saw it')), 60_000).unref();
      }),
    close: () => stop.abort(),
  };
}

/** A form recorded, then as many that ask at once: when each has its answer. */
async function bareRound(url: string): Promise<number[]> {
  const began = performance.now();
  const body = new URLSearchParams({ step: 'step-1', outcome: 'approve', on: '2024-06-04', paragraph: crypto.randomUUID() });
  await (await fetch(url, { method: 'POST', body, headers: { authorization: 'Bearer bench' }, redirect: 'manual' })).text();
  return Promise.all(
    Array.from({ length: readers }, async () => {
      await (await fetch(url)).text();
      return performance.now() - began;
    }),
  );
}

/** What the program's own process holds when it has had time to clean up, in bytes. */
async function settled(pid: number): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, 3_000));
  return held(pid);
}

function percentile(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1] ?? Number.NaN;
}
