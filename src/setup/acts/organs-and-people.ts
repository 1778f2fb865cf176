import type { Temporal } from 'temporal-polyfill';
import { addOrgan, addPerson, assign } from '../../members/index.ts';
import type { Ctx } from '../../platform/act.ts';
import type { AccountDraft } from '../read/accounts.ts';
import type { OrganDraft } from '../read/order.ts';
import { must } from './must.ts';

/**
 * The body on top, its groups under it, and the networks under the management group where there is one.
 * @returns the secretariat's id
 */
export async function setUpOrgans(ctx: Ctx, drafts: readonly OrganDraft[], from: Temporal.PlainDate): Promise<string> {
  const ids = new Map<OrganDraft['kind'], string>();
  for (const [ordinal, { kind, name }] of drafts.entries()) {
    const top = ids.get('consultation-body') ?? null;
    const parentId = kind === 'network' ? (ids.get('management-group') ?? top) : top;
    ids.set(kind, must(await addOrgan(ctx, { kind, name, parentId, ordinal, existsFrom: from })).id);
  }
  const secretariat = ids.get('secretariat');
  if (secretariat === undefined) throw new Error('a body without a secretariat');
  return secretariat;
}

/** Those who get accounts, with what they hold from today. @returns their ids, in the order given */
export async function setUpPeople(ctx: Ctx, drafts: readonly AccountDraft[], secretariat: string): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const { name, roles } of drafts) {
    const personId = must(await addPerson(ctx, { kind: 'person', name })).id;
    for (const role of roles) {
      const organId = role === 'operator' ? null : secretariat;
      must(await assign(ctx, { personId, role, organId, from: ctx.today }));
    }
    ids.push(personId);
  }
  return ids;
}
