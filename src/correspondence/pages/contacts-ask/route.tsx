import { newId } from '../../../platform/db/columns.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { requestIn } from '../../../platform/request-in.ts';
import type { Refusal } from '../../../platform/result.ts';
import { sha256Hex } from '../../../records/index.ts';
import { errorsFrom, uiFor } from '../../../ui/index.ts';
import { askContacts, type ContactWays } from '../../acts/contacts/ask-contacts.ts';
import { mayKeepContacts } from '../../contacts/policy.ts';
import { type ContactRefusal, contactRefusalWords } from '../../contacts/refusals.ts';
import { presentAsk } from './present.ts';
import { AskPage, type AskTyped } from './view.tsx';

const path = '/huvudman/kontakter/fraga';

interface Shown extends Omit<AskTyped, 'chosen'> {
  /** Null before anything was chosen: then those that are proposed. */
  readonly chosen: readonly string[] | null;
  readonly intro: string | null;
}

/** `/huvudman/kontakter/fraga`: ask the boards whether their contacts are right, once a year. */
export function contactsAskRoutes(given: ContactWays): readonly AnyRoute[] {
  const may = mayKeepContacts;
  return [
    route({ method: 'get', path, may, handle: (web) => show(web, given, untouched()) }),
    route({ method: 'post', path, may, act: 'ask-contacts', handle: (web) => take(web, given) }),
  ];
}

const untouched = (): Shown => ({ request: newId(), chosen: null, intro: null, again: false, errors: [], review: null });

async function show(web: Web, given: ContactWays, shown: Shown): Promise<Response> {
  const view = await presentAsk(web, given, shown.intro);
  const chosen = shown.chosen ?? view.mails.filter(({ isProposed }) => isProposed).map(({ boardId }) => boardId);
  return web.html(<AskPage ui={uiFor(web)} view={view} typed={{ ...shown, chosen }} />, shown.chosen === null ? 200 : 422);
}

async function take(web: Web, given: ContactWays): Promise<Response> {
  const form = await web.form();
  const chosen = [...new Set(form.list('namnd').filter((each) => each !== ''))];
  const typed = {
    request: requestIn(form),
    chosen,
    intro: form.text('intro'),
    again: form.text('igen') === 'ja',
  };
  const again = (refusals: readonly Refusal<ContactRefusal>[], review: Shown['review'] = null) => {
    return show(web, given, {
      ...typed,
      review,
      errors: errorsFrom(refusals, contactRefusalWords[web.lang]),
    });
  };
  const wrong: Refusal<ContactRefusal>[] = [
    ...(typed.intro.trim() === '' ? [{ code: 'intro-missing', field: 'intro' } as const] : []),
    ...(chosen.length === 0 ? [{ code: 'none-chosen', field: 'namnd' } as const] : []),
  ];
  if (wrong.length > 0) return again(wrong);
  const mark = sha256Hex(new TextEncoder().encode(JSON.stringify([chosen.toSorted(), typed.intro, typed.again])));
  const isSending = form.text('steg') === 'skicka';
  if (!isSending || form.text('reviewed') !== mark) {
    const view = await presentAsk(web, given, typed.intro);
    const isAsked = view.mails.some((mail) => mail.isAsked && chosen.includes(mail.boardId));
    if (isAsked && !typed.again) return again([{ code: 'asked-already', field: 'igen' }]);
    return again([], { mark, changed: isSending });
  }
  const sent = await askContacts(web, given, {
    requestId: typed.request,
    boardIds: chosen,
    intro: typed.intro,
    again: typed.again,
  });
  return sent.ok ? web.redirect(`/huvudman/kontakter?klart=${sent.value.mails}`) : again(sent.refusals);
}
