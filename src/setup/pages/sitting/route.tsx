import { type AccountsRefusal, type Attempts, accountErrors, enter } from '../../../accounts/index.ts';
import { bodyOf } from '../../../members/index.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { type FormErrors, uiFor } from '../../../ui/index.ts';
import { setUp } from '../../acts/set-up.ts';
import { maySetUp } from '../../policy.ts';
import { readSoFar, wholeOf } from '../../read/county.ts';
import { errorsOf } from '../../refusal-words.ts';
import type { SetupRefusal } from '../../refusals.ts';
import { isSetupCode } from '../../setup-code.ts';
import { after, before, type Part, parts } from '../../sitting.ts';
import { type Asked, readAsked } from './asked.ts';
import { DoorPage } from './door.tsx';
import { SittingPage } from './view.tsx';

/** What the routes of this room are made with; program.ts gives it. */
export interface SetupParts {
  /** What the set-up code follows from. */
  readonly secret: string;
  readonly attempts: Attempts;
  /** Public address of the program, no slash at the end. */
  readonly url: string;
}

const path = '/kom-igang';
/** Where whoever set up goes on: the others' links are given there. */
const onward = '/installningar/konton';

/** There until there is a body, and then never again. */
export function setupRoutes(parts: SetupParts): readonly AnyRoute[] {
  const whileEmpty = (handle: (web: Web) => Promise<Response>) => async (web: Web) =>
    (await bodyOf(web)) === null ? handle(web) : web.notFound();
  return [
    route({ method: 'get', path, may: maySetUp, handle: whileEmpty((web) => door(web, [], 200)) }),
    route({ method: 'post', path, act: 'set-up', may: maySetUp, handle: whileEmpty((web) => take(parts, web)) }),
  ];
}

function door(web: Web, refusals: readonly SetupRefusal[], status: number): Promise<Response> {
  return web.html(<DoorPage ui={uiFor(web)} errors={errorsOf(refusals, web.lang)} />, status);
}

async function take(given: SetupParts, web: Web): Promise<Response> {
  const asked = await readAsked(await web.form());
  const refused = await codeRefused(given, web, asked.code);
  if (refused !== null) return door(web, [refused], refused.code === 'too-many-attempts' ? 429 : 422);
  if (asked.part === null) return show(web, asked, 'samradet', []);
  return asked.move.to === 'finish' ? finish(given, web, asked) : go(web, asked, asked.part);
}

/** Counted before it is looked at, so that many guesses at once count too. */
async function codeRefused({ secret, attempts }: SetupParts, web: Web, code: string): Promise<SetupRefusal | null> {
  const wait = await attempts.count('set-up', web.address, web.address);
  if (wait !== null) return { code: 'too-many-attempts', field: 'kod', about: { until: wait.toString() } };
  if (!isSetupCode(secret, code)) return { code: 'setup-code-wrong', field: 'kod' };
  await attempts.forgive('set-up', web.address, web.address);
  return null;
}

/** The next page, or the first one that is not whole yet, with what is missing. */
function go(web: Web, asked: Asked, part: Part): Promise<Response> {
  const { stop } = readSoFar(asked.sitting);
  const wrong = stop === null ? [] : errorsOf(stop.refusals, web.lang);
  if (asked.move.to === 'stay') return show(web, asked, part, asked.look && stop?.part === part ? wrong : []);
  const wanted = targetOf(asked, part);
  if (stop === null || parts.indexOf(stop.part) > parts.indexOf(part)) return show(web, asked, wanted, []);
  // Going back asks for nothing: what is not whole yet is kept as it is.
  const goesBack = parts.indexOf(wanted) <= parts.indexOf(stop.part);
  return goesBack && wanted !== part ? show(web, asked, wanted, []) : show(web, asked, stop.part, wrong);
}

function targetOf({ move }: Asked, part: Part): Part {
  if (move.to === 'part') return move.part;
  return move.to === 'back' ? before(part) : after(part);
}

async function finish(given: SetupParts, web: Web, asked: Asked): Promise<Response> {
  const sofar = readSoFar(asked.sitting);
  const county = wholeOf(sofar);
  if (county === null) return show(web, asked, sofar.stop?.part ?? 'samradet', errorsOf(sofar.stop?.refusals ?? [], web.lang));
  const differ: readonly AccountsRefusal[] = [{ code: 'passwords-differ', field: 'again' }];
  if (asked.password !== asked.again) return show(web, asked, 'kontroll', accountErrors(differ, web.lang));
  const made = await setUp(web, county, asked.password);
  if (made.ok) return enter(web, made.value, onward, given.url);
  const refusals = made.refusals.flatMap(({ code, ...rest }) => (code === 'already-set-up' ? [] : [{ ...rest, code }]));
  return refusals.length === 0 ? web.notFound() : show(web, asked, 'kontroll', accountErrors(refusals, web.lang));
}

/** 422, so that the page is shown in place and nothing is kept. */
function show(web: Web, { code, sitting, more, look }: Asked, part: Part, errors: FormErrors): Promise<Response> {
  const view = { code, part, sitting, more, look, errors, sofar: readSoFar(sitting), today: web.today };
  return web.html(<SittingPage ui={uiFor(web)} view={view} />, 422);
}
