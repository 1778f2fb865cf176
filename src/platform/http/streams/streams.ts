import { randomBytes } from 'node:crypto';
import type { Logger } from 'pino';
import type { Actor } from '../../actor.ts';
import { everySeconds } from '../../jobs/every-seconds.ts';
import { eventStream, type Stream } from './event-stream.ts';

/** What an open page hears of: that something changed, never what. It then asks for itself anew, as itself. */
export interface Streams {
  /** Where a page stands that is read from the database from now on; given back by `listen`'s `since`. */
  mark(): string;
  /** Answers with a stream of events about `topic`, which holds no connection to the database; or why there is no room for it. */
  listen(listener: Listener): Response;
  /** Tells every stream of a topic that something changed; null: of all topics, since anything may have been missed. */
  tell(topic: string | null): void;
  /** How many are open in this process. */
  count(): number;
  /** Ends all streams and takes no new: the first thing to do when the program stops. */
  end(): void;
  close(): Promise<void>;
}

export interface Listener {
  readonly request: Request;
  readonly account: string;
  readonly topic: string;
  /** A mark: what has changed since is told at once. */
  readonly since: string | null;
  /** Whether this actor may still hear, asked now and then. */
  readonly may: (actor: Actor) => boolean;
}

interface StreamsParts {
  /** Who a request comes from now, without counting it as use of the session; null when nobody. */
  readonly whoIs: (request: Request) => Promise<Actor | null>;
  readonly log: Pick<Logger, 'error'>;
  readonly limits?: Partial<typeof limits>;
}

const limits = {
  /** Open at once in this process. */
  most: 1_000,
  /** Of one account: several devices, each with a few windows side by side. */
  mostOfAccount: 12,
  /** A silent stream says that it lives, and its listener is asked about anew. */
  beatSeconds: 20,
  /** Topics of which the last change is remembered. */
  topics: 10_000,
};

/** Counted from the start of this process: a clock that is turned back changes nothing. */
const now = () => Math.floor(performance.now());

type Open = Stream & Omit<Listener, 'since'>;

export function openStreams({ whoIs, log, limits: given }: StreamsParts): Streams {
  const most = { ...limits, ...given };
  const boot = randomBytes(6).toString('hex');
  const open = new Set<Open>();
  const told = new Map<string, number>();
  /** Of all topics: at first none has been told of. */
  let toldAll = Number.NEGATIVE_INFINITY;
  let ended = false;
  const mark = () => `${boot}.${now()}`;

  /** True unless it is sure that nothing has: a mark of another process, or of none, says nothing. */
  const hasChanged = (topic: string, since: string) => {
    const [where, when = ''] = since.split('.');
    const last = Math.max(told.get(topic) ?? Number.NEGATIVE_INFINITY, toldAll);
    return where !== boot || !/^\d{1,15}$/.test(when) || last >= Number(when);
  };

  const beat = async () => {
    for (const each of open) {
      const actor = await whoIs(each.request);
      if (actor?.account === each.account && each.may(actor)) each.beat();
      else each.end();
    }
  };
  const stopBeating = everySeconds(most.beatSeconds, beat, log);

  return {
    mark,
    listen: ({ since, ...listener }) => {
      const own = [...open].filter(({ account }) => account === listener.account).length;
      if (ended || open.size >= most.most) return noRoom(503);
      if (own >= most.mostOfAccount) return noRoom(429);
      const { stream, response } = eventStream(mark());
      // Asked by HEAD, nobody would ever read it to its end.
      if (listener.request.method === 'HEAD') {
        stream.end();
        return response;
      }
      const each: Open = { ...listener, ...stream };
      open.add(each);
      void stream.ended.then(() => open.delete(each));
      if (since !== null && hasChanged(listener.topic, since)) each.tell(mark());
      return response;
    },
    tell: (topic) => {
      if (told.size >= most.topics) {
        told.clear();
        toldAll = now();
      }
      if (topic === null) toldAll = now();
      else told.set(topic, now());
      for (const each of open) if (topic === null || each.topic === topic) each.tell(mark());
    },
    count: () => open.size,
    end: () => {
      ended = true;
      for (const each of open) each.end();
    },
    close: stopBeating,
  };
}

/** For whoever reads it: browsers only see the status, and try again later. */
function noRoom(status: 429 | 503): Response {
  const text =
    status === 429
      ? 'Kontot har redan så många sidor öppna som uppdateras av sig själva.\nThe account has as many live pages open as there is room for.\n'
      : 'Just nu uppdateras inga fler sidor av sig själva. Ladda om sidan för att se det senaste.\nNo more live pages just now. Reload the page to see the latest.\n';
  return new Response(text, { status, headers: { 'content-type': 'text/plain; charset=utf-8', 'retry-after': '30' } });
}
