import { typedDayOrNone } from '../../../platform/days/typed-day.ts';
import type { Form, Web } from '../../../platform/http/web.ts';
import { requestIn } from '../../../platform/request-in.ts';
import { refuse } from '../../../platform/result.ts';
import type { FormErrors } from '../../../ui/index.ts';
import { addItem } from '../../acts/agenda/add-item.ts';
import { closeSitting, goToItem, openSitting, reopenSitting } from '../../acts/sitting/hold-sitting.ts';
import { addOutcome, removeOutcome, rewordOutcome } from '../../acts/sitting/outcomes.ts';
import { allSeatsThere, removeAttendance, setAttendance } from '../../acts/sitting/set-attendance.ts';
import { addVoice, removeVoice, rewordVoice, setAbsence } from '../../acts/sitting/voices.ts';
import { giveTask } from '../../acts/tasks/give-task.ts';
import type { MeetingWithLife } from '../../meeting.ts';
import { agendaErrors } from '../../refusals/agenda.ts';
import { type SittingResult, sittingErrors } from '../../refusals/sitting.ts';
import { taskErrors } from '../../refusals/tasks.ts';
import type { AbsenceReason, Capacity, OutcomeKind, Presence, VoiceKind } from '../../sitting/sitting.ts';
import { capacities, outcomeKinds, purposes, voiceKinds } from '../../tables.ts';
import type { Place } from './view-model.ts';
import type { words } from './words.ts';

type DoneWord = keyof (typeof words)['sv']['done'];

/** What a form came to: said at its place, or what is wrong at which of its fields. */
type Came =
  | { readonly ok: true; readonly done: DoneWord; readonly itemId?: string | undefined; readonly place?: Place }
  | { readonly ok: false; readonly errors: FormErrors };

interface Given {
  readonly web: Web;
  readonly meeting: MeetingWithLife;
  /** The item that the address names; '' where it names none. */
  readonly itemId: string;
  readonly form: Form;
}

export interface RoomForm {
  /** Under the meeting's room: `/narvaro`. */
  readonly path: string;
  readonly act: string;
  readonly place: Place;
  readonly run: (given: Given) => Promise<Came>;
}

/** @param names the form's names of the act's fields, where they are others: every field of the page has its own */
function came(given: Given, result: SittingResult<unknown>, done: DoneWord, names: Readonly<Record<string, string>> = {}): Came {
  if (result.ok) return { ok: true, done, itemId: given.itemId };
  const errors = sittingErrors(result.refusals, given.web.lang);
  return { ok: false, errors: errors.map(({ field, text }) => ({ field: names[field] ?? field, text })) };
}

/** One of a closed list; what is none of them is left to the act to refuse. */
function oneOf<Value extends string>(values: readonly Value[], text: string): Value {
  return values.find((value) => value === text) ?? ('' as Value);
}

const presences: readonly Presence[] = ['on-site', 'remote', 'absent'];
const reasons: readonly AbsenceReason[] = ['conflict-of-interest', 'away'];

const wholeMeeting: readonly RoomForm[] = [
  {
    ...{ path: '/oppna', act: 'open-sitting', place: 'motet' },
    run: async (given) => {
      const { web, meeting, form } = given;
      const said = { clock: form.text('klockan'), words: form.text('oppnare'), requestId: requestIn(form) };
      return came(given, await openSitting(web, { meetingId: meeting.id, ...said }), 'oppnat', { clock: 'klockan' });
    },
  },
  {
    ...{ path: '/avsluta', act: 'close-sitting', place: 'motet' },
    run: async (given) => {
      const { web, meeting, form } = given;
      const said = { clock: form.text('klockan'), requestId: requestIn(form) };
      return came(given, await closeSitting(web, { meetingId: meeting.id, ...said }), 'avslutat', { clock: 'klockan' });
    },
  },
  {
    ...{ path: '/oppna-igen', act: 'reopen-sitting', place: 'motet' },
    run: async (given) => {
      const { web, meeting, form } = given;
      const said = { why: form.text('varfor'), requestId: requestIn(form) };
      return came(given, await reopenSitting(web, { meetingId: meeting.id, ...said }), 'igen', { why: 'varfor' });
    },
  },
  {
    ...{ path: '/punkt', act: 'add-item-in-sitting', place: 'extra' },
    run: async ({ web, meeting, form }) => {
      const item = { title: form.text('extra-rubrik'), purpose: oneOf(purposes, form.text('extra-syfte')) };
      const added = await addItem(web, { meetingId: meeting.id, ...item, requestId: requestIn(form) });
      if (added.ok) return { ok: true, done: 'sparat', itemId: added.value.id, place: 'anteckning' };
      const names: Readonly<Record<string, string>> = { title: 'extra-rubrik', purpose: 'extra-syfte' };
      const errors = agendaErrors(added.refusals, web.lang);
      return { ok: false, errors: errors.map(({ field, text }) => ({ field: names[field] ?? field, text })) };
    },
  },
  {
    ...{ path: '/narvaro', act: 'set-attendance', place: 'narvaro' },
    run: async (given) => {
      const { web, meeting, form } = given;
      const row = {
        ...{ personId: form.text('person') || null, guest: form.text('namn') },
        ...{ capacity: oneOf<Capacity>(capacities, form.text('roll')), presence: oneOf(presences, form.text('med')) },
        ...{ servingFor: form.text('for') || null, came: form.text('kom'), went: form.text('gick') },
      };
      const set = await setAttendance(web, { meetingId: meeting.id, ...row });
      return came(given, set, 'sparat', { guest: 'namn', came: 'kom', went: 'gick', servingFor: 'for', capacity: 'roll' });
    },
  },
  {
    ...{ path: '/narvaro/alla', act: 'set-attendance', place: 'narvaro' },
    run: async (given) => came(given, await allSeatsThere(given.web, given.meeting.id), 'sparat'),
  },
  {
    ...{ path: '/narvaro/ta-bort', act: 'remove-attendance', place: 'narvaro' },
    run: async (given) => came(given, await removeAttendance(given.web, given.meeting.id, given.form.text('rad')), 'borttaget'),
  },
];

