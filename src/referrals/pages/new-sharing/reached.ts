import { openAccountsOfPeople } from '../../../accounts/index.ts';
import { mailsWantedBy } from '../../../correspondence/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import type { Notify } from '../../acts/share-informally.ts';
import { peopleAsked, type Reader } from '../../queries/asked.ts';
import type { ReachedPerson } from './review.tsx';

/** Everyone who is asked, and how each comes to know: said before anything goes. */
export async function reachedPeople(
  ctx: Ctx,
  notify: Pick<Notify, 'canSend'>,
  readers: readonly Reader[],
): Promise<readonly ReachedPerson[]> {
  const asked = await peopleAsked(ctx, readers, ctx.today);
  const accounts = await openAccountsOfPeople(
    ctx,
    asked.map(({ id }) => id),
  );
  const reached: ReachedPerson[] = [];
  for (const { id, name, through } of asked) {
    const account = accounts.get(id);
    const howIs = async (): Promise<ReachedPerson['how']> => {
      if (account === undefined) return 'none';
      if (account.id === ctx.actor.account) return 'self';
      if (!notify.canSend || !account.takesMail) return 'no-mail';
      return (await mailsWantedBy(ctx, account.id))['asked-for-comments'] ? 'mail' : 'declined';
    };
    reached.push({ name, through, how: await howIs() });
  }
  return reached;
}
