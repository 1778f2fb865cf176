import { principalsOn } from '../../../members/index.ts';
import { passagesOf } from '../../../plans/index.ts';
import { newId } from '../../../platform/db/columns.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Form, Web } from '../../../platform/http/web.ts';
import { requestIn } from '../../../platform/request-in.ts';
import { type FormErrors, uiFor } from '../../../ui/index.ts';
import { noteComment } from '../../acts/comment.ts';
import { wholeText } from '../../comment.ts';
import { mayShare } from '../../policy.ts';
import { referralErrors } from '../../refusals.ts';
import { type SharingWithText, sharingState } from '../../sharing.ts';
import { sharingAsked } from '../sharing-asked.ts';
import { shared } from '../words.ts';
import { NotePage, type TypedNote } from './view.tsx';

async function show(web: Web, sharing: SharingWithText, typed: TypedNote, errors: FormErrors = []): Promise<Response> {
  const passages = passagesOf(sharing.content, sharing.keys, web.lang).map(({ key, label }) => ({ value: key, label }));
  const principals = (await principalsOn(web, web.today)).map(({ id, name }) => ({ value: id, label: name }));
  const view = {
    sharing,
    typed,
    errors,
    principals,
    passages: [{ value: wholeText, label: shared[web.lang].whole }, ...passages],
  };
  return web.html(<NotePage ui={uiFor(web)} view={view} />, errors.length > 0 ? 422 : 200);
}

function typedIn(form: Form): TypedNote {
  return {
    ...{ author: form.text('author').slice(0, 300), principal: form.text('principal'), passage: form.text('passage') },
    ...{ quote: form.text('quote').slice(0, 500), text: form.text('text').slice(0, 5000), request: requestIn(form) },
  };
}

/** Comments informally; a referral's come with a board's statement. */
async function informal(web: Web): Promise<SharingWithText | null> {
  const sharing = await sharingAsked(web);
  if (sharing === null || sharing.kind !== 'informal') return null;
  return sharingState(sharing, web.today).state === 'withdrawn' ? null : sharing;
}

const common = { path: '/remisser/:sharing/anteckna', may: mayShare, subject: informal } as const;

/** `/remisser/:sharing/anteckna`: the secretariat notes a comment that came another way, or late. */
export const noteRoutes: readonly AnyRoute[] = [
  route<SharingWithText>({
    ...common,
    method: 'get',
    handle: (web, sharing) =>
      show(web, sharing, { author: '', principal: '', passage: wholeText, quote: '', text: '', request: newId() }),
  }),
  route<SharingWithText>({
    ...{ ...common, method: 'post', act: 'note-comment' },
    handle: async (web, sharing) => {
      const typed = typedIn(await web.form());
      const { author, passage, quote, text, request } = typed;
      const principalId = typed.principal === '' ? null : typed.principal;
      const noted = await noteComment(web, {
        sharingId: sharing.id,
        author,
        principalId,
        passage,
        quote,
        text,
        requestId: request,
      });
      if (!noted.ok) return show(web, sharing, typed, referralErrors(noted.refusals, web.lang));
      return web.redirect(`/remisser/${sharing.id}?klart=antecknat#${passage}`);
    },
  }),
];
