import { newId } from '../../../platform/db/columns.ts';
import { oneOf } from '../../../platform/http/forms/field.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Form, Web } from '../../../platform/http/web.ts';
import { requestIn } from '../../../platform/request-in.ts';
import type { Refusal } from '../../../platform/result.ts';
import { sha256Hex } from '../../../records/index.ts';
import { checkMail, type MailToWrite, writeToParticipants } from '../../acts/participants/write-to-participants.ts';
import type { ParticipantWays } from '../../acts/registrations/mail-registrant.ts';
import { mailTargets } from '../../after/after.ts';
import type { Conference } from '../../conference.ts';
import { mayKeepConferences } from '../../policy.ts';
import { mailsTo } from '../../queries/after/after.ts';
import { programmeOf } from '../../queries/conferences/conferences.ts';
import { registrationsOf } from '../../queries/registrations/registrations.ts';
import { type AfterRefusal, afterErrors } from '../../refusals/after.ts';
import { conferenceAsked } from '../conference-asked.ts';
import { uiAfter } from '../ui-after.ts';
import { presentWriteMail, type WriteMailView } from './present.ts';
import { type TypedMail, WriteMailPage } from './view.tsx';
import { writeMailWords } from './words.ts';

const path = '/konferenser/:conference/mejl';
const one = { path, may: mayKeepConferences, subject: conferenceAsked } as const;

/** `/konferenser/:conference/mejl`: write to participants, with the mails looked at before they go; and what has been sent. */
export function writeMailRoutes(parts: ParticipantWays): readonly AnyRoute[] {
  return [
    route<Conference>({
      ...{ ...one, method: 'get' },
      handle: async (web, conference) => {
        const blank = { to: null, itemId: null, subject: '', body: '', englishSubject: '', englishBody: '' } as const;
        const typed = { ...blank, request: newId(), errors: [], mark: null, changed: false };
        return show(web, await viewOf(web, parts, conference, null), typed, 200);
      },
    }),
    route<Conference>({
      ...{ ...one, method: 'post', act: 'write-to-participants' },
      handle: (web, conference) => take(web, parts, conference),
    }),
  ];
}

async function viewOf(web: Web, { ways, url }: ParticipantWays, conference: Conference, mail: MailToWrite | null) {
  const known = {
    ...{ conference, url, canSend: ways.canSend, bodyName: web.shell.bodyName },
    people: await registrationsOf(web, conference.id),
    programme: await programmeOf(web, conference.id),
    mails: await mailsTo(web, conference.id),
  };
  return presentWriteMail(web.lang, known, mail);
}

function show(web: Web, view: WriteMailView, typed: TypedMail, status: 200 | 422): Promise<Response> {
  return web.html(<WriteMailPage ui={uiAfter(web, writeMailWords[web.lang].done)} view={view} typed={typed} />, status);
}

function mailIn(form: Form, conferenceId: string): MailToWrite {
  const to = oneOf(form.text('to'), mailTargets) ?? null;
  return {
    ...{ conferenceId, to, itemId: to === 'session' ? form.text('item') : null },
    ...{ subject: form.text('subject'), body: form.text('body') },
    ...{ englishSubject: form.text('englishSubject'), englishBody: form.text('englishBody') },
  };
}

async function take(web: Web, parts: ParticipantWays, conference: Conference): Promise<Response> {
  const form = await web.form();
  const mail = mailIn(form, conference.id);
  const view = await viewOf(web, parts, conference, mail);
  const typed = { ...mail, request: requestIn(form), errors: [], mark: null, changed: false };
  const again = (refusals: readonly Refusal<AfterRefusal>[]) =>
    show(web, view, { ...typed, errors: afterErrors(refusals, web.lang) }, 422);
  const checked = await checkMail(web, mail, parts.ways.canSend);
  if (!checked.ok) return again(checked.refusals);
  if (view.receivers.length === 0) return again([{ code: view.why === 'gone' ? 'details-gone' : 'nobody', field: 'to' }]);
  // Who gets it is part of what was looked at: somebody may have come or gone since.
  const seen = [mail, view.receivers.map(({ id, email, language }) => [id, email, language])];
  const mark = sha256Hex(new TextEncoder().encode(JSON.stringify(seen)));
  const isSending = form.text('steg') === 'skicka';
  if (!isSending || form.text('reviewed') !== mark) return show(web, view, { ...typed, mark, changed: isSending }, 422);
  const sent = await writeToParticipants(web, parts, { ...mail, requestId: typed.request });
  return sent.ok ? web.redirect(`/konferenser/${conference.id}/mejl?klart=skickat`) : again(sent.refusals);
}
