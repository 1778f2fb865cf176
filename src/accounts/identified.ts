import type { Temporal } from 'temporal-polyfill';

/** An account, as the ways of signing in need to know it. */
interface KnownAccount {
  readonly id: string;
  readonly personId: string;
  readonly email: string;
  readonly exampleName: string | null;
  readonly closedAt: Temporal.Instant | null;
}

/**
 * Someone whom a way of signing in has vouched for. Every way (password, the example's list, later single sign-on) ends in one of
 * these, and `startSession` takes nothing else: sessions, limits, grants and pages know of no way in particular (ADR 0004).
 */
export interface Identified {
  readonly by: 'password' | 'example' | 'link';
  readonly account: KnownAccount;
}

/** Whose browser it is: the account, and the session that the request came with. */
export interface OwnAccount {
  readonly account: KnownAccount & { readonly passwordHash: string | null };
  readonly sessionId: string;
}
