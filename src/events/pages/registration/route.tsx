import type { Attempts } from '../../../accounts/index.ts';
import { program } from '../../../platform/actor.ts';
import { newId } from '../../../platform/db/columns.ts';
import { goOnAs } from '../../../platform/db/database.ts';
import { hidden } from '../../../platform/http/answers/hidden.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Form, Web } from '../../../platform/http/web.ts';
import { ownValue } from '../../../platform/own-value.ts';
import { requestIn } from '../../../platform/request-in.ts';
import type { Refusal } from '../../../platform/result.ts';
import { fileResponse } from '../../../records/index.ts';
import { uiFor } from '../../../ui/index.ts';
import { cancelRegistration } from '../../acts/registrations/cancel-registration.ts';
import { changeRegistration } from '../../acts/registrations/change-registration.ts';
import { confirm } from '../../acts/registrations/confirm.ts';
import type { ParticipantWays } from '../../acts/registrations/mail-registrant.ts';
import { mayKeepOwnRegistration } from '../../policy.ts';
import { type OwnRegistration, ownRegistration } from '../../queries/registrations/own.ts';
import { type RegistrationRefusal, registrationErrors } from '../../refusals/registrations.ts';
import { ownCalendar } from '../../registering/own-calendar.ts';
import { readDetails } from '../registration-fields.tsx';
import { CancelPage, ChangePage, DeadPage, isLive, OwnPage } from './view.tsx';
import { ownWords } from './words.ts';

const path = '/anmalan/:token';
const act = 'keep-own-registration';

type Parts = ParticipantWays & { readonly attempts: Pick<Attempts, 'count'> };

/**
 * `/anmalan/:token`: one's own registration, without an account, and as a file for one's calendar. To look changes nothing: gateways follow
 * the links in mails.
 */
export function registrationRoutes(parts: Parts): readonly AnyRoute[] {
  return [
    route({ method: 'get', path: `${path}/kalender.ics`, may: mayKeepOwnRegistration, handle: (web) => calendar(web, parts) }),
    route({ method: 'get', path, may: mayKeepOwnRegistration, handle: (web) => show(web) }),
    route({ method: 'post', path, may: mayKeepOwnRegistration, act, handle: (web) => take(web, parts) }),
  ];
}

/** Whoever has the link has no account, and whoever has one keeps this registration all the same. */
const asProgram = (web: Web) => goOnAs(web, program('registration link'), act);
const tokenOf = (web: Web) => web.params['token'] ?? '';
const hereOf = (web: Web) => `/anmalan/${encodeURIComponent(tokenOf(web))}`;

interface Again {
  readonly form: Form;
  readonly refusals: readonly Refusal<RegistrationRefusal>[];
}

async function show(web: Web, again: Again | null = null): Promise<Response> {
  const own = await ownRegistration(await asProgram(web), tokenOf(web));
  const text = ownValue(ownWords[web.lang].done, web.query.get('klart'));
  const ui = uiFor(web, text === undefined || again !== null ? {} : { notice: { kind: 'done', text } });
  if (own === null) return hidden(await web.html(<DeadPage ui={ui} />, 404));
  const errors = registrationErrors(again?.refusals ?? [], web.lang);
  const given = { ui, own, errors, here: hereOf(web), request: again === null ? newId() : requestIn(again.form) };
  const status = again === null ? 200 : 422;
  const asked = askedOf(web, again);
  if (!isLive(own) || asked === null) return hidden(await web.html(<OwnPage {...given} />, status));
  if (asked === 'avboka') return hidden(await web.html(<CancelPage {...given} />, status));
  return hidden(await web.html(<ChangePage {...given} typed={typedOf(own, again)} />, status));
}

/** Which of the page's two forms is asked for, or came back. */
function askedOf(web: Web, again: Again | null): 'andra' | 'avboka' | null {
  if (again !== null) return again.form.text('svar') === 'spara' ? 'andra' : null;
  if (web.query.get('andra') === 'ja') return 'andra';
  return web.query.get('avboka') === 'ja' ? 'avboka' : null;
}

function typedOf({ registration }: OwnRegistration, again: Again | null) {
  if (again !== null) return readDetails(again.form);
  const { name, organisation, role, needs, sessions } = registration;
  return { name, organisation, role, needs, itemIds: sessions.map(({ itemId }) => itemId) };
}

async function take(web: Web, parts: Parts): Promise<Response> {
  const form = await web.form();
  const tooOften = (await parts.attempts.count('registration-link', tokenOf(web), web.address)) !== null;
  if (tooOften) return show(web, { form, refusals: [{ code: 'too-often' }] });
  const ctx = await asProgram(web);
  const own = { token: tokenOf(web), requestId: requestIn(form) };
  const asked = form.text('svar');
  const done = async (result: Awaited<ReturnType<typeof confirm>>, said: keyof typeof ownWords.sv.done) =>
    result.ok ? hidden(web.redirect(`${hereOf(web)}?klart=${said}`)) : show(web, { form, refusals: result.refusals });
  if (asked === 'bekrafta') return done(await confirm(ctx, own), 'bekraftad');
  if (asked === 'avboka') return done(await cancelRegistration(ctx, parts, own), 'avbokad');
  if (asked !== 'spara') return show(web);
  return done(await changeRegistration(ctx, parts, { ...own, ...readDetails(form), language: web.lang }), 'andrad');
}

async function calendar(web: Web, { url }: Parts): Promise<Response> {
  const own = await ownRegistration(await asProgram(web), tokenOf(web));
  if (own === null || own.registration.state !== 'seat') return hidden(await web.html(<DeadPage ui={uiFor(web)} />, 404));
  const bytes = new TextEncoder().encode(ownCalendar(web.lang, own, { url, token: tokenOf(web), now: web.now }));
  return hidden(fileResponse({ fileName: `${own.conference.title}.ics`, mediaType: 'text/calendar', bytes }));
}
