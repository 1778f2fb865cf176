import { newId } from '../../../platform/db/columns.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { requestIn } from '../../../platform/request-in.ts';
import { type FormErrors, uiFor } from '../../../ui/index.ts';
import { markWhoCame } from '../../acts/participants/mark-who-came.ts';
import type { Conference } from '../../conference.ts';
import { areGone, byName } from '../../participants/participants.ts';
import { mayKeepConferences } from '../../policy.ts';
import { registrationsOf } from '../../queries/registrations/registrations.ts';
import { afterErrors } from '../../refusals/after.ts';
import { conferenceAsked } from '../conference-asked.ts';
import { AttendancePage } from './view.tsx';

const path = '/konferenser/:conference/deltagare/narvaro';
const one = { path, may: mayKeepConferences, subject: conferenceAsked } as const;

/** `/konferenser/:conference/deltagare/narvaro`: who came, many at once. */
export const attendanceRoutes: readonly AnyRoute[] = [
  route<Conference>({ ...one, method: 'get', handle: (web, conference) => show(web, conference, newId(), []) }),
  route<Conference>({ ...one, method: 'post', act: 'mark-who-came', handle: save }),
];

async function show(web: Web, conference: Conference, request: string, errors: FormErrors): Promise<Response> {
  const people = await registrationsOf(web, conference.id);
  const seated = people.filter(({ state }) => state === 'seat').toSorted(byName);
  const waiting = people.filter(({ state }) => state === 'waiting').toSorted(byName);
  const why = areGone(people)
    ? 'gone'
    : web.today.until(conference.on).sign > 0
      ? 'early'
      : seated.length + waiting.length === 0
        ? 'nobody'
        : null;
  const view = { conference, why, seated, waiting, request, errors } as const;
  return web.html(<AttendancePage ui={uiFor(web)} view={view} />, errors.length > 0 ? 422 : 200);
}

async function save(web: Web, conference: Conference): Promise<Response> {
  const form = await web.form();
  const request = requestIn(form);
  const came = [...form.list('kom'), ...form.list('kom-anda')];
  const marked = await markWhoCame(web, {
    conferenceId: conference.id,
    shown: form.text('visad').split(' '),
    came,
    requestId: request,
  });
  if (marked.ok) return web.redirect(`/konferenser/${conference.id}/deltagare?klart=narvaro`);
  return show(
    web,
    conference,
    request,
    afterErrors(marked.refusals, web.lang).map(({ text }) => ({ field: '', text })),
  );
}
