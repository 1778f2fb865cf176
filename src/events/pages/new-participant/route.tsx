import { newId } from '../../../platform/db/columns.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { requestIn } from '../../../platform/request-in.ts';
import { uiFor } from '../../../ui/index.ts';
import type { ParticipantWays } from '../../acts/registrations/mail-registrant.ts';
import { register } from '../../acts/registrations/register.ts';
import type { Conference } from '../../conference.ts';
import { figuresOf } from '../../participants/participants.ts';
import { mayKeepConferences } from '../../policy.ts';
import { programmeOf } from '../../queries/conferences/conferences.ts';
import { registrationsOf } from '../../queries/registrations/registrations.ts';
import { registrationErrors } from '../../refusals/registrations.ts';
import { choicesIn } from '../../registering/details.ts';
import { conferenceAsked } from '../conference-asked.ts';
import { NewParticipantPage, type TypedParticipant } from './view.tsx';

const path = '/konferenser/:conference/deltagare/ny';
const one = { path, may: mayKeepConferences, subject: conferenceAsked } as const;

/** `/konferenser/:conference/deltagare/ny`: the secretariat registers somebody who has called, or stands at the door. */
export function newParticipantRoutes(parts: ParticipantWays): readonly AnyRoute[] {
  return [
    route<Conference>({
      ...{ ...one, method: 'get' },
      handle: (web, conference) => {
        const blank = { name: '', organisation: '', role: '', needs: '', email: '', itemIds: [], language: 'sv' } as const;
        return show(web, parts, conference, { ...blank, request: newId(), errors: [] });
      },
    }),
    route<Conference>({
      ...{ ...one, method: 'post', act: 'register-participant' },
      handle: (web, conference) => add(web, parts, conference),
    }),
  ];
}

async function show(web: Web, { ways }: ParticipantWays, conference: Conference, typed: TypedParticipant): Promise<Response> {
  const { seated, waiting } = figuresOf(await registrationsOf(web, conference.id), conference.seats);
  const left = conference.seats === null ? null : Math.max(0, conference.seats - seated - waiting);
  const isOpen = conference.state !== 'cancelled' && conference.state !== 'over';
  const view = { conference, choices: choicesIn(await programmeOf(web, conference.id)), left, isOpen, canSend: ways.canSend };
  return web.html(<NewParticipantPage ui={uiFor(web)} view={view} typed={typed} />, typed.errors.length > 0 ? 422 : 200);
}

async function add(web: Web, parts: ParticipantWays, conference: Conference): Promise<Response> {
  const form = await web.form();
  const choices = choicesIn(await programmeOf(web, conference.id));
  const typed = {
    ...{ request: requestIn(form), name: form.text('name'), organisation: form.text('organisation'), role: form.text('role') },
    ...{ needs: form.text('needs'), email: form.text('email') },
    language: form.text('language') === 'en' ? ('en' as const) : ('sv' as const),
    itemIds: choices.map((_, place) => form.text(`pass-${place}`)).filter((each) => each !== ''),
  };
  const { request, ...input } = typed;
  const done = await register(web, parts, { ...input, conferenceId: conference.id, how: 'secretariat', requestId: request });
  if (!done.ok) return show(web, parts, conference, { ...typed, errors: registrationErrors(done.refusals, web.lang) });
  return web.redirect(`/konferenser/${conference.id}/deltagare/${done.value.registrationId}?klart=anmald`);
}
