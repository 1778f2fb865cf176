import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { isOneAddress } from '../../../platform/mail/index.ts';
import { uiFor } from '../../../ui/index.ts';
import { requestRecovery } from '../../acts/request-link.ts';
import type { AccountsParts } from '../../parts.ts';
import { may } from '../../policy.ts';
import { errorsOf, statusOf } from '../../refusal-words.ts';
import type { AccountsRefusal } from '../../refusals.ts';
import { ForgottenPage, NoMailPage, SentPage } from './view.tsx';

export function forgottenRoutes(parts: AccountsParts): readonly AnyRoute[] {
  return [
    route({
      method: 'get',
      path: '/glomt-losenord',
      may: may.signIn,
      handle: (web) => {
        if (web.query.get('klart') === 'sent') return web.html(<SentPage ui={uiFor(web)} />);
        return parts.mailJobs === null ? web.html(<NoMailPage ui={uiFor(web)} />) : show(web, '', []);
      },
    }),
    route({
      method: 'post',
      path: '/glomt-losenord',
      act: 'request-recovery',
      may: may.signIn,
      handle: (web) => ask(parts, web),
    }),
  ];
}

function show(web: Web, email: string, refusals: readonly AccountsRefusal[]): Promise<Response> {
  const status = refusals.length === 0 ? 200 : statusOf(refusals);
  return web.html(<ForgottenPage ui={uiFor(web)} email={email} errors={errorsOf(refusals, web.lang)} />, status);
}

async function ask(parts: AccountsParts, web: Web): Promise<Response> {
  if (parts.mailJobs === null) return web.html(<NoMailPage ui={uiFor(web)} />, 422);
  const email = (await web.form()).text('email');
  if (email === '') return show(web, email, [{ code: 'email-missing', field: 'email' }]);
  if (!isOneAddress(email)) return show(web, email, [{ code: 'email-wrong', field: 'email' }]);
  const until = await parts.attempts.count('recovery', email, web.address);
  if (until !== null) return show(web, email, [{ code: 'too-many-attempts', about: { until: until.toString() } }]);
  await requestRecovery(web, parts.mailJobs, { email, lang: web.lang });
  return web.redirect('/glomt-losenord?klart=sent');
}
