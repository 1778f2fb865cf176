import type { Context } from 'hono';
import { routePath } from 'hono/route';
import type { Logger } from 'pino';

/** One request that has been answered, as the log and the figures tell of it. */
export interface Answered {
  readonly requestId?: string;
  readonly method: string;
  /** The pattern, not the address: no ids of persons in the log. */
  readonly route: string;
  readonly status: number;
  readonly ms: number;
  /** Given from memory. */
  readonly kept?: true;
}

export type TellAnswered = (answered: Answered) => void;

/** What is asked for by machines, every few seconds, would hide the rest. */
const byMachines = /^\/(halsa|matetal)(\/|$)/;

/** A line for each request. */
export function intoLog(log: Pick<Logger, 'info' | 'debug'>): TellAnswered {
  return (answered) => (byMachines.test(answered.route) ? log.debug(answered) : log.info(answered));
}

/** Tells of every answer, and has it kept nowhere unless it says so itself. */
export function logged(tell: TellAnswered) {
  return async (c: Context, next: () => Promise<void>): Promise<void> => {
    const start = performance.now();
    await next();
    if (!c.res.headers.has('cache-control')) c.res.headers.set('cache-control', 'no-store');
    tell({
      requestId: c.get('requestId'),
      method: c.req.method,
      route: routePath(c),
      status: c.res.status,
      ms: Math.round(performance.now() - start),
    });
  };
}
