import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { Temporal } from 'temporal-polyfill';
import { openPool } from '../../platform/db/pool.ts';
import { fingerprint } from '../secrets.ts';
import { networkOf } from './network.ts';

const quarter = 15 * 60;
const hour = 60 * 60;

/** How often, in how many seconds. An address may be many people's (a municipality goes out through one), hence the difference. */
const limits = {
  'sign-in': { account: { points: 10, duration: quarter }, address: { points: 100, duration: quarter } },
  recovery: { account: { points: 3, duration: hour }, address: { points: 30, duration: hour } },
  /** The code of an empty installation: there is no account yet, so both are by address. */
  'set-up': { account: { points: 20, duration: quarter }, address: { points: 20, duration: quarter } },
  /** A link in a mail to an authority: the link itself, and whoever tries links. */
  'contact-link': { account: { points: 30, duration: hour }, address: { points: 120, duration: hour } },
  /** A calendar that is followed: the address itself, asked for a few times an hour, and whoever tries addresses (a calendar service is many people's). */
  'calendar-feed': { account: { points: 60, duration: hour }, address: { points: 1200, duration: hour } },
  /** A public form: the conference that is registered for, all together, and one client. A whole workplace may register within minutes. */
  registration: { account: { points: 600, duration: quarter }, address: { points: 200, duration: quarter } },
  /** A participant's own link, and whoever tries links. A workplace confirms as fast as it registers. */
  'registration-link': { account: { points: 60, duration: hour }, address: { points: 600, duration: hour } },
} as const;

type Attempted = keyof typeof limits;

/** Counts attempts per account and per address, for all processes together. */
export interface Attempts {
  /**
   * Counts one attempt. @returns when to try again, or null while it is allowed
   * @param account what is tried: an address of mail; kept as a fingerprint only
   */
  count(kind: Attempted, account: string, address: string): Promise<Temporal.Instant | null>;
  /** It went well: the account's attempts are forgotten, and the address gets this one back. */
  forgive(kind: Attempted, account: string, address: string): Promise<void>;
  close(): Promise<void>;
}

/**
 * Counters in `rate_counters`, over connections of their own: a request holds one of the database's while it counts, and would
 * otherwise wait for a second (architecture.md, rule 7); and a failed attempt rolls its transaction back, but must count.
 */
export function openAttempts(url: string): Attempts {
  const pool = openPool({ connectionString: url, max: 2, application_name: 'samrad attempts' });
  const limiter = (kind: Attempted, by: 'account' | 'address') =>
    new RateLimiterPostgres({
      storeClient: pool,
      storeType: 'pool',
      tableName: 'rate_counters',
      tableCreated: true,
      keyPrefix: `${kind}-${by}`,
      ...limits[kind][by],
    });
  const limiters = {
    'sign-in': { account: limiter('sign-in', 'account'), address: limiter('sign-in', 'address') },
    recovery: { account: limiter('recovery', 'account'), address: limiter('recovery', 'address') },
    'set-up': { account: limiter('set-up', 'account'), address: limiter('set-up', 'address') },
    'contact-link': { account: limiter('contact-link', 'account'), address: limiter('contact-link', 'address') },
    'calendar-feed': { account: limiter('calendar-feed', 'account'), address: limiter('calendar-feed', 'address') },
    registration: { account: limiter('registration', 'account'), address: limiter('registration', 'address') },
    'registration-link': { account: limiter('registration-link', 'account'), address: limiter('registration-link', 'address') },
  };
  return {
    count: async (kind, account, address) => {
      // Whoever has used up their own share takes nothing more of the account's: one client alone can keep nobody else out of a form.
      const wait =
        (await consume(limiters[kind].address, fingerprint(networkOf(address)))) ||
        (await consume(limiters[kind].account, fingerprint(account.trim().toLowerCase())));
      return wait === 0 ? null : Temporal.Now.instant().add({ milliseconds: wait });
    },
    forgive: async (kind, account, address) => {
      await limiters[kind].account.delete(fingerprint(account.trim().toLowerCase()));
      await limiters[kind].address.reward(fingerprint(networkOf(address)));
    },
    close: () => pool.end(),
  };
}

/** Milliseconds until the next attempt, 0 when this one is allowed. */
async function consume(limiter: RateLimiterPostgres, key: string): Promise<number> {
  try {
    await limiter.consume(key);
    return 0;
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused;
    if (refused.msBeforeNext <= limiter.duration * 1000) return Math.max(1, refused.msBeforeNext);
    // A wait longer than any was counted by a clock that has been turned back since.
    await limiter.delete(key);
    return consume(limiter, key);
  }
}
