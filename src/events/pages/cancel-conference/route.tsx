import { newId } from '../../../platform/db/columns.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { requestIn } from '../../../platform/request-in.ts';
import { publicationOf } from '../../../records/index.ts';
import {
  Actions,
  ErrorSummary,
  Form,
  type FormErrors,
  Hidden,
  Link,
  Page,
  SubmitButton,
  TextArea,
  uiFor,
  Warning,
} from '../../../ui/index.ts';
import { sayOfConference } from '../../acts/conferences/say-of-conference.ts';
import type { ParticipantWays } from '../../acts/registrations/mail-registrant.ts';
import { cancellationAnnounced } from '../../announcing/announcements.ts';
import { audienceOf } from '../../announcing/audience.ts';
import type { Conference } from '../../conference.ts';
import { whenInWords } from '../../conference-words.ts';
import { mayKeepConferences } from '../../policy.ts';
import { registrationsOf } from '../../queries/registrations/registrations.ts';
import { conferenceErrors } from '../../refusals/conferences.ts';
import { AnnouncedMail } from '../announced-mail.tsx';
import { conferenceAsked, crumbsTo } from '../conference-asked.ts';
import { cancelWords } from './words.ts';

const common = { path: '/konferenser/:conference/stall-in', may: mayKeepConferences, subject: conferenceAsked } as const;

interface Returned {
  readonly text: string;
  readonly request: string;
  readonly errors: FormErrors;
}

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
  const ui = uiFor(web);
  const w = cancelWords[ui.lang];
  const { text, request, errors } = returned;
  const count = conference.hasOpened ? audienceOf(await registrationsOf(web, conference.id), null).length : 0;
  const isPublic = (await publicationOf(web, 'conference', conference.id)) !== null;
  const here = `/konferenser/${conference.id}`;
  const mail = cancellationAnnounced('sv', conference, text === '' ? w.yourReason : text);
  const page = (
    <Page
      ui={ui}
      title={w.title}
      lead={w.lead(conference.title, whenInWords(ui.lang, conference))}
      current="/konferenser"
      crumbs={crumbsTo(ui.lang, conference, { label: w.title })}
      failed={errors.length > 0}
    >
      <ErrorSummary ui={ui} errors={errors} />
      <Form ui={ui} action={ui.href(`${here}/stall-in`)} label={w.title}>
        <Hidden name="request" value={request} />
        <TextArea
          ui={ui}
          errors={errors}
          name="text"
          label={w.reason}
          help={w.reasonHelp}
          value={text}
          rows={3}
          maxlength={1000}
        />
        <p>{isPublic ? w.public : w.notPublic}</p>
        <p>{w.tells(count)}</p>
        {count === 0 ? null : <AnnouncedMail ui={ui} mail={mail} />}
        {count > 0 && !ways.canSend ? <Warning ui={ui}>{w.noMail}</Warning> : null}
        <Actions>
          <SubmitButton kind="danger">{count > 0 && ways.canSend ? w.confirmAndMail(count) : w.confirm}</SubmitButton>
          <Link href={ui.href(here)}>{w.back}</Link>
        </Actions>
      </Form>
    </Page>
  );
  return web.html(page, errors.length > 0 ? 422 : 200);
}