const ofItem: readonly RoomForm[] = [
  {
    ...{ path: '/:item/hit', act: 'go-to-item', place: 'motet' },
    run: async (given) => {
      const { web, meeting, itemId, form } = given;
      return came(given, await goToItem(web, { meetingId: meeting.id, itemId, requestId: requestIn(form) }), 'sparat');
    },
  },
  {
    ...{ path: '/:item/utfall', act: 'add-outcome', place: 'utfall' },
    run: async (given) => {
      const { web, meeting, itemId, form } = given;
      const outcome = {
        ...{ kind: oneOf<OutcomeKind>(outcomeKinds, form.text('utfall-slag')), text: lines(form.text('utfall-text')) },
        ...{ postponedTo: form.text('utfall-till') || null, requestId: requestIn(form) },
      };
      const added = await addOutcome(web, { meetingId: meeting.id, itemId, ...outcome });
      return came(given, added, 'sparat', { kind: 'utfall-slag', text: 'utfall-text', postponedTo: 'utfall-till' });
    },
  },
  {
    ...{ path: '/:item/utfall/andra', act: 'reword-outcome', place: 'utfall' },
    run: async (given) => {
      const said = { id: given.form.text('rad'), text: lines(given.form.text('text')) };
      return came(given, await rewordOutcome(given.web, { meetingId: given.meeting.id, ...said }), 'sparat');
    },
  },
  {
    ...{ path: '/:item/utfall/ta-bort', act: 'remove-outcome', place: 'utfall' },
    run: async (given) => came(given, await removeOutcome(given.web, given.meeting.id, given.form.text('rad')), 'borttaget'),
  },
  {
    ...{ path: '/:item/borta', act: 'set-item-absence', place: 'borta' },
    run: async (given) => {
      const { web, meeting, itemId, form } = given;
      const reason = form.text('borta-hur') === '' ? null : oneOf(reasons, form.text('borta-hur'));
      const about = { meetingId: meeting.id, itemId, attendanceId: form.text('borta-vem') };
      if (reason !== null && !reasons.includes(reason))
        return came(given, refuse('kind-missing', 'reason'), 'sparat', { reason: 'borta-hur' });
      return came(given, await setAbsence(web, { ...about, reason }), 'sparat', { attendanceId: 'borta-vem' });
    },
  },
  {
    ...{ path: '/:item/anmalt', act: 'add-voice', place: 'anmalt' },
    run: async (given) => {
      const { web, meeting, itemId, form } = given;
      const voice = {
        ...{ kind: oneOf<VoiceKind>(voiceKinds, form.text('anmalt-slag')), attendanceId: form.text('anmalt-vem') },
        ...{ text: lines(form.text('anmalt-text')), requestId: requestIn(form) },
      };
      const added = await addVoice(web, { meetingId: meeting.id, itemId, ...voice });
      return came(given, added, 'sparat', { kind: 'anmalt-slag', attendanceId: 'anmalt-vem', text: 'anmalt-text' });
    },
  },
  {
    ...{ path: '/:item/anmalt/andra', act: 'reword-voice', place: 'anmalt' },
    run: async (given) => {
      const said = { id: given.form.text('rad'), text: lines(given.form.text('text')) };
      return came(given, await rewordVoice(given.web, { meetingId: given.meeting.id, ...said }), 'sparat');
    },
  },
  {
    ...{ path: '/:item/anmalt/ta-bort', act: 'remove-voice', place: 'anmalt' },
    run: async (given) => came(given, await removeVoice(given.web, given.meeting.id, given.form.text('rad')), 'borttaget'),
  },
  {
    ...{ path: '/:item/uppdrag', act: 'give-task', place: 'uppdrag' },
    run: async ({ web, meeting, itemId, form }) => {
      const dueOn = typedDayOrNone(form.text('uppdrag-dag'));
      const names: Readonly<Record<string, string>> = { text: 'uppdrag-text', due: 'uppdrag-dag' };
      const wrong = (errors: FormErrors): Came => ({
        ok: false,
        errors: errors.map(({ field, text }) => ({ field: names[field] ?? field, text })),
      });
      if (dueOn === undefined) return wrong(taskErrors([{ code: 'day-wrong', field: 'due' }], web.lang));
      const given = await giveTask(web, {
        ...{ organId: meeting.organId, meetingId: meeting.id, itemId, text: form.text('uppdrag-text'), dueOn },
        ...{ personId: form.text('owner') || null, ownerOrganId: form.text('agare-organ') || null, requestId: requestIn(form) },
      });
      return given.ok ? { ok: true, done: 'sparat', itemId } : wrong(taskErrors(given.refusals, web.lang));
    },
  },
];

/** The page's forms, each at an address of its own. */
export const roomForms: readonly RoomForm[] = [...wholeMeeting, ...ofItem];

/** Forms send line breaks as CR LF. */
function lines(text: string): string {
  return text.replaceAll('\r\n', '\n');
}
