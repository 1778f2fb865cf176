import { newId } from '../../../platform/db/columns.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { requestIn } from '../../../platform/request-in.ts';
import { requestOf } from '../../../platform/request-of.ts';
import type { FormErrors } from '../../../ui/index.ts';
import { cancelRegistration } from '../../acts/registrations/cancel-registration.ts';
import type { ParticipantWays } from '../../acts/registrations/mail-registrant.ts';
import type { Conference } from '../../conference.ts';
import { mayKeepConferences } from '../../policy.ts';
import { programmeOf } from '../../queries/conferences/conferences.ts';
import { registrationsOf } from '../../queries/registrations/registrations.ts';
import { registrationErrors } from '../../refusals/registrations.ts';
import type { Registration } from '../../registering/registration.ts';
import { conferenceAsked } from '../conference-asked.ts';
import { uiAfter } from '../ui-after.ts';
import { presentParticipant } from './present.ts';
import { ParticipantPage } from './view.tsx';
import { participantWords } from './words.ts';

/** A registration that an address names, with its conference and everybody else's. */
interface OneAsked {
  readonly conference: Conference;
  readonly person: Registration;
  readonly people: readonly Registration[];
}

async function oneAsked(web: Web): Promise<OneAsked | null> {
  const conference = await conferenceAsked(web);
  // The walls say the same; those whom it is none of their business are not even asked for.
  if (conference === null || !mayKeepConferences.allows(web.actor, undefined)) return null;
  const people = await registrationsOf(web, conference.id);
  const person = people.find(({ id }) => id === web.params['registration']?.toLowerCase());
  return person === undefined ? null : { conference, person, people };
}

const path = '/konferenser/:conference/deltagare/:registration';

/** `/konferenser/:conference/deltagare/:registration`: one who has registered; `/avboka` cancels for them. */
export function participantRoutes(parts: ParticipantWays): readonly AnyRoute[] {
  return [
    route<OneAsked>({
      ...{ method: 'get', path, may: mayKeepConferences, subject: oneAsked },
      handle: (web, asked) => show(web, parts, asked, newId(), []),
    }),
    route<OneAsked>({
      ...{ method: 'post', path: `${path}/avboka`, act: 'cancel-registration-for', may: mayKeepConferences, subject: oneAsked },
      handle: (web, asked) => cancel(web, parts, asked),
    }),
  ];
}

async function show(
  web: Web,
  { ways }: ParticipantWays,
  { conference, person, people }: OneAsked,
  request: string,
  errors: FormErrors,
): Promise<Response> {
  const programme = await programmeOf(web, conference.id);
  const view = presentParticipant(web.lang, conference, person, { people, programme, canSend: ways.canSend });
  const ui = uiAfter(web, participantWords[web.lang].done);
  return web.html(<ParticipantPage ui={ui} view={view} request={request} errors={errors} />, errors.length > 0 ? 422 : 200);
}

async function cancel(web: Web, parts: ParticipantWays, asked: OneAsked): Promise<Response> {
  const request = requestIn(await web.form());
  const { conference, person } = asked;
  // Somebody may have registered again since the page was shown: cancelling that is another thing.
  const requestId = requestOf('cancel-for', person.id, request, person.since.toString());
  const done = await cancelRegistration(web, parts, { id: person.id, conferenceId: conference.id, requestId });
  if (done.ok) return web.redirect(`/konferenser/${conference.id}/deltagare?klart=avbokad`);
  const errors = registrationErrors(done.refusals, web.lang).map(({ text }) => ({ field: '', text }));
  return show(web, parts, asked, request, errors);
}
