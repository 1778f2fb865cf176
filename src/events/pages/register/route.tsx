import type { Attempts } from '../../../accounts/index.ts';
import { program } from '../../../platform/actor.ts';
import { goOnAs } from '../../../platform/db/database.ts';
import { hidden } from '../../../platform/http/answers/hidden.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Form, Web } from '../../../platform/http/web.ts';
import { requestOf } from '../../../platform/request-of.ts';
import type { Refusal } from '../../../platform/result.ts';
import { isUuid } from '../../../platform/uuid.ts';
import { publicationOf } from '../../../records/index.ts';
import { uiFor } from '../../../ui/index.ts';
import type { ParticipantWays } from '../../acts/registrations/mail-registrant.ts';
import { register } from '../../acts/registrations/register.ts';
import { mayRegister } from '../../policy.ts';
import { type Registering, registeringFor } from '../../queries/registrations/registering.ts';
import { type RegistrationRefusal, registrationErrors } from '../../refusals/registrations.ts';
import { makeStamp, readStamp } from '../../registering/form-stamp.ts';
import { readDetails } from '../registration-fields.tsx';
import { addressOf, NotOpenPage, RegisterPage, ThanksPage, trapName } from './view.tsx';

const path = '/offentligt/konferenser/:conference/anmalan';
const act = 'register-for-conference';

type RegisterParts = ParticipantWays & { readonly attempts: Pick<Attempts, 'count'> };

/** `/offentligt/konferenser/:conference/anmalan`: the public form. Never kept: how many seats are left is as it is now. */
export function registerRoutes(parts: RegisterParts): readonly AnyRoute[] {
  return [
    route({ method: 'get', path, may: mayRegister, handle: (web) => show(web, parts) }),
    route({ method: 'post', path, may: mayRegister, act, handle: (web) => take(web, parts) }),
  ];
}

/** Whoever registers has no account, and whoever has one registers as anybody. */
const asProgram = (web: Web) => goOnAs(web, program('registration form'), act);

interface Again {
  readonly form: Form;
  readonly refusals: readonly Refusal<RegistrationRefusal>[];
}

async function show(web: Web, parts: RegisterParts, again: Again | null = null): Promise<Response> {
  const registering = await registeringFor(await asProgram(web), web.params['conference'] ?? '');
  return registering === null ? web.notFound() : page(web, parts, registering, again);
}

async function page(web: Web, parts: RegisterParts, registering: Registering, again: Again | null): Promise<Response> {
  const ui = uiFor(web);
  const { conference } = registering;
  const mails = parts.ways.canSend;
  const given = { ui, registering, mails };
  if (again === null && web.query.get('klart') === 'ja') return hidden(await web.html(<ThanksPage {...given} />));
  if (conference.state !== 'open') return hidden(await web.html(<NotOpenPage {...given} />, again === null ? 200 : 422));
  const typed = {
    details: again === null ? { name: '', organisation: '', role: '', needs: '', itemIds: [] } : readDetails(again.form),
    email: again?.form.text('email') ?? '',
    errors: registrationErrors(again?.refusals ?? [], web.lang),
    stamp: stampFor(web, parts, conference.id, again),
  };
  return hidden(await web.html(<RegisterPage {...given} typed={typed} />, again === null ? 200 : 422));
}

/** The form's own mark is kept as long as it holds, so that whoever was too quick need only press again. */
function stampFor(web: Web, { secret }: RegisterParts, conferenceId: string, again: Again | null): string {
  const before = again?.form.text('stamp') ?? '';
  const read = readStamp(secret, conferenceId, before, web.now);
  const isSpent = again?.refusals.some(({ code }) => code === 'form-used') ?? true;
  return !isSpent && (read.ok || read.code === 'too-fast') ? before : makeStamp(secret, conferenceId, web.now);
}

async function take(web: Web, parts: RegisterParts): Promise<Response> {
  const form = await web.form();
  const ctx = await asProgram(web);
  const id = (web.params['conference'] ?? '').toLowerCase();
  // No more is read than it takes: sixty people may press at once.
  if (!isUuid(id) || (await publicationOf(ctx, 'conference', id)) === null) return web.notFound();
  const again = (...refusals: Again['refusals']) => show(web, parts, { form, refusals });
  if ((await parts.attempts.count('registration', id, web.address)) !== null) return again({ code: 'too-often' });
  if (form.text(trapName) !== '') return again({ code: 'trap-filled' });
  const stamp = readStamp(parts.secret, id, form.text('stamp'), web.now);
  const requestId = requestOf('registration', id, stamp.ok ? stamp.name : '');
  const details = { ...readDetails(form), email: form.text('email') };
  const given = { ...details, conferenceId: id, language: web.lang, how: 'form' } as const;
  if (!stamp.ok) return again({ code: stamp.code });
  const registered = await register(ctx, parts, { ...given, requestId });
  if (!registered.ok) return again(...registered.refusals);
  const { token } = registered.value;
  return hidden(web.redirect(token === null ? `${addressOf({ id })}?klart=ja` : `/anmalan/${token}?klart=anmald`));
}
