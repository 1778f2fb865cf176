import { newId } from '../../../../platform/db/columns.ts';
import { type AnyRoute, route } from '../../../../platform/http/route.ts';
import type { Web } from '../../../../platform/http/web.ts';
import { requestIn } from '../../../../platform/request-in.ts';
import { type FormErrors, longMoment, TextField, uiFor, Warning } from '../../../../ui/index.ts';
import { sendToVerifier, type VerifierWays } from '../../../acts/minutes/send-to-verifier.ts';
import { mayKeepMeetings } from '../../../policy.ts';
import { sentToVerifier } from '../../../queries/minutes-matching.ts';
import { minutesErrors } from '../../../refusals/minutes.ts';
import { MinutesForm } from '../minutes-form.tsx';
import { type VerifierAsked, verifierAsked } from '../verifier-asked.ts';
import { words } from './words.ts';

const common = { path: '/moten/justering/:verifier/skicka', may: mayKeepMeetings, subject: verifierAsked } as const;

interface Typed {
  readonly address: string;
  readonly request: string;
}

/** `/moten/justering/:verifier/skicka`: the file by mail to a verifier who answers by mail. */
export function sendToVerifierRoutes(parts: VerifierWays): readonly AnyRoute[] {
  return [
    route<VerifierAsked>({
      ...common,
      method: 'get',
      handle: (web, asked) => show(web, parts, asked, { address: '', request: newId() }, []),
    }),
    route<VerifierAsked>({
      ...{ ...common, method: 'post', act: 'send-minutes-to-verifier' },
      handle: async (web, asked) => {
        const form = await web.form();
        const typed = { address: form.text('address').slice(0, 254), request: requestIn(form) };
        const of = { meetingId: asked.meeting.id, verifierId: asked.verifier.id };
        const sent = await sendToVerifier(web, parts, { ...of, address: typed.address, requestId: typed.request });
        if (!sent.ok) return show(web, parts, asked, typed, minutesErrors(sent.refusals, web.lang));
        return web.redirect(`/moten/${asked.meeting.id}/protokoll?klart=skickat`);
      },
    }),
  ];
}

async function show(web: Web, { ways }: VerifierWays, asked: VerifierAsked, typed: Typed, errors: FormErrors) {
  const { meeting, frozen, verifier } = asked;
  const w = words[web.lang];
  const ui = uiFor(web);
  const sent = await sentToVerifier(web, verifier.id);
  const page = (
    <MinutesForm
      {...{ ui, meeting, errors, kind: frozen.kind, request: typed.request, save: w.save, lead: w.lead }}
      title={w.title(verifier.name)}
      action={`/moten/justering/${verifier.id}/skicka`}
    >
      {ways.canSend ? null : <Warning ui={ui}>{w.noMail}</Warning>}
      {sent.map(({ at, to }) => (
        <p>{w.sent(longMoment(web.lang, at), to)}</p>
      ))}
      <TextField
        {...{ ui, errors }}
        name="address"
        type="email"
        autocomplete="off"
        label={w.address}
        help={w.addressHelp}
        value={typed.address}
        required
      />
    </MinutesForm>
  );
  return web.html(page, errors.length > 0 ? 422 : 200);
}
