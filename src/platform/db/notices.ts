import pg from 'pg';
import type { Logger } from 'pino';

type Hear = (payload: string | null) => void;

/** What the database tells (`pg_notify`), heard over one connection of the process's own. */
export interface Notices {
  /**
   * @param channel name of the channel, as in `pg_notify`
   * @param hear is given the payload, or null when the connection was lost and is back: anything may have been missed
   * @returns stops hearing
   */
  on(channel: string, hear: Hear): () => void;
  /** False while the connection is down, or does not yet listen to a channel: what changes now is not heard of until `hear(null)`. */
  readonly listening: boolean;
  close(): Promise<void>;
}

export interface NoticesOptions {
  /** How often a silent connection is asked whether it still stands; five seconds unless said. */
  readonly beatMs?: number;
}

const firstWaitMs = 100;
const longestWaitMs = 5_000;

/**
 * Listens as long as the process lives, and comes back by itself. A payload never holds more than an id: every role that may connect
 * hears every channel.
 * @throws what `pg` throws when the first connection cannot be made
 */
export async function openNotices(
  databaseUrl: string,
  log: Pick<Logger, 'warn' | 'error'>,
  { beatMs = 5_000 }: NoticesOptions = {},
): Promise<Notices> {
  const hearers = hearersOf(log);
  let client: pg.Client | null = null;
  /** Channels asked for, not yet listened to. */
  let asked = 0;
  let said: Promise<void> = Promise.resolve();
  let closed = false;
  let waiting: NodeJS.Timeout | undefined;

  async function connect(back: boolean): Promise<void> {
    const next = connectionTo(databaseUrl);
    const lost = () => {
      if (client !== next) return;
      client = null;
      if (!closed) comeBack(firstWaitMs);
    };
    next.on('error', lost);
    next.on('end', lost);
    next.on('notification', ({ channel, payload }) => hearers.tell(channel, payload ?? ''));
    try {
      await next.connect();
      for (const channel of hearers.channels()) await next.query(listenTo(channel));
    } catch (error) {
      await end(next);
      throw error;
    }
    if (closed) return end(next);
    client = next;
    if (back) for (const channel of hearers.channels()) hearers.tell(channel, null);
  }

  function comeBack(waitMs: number): void {
    log.warn({ waitMs }, 'the database’s notices are not heard: connecting again');
    const again = () => closed || comeBack(Math.min(waitMs * 2, longestWaitMs));
    waiting = setTimeout(() => void connect(true).catch(again), waitMs).unref();
  }

  async function listen(channel: string): Promise<void> {
    asked++;
    // One question at a time. A connection that cannot take it is as good as lost: the next one listens to every channel.
    said = said.then(async () => void (await client?.query(listenTo(channel)).catch(() => undefined)));
    await said;
    asked--;
  }

  await connect(false);
  const beat = setInterval(() => client !== null && void stands(client, beatMs), beatMs).unref();

  return {
    on: (channel, hear) => {
      if (hearers.add(channel, hear) === 'first') void listen(channel);
      return () => hearers.remove(channel, hear);
    },
    get listening() {
      return client !== null && asked === 0;
    },
    close: async () => {
      closed = true;
      clearInterval(beat);
      clearTimeout(waiting);
      const last = client;
      client = null;
      if (last !== null) await end(last);
    },
  };
}

/** Who hears which channel in this process; one that fails keeps nobody else from hearing. */
function hearersOf(log: Pick<Logger, 'error'>) {
  const heard = new Map<string, Set<Hear>>();
  return {
    channels: () => heard.keys(),
    add: (channel: string, hear: Hear): 'first' | 'another' => {
      const known = heard.get(channel);
      heard.set(channel, (known ?? new Set()).add(hear));
      return known === undefined ? 'first' : 'another';
    },
    remove: (channel: string, hear: Hear): void => void heard.get(channel)?.delete(hear),
    tell: (channel: string, payload: string | null): void => {
      for (const hear of heard.get(channel) ?? []) {
        try {
          hear(payload);
        } catch (error) {
          log.error({ err: error, channel }, 'notice not taken in');
        }
      }
    },
  };
}

function connectionTo(databaseUrl: string): pg.Client {
  return new pg.Client({ connectionString: databaseUrl, application_name: 'samrad notices', connectionTimeoutMillis: 5_000 });
}

function listenTo(channel: string): string {
  return `listen ${pg.escapeIdentifier(channel)}`;
}

/** Asks whether a silent connection still stands, and cuts it when it does not answer: a network may fail without a word. */
async function stands(client: pg.Client, patienceMs: number): Promise<void> {
  const cut = setTimeout(() => destroy(client), patienceMs);
  await client.query('select 1').catch(() => destroy(client));
  clearTimeout(cut);
}

function destroy(client: pg.Client): void {
  // `end()` alone would wait for an answer that may never come.
  (client as unknown as { connection: { stream: { destroy(): void } } }).connection.stream.destroy();
}

async function end(client: pg.Client): Promise<void> {
  await client.end().catch(() => undefined);
}
