import { newId } from '../../../platform/db/columns.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { requestIn } from '../../../platform/request-in.ts';
import { publicationOf } from '../../../records/index.ts';
import { uiFor } from '../../../ui/index.ts';
import { sayOfConference } from '../../acts/conferences/say-of-conference.ts';
import type { ParticipantWays } from '../../acts/registrations/mail-registrant.ts';
import { audienceOf } from '../../announcing/audience.ts';
import type { Conference } from '../../conference.ts';
import { mayKeepConferences } from '../../policy.ts';
import { registrationsOf } from '../../queries/registrations/registrations.ts';
import { conferenceErrors } from '../../refusals/conferences.ts';
import { conferenceAsked } from '../conference-asked.ts';
import { CancelPage, type CancelView } from './view.tsx';

const common = { path: '/konferenser/:conference/stall-in', may: mayKeepConferences, subject: conferenceAsked } as const;

type Returned = Pick<CancelView, 'text' | 'request' | 'errors'>;

/** `/konferenser/:conference/stall-in`: says who is told that it is cancelled, and cancels it. */
export function cancelConferenceRoutes(parts: ParticipantWays): readonly AnyRoute[] {
  return [
    route<Conference>({
      ...{ ...common, method: 'get' },
      handle: (web, of) => show(web, parts, of, { text: '', request: newId(), errors: [] }),
    }),
    route<Conference>({
      ...{ ...common, method: 'post', act: 'cancel-conference' },
      handle: (web, of) => cancel(web, parts, of),
    }),
  ];
}

async function cancel(web: Web, parts: ParticipantWays, conference: Conference): Promise<Response> {
  const form = await web.form();
  const [text, request] = [form.text('text'), requestIn(form)];
  const said = { conferenceId: conference.id, kind: 'cancelled', text, requestId: request } as const;
  const cancelled = await sayOfConference(web, parts, said);
  if (cancelled.ok) return web.redirect(`/konferenser/${conference.id}?klart=installd`);
  return show(web, parts, conference, { text, request, errors: conferenceErrors(cancelled.refusals, web.lang) });
}

async function show(web: Web, { ways }: ParticipantWays, conference: Conference, returned: Returned): Promise<Response> {
  const count = conference.hasOpened ? audienceOf(await registrationsOf(web, conference.id), null).length : 0;
  const isPublic = (await publicationOf(web, 'conference', conference.id)) !== null;
  const view = { ...returned, conference, count, isPublic, canSend: ways.canSend };
  return web.html(<CancelPage ui={uiFor(web)} view={view} />, returned.errors.length > 0 ? 422 : 200);
}
