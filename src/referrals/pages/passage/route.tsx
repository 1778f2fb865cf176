import { type Passage, passagesOf } from '../../../plans/index.ts';
import { newId } from '../../../platform/db/columns.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { requestIn } from '../../../platform/request-in.ts';
import { type FormErrors, uiFor } from '../../../ui/index.ts';
import { addComment } from '../../acts/comment.ts';
import { wholeText } from '../../comment.ts';
import { mayComment, mayReadSharing, mayShare } from '../../policy.ts';
import { personActing } from '../../queries/asked.ts';
import { countsOfPassages } from '../../queries/comment-counts.ts';
import { commentsOf } from '../../queries/comments.ts';
import { referralErrors } from '../../refusals.ts';
import { type SharingWithText, sharingState } from '../../sharing.ts';
import { factsByPassage } from '../activity-facts.ts';
import { doneNotice } from '../done.ts';
import { sharingAsked } from '../sharing-asked.ts';
import { shared } from '../words.ts';
import { PassagePage } from './view.tsx';

interface Asked {
  readonly sharing: SharingWithText;
  /** Null for the text as a whole. */
  readonly passage: Passage | null;
}

const perPage = 50;

async function passageAsked(web: Web): Promise<Asked | null> {
  const sharing = await sharingAsked(web);
  if (sharing === null) return null;
  return placeIn(web, sharing, web.params['passage'] ?? '');
}

function placeIn({ lang, actor, today }: Web, sharing: SharingWithText, key: string): Asked | null {
  const taken = sharingState(sharing, today).state === 'withdrawn' && !mayShare.allows(actor, undefined);
  if (taken) return null;
  if (key === wholeText) return { sharing, passage: null };
  const passage = passagesOf(sharing.content, sharing.keys, lang).find((each) => each.key === key);
  return passage === undefined ? null : { sharing, passage };
}

interface Said {
  readonly text: string;
  readonly quote: string;
  readonly request: string;
  readonly errors: FormErrors;
}

async function show(web: Web, { sharing, passage }: Asked, said?: Said): Promise<Response> {
  const key = passage?.key ?? wholeText;
  const author = web.query.get('av') ?? null;
  const count = (await countsOfPassages(web, sharing.id, author)).get(key) ?? 0;
  // Withdrawn ones are counted too where pages are: they keep their place.
  const all = await commentsOf(web, sharing.id, {
    passage: key,
    author: author ?? undefined,
    limit: perPage,
    offset: offsetOf(web),
  });
  const open = sharingState(sharing, web.today).state === 'open';
  const speaks = open && mayComment.allows(web.actor, sharing) && (await personActing(web)) !== null;
  const view = {
    ...{ sharing, passage, count, author, mayComment: speaks, mayManage: mayShare.allows(web.actor, undefined) },
    ...{ label: passage?.label ?? shared[web.lang].whole, facts: factsByPassage(web.lang, sharing).get(key) ?? [] },
    ...{ comments: all, page: pageOf(web), isFull: all.length === perPage },
    said: said ?? { text: '', quote: '', request: newId(), errors: [] },
  };
  const ui = uiFor(web, { notice: said === undefined ? doneNotice(web) : undefined });
  return web.html(<PassagePage ui={ui} view={view} />, view.said.errors.length > 0 ? 422 : 200);
}

function pageOf({ query }: Web): number {
  const page = query.get('sida') ?? '1';
  return /^[1-9]\d{0,4}$/.test(page) ? Number(page) : 1;
}

function offsetOf(web: Web): number {
  return (pageOf(web) - 1) * perPage;
}

async function say(web: Web, sharing: SharingWithText): Promise<Response> {
  const form = await web.form();
  const [text, quote, passage] = [form.text('text').slice(0, 5000), form.text('quote').slice(0, 500), form.text('passage')];
  const request = requestIn(form);
  const said = await addComment(web, { sharingId: sharing.id, passage, quote, text, requestId: request });
  if (said.ok) {
    // The new one may be one of many: its own passage is where it surely shows, but the text is where one goes on reading.
    return web.redirect(`/remisser/${sharing.id}?klart=sagt#${passage}`);
  }
  const place = placeIn(web, sharing, passage) ?? placeIn(web, sharing, wholeText);
  // Taken back meanwhile: nothing that was said of it is shown any more.
  if (place === null) return web.notFound();
  return show(web, place, { text, quote, request, errors: referralErrors(said.refusals, web.lang) });
}

/** `/remisser/:sharing/stalle/:passage`: all that was said of one passage; and where a comment is said. */
export const passageRoutes: readonly AnyRoute[] = [
  route<Asked>({
    ...{ method: 'get', path: '/remisser/:sharing/stalle/:passage', subject: passageAsked },
    may: { ...mayReadSharing, allows: (actor, { sharing }) => mayReadSharing.allows(actor, sharing) },
    handle: (web, asked) => show(web, asked),
  }),
  route<SharingWithText>({
    ...{ method: 'post', path: '/remisser/:sharing/synpunkt', act: 'comment-on-draft', may: mayComment, subject: sharingAsked },
    handle: say,
  }),
];
