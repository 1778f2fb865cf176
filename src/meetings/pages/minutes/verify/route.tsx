import { newId } from '../../../../platform/db/columns.ts';
import { type AnyRoute, route } from '../../../../platform/http/route.ts';
import type { Form, Web } from '../../../../platform/http/web.ts';
import { requestIn } from '../../../../platform/request-in.ts';
import { type FormErrors, uiFor } from '../../../../ui/index.ts';
import { attest, object } from '../../../acts/minutes/attest.ts';
import { minutesSheet } from '../../../minutes/paper/minutes-sheet.ts';
import { mayVerifyMinutes } from '../../../policy.ts';
import type { MinutesOfMeeting } from '../../../queries/minutes.ts';
import { onPaper } from '../../../queries/minutes-on-paper.ts';
import { personActing } from '../../../queries/person-acting.ts';
import { minutesErrors } from '../../../refusals/minutes.ts';
import { type FrozenAsked, latestAsked } from '../minutes-asked.ts';
import { VerifyPage } from './view.tsx';

const path = '/moten/:meeting/protokoll/justera';

/** What waits for the reader's own word. */
interface Own extends FrozenAsked {
  readonly own: MinutesOfMeeting['current'][number];
}

async function own(web: Web): Promise<Own | null> {
  const asked = await latestAsked(web);
  if (asked === null) return null;
  const me = await personActing(web);
  const mine = asked.minutes.current.find(({ personId }) => personId === me);
  return mine === undefined ? null : { ...asked, own: mine };
}

/** What is finished waits for nobody; only a form that was sent twice is answered then. */
async function waiting(web: Web): Promise<Own | null> {
  const asked = await own(web);
  return asked?.minutes.complete === true ? null : asked;
}

const common = { may: mayVerifyMinutes, subject: own } as const;

/** `/moten/:meeting/protokoll/justera`: a verifier reads the exact text and attests it, or says what is wrong. */
export const verifyRoutes: readonly AnyRoute[] = [
  route<Own>({ ...common, subject: waiting, method: 'get', path, handle: (web, asked) => show(web, asked, '', []) }),
  route<Own>({
    ...{ ...common, method: 'post', path, act: 'attest-minutes' },
    handle: async (web, asked) => {
      const form = await web.form();
      const said = await attest(web, { ...ofText(asked, form), read: form.text('read') === 'ja' });
      if (!said.ok) return show(web, asked, '', minutesErrors(said.refusals, web.lang));
      return web.redirect(`/moten/${asked.meeting.id}/protokoll?klart=${said.value.complete ? 'helt' : 'justerat'}`);
    },
  }),
  route<Own>({
    ...{ ...common, method: 'post', path: `${path}/invand`, act: 'object-to-minutes' },
    handle: async (web, asked) => {
      const form = await web.form();
      const text = form.text('text').slice(0, 4000);
      const said = await object(web, { ...ofText(asked, form), text });
      if (!said.ok) return show(web, asked, text, minutesErrors(said.refusals, web.lang));
      return web.redirect(`/moten/${asked.meeting.id}/protokoll?klart=invant`);
    },
  }),
];

/** What the page showed, not what is frozen by now: the act compares. */
function ofText({ meeting }: Own, form: Form) {
  const shown = { minutesId: form.text('minutes'), textSha256: form.text('hash') };
  return { meetingId: meeting.id, ...shown, requestId: requestIn(form) };
}

async function show(web: Web, asked: Own, text: string, errors: FormErrors): Promise<Response> {
  const sheet = minutesSheet(await onPaper(web, asked.frozen, asked.minutes));
  const view = { meeting: asked.meeting, frozen: asked.frozen, own: asked.own, sheet, text, errors, request: newId() };
  return web.html(<VerifyPage ui={uiFor(web)} view={view} />, errors.length > 0 ? 422 : 200);
}
