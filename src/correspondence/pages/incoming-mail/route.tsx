import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { ownValue } from '../../../platform/own-value.ts';
import type { Refusal } from '../../../platform/result.ts';
import { errorsFrom, type Notice, uiFor } from '../../../ui/index.ts';
import { bringIncomingBack, endIncoming, matchIncoming } from '../../acts/incoming/place-mail.ts';
import { maySeeIncoming } from '../../incoming/policy.ts';
import type { IncomingProviders } from '../../incoming/providers.ts';
import { type IncomingRefusal, incomingRefusalWords } from '../../incoming/refusals.ts';
import { type IncomingMail, incomingById } from '../../queries/incoming/incoming-list.ts';
import { incomingMailView } from './present.ts';
import { IncomingMailPage } from './view.tsx';
import { words } from './words.ts';

const path = '/inkommet/:mail';
const subject = (web: Web) => incomingById(web, web.params['mail'] ?? '');

/** What was typed and refused. */
interface Returned {
  readonly refusals: readonly Refusal<IncomingRefusal>[];
  readonly reason?: string;
  readonly chosen?: { readonly aboutId: string; readonly boardId: string };
}

/** `/inkommet/:mail`: a mail, its files, and what a person can say of it. */
export function incomingMailRoutes(providers: IncomingProviders): readonly AnyRoute[] {
  const shared = { may: maySeeIncoming, subject } as const;
  return [
    route<IncomingMail>({ method: 'get', path, ...shared, handle: (web, mail) => show(web, providers, mail) }),
    route<IncomingMail>({
      ...{ method: 'post', path: `${path}/galler`, act: 'match-incoming-mail', ...shared },
      handle: async (web, mail) => {
        const form = await web.form();
        const chosen = { aboutId: form.text('aboutId'), boardId: form.text('boardId') };
        const placed = await matchIncoming(web, providers, mail.id, chosen);
        if (!placed.ok) return show(web, providers, mail, { refusals: placed.refusals, chosen });
        return web.redirect(`/inkommet/${mail.id}?klart=placerat`);
      },
    }),
    route<IncomingMail>({
      ...{ method: 'post', path: `${path}/undan`, act: 'put-incoming-mail-aside', ...shared },
      handle: async (web, mail) => {
        const reason = (await web.form()).text('reason').slice(0, 1000);
        const ended = await endIncoming(web, mail.id, 'nothing-to-record', reason);
        if (!ended.ok) return show(web, providers, mail, { refusals: ended.refusals, reason });
        return web.redirect('/inkommet?klart=undan');
      },
    }),
    route<IncomingMail>({
      ...{ method: 'post', path: `${path}/tillbaka`, act: 'bring-incoming-mail-back', ...shared },
      handle: async (web, mail) => {
        const back = await bringIncomingBack(web, mail.id);
        if (!back.ok) return show(web, providers, mail, { refusals: back.refusals });
        return web.redirect(`/inkommet/${mail.id}?klart=tillbaka`);
      },
    }),
  ];
}

async function show(web: Web, providers: IncomingProviders, mail: IncomingMail, returned: Returned = { refusals: [] }) {
  const { match } = mail;
  const view = incomingMailView(web.lang, mail, {
    told: match?.about ? await providers.matterTold(web, match.about, match.boardId) : null,
    matters: await providers.mattersToChoose(web),
    isAuthority: await providers.isAuthority(web, mail.fromAddress),
    readingHref: providers.readingHref,
  });
  const errors = errorsFrom(returned.refusals, incomingRefusalWords[web.lang]);
  const shown = { ...view, chosen: returned.chosen ?? view.chosen };
  const ui = uiFor(web, { notice: noticeOf(web) });
  return web.html(
    <IncomingMailPage ui={ui} view={shown} reason={returned.reason ?? ''} errors={errors} />,
    errors.length > 0 ? 422 : 200,
  );
}

function noticeOf({ lang, query }: Web): Notice | undefined {
  const text = ownValue(words[lang].done, query.get('klart'));
  return text === undefined ? undefined : { kind: 'done', text };
}
