import { newId } from '../../../platform/db/columns.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { requestIn } from '../../../platform/request-in.ts';
import { Actions, ErrorSummary, Form, type FormErrors, Hidden, Link, Page, SubmitButton, uiFor } from '../../../ui/index.ts';
import { addConference } from '../../acts/conferences/add-conference.ts';
import { conferenceWords } from '../../conference-words.ts';
import { mayKeepConferences } from '../../policy.ts';
import { conferenceErrors } from '../../refusals/conferences.ts';
import { choicesFor } from '../conference-form/choices.ts';
import { ConferenceFields } from '../conference-form/fields.tsx';
import { detailsOf, nothingTyped, type TypedConference, typedConference } from '../conference-form/typed.ts';
import { newWords } from './words.ts';

const path = '/konferenser/ny';

/** `/konferenser/ny`: sets up a conference or a knowledge session. */
export const newConferenceRoutes: readonly AnyRoute[] = [
  route({ method: 'get', path, may: mayKeepConferences, handle: (web) => show(web, nothingTyped, newId(), []) }),
  route({ method: 'post', path, may: mayKeepConferences, act: 'add-conference', handle: add }),
];

async function add(web: Web): Promise<Response> {
  const form = await web.form();
  const [typed, requestId] = [typedConference(form), requestIn(form)];
  const added = await addConference(web, { ...detailsOf(typed), requestId });
  if (!added.ok) return show(web, typed, requestId, conferenceErrors(added.refusals, web.lang));
  return web.redirect(`/konferenser/${added.value.id}?klart=upplagd`);
}

async function show(web: Web, typed: TypedConference, request: string, errors: FormErrors): Promise<Response> {
  const ui = uiFor(web);
  const w = newWords[ui.lang];
  const room = conferenceWords[ui.lang].room;
  const page = (
    <Page
      ui={ui}
      title={w.title}
      lead={w.lead}
      current="/konferenser"
      crumbs={[{ label: room, href: '/konferenser' }, { label: w.title }]}
      failed={errors.length > 0}
    >
      <ErrorSummary ui={ui} errors={errors} />
      <Form ui={ui} action={ui.href(path)} label={w.title}>
        <Hidden name="request" value={request} />
        <ConferenceFields ui={ui} errors={errors} typed={typed} choices={await choicesFor(web)} />
        <Actions>
          <SubmitButton>{w.save}</SubmitButton>
          <Link href={ui.href('/konferenser')}>{w.cancel}</Link>
        </Actions>
      </Form>
    </Page>
  );
  return web.html(page, errors.length > 0 ? 422 : 200);
}
