import { organsOn } from '../../../members/index.ts';
import { newId } from '../../../platform/db/columns.ts';
import { oneOf } from '../../../platform/http/forms/field.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Form, Web } from '../../../platform/http/web.ts';
import { requestIn } from '../../../platform/request-in.ts';
import { type FormErrors, uiFor } from '../../../ui/index.ts';
import { proposeItem } from '../../acts/proposals/propose-item.ts';
import { readAbout } from '../../agenda/about.ts';
import { emptyItem, readItem } from '../../agenda/item-fields.ts';
import { mayPropose } from '../../policy.ts';
import { meetingById } from '../../queries/meetings.ts';
import { agendaErrors } from '../../refusals/agenda.ts';
import { purposes } from '../../tables.ts';
import { meetingName } from '../meeting-name.ts';
import { comingMeetings } from '../proposals/present.ts';
import { NewProposalPage, type TypedProposal } from './view.tsx';

const path = '/moten/forslag/nytt';

/** `/moten/forslag/nytt?organ=&mote=&om=kind:id:title`: propose something, from anywhere in the program. */
export const newProposalRoutes: readonly AnyRoute[] = [
  route({ method: 'get', path, may: mayPropose, handle: async (web) => show(web, await asked(web), []) }),
  route({ method: 'post', path, act: 'propose-agenda-item', may: mayPropose, handle: propose }),
];

/** What the address says already: the organ or a meeting of its, and what it is about. */
async function asked(web: Web): Promise<TypedProposal> {
  const meeting = await meetingById(web, web.query.get('mote') ?? '');
  const about = web.query.get('om') ?? '';
  return {
    ...{ title: readAbout(about)?.title.slice(0, 200) ?? '', purpose: '', text: '', minutes: '', request: newId() },
    ...{ organId: meeting?.organId ?? web.query.get('organ') ?? '', meetingId: meeting?.id ?? '' },
    about: readAbout(about) === null ? '' : about,
  };
}

function typedIn(form: Form): TypedProposal {
  return {
    ...{ title: form.text('title'), purpose: form.text('purpose'), text: form.text('text').replaceAll('\r\n', '\n') },
    ...{ minutes: form.text('minutes'), organId: form.text('organId'), meetingId: form.text('meetingId') },
    ...{ about: form.text('about'), request: requestIn(form) },
  };
}

async function show(web: Web, typed: TypedProposal, errors: FormErrors): Promise<Response> {
  const organs = (await organsOn(web, web.today)).map(({ id, name }) => ({ value: id, label: name }));
  const organId = oneOf(
    typed.organId,
    organs.map(({ value }) => value),
  );
  const coming = await comingMeetings(web, organId ?? undefined);
  const meetings = coming.map((meeting) => ({ value: meeting.id, label: meetingName(web.lang, meeting) }));
  const view = { typed, errors, organs, meetings, purposes };
  return web.html(<NewProposalPage ui={uiFor(web)} view={view} />, errors.length > 0 ? 422 : 200);
}

async function propose(web: Web): Promise<Response> {
  const typed = typedIn(await web.form());
  const { title, purpose, text, minutes, about } = typed;
  const read = readItem({ ...emptyItem, title, purpose, text, minutes, about }, purposes);
  const given = { organId: typed.organId, meetingId: typed.meetingId || null, requestId: typed.request };
  const result = read.ok ? await proposeItem(web, { ...read.value, ...given }) : read;
  if (!result.ok) return show(web, typed, agendaErrors(result.refusals, web.lang));
  return web.redirect(`/moten/forslag/${result.value.id}?klart=foreslaget`);
}
