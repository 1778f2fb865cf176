import { typedDay } from '../../../../platform/days/typed-day.ts';
import { newId } from '../../../../platform/db/columns.ts';
import { type AnyRoute, route } from '../../../../platform/http/route.ts';
import type { Web } from '../../../../platform/http/web.ts';
import { requestIn } from '../../../../platform/request-in.ts';
import type { Refusal } from '../../../../platform/result.ts';
import { sha256Hex } from '../../../../records/index.ts';
import { uiFor } from '../../../../ui/index.ts';
import { askingsFor, askPrincipals, type ReceivedWays } from '../../../acts/received/ask-principals.ts';
import { mayKeepReceived } from '../../../policy.ts';
import { proposedDay } from '../../../received/proposed-day.ts';
import type { ReceivedReferral } from '../../../received/received.ts';
import { type ReceivedRefusal, receivedErrors } from '../../../received/refusals.ts';
import { receivedAsked, receivedPath } from '../received-asked.ts';
import { presentAsk, reviewOf } from './present.ts';
import { AskPage, type AskReview, type AskTyped } from './view.tsx';

const path = '/remisser/inkomna/:received/fraga';
const common = { path, may: mayKeepReceived, subject: receivedAsked } as const;

/** `/remisser/inkomna/:received/fraga`: ask the principals what they think, or remind those who are silent. */
export function askRoutes(given: ReceivedWays): readonly AnyRoute[] {
  return [
    route<ReceivedReferral>({ ...common, method: 'get', handle: (web, referral) => begin(web, given, referral) }),
    route<ReceivedReferral>({
      ...common,
      method: 'post',
      act: 'ask-principals',
      handle: (web, referral) => take(web, given, referral),
    }),
  ];
}

async function begin(web: Web, given: ReceivedWays, referral: ReceivedReferral): Promise<Response> {
  const view = await presentAsk(web, web.lang, referral);
  const boards = new Map(view.fields.map(({ field, proposed }) => [field, proposed]));
  const typed = { request: newId(), boards, until: proposedDay(web.today, referral.answerBy).toString(), message: '' };
  const page = (
    <AskPage
      ui={uiFor(web)}
      referral={referral}
      view={view}
      typed={typed}
      errors={[]}
      review={null}
      canSend={given.ways.canSend}
    />
  );
  return web.html(page);
}

async function take(web: Web, given: ReceivedWays, referral: ReceivedReferral): Promise<Response> {
  const form = await web.form();
  const view = await presentAsk(web, web.lang, referral);
  const boards = new Map(view.fields.map(({ field }) => [field, form.text(field)]));
  const typed: AskTyped = { request: requestIn(form), boards, until: form.text('until'), message: form.text('message') };
  const show = (refusals: readonly Refusal<ReceivedRefusal>[], review: AskReview | null) => {
    const errors = receivedErrors(refusals, web.lang);
    const { canSend } = given.ways;
    return web.html(
      <AskPage ui={uiFor(web)} referral={referral} view={view} typed={typed} errors={errors} review={review} canSend={canSend} />,
      422,
    );
  };
  const until = typedDay(typed.until);
  if (until === null) return show([{ code: 'day-wrong', field: 'until' }], null);
  const to = view.fields.flatMap(({ field, principalId }) => {
    const boardId = boards.get(field) ?? '';
    return boardId === '' ? [] : [{ principalId, boardId }];
  });
  const input = { to, until, message: typed.message };
  const isSending = form.text('steg') === 'skicka';
  const askings = await askingsFor(web, given, referral, input);
  const review = askings.ok ? reviewOf(web.lang, askings.value, until, view.files) : null;
  const mark = sha256Hex(new TextEncoder().encode(JSON.stringify([to, typed.until, typed.message, review])));
  if (!isSending || form.text('reviewed') !== mark) {
    // Pressed twice: what would be sent now is nothing to look at, and the act says that it has been done.
    const isRepeated = isSending && !askings.ok && askings.refusals.some(({ code }) => code === 'asked-today');
    if (!isRepeated)
      return show(
        askings.ok ? [] : placed(askings.refusals, view.fields[0]?.field),
        review && { ...review, mark, changed: isSending },
      );
  }
  const asked = await askPrincipals(web, given, { referralId: referral.id, ...input, requestId: typed.request });
  if (!asked.ok) return show(placed(asked.refusals, view.fields[0]?.field), null);
  return web.redirect(`${receivedPath(referral)}?klart=fragade`);
}

/** What is wrong with who is asked is said at the first of them. */
function placed(refusals: readonly Refusal<ReceivedRefusal>[], first = ''): readonly Refusal<ReceivedRefusal>[] {
  return refusals.map((each) => (each.field === 'namnd' ? { ...each, field: first } : each));
}
