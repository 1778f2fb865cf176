import { passagesOf, type TextAndKeys, textSha256 } from '../../../plans/index.ts';
import { typedDayOrNone } from '../../../platform/days/typed-day.ts';
import { newId } from '../../../platform/db/columns.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { requestIn } from '../../../platform/request-in.ts';
import type { Refusal } from '../../../platform/result.ts';
import { uiFor } from '../../../ui/index.ts';
import { type Notify, shareInformally } from '../../acts/share-informally.ts';
import { commentsNotice } from '../../comments-notice.ts';
import { mayShare } from '../../policy.ts';
import type { Reader } from '../../queries/asked.ts';
import { readersToChoose } from '../../queries/readers-to-choose.ts';
import { type ReferralRefusal, referralErrors } from '../../refusals.ts';
import { chooseKindRoute, planInQuery } from './choose.tsx';
import { mostFound, ShareFormPage } from './form.tsx';
import { reachedPeople } from './reached.ts';
import { ReviewPage } from './review.tsx';
import { type TypedSharing, typedIn } from './typed.ts';

/** Two weeks, unless somebody says another day. */
const usualDays = 14;

async function showForm(
  web: Web,
  plan: TextAndKeys,
  typed: TypedSharing,
  refusals: readonly Refusal<ReferralRefusal>[] = [],
  status = 200,
): Promise<Response> {
  const choices = await readersToChoose(web);
  const found = foundBy(choices, typed.search);
  const chosen = choices.filter(({ kind, id }) => kind === 'person' && typed.people.includes(id));
  const people = [...chosen, ...found.filter((each) => !chosen.includes(each)).slice(0, mostFound)];
  const view = {
    ...{ planId: plan.planId, planTitle: plan.planTitle, people, typed, today: web.today.toString() },
    ...{ searched: typed.search !== '', cut: found.length > mostFound, errors: referralErrors(refusals, web.lang) },
    organs: choices.filter(({ kind }) => kind === 'organ'),
  };
  return web.html(<ShareFormPage ui={uiFor(web)} view={view} />, status);
}

/** People whose names hold all the words. */
function foundBy(choices: readonly Reader[], search: string): readonly Reader[] {
  const words = search.toLocaleLowerCase('sv').split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  return choices.filter(
    ({ kind, name }) => kind === 'person' && words.every((word) => name.toLocaleLowerCase('sv').includes(word)),
  );
}

async function take(web: Web, notify: Notify, plan: TextAndKeys): Promise<Response> {
  const form = await web.form();
  const typed = typedIn(form, requestIn(form));
  const step = form.text('steg');
  const again = (...refusals: Refusal<ReferralRefusal>[]) => showForm(web, plan, typed, refusals, 422);
  if (step === 'sok' || step === 'andra') return again();
  const until = typedDayOrNone(typed.until);
  const readers = (await readersToChoose(web)).filter(({ id }) => typed.organs.includes(id) || typed.people.includes(id));
  const wrong: Refusal<ReferralRefusal>[] = [
    ...(readers.length === 0 ? [{ code: 'nobody-chosen' as const, field: 'organ' }] : []),
    ...(until ? [] : [{ code: 'day-wrong' as const, field: 'until' }]),
    ...(until && until.until(web.today).days > 0 ? [{ code: 'day-past' as const, field: 'until' }] : []),
  ];
  if (wrong.length > 0 || !until) return again(...wrong);
  if (step !== 'dela') return review(web, notify, plan, typed, readers);
  const shared = await shareInformally(web, notify, {
    ...{ planId: plan.planId, organIds: typed.organs, personIds: typed.people, until, message: typed.message },
    ...{ textSha256: form.text('sum'), requestId: typed.request },
  });
  return shared.ok ? web.redirect(`/remisser/${shared.value.id}?klart=delat`) : again(...shared.refusals);
}

async function review(
  web: Web,
  notify: Notify,
  plan: TextAndKeys,
  typed: TypedSharing,
  readers: readonly Reader[],
): Promise<Response> {
  const until = typedDayOrNone(typed.until) ?? web.today;
  const { text, keys, planTitle, planId } = plan;
  const asking = { id: '…', title: text.title, until, message: typed.message.trim(), through: null, url: notify.url };
  const { subject, body } = commentsNotice(asking);
  const view = {
    ...{ planId, planTitle, typed, readers: readers.map(({ name }) => name) },
    reached: await reachedPeople(web, notify, readers),
    ...{ passages: passagesOf(text, keys).length, textSha256: textSha256(text) },
    mail: { subject: subject[web.lang], body: body[web.lang] },
  };
  // Not done yet, so no answer to a form that a browser would take for done.
  return web.html(<ReviewPage ui={uiFor(web)} view={view} />, 422);
}

/** `/remisser/ny` and `/remisser/ny/informellt`: how is a text shared, with whom, until when; shown before it is done. */
export function newSharingRoutes(notify: Notify): readonly AnyRoute[] {
  const path = '/remisser/ny/informellt';
  return [
    chooseKindRoute,
    route<TextAndKeys>({
      ...{ method: 'get', path, may: mayShare, subject: planInQuery },
      handle: (web, plan) => showForm(web, plan, proposed(web)),
    }),
    route<TextAndKeys>({
      ...{ method: 'post', path, may: mayShare, subject: planInQuery, act: 'share-draft' },
      handle: (web, plan) => take(web, notify, plan),
    }),
  ];
}

function proposed({ today }: Web): TypedSharing {
  const until = today.add({ days: usualDays }).toString();
  return { organs: [], people: [], search: '', until, message: '', request: newId() };
}
