import { sql } from 'drizzle-orm';
import { type AccountsRefusal, openFirstAccount } from '../../accounts/index.ts';
import { addBoard, addPrincipal, bodyOf, makeJointBoard, setBody } from '../../members/index.ts';
import type { Ctx } from '../../platform/act.ts';
import { program } from '../../platform/actor.ts';
import { goOnAs } from '../../platform/db/database.ts';
import { done, type Result, refuse } from '../../platform/result.ts';
import type { AccountDraft } from '../read/accounts.ts';
import type { BoardDraft } from '../read/boards.ts';
import type { NewCounty } from '../read/county.ts';
import { must } from './must.ts';
import { setUpOrgans, setUpPeople } from './organs-and-people.ts';

/** Any number that is no other lock's: two who set up at once take turns. */
const setupLock = 7_361_020;

/** An account, as signing in wants to know it. */
type FirstAccount = Extract<Awaited<ReturnType<typeof openFirstAccount>>, { ok: true }>['value'];
type SetUp<Value> = Result<Value, 'already-set-up' | AccountsRefusal['code']>;

/**
 * Makes a body of an empty installation, whole or not at all: the caller lets the transaction go when the answer is a no.
 * @param password of the first of the accounts; the others get theirs by a link
 * @returns the first account
 */
export async function setUp(given: Ctx, county: NewCounty, password: string): Promise<SetUp<FirstAccount>> {
  const ctx = await goOnAs(given, program('kom-igang'), 'set-up');
  await ctx.tx.execute(sql`select pg_advisory_xact_lock(${setupLock})`);
  if ((await bodyOf(ctx)) !== null) return refuse('already-set-up');
  const { body, order } = county;
  const boards = await setUpBoards(ctx, county, await setUpPrincipals(ctx, county));
  const said = { name: body.name, shortName: body.shortName, county: body.county.name, mandate: body.mandate, source: null };
  must(await setBody(ctx, { ...said, hostBoardId: boards.get(order.host) ?? '', defaultRule: order.rule }));
  const secretariat = await setUpOrgans(ctx, order.organs, body.from);
  return openAccounts(ctx, county.accounts, await setUpPeople(ctx, county.accounts, secretariat), password);
}

/** Ids by code. */
async function setUpPrincipals(ctx: Ctx, { principals, body }: NewCounty): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>();
  for (const { boards: _, ...principal } of principals) {
    ids.set(principal.code, must(await addPrincipal(ctx, { ...principal, takesPartFrom: body.from })).id);
  }
  return ids;
}

async function setUpBoards(
  ctx: Ctx,
  { boards, body: { from } }: NewCounty,
  principals: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<BoardDraft, string>> {
  const ids = new Map<BoardDraft, string>();
  for (const board of boards) {
    const { name, kind, mailbox, actsFor } = board;
    const principalId = principals.get(board.principal) ?? '';
    const boardId = must(await addBoard(ctx, { principalId, name, kind, mailbox, existsFrom: from })).id;
    ids.set(board, boardId);
    const principalIds = actsFor.flatMap((code) => principals.get(code) ?? []);
    if (principalIds.length > 0) must(await makeJointBoard(ctx, { boardId, principalIds, from }));
  }
  return ids;
}

async function openAccounts(
  ctx: Ctx,
  drafts: readonly AccountDraft[],
  people: readonly string[],
  password: string,
): Promise<SetUp<FirstAccount>> {
  let first: FirstAccount | null = null;
  for (const [place, { name, email }] of drafts.entries()) {
    const personId = people[place] ?? '';
    const opened = await openFirstAccount(ctx, { personId, name, email, password: place === 0 ? password : null });
    if (!opened.ok) return opened;
    first ??= opened.value;
  }
  if (first === null) throw new Error('nobody was to get an account');
  return done(first);
}
