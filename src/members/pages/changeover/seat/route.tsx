import { newId } from '../../../../platform/db/columns.ts';
import { textOrNull } from '../../../../platform/http/forms/field.ts';
import { type AnyRoute, route } from '../../../../platform/http/route.ts';
import type { Form, Web } from '../../../../platform/http/web.ts';
import { refuse } from '../../../../platform/result.ts';
import { type Appointment, appointSuccessor } from '../../../acts/changeover/appoint.ts';
import { takeBackSeat } from '../../../acts/changeover/seats.ts';
import { mayKeepMembers } from '../../../policy.ts';
import { assignmentsOn } from '../../../queries/assignments.ts';
import { type Changeover, changeoverSeats } from '../../../queries/changeovers.ts';
import { allPeople, peopleOn } from '../../../queries/people.ts';
import { type MembersRefusal, type Outcome, unless } from '../../../refusals.ts';
import { changeoversPath } from '../../changeovers/view.tsx';
import { uiWith } from '../../notices.ts';
import { holds } from '../../people/present.ts';
import { settle, whenRead } from '../../settle.ts';
import { dayIn, idOrNull, type Typed, untouched } from '../../typed.ts';
import type { HeldSeat } from '../present.ts';
import type { ChangeoverProviders } from '../providers.ts';
import { changeoverInPath } from '../route.tsx';
import { seatPath } from '../view.tsx';
import { words as changeoverWords } from '../words.ts';
import { SeatPage, type SeatView } from './view.tsx';

interface Subject {
  readonly changeover: Changeover;
  readonly seat: HeldSeat;
}

const path = `${changeoversPath}/:id/plats/:seat`;

async function subject(web: Web): Promise<Subject | null> {
  const changeover = await changeoverInPath(web);
  const id = idOrNull(web.params['seat']);
  if (changeover === null || id === null) return null;
  const seat = (await changeoverSeats(web, changeover)).seats.find(({ held }) => held.id === id);
  return seat === undefined ? null : { changeover, seat };
}

export function seatRoutes(given: ChangeoverProviders): readonly AnyRoute[] {
  const common = { may: mayKeepMembers, subject } as const;
  const post = { ...common, method: 'post' } as const;
  const again = (web: Web, about: Subject) => (typed: Typed, status: number) => show(web, about, given, typed, status);
  return [
    route<Subject>({ ...common, method: 'get', path, handle: (web, about) => show(web, about, given, untouched) }),
    route<Subject>({ ...post, path, act: 'appoint-successor', handle: (web, about) => appoint(web, about, again(web, about)) }),
    route<Subject>({
      ...{ ...post, path: `${path}/angra`, act: 'take-back-seat' },
      handle: (web, about) => takeBack(web, about, again(web, about)),
    }),
    route<Subject>({
      ...{ ...post, path: `${path}/uppdrag`, act: 'hand-over-tasks' },
      handle: (web, about) => handOver(web, about, given, again(web, about)),
    }),
  ];
}

type Again = (typed: Typed, status: number) => Promise<Response>;

async function show(
  web: Web,
  { changeover, seat }: Subject,
  given: ChangeoverProviders,
  typed: Typed,
  status = 200,
): Promise<Response> {
  const { held, successor } = seat;
  const personId = held.person.id;
  const before = await assignmentsOn(web, changeover.on.subtract({ days: 1 }), { personId });
  const after = await assignmentsOn(web, changeover.on, { personId });
  const view = {
    ...{ changeover, seat, today: web.today, request: typed.value('request', newId()) },
    others: before.filter(({ id }) => id !== held.id),
    staysElsewhere: after.some(({ id }) => id !== held.id),
    tasks: (await given.openTasksOf(web, [personId])).filter((task) => task.personId === personId),
    withAccount: await given.withAccount(web, successor === null ? [] : [successor.person.id]),
    people: await peopleToChoose(web, personId),
  };
  const ui = uiWith(web, changeoverWords[web.lang].notices);
  return web.html(<SeatPage ui={ui} view={view} typed={typed} />, status);
}

/** Everybody else, with what they hold: two may have the same name. */
async function peopleToChoose(web: Web, personId: string): Promise<SeatView['people']> {
  const held = new Map((await peopleOn(web, web.today)).map(({ id, assignments }) => [id, holds(web.lang, assignments)]));
  return (await allPeople(web))
    .filter(({ id }) => id !== personId)
    .map(({ id, name }) => ({ value: id, label: [name, held.get(id)].filter((part) => part !== undefined).join(': ') }));
}

function readAppointment(
  form: Form,
  { changeover, seat }: Subject,
): { readonly input: Appointment } | { readonly refusals: readonly MembersRefusal[] } {
  const { day, refusals } = dayIn(form, '', 'from');
  const ordinal = form.text('ordinal');
  const wrong = [...refusals, ...unless(/^(?:[1-9]\d{0,2})?$/.test(ordinal), 'turn-wrong', 'ordinal', { most: '999' })];
  if (day === null || wrong.length > 0) return { refusals: wrong };
  return {
    input: {
      ...{ changeoverId: changeover.id, seatId: seat.held.id, personId: idOrNull(form.text('personId')), from: day },
      ...{ name: form.text('name'), title: textOrNull(form.text('title')), isAnother: form.text('another') === 'ja' },
      ...{ party: textOrNull(form.text('party')), ordinal: ordinal === '' ? null : Number(ordinal) },
    },
  };
}

async function appoint(web: Web, about: Subject, again: Again): Promise<Response> {
  const form = await web.form();
  const outcome = await whenRead(readAppointment(form, about), (input) => appointSuccessor(web, input));
  const to = () => `${seatPath(about.changeover.id, about.seat.held.id)}?klart=appointed`;
  return settle(web, { form, prefix: '', outcome, to, again });
}

async function takeBack(web: Web, { changeover, seat }: Subject, again: Again): Promise<Response> {
  const outcome = await takeBackSeat(web, { changeoverId: changeover.id, seatId: seat.held.id });
  const to = () => `${seatPath(changeover.id, seat.held.id)}?klart=taken-back`;
  return settle(web, { form: await web.form(), prefix: '', outcome, to, again });
}

async function handOver(web: Web, { changeover, seat }: Subject, given: ChangeoverProviders, again: Again): Promise<Response> {
  const form = await web.form();
  const own = (await given.openTasksOf(web, [seat.held.person.id])).map(({ id }) => id);
  const taskIds = form.list('task').filter((id) => own.includes(id));
  const toPersonId = idOrNull(form.text('to'));
  const refusals = [
    ...unless(taskIds.length > 0, 'no-task-ticked', 'task'),
    ...unless(toPersonId !== null, 'person-not-found', 'to'),
    ...unless(toPersonId !== seat.held.person.id, 'hands-over-to-oneself', 'to'),
  ];
  const outcome: Outcome<null> =
    toPersonId === null || refusals.length > 0
      ? { ok: false, refusals }
      : await handedOver(web, given, { taskIds, toPersonId, requestId: idOrNull(form.text('request')) ?? newId() });
  const to = () => `${seatPath(changeover.id, seat.held.id)}?klart=handed-over`;
  return settle(web, { form, prefix: '', outcome, to, again });
}

async function handedOver(
  web: Web,
  given: ChangeoverProviders,
  input: Parameters<ChangeoverProviders['handOver']>[1],
): Promise<Outcome<null>> {
  return (await given.handOver(web, input)) ? { ok: true, value: null } : refuse('tasks-not-handed-over', 'task');
}
