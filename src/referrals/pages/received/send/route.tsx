import { typedDay } from '../../../../platform/days/typed-day.ts';
import { newId } from '../../../../platform/db/columns.ts';
import { type AnyRoute, route } from '../../../../platform/http/route.ts';
import type { Form, Web } from '../../../../platform/http/web.ts';
import { requestIn } from '../../../../platform/request-in.ts';
import type { Refusal } from '../../../../platform/result.ts';
import { sha256Hex } from '../../../../records/index.ts';
import { longDate, uiFor } from '../../../../ui/index.ts';
import { type AnswerWays, mailsFor, type SendAnswer, sendAnswer, wrongIn } from '../../../acts/received/send-answer.ts';
import { mayKeepReceived } from '../../../policy.ts';
import { answersOfReferral, type FrozenAnswer } from '../../../queries/received/answers.ts';
import type { ReceivedReferral } from '../../../received/received.ts';
import { type ReceivedRefusal, receivedErrors } from '../../../received/refusals.ts';
import type { MailShown } from '../mail-preview.tsx';
import { receivedAsked, receivedPath } from '../received-asked.ts';
import { receivedWords } from '../referral/words.ts';
import { SendPage, type SendReview, type SendTyped } from './view.tsx';
import { daysInWords, sendWords } from './words.ts';

interface Asked {
  readonly referral: ReceivedReferral;
  /** The latest; undefined before it was frozen. */
  readonly answer: FrozenAnswer | undefined;
}

const path = '/remisser/inkomna/:received/skicka';
const common = { path, may: mayKeepReceived, subject: sendAsked } as const;
type Refusals = readonly Refusal<ReceivedRefusal>[];

/** `/remisser/inkomna/:received/skicka`: send the answer, or note that it has been sent. */
export function sendAnswerRoutes(given: AnswerWays): readonly AnyRoute[] {
  return [
    route<Asked>({
      ...{ ...common, method: 'get' },
      handle: (web, asked) => show(web, given, asked, untouched(web, given, asked), [], null),
    }),
    route<Asked>({ ...common, method: 'post', act: 'send-answer', handle: (web, asked) => take(web, given, asked) }),
  ];
}

async function sendAsked(web: Web): Promise<Asked | null> {
  const referral = await receivedAsked(web);
  return referral === null ? null : { referral, answer: (await answersOfReferral(web, referral.id)).at(-1) };
}

function untouched(web: Web, { ways }: AnswerWays, { referral }: Asked): SendTyped {
  const means = ways.canSend ? 'mail' : '';
  return { request: newId(), means, to: referral.fromMail, on: web.today.toString(), decidedBy: '', message: '' };
}

function typedIn(form: Form): SendTyped {
  return {
    ...{ request: requestIn(form), means: form.text('satt'), to: form.text('till'), on: form.text('dag') },
    ...{ decidedBy: form.text('beslut'), message: form.text('message') },
  };
}

function show(
  web: Web,
  { ways }: AnswerWays,
  { referral, answer }: Asked,
  typed: SendTyped,
  refusals: Refusals,
  review: SendReview | null,
  status = 422,
) {
  const errors = receivedErrors(refusals, web.lang);
  const props = { referral, typed, errors, review, canSend: ways.canSend };
  const said = answer === undefined ? null : { number: answer.number, title: answer.content.title };
  return web.html(<SendPage ui={uiFor(web)} {...props} answer={said} />, refusals.length === 0 && review === null ? 200 : status);
}

async function take(web: Web, given: AnswerWays, asked: Asked): Promise<Response> {
  const form = await web.form();
  const typed = typedIn(form);
  const on = typed.means === 'mail' ? web.today : typedDay(typed.on);
  if (on === null) return show(web, given, asked, typed, [{ code: 'day-wrong', field: 'dag' }], null);
  const { request: requestId, means, to, decidedBy, message } = typed;
  const input = { referralId: asked.referral.id, means, to, on, decidedBy, message, requestId };
  const isSending = form.text('steg') === 'sand';
  const wrong = wrongIn(web, asked.referral, input);
  // Pressed twice: it is sent and closed already, and the act says whether it was by this form.
  const isOver = isSending && wrong.some(({ code }) => code === 'closed');
  if (!isOver) {
    if (wrong.length > 0) return show(web, given, asked, typed, wrong, null);
    const review = await reviewOf(web, given, asked, input);
    if (!review.ok) return show(web, given, asked, typed, review.refusals, null);
    const mark = sha256Hex(new TextEncoder().encode(JSON.stringify([means, to, typed.on, decidedBy, message, review.value])));
    if (!isSending || form.text('reviewed') !== mark)
      return show(web, given, asked, typed, [], { ...review.value, mark, changed: isSending });
  }
  const sent = await sendAnswer(web, given, input);
  if (!sent.ok) return show(web, given, asked, typed, sent.refusals, null);
  return web.redirect(`${receivedPath(asked.referral)}?klart=sant`);
}

type Reviewed =
  | { readonly ok: true; readonly value: Pick<SendReview, 'sentence' | 'mails'> }
  | { readonly ok: false; readonly refusals: Refusals };

/** What happens if it is sent now. */
async function reviewOf(web: Web, given: AnswerWays, { referral, answer }: Asked, input: SendAnswer): Promise<Reviewed> {
  if (answer === undefined) return { ok: false, refusals: [{ code: 'not-frozen' }] };
  const w = sendWords[web.lang];
  const { title } = answer.content;
  const { means, to, on, decidedBy: by } = input;
  const days = referral.answerBy.until(on).days;
  const late = days > 0 ? ` ${w.late(daysInWords(web.lang, days))}` : '';
  if (means !== 'mail') {
    const how = receivedWords[web.lang].means[means === 'post' || means === 'web' ? means : 'hand'];
    return {
      ok: true,
      value: { sentence: `${w.noted(title, to.trim(), how, longDate(web.lang, on), by.trim())}${late}`, mails: [] },
    };
  }
  const mails = await mailsFor(web, given, referral, input);
  const [first] = mails;
  if (first === undefined) return { ok: false, refusals: [{ code: 'nobody-to-send', field: 'satt' }] };
  const shown: readonly MailShown[] = mails.map(({ board: _, ...mail }) => ({ ...mail, files: [`${title}.pdf`] }));
  const sentence =
    referral.how === 'answers' ? w.mailTo(title, first.to, first.address, by.trim()) : w.mailsTo(title, mails.length, by.trim());
  return { ok: true, value: { sentence: `${sentence}${late}`, mails: shown } };
}
