import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/**
 * How many changes one client may ask for in a minute: a brake on a browser gone wild, not a wall, so each process counts for itself.
 * @returns true while the client may go on
 */
export function openWriteLimit(perMinute: number): (client: string) => Promise<boolean> {
  const limiter = new RateLimiterMemory({ points: perMinute, duration: 60 });
  return async (client) => {
    try {
      await limiter.consume(client);
      return true;
    } catch (refused) {
      if (refused instanceof RateLimiterRes) return false;
      throw refused;
    }
  };
}
