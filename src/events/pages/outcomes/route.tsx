import { typedDay } from '../../../platform/days/typed-day.ts';
import { newId } from '../../../platform/db/columns.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { requestIn } from '../../../platform/request-in.ts';
import { requestOf } from '../../../platform/request-of.ts';
import { refuse } from '../../../platform/result.ts';
import { sayOutcome, takeBackOutcome } from '../../acts/after/say-outcome.ts';
import type { Conference } from '../../conference.ts';
import { mayKeepConferences, maySeeConferences } from '../../policy.ts';
import { outcomesOf } from '../../queries/after/after.ts';
import { linkTargets, type NamedTarget, namedTarget, targetKey, targetOf } from '../../queries/conferences/link-targets.ts';
import { afterErrors } from '../../refusals/after.ts';
import { conferenceAsked } from '../conference-asked.ts';
import { uiAfter } from '../ui-after.ts';
import { OutcomesPage, type TypedOutcome } from './view.tsx';
import { outcomesWords } from './words.ts';

const path = '/konferenser/:conference/ledde-till';
const kept = { may: mayKeepConferences, subject: conferenceAsked } as const;

/** `/konferenser/:conference/ledde-till`: what the knowledge led to, in sentences with their day and place. */
export const outcomesRoutes: readonly AnyRoute[] = [
  route<Conference>({
    ...{ method: 'get', path, may: maySeeConferences, subject: conferenceAsked },
    handle: (web, conference) => show(web, conference, null),
  }),
  route<Conference>({ ...kept, method: 'post', path, act: 'say-conference-outcome', handle: say }),
  route<Conference>({
    ...{ ...kept, method: 'post', path: `${path}/:outcome/ta-bort`, act: 'take-back-conference-outcome' },
    handle: takeBack,
  }),
];

/** @param returned what was typed, when something is wrong with it */
async function show(web: Web, conference: Conference, returned: TypedOutcome | null): Promise<Response> {
  const [today, w] = [web.today.toString(), outcomesWords[web.lang]];
  const typed = returned ?? { request: newId(), text: '', on: today, place: '', errors: [] };
  const outcomes = [];
  for (const outcome of await outcomesOf(web, conference.id)) {
    const { planId, projectId } = outcome;
    outcomes.push({ outcome, target: planId === null && projectId === null ? null : await namedTarget(web, outcome) });
  }
  const option = ({ to, label, of }: NamedTarget) => ({ value: targetKey(to), label, group: of ?? w.project });
  const places = mayKeepConferences.allows(web.actor, undefined) ? (await linkTargets(web)).map(option) : null;
  const view = { conference, outcomes, places, today };
  return web.html(<OutcomesPage ui={uiAfter(web, w.done)} view={view} typed={typed} />, returned === null ? 200 : 422);
}

async function say(web: Web, conference: Conference): Promise<Response> {
  const form = await web.form();
  const typed = { request: requestIn(form), text: form.text('text'), on: form.text('on'), place: form.text('place') };
  const place = typed.place === '' ? null : targetOf(typed.place);
  const said =
    place === null && typed.place !== ''
      ? refuse('link-unknown', 'place')
      : await sayOutcome(web, {
          ...{ conferenceId: conference.id, text: typed.text, on: typedDay(typed.on), place },
          requestId: requestOf('conference-outcome', conference.id, typed.request, typed.text, typed.on, typed.place),
        });
  if (said.ok) return web.redirect(`/konferenser/${conference.id}/ledde-till?klart=tillagt`);
  return show(web, conference, { ...typed, errors: afterErrors(said.refusals, web.lang) });
}

async function takeBack(web: Web, conference: Conference): Promise<Response> {
  const done = await takeBackOutcome(web, { conferenceId: conference.id, outcomeId: web.params['outcome'] ?? '' });
  return done.ok ? web.redirect(`/konferenser/${conference.id}/ledde-till?klart=borttaget`) : web.notFound();
}
