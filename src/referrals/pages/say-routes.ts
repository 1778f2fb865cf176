import { type AnyRoute, route } from '../../platform/http/route.ts';
import type { Web } from '../../platform/http/web.ts';
import { passOnSharing, supportComment, withdrawComment } from '../acts/say-of-comment.ts';
import { mayComment, mayReadSharing } from '../policy.ts';
import type { ReferralResult } from '../refusals.ts';
import type { SharingWithText } from '../sharing.ts';
import { sharingAsked } from './sharing-asked.ts';

const path = '/remisser/:sharing/synpunkt/:comment';

/** Back to where the button was. Only to pages of the same sharing: the field is the reader's to change. */
async function backTo(web: Web, sharing: SharingWithText, done: string): Promise<Response> {
  const from = (await web.form()).text('fran');
  const own = /^\/remisser\/[0-9a-f-]{36}(\/stalle\/[\w-]{1,100}(\?sida=\d{1,5})?)?$/.test(from) && from.includes(sharing.id);
  const place = own ? from : `/remisser/${sharing.id}`;
  const comment = web.params['comment'];
  return web.redirect(
    `${place}${place.includes('?') ? '&' : '?'}klart=${done}${comment === undefined ? '' : `#synpunkt-${comment}`}`,
  );
}

async function after(web: Web, sharing: SharingWithText, done: string, said: ReferralResult<null>): Promise<Response> {
  if (said.ok) return backTo(web, sharing, done);
  // These buttons have no fields: what is refused is gone, over or somebody else's, and the page as it is now says so.
  return said.refusals.some(({ code }) => code === 'not-found') ? web.notFound() : web.redirect(`/remisser/${sharing.id}`);
}

/** The small buttons: agree with a comment or no longer, take one's own back, and have nothing to say. */
export const sayRoutes: readonly AnyRoute[] = [
  route<SharingWithText>({
    ...{ method: 'post', path: `${path}/hall-med`, act: 'support-comment', may: mayComment, subject: sharingAsked },
    handle: async (web, sharing) => {
      const supports = (await web.form()).text('haller') !== 'nej';
      const named = { sharingId: sharing.id, commentId: web.params['comment'] ?? '' };
      return after(web, sharing, 'haller', await supportComment(web, named, supports));
    },
  }),
  route<SharingWithText>({
    ...{ method: 'post', path: `${path}/ta-tillbaka`, act: 'withdraw-comment', may: mayReadSharing, subject: sharingAsked },
    handle: async (web, sharing) => {
      const named = { sharingId: sharing.id, commentId: web.params['comment'] ?? '' };
      return after(web, sharing, 'tillbaka', await withdrawComment(web, named));
    },
  }),
  route<SharingWithText>({
    ...{ method: 'post', path: '/remisser/:sharing/inga', act: 'pass-on-draft', may: mayComment, subject: sharingAsked },
    handle: async (web, sharing) => after(web, sharing, 'inga', await passOnSharing(web, sharing.id)),
  }),
];
