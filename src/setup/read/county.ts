import type { Read, SetupRefusal } from '../refusals.ts';
import type { Part, Sitting } from '../sitting.ts';
import { type AccountDraft, readAccounts } from './accounts.ts';
import { type BoardDraft, readBoards } from './boards.ts';
import { type BodyDraft, readBody } from './body.ts';
import { type OrderDraft, readOrder } from './order.ts';
import type { PrincipalDraft } from './principal-draft.ts';
import { readPrincipals } from './principals.ts';

/** What the sitting says so far: each page that can be read, in order, until one that cannot. */
export interface SoFar {
  readonly body: BodyDraft | null;
  readonly principals: readonly PrincipalDraft[] | null;
  readonly boards: readonly BoardDraft[] | null;
  readonly order: OrderDraft | null;
  readonly accounts: readonly AccountDraft[] | null;
  /** The first page that cannot be read, and why; null when all can. */
  readonly stop: { readonly part: Part; readonly refusals: readonly SetupRefusal[] } | null;
}

/** A whole body, ready to be set up. */
export interface NewCounty {
  readonly body: BodyDraft;
  readonly principals: readonly PrincipalDraft[];
  readonly boards: readonly BoardDraft[];
  readonly order: OrderDraft;
  readonly accounts: readonly AccountDraft[];
}

const nothing: SoFar = { body: null, principals: null, boards: null, order: null, accounts: null, stop: null };

function stopAt(sofar: SoFar, part: Part, read: Extract<Read<unknown>, { ok: false }>): SoFar {
  return { ...sofar, stop: { part, refusals: read.refusals } };
}

/** Reads page after page; each may need what the ones before it say. Pure. */
export function readSoFar(sitting: Sitting): SoFar {
  const body = readBody(sitting.samradet);
  if (!body.ok) return stopAt(nothing, 'samradet', body);
  const withBody = { ...nothing, body: body.value };
  const principals = readPrincipals(sitting.huvudman, body.value.county.code);
  if (!principals.ok) return stopAt(withBody, 'huvudman', principals);
  const withPrincipals = { ...withBody, principals: principals.value };
  const boards = readBoards(sitting.namnder, principals.value);
  if (!boards.ok) return stopAt(withPrincipals, 'namnder', boards);
  const withBoards = { ...withPrincipals, boards: boards.value };
  const order = readOrder(sitting.ordning, {
    bodyName: body.value.name,
    boards: boards.value,
    principals: principals.value,
  });
  if (!order.ok) return stopAt(withBoards, 'ordning', order);
  const withOrder = { ...withBoards, order: order.value };
  const accounts = readAccounts(sitting.konton);
  return accounts.ok ? { ...withOrder, accounts: accounts.value } : stopAt(withOrder, 'konton', accounts);
}

/** The whole, or null while a page is missing or wrong. */
export function wholeOf({ body, principals, boards, order, accounts }: SoFar): NewCounty | null {
  if (body === null || principals === null || boards === null || order === null || accounts === null) return null;
  return { body, principals, boards, order, accounts };
}
