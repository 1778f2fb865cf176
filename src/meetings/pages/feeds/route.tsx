import { organsOn } from '../../../members/index.ts';
import { stockholmDay } from '../../../platform/clock.ts';
import { oneOf } from '../../../platform/http/forms/field.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { ownValue } from '../../../platform/own-value.ts';
import { requestIn } from '../../../platform/request-in.ts';
import { type Refusal, refuse } from '../../../platform/result.ts';
import { isoDate, uiFor } from '../../../ui/index.ts';
import { makeFeed, revokeFeed } from '../../acts/calendar/feeds.ts';
import { maySeeMeetings } from '../../policy.ts';
import { ownFeeds } from '../../queries/calendar/feeds.ts';
import { type CalendarRefusal, calendarErrors } from '../../refusals/calendar.ts';
import { feedName } from '../feed/feed-name.ts';
import { FeedsPage } from './view.tsx';
import { words } from './words.ts';

const path = '/moten/kalendrar';
const scopes = ['mine', 'organ', 'all'] as const;

/** `/moten/kalendrar`: one's own private addresses, each shown whole once, when it is made. */
export const feedsRoutes: readonly AnyRoute[] = [
  route({ method: 'get', path, may: maySeeMeetings, handle: (web) => show(web, {}) }),
  route({
    ...{ method: 'post', path, may: maySeeMeetings, act: 'make-calendar-address' },
    handle: async (web) => {
      const form = await web.form();
      const typed = { scope: form.text('scope'), organId: form.text('organId') };
      const scope = oneOf(typed.scope, scopes);
      const made =
        scope === undefined
          ? refuse('scope-missing' as const, 'scope')
          : await makeFeed(web, { scope, organId: typed.organId, requestId: requestIn(form) });
      if (!made.ok) return show(web, { typed, refusals: made.refusals });
      if (made.value === null) return web.redirect(`${path}?klart=exists`);
      return show(web, { made: `${web.shell.url}/kalender/${made.value}.ics` });
    },
  }),
  route({
    ...{ method: 'post', path: `${path}/aterkalla`, may: maySeeMeetings, act: 'revoke-calendar-address' },
    handle: async (web) => {
      await revokeFeed(web, (await web.form()).text('feed'));
      return web.redirect(`${path}?klart=revoked`);
    },
  }),
];

interface Shown {
  readonly typed?: { readonly scope: string; readonly organId: string };
  readonly made?: string;
  readonly refusals?: readonly Refusal<CalendarRefusal>[];
}

async function show(web: Web, shown: Shown): Promise<Response> {
  const { typed = { scope: 'mine', organId: '' }, made = null, refusals = [] } = shown;
  const rows = [];
  for (const feed of await ownFeeds(web)) {
    const name = await feedName(web, web.lang, feed, web.shell.bodyName);
    rows.push({ id: feed.id, name, since: isoDate(stockholmDay(feed.at)) });
  }
  const organs = (await organsOn(web, web.today)).map(({ id, name }) => ({ value: id, label: name }));
  const said = ownValue(words[web.lang].done, web.query.get('klart'));
  const ui = uiFor(web, { notice: said === undefined ? undefined : { kind: 'done', text: said } });
  const view = { rows, organs, typed, made, errors: calendarErrors(refusals, web.lang) };
  // 201, for the page that shows an address cannot be a redirect: the address is nowhere to be read again.
  return web.html(<FeedsPage ui={ui} view={view} />, refusals.length > 0 ? 422 : made === null ? 200 : 201);
}
