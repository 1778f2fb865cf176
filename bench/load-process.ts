import autocannon from 'autocannon';
import type { Answered, Load } from './load.ts';

/** Autocannon by its own door; the forms go round, each sent once. */
async function ask({ url, connections, seconds, amount, headers, forms, status }: Load): Promise<Answered> {
  let next = 0;
  const each = {
    setupRequest: (request: autocannon.Request) => ({ ...request, ...forms?.[next++ % forms.length] }),
  };
  const result = await autocannon({
    ...{ url, connections, headers: { ...headers } },
    ...(amount === undefined ? { duration: seconds ?? 5 } : { amount }),
    ...(forms === undefined ? {} : { method: 'POST' as const, requests: [each] }),
    timeout: 30,
  });
  const right = result.statusCodeStats?.[String(status) as `${number}`]?.count ?? 0;
  const answers = result['1xx'] + result['2xx'] + result['3xx'] + result['4xx'] + result['5xx'];
  return {
    perSecond: right / result.duration,
    medianMs: result.latency.p50,
    p99Ms: result.latency.p99,
    slowestMs: result.latency.max,
    wrong: answers - right + result.errors + (amount === undefined ? 0 : Math.max(0, amount - answers)),
  };
}

process.once('message', (asked) => {
  ask(asked as Load).then((answered) => {
    process.send?.(answered, () => process.exit(0));
  });
});
