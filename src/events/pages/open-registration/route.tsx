import { newId } from '../../../platform/db/columns.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { requestIn } from '../../../platform/request-in.ts';
import type { Refusal } from '../../../platform/result.ts';
import { disposalDecisionById, disposalDecisionInWords, disposalDueOn } from '../../../records/index.ts';
import { uiFor } from '../../../ui/index.ts';
import { refuseTurn, sayOfConference } from '../../acts/conferences/say-of-conference.ts';
import type { ParticipantWays } from '../../acts/registrations/mail-registrant.ts';
import type { Conference } from '../../conference.ts';
import { mayKeepConferences } from '../../policy.ts';
import { type ConferenceRefusal, conferenceErrors } from '../../refusals/conferences.ts';
import { conferenceAsked } from '../conference-asked.ts';
import { OpenPage } from './view.tsx';

const common = { path: '/konferenser/:conference/oppna', may: mayKeepConferences, subject: conferenceAsked } as const;

/** `/konferenser/:conference/oppna`: opens registration, or closes it where it is open, with what follows said first. */
export function openRegistrationRoutes(parts: ParticipantWays): readonly AnyRoute[] {
  return [
    route<Conference>({
      ...{ ...common, method: 'get' },
      handle: async (web, of) => show(web, parts, of, await refuseTurn(web, of, turnOf(of)), 200),
    }),
    route<Conference>({ ...{ ...common, method: 'post', act: 'open-registration' }, handle: (web, of) => say(web, parts, of) }),
  ];
}

const turnOf = ({ state }: Conference): 'opened' | 'closed' => (state === 'open' ? 'closed' : 'opened');

async function say(web: Web, parts: ParticipantWays, conference: Conference): Promise<Response> {
  const form = await web.form();
  // What the button said: a page that was open while another opened it does not close it.
  const kind = form.text('kind') === 'closed' ? 'closed' : 'opened';
  const said = await sayOfConference(web, parts, { conferenceId: conference.id, kind, requestId: requestIn(form) });
  if (!said.ok) return show(web, parts, conference, said.refusals, 422);
  return web.redirect(`/konferenser/${conference.id}?klart=${kind === 'opened' ? 'oppnad' : 'stangd'}`);
}

async function show(
  web: Web,
  { url }: ParticipantWays,
  conference: Conference,
  refusals: readonly Refusal<ConferenceRefusal>[],
  status: 200 | 422,
): Promise<Response> {
  const { disposalId, on, id } = conference;
  const decision = disposalId === null ? null : await disposalDecisionById(web, disposalId);
  const goes = decision === null ? null : { by: disposalDecisionInWords(web.lang, decision), from: disposalDueOn(on, decision) };
  const errors = conferenceErrors(refusals, web.lang);
  const isUnpublished = refusals.some(({ code }) => code === 'not-published');
  const address = `${url}/offentligt/konferenser/${id}`;
  const view = { conference, goes, address, errors, isUnpublished, turn: turnOf(conference), request: newId() };
  return web.html(<OpenPage ui={uiFor(web)} view={view} failed={status === 422} />, status);
}
