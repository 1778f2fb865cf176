import { newId } from '../../../platform/db/columns.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { requestIn } from '../../../platform/request-in.ts';
import { uiFor } from '../../../ui/index.ts';
import { changeConference, refuseChange } from '../../acts/conferences/change-conference.ts';
import type { ParticipantWays } from '../../acts/registrations/mail-registrant.ts';
import { changeAnnounced } from '../../announcing/announcements.ts';
import { audienceOf } from '../../announcing/audience.ts';
import { toldChanges } from '../../announcing/told-changes.ts';
import type { Conference, ToldOfConference } from '../../conference.ts';
import { whenInWords } from '../../conference-words.ts';
import { mayKeepConferences } from '../../policy.ts';
import { registrationsOf } from '../../queries/registrations/registrations.ts';
import { conferenceErrors } from '../../refusals/conferences.ts';
import { conferenceAsked } from '../conference-asked.ts';
import { choicesFor } from '../conference-form/choices.ts';
import { detailsOf, type TypedConference, typedAsIs, typedConference } from '../conference-form/typed.ts';
import { ChangePage, type ChangeView, type CheckView } from './view.tsx';
import { changeWords } from './words.ts';

const common = { path: '/konferenser/:conference/andra', may: mayKeepConferences, subject: conferenceAsked } as const;

/** `/konferenser/:conference/andra`: what participants have been told is shown, with the mail about it, before it changes. */
export function changeConferenceRoutes(parts: ParticipantWays): readonly AnyRoute[] {
  return [
    route<Conference>({
      ...{ ...common, method: 'get' },
      handle: (web, conference) =>
        show(web, conference, { typed: typedAsIs(conference), request: newId(), errors: [], check: null }),
    }),
    route<Conference>({
      ...{ ...common, method: 'post', act: 'change-conference' },
      handle: (web, of) => change(web, parts, of),
    }),
  ];
}

type Shown = Pick<ChangeView, 'typed' | 'request' | 'errors' | 'check'>;

async function show(web: Web, conference: Conference, shown: Shown): Promise<Response> {
  const choices = await choicesFor(web, conference.disposalId);
  const status = shown.errors.length > 0 || shown.check !== null ? 422 : 200;
  return web.html(<ChangePage ui={uiFor(web)} view={{ ...shown, conference, choices }} />, status);
}

async function change(web: Web, parts: ParticipantWays, conference: Conference): Promise<Response> {
  const form = await web.form();
  const [typed, request] = [typedConference(form), requestIn(form)];
  const refusals = await refuseChange(web, conference, detailsOf(typed));
  if (refusals.length === 0) {
    const check = await checkOf(web, parts, conference, typed);
    if (check !== null && form.text('checked') !== check.key) return show(web, conference, { typed, request, errors: [], check });
  }
  const changed = await changeConference(web, parts, { ...detailsOf(typed), conferenceId: conference.id, requestId: request });
  if (changed.ok) return web.redirect(`/konferenser/${conference.id}?klart=${changed.value.told > 0 ? 'mejlad' : 'sparad'}`);
  return show(web, conference, { typed, request, errors: conferenceErrors(changed.refusals, web.lang), check: null });
}

/** What those registered would be told anew; null when they need not be. */
async function checkOf(web: Web, { ways }: ParticipantWays, was: Conference, typed: TypedConference): Promise<CheckView | null> {
  const { on, starts, ends, place } = detailsOf(typed);
  if (!was.hasOpened || on === null) return null;
  const now = { title: typed.title.trim(), on, starts, ends, place: place.trim() };
  if (toldChanges(was, now).length === 0) return null;
  const count = audienceOf(await registrationsOf(web, was.id), null).length;
  const said = (told: ToldOfConference) => `${whenInWords(web.lang, told)}, ${told.place}`;
  return {
    key: [on, starts, ends, now.place].join('|'),
    sentence: changeWords[web.lang].check(said(was), said(now)),
    ...{ count, mail: count === 0 ? null : changeAnnounced('sv', was, now), canSend: ways.canSend },
  };
}
