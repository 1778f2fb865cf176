import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { ownValue } from '../../../platform/own-value.ts';
import type { Refusal } from '../../../platform/result.ts';
import { errorsFrom, uiFor } from '../../../ui/index.ts';
import { judgeMailing, reportBounce } from '../../acts/judge-mailing.ts';
import type { Mailing } from '../../outgoing/mailing.ts';
import { type MailingRefusal, mailingRefusalWords } from '../../outgoing/refusals.ts';
import { maySeeMailings } from '../../outgoing/see-mailings.ts';
import { mailingById } from '../../queries/mailings.ts';
import { MailingPage } from './view.tsx';
import { mailingWords } from './words.ts';

const path = '/skickat/:mailing';
const subject = (web: Web) => mailingById(web, web.params['mailing'] ?? '');

function doneOf({ lang, query }: Web) {
  const text = ownValue(mailingWords[lang].done, query.get('klart'));
  return text === undefined ? undefined : ({ kind: 'done', text } as const);
}

function show(web: Web, mailing: Mailing, reason = '', refusals: readonly Refusal<MailingRefusal>[] = []) {
  const errors = errorsFrom(refusals, mailingRefusalWords[web.lang]);
  const view = <MailingPage ui={uiFor(web, { notice: doneOf(web) })} mailing={mailing} reason={reason} errors={errors} />;
  return web.html(view, errors.length > 0 ? 422 : 200);
}

/** `/skickat/:mailing`: a mail and where it stands, with the word that only a person can give. */
export const mailingRoutes: readonly AnyRoute[] = [
  route<Mailing>({ method: 'get', path, may: maySeeMailings, subject, handle: (web, mailing) => show(web, mailing) }),
  route<Mailing>({
    method: 'post',
    path,
    act: 'judge-mailing',
    may: maySeeMailings,
    subject,
    handle: async (web, mailing) => {
      const form = await web.form();
      const came = form.text('besked') === 'kom';
      const reason = form.text('reason');
      if (form.text('besked') === 'inte') {
        const told = await reportBounce(web, { mailingId: mailing.id, reason });
        return told.ok ? web.redirect(`/skickat/${mailing.id}?klart=inte`) : show(web, mailing, reason, told.refusals);
      }
      const judged = await judgeMailing(web, { mailingId: mailing.id, came, reason });
      if (!judged.ok) return show(web, mailing, reason, judged.refusals);
      return web.redirect(`/skickat/${mailing.id}?klart=${came ? 'kom' : 'igen'}`);
    },
  }),
];
