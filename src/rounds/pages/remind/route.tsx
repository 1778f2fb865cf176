import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Form, Web } from '../../../platform/http/web.ts';
import type { Refusal } from '../../../platform/result.ts';
import { sendReminders } from '../../acts/dispatch/send-reminders.ts';
import { type ReminderKind, reminderKinds } from '../../dispatch/reminder-mail.ts';
import { maySendPapers } from '../../policy.ts';
import type { RoundsProviders } from '../../providers.ts';
import { type Round, roundById } from '../../queries/round-by-id.ts';
import type { RoundRefusal } from '../../refusals.ts';
import { markOf } from '../decision-form/reviewed.ts';
import type { MailReview } from '../dispatch/view.tsx';
import { roundUi } from '../live/round-ui.ts';
import { type Typed, typedAgain, untouched } from '../typed.ts';
import { type Intros, presentReminders } from './present.ts';
import { RemindPage } from './view.tsx';
import { remindWords } from './words.ts';

const path = '/beslut/:round/paminnelse';
const subject = (web: Web) => roundById(web, web.params['round'] ?? '');

type Providers = Pick<RoundsProviders, 'mail'>;
interface Shown {
  readonly typed: Typed;
  readonly intros: Partial<Intros>;
  readonly review: Omit<MailReview, 'mails'> | null;
}

function doneOf({ lang, query }: Web): string | undefined {
  const code = query.get('klart') ?? '';
  if (!/^\d{1,3}$/.test(code)) return undefined;
  return code === '0' ? remindWords[lang].nothingLeft : remindWords[lang].done(Number(code));
}

async function show(web: Web, providers: Providers, round: Round, shown: Shown): Promise<Response> {
  const view = await presentReminders(web, round, providers, shown.intros);
  const chosen = shown.typed.list('namnd');
  // Those that another has reminded meanwhile do not count.
  const mails = view.due.filter(({ boardId }) => chosen.includes(boardId)).length;
  const review = shown.review === null || mails === 0 ? null : { ...shown.review, mails };
  const ui = roundUi(web, round.id, 'tell', doneOf(web));
  const isAgain = shown.review !== null || shown.typed.errors.length > 0;
  return web.html(<RemindPage ui={ui} view={view} typed={shown.typed} review={review} />, isAgain ? 422 : 200);
}

/** What was typed; a kind that was not in the form is left out. */
function introsIn(form: Form): Partial<Record<ReminderKind, string>> {
  const fields = form.fields();
  return Object.fromEntries(
    reminderKinds.flatMap((kind) => (`intro-${kind}` in fields ? [[kind, form.text(`intro-${kind}`)]] : [])),
  );
}

async function take(web: Web, providers: Providers, round: Round): Promise<Response> {
  const form = await web.form();
  const intros = introsIn(form);
  const boardIds = [...new Set(form.list('namnd').filter((each) => each !== ''))];
  const again = (refusals: readonly Refusal<RoundRefusal>[], review: Shown['review'] = null) =>
    show(web, providers, round, { typed: typedAgain(form, refusals, web.lang), intros, review });
  const empty = reminderKinds.filter((kind) => intros[kind]?.trim() === '').map((kind) => `intro-${kind}`);
  const missing = [...empty, ...(boardIds.length === 0 ? ['namnd'] : [])];
  if (missing.length > 0) return again(missing.map((field) => ({ code: 'invalid', field })));
  const mark = markOf(form);
  const isSending = form.text('steg') === 'skicka';
  if (!isSending || form.text('reviewed') !== mark) return again([], { mark, changed: isSending });
  const typed = { before: intros.before ?? '', after: intros.after ?? '' };
  const sent = await sendReminders(web, providers, { roundId: round.id, boardIds, intros: typed });
  return sent.ok ? web.redirect(`/beslut/${round.id}/paminnelse?klart=${sent.value.mails}`) : again(sent.refusals);
}

/** `/beslut/:round/paminnelse`: one reminder before the day and one after, shown before they go. */
export function remindRoutes(providers: Providers): readonly AnyRoute[] {
  const may = maySendPapers;
  return [
    route<Round>({
      ...{ method: 'get', path, may, subject },
      handle: (web, round) => show(web, providers, round, { typed: untouched, intros: {}, review: null }),
    }),
    route<Round>({
      ...{ method: 'post', path, may, subject, act: 'send-reminders' },
      handle: (web, round) => take(web, providers, round),
    }),
  ];
}
