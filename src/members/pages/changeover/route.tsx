import { oneOf } from '../../../platform/http/forms/field.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Form, Web } from '../../../platform/http/web.ts';
import { uiFor } from '../../../ui/index.ts';
import { decideSeats, isOpenTo, seatsAsked } from '../../acts/changeover/seats.ts';
import { closeChangeover } from '../../acts/changeover/start.ts';
import { mayKeepMembers } from '../../policy.ts';
import { type Changeover, changeoverById, changeoverSeats } from '../../queries/changeovers.ts';
import { errorsOf } from '../../refusal-words.ts';
import type { MembersRefusal } from '../../refusals.ts';
import { changeoversPath } from '../changeovers/view.tsx';
import { uiWith } from '../notices.ts';
import { idOrNull } from '../typed.ts';
import { CheckPage, type Does } from './check.tsx';
import { changeoverView } from './present.ts';
import type { ChangeoverProviders } from './providers.ts';
import { ChangeoverPage } from './view.tsx';
import { words } from './words.ts';

const path = `${changeoversPath}/:id`;

export async function changeoverInPath(web: Web): Promise<Changeover | null> {
  const id = idOrNull(web.params['id']);
  return id === null ? null : changeoverById(web, id);
}

export function changeoverRoutes(given: ChangeoverProviders): readonly AnyRoute[] {
  const common = { may: mayKeepMembers, subject: changeoverInPath } as const;
  const again = (web: Web, changeover: Changeover, refusals: readonly MembersRefusal[]) => show(web, changeover, given, refusals);
  return [
    route<Changeover>({ ...common, method: 'get', path, handle: (web, changeover) => show(web, changeover, given, []) }),
    route<Changeover>({
      ...{ ...common, method: 'post', path: `${path}/granska`, act: 'check-changeover' },
      handle: (web, changeover) => check(web, changeover, again),
    }),
    route<Changeover>({
      ...{ ...common, method: 'post', path: `${path}/platser`, act: 'decide-seats' },
      handle: (web, changeover) => decide(web, changeover, again),
    }),
    route<Changeover>({ ...common, method: 'post', path: `${path}/stang`, act: 'close-changeover', handle: close }),
  ];
}

type Again = (web: Web, changeover: Changeover, refusals: readonly MembersRefusal[]) => Promise<Response>;

async function show(
  web: Web,
  changeover: Changeover,
  given: ChangeoverProviders,
  refusals: readonly MembersRefusal[],
): Promise<Response> {
  const view = await changeoverView(web, changeover, given);
  const ui = uiWith(web, words[web.lang].notices);
  const errors = errorsOf(refusals, web.lang);
  return web.html(<ChangeoverPage ui={ui} view={view} errors={errors} />, refusals.length === 0 ? 200 : 422);
}

function ticked(form: Form): readonly string[] {
  return Object.keys(form.fields()).flatMap((name) =>
    name.startsWith('plats-') ? (idOrNull(name.slice('plats-'.length)) ?? []) : [],
  );
}

function doesIn(form: Form): Does {
  return oneOf(form.text('does'), ['goes-on', 'ends'] as const) ?? 'goes-on';
}

/** Shows what would happen; changes nothing. A form because the ticks do not fit in an address. */
async function check(web: Web, changeover: Changeover, again: Again): Promise<Response> {
  const form = await web.form();
  const does = doesIn(form);
  const rest = form.text('does') === 'rest';
  const { seats: all } = rest ? await changeoverSeats(web, changeover) : { seats: [] };
  const ids = rest ? all.filter(({ state }) => state === 'undecided').map(({ held }) => held.id) : ticked(form);
  const found = await seatsAsked(web, changeover.id, ids);
  if (!found.ok) return again(web, changeover, found.refusals);
  const { seats } = found.value;
  const changing = seats.filter((seat) => isOpenTo(seat, does));
  return web.html(<CheckPage ui={uiFor(web)} {...{ changeover, does, seats, changing }} />);
}

async function decide(web: Web, changeover: Changeover, again: Again): Promise<Response> {
  const form = await web.form();
  const outcome = await decideSeats(web, { changeoverId: changeover.id, seatIds: ticked(form), does: doesIn(form) });
  return outcome.ok
    ? web.redirect(`${changeoversPath}/${changeover.id}?klart=decided`)
    : again(web, changeover, outcome.refusals);
}

async function close(web: Web, { id }: Changeover): Promise<Response> {
  const closed = (await web.form()).text('igen') !== 'ja';
  const outcome = await closeChangeover(web, { changeoverId: id, closed });
  if (!outcome.ok) return web.notFound();
  return web.redirect(`${changeoversPath}/${id}?klart=${closed ? 'closed' : 'reopened'}`);
}
