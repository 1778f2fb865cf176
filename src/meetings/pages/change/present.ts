import type { Ctx } from '../../../platform/act.ts';
import { typedDay } from '../../../platform/days/typed-day.ts';
import type { Refusal } from '../../../platform/result.ts';
import { type Lang, longDate } from '../../../ui/index.ts';
import { refuseCancel, refuseMove, refuseNotHeld } from '../../acts/calendar/change-meeting.ts';
import { calendarState } from '../../calendar/calendar-state.ts';
import { clashSentences } from '../../calendar/clash-sentences.ts';
import { hoursInWords, weekdayName } from '../../calendar/hours.ts';
import type { Meeting, MeetingWithLife } from '../../meeting.ts';
import { type Change, changesOf, peopleNoticed } from '../../queries/calendar/changes.ts';
import { clashesAround } from '../../queries/calendar/clashes-around.ts';
import type { CalendarRefusal } from '../../refusals/calendar.ts';
import type { ChangeKind, TypedChange } from './typed.ts';
import { words } from './words.ts';

/** What the page shows of a meeting whose day may change. */
export interface ChangeView {
  readonly id: string;
  readonly lead: string;
  /** What can become of it today. */
  readonly can: readonly ChangeKind[];
  /** Why nothing can, where nothing can. */
  readonly fixed: readonly Refusal<CalendarRefusal>[];
  /** Its day has gone, and nobody opened it. */
  readonly passed: boolean;
  readonly typed: TypedChange;
  readonly changes: readonly Change[];
  /** What the present day clashes with. */
  readonly clashes: readonly string[];
}

export async function changeView(ctx: Ctx, lang: Lang, meeting: MeetingWithLife, typed: TypedChange | null): Promise<ChangeView> {
  const { id, on, starts, ends, place, online, stands, organId } = meeting;
  const cannotCancel = refuseCancel(meeting, ctx.today);
  const cannotNote = refuseNotHeld(meeting, ctx.today);
  const canMove = refuseMove(meeting, { on: on.add({ days: 1 }), starts, ends, place, online }).length === 0;
  const can: ChangeKind[] = [
    ...(canMove ? ['move' as const] : []),
    ...(cannotCancel.length === 0 ? ['cancel' as const] : []),
    ...(cannotNote.length === 0 ? ['notHeld' as const] : []),
    ...(stands === 'planned' ? [] : ['restore' as const]),
  ];
  const isAhead = stands === 'planned' && on.since(ctx.today).sign >= 0;
  const clashes = isAhead ? await clashesAround(ctx, [{ key: id, organId, on, starts, ends }]) : new Map();
  return {
    ...{ id, can, lead: leadOf(lang, meeting), fixed: can.length === 0 ? cannotCancel : [] },
    passed: calendarState(meeting, ctx.today) === 'passed',
    typed: typed ?? { kind: 'move', on: on.toString(), starts, ends, place, online, reason: '' },
    changes: await changesOf(ctx, id),
    clashes: clashSentences(lang, clashes.get(id) ?? []),
  };
}

function leadOf(lang: Lang, meeting: Meeting): string {
  const w = words[lang];
  const { organ, on, stands, place } = meeting;
  const day = longDate(lang, on);
  if (stands === 'cancelled') return w.leadOff(organ.name, day);
  if (stands === 'not-held') return w.leadNotHeld(organ.name, day);
  return w.lead(organ.name, weekdayName(lang, on.dayOfWeek), day, hoursInWords(lang, meeting), place);
}

/** The change said back before it is made. */
export interface ReviewView {
  readonly id: string;
  readonly typed: TypedChange;
  readonly sentence: string;
  readonly clashes: readonly string[];
  /** Names of those who have had the notice, and must be told. */
  readonly told: readonly string[];
  readonly noticed: boolean;
}

export async function reviewView(ctx: Ctx, lang: Lang, meeting: MeetingWithLife, typed: TypedChange): Promise<ReviewView> {
  const { id, organId } = meeting;
  const on = typed.kind === 'move' ? (typedDay(typed.on) ?? meeting.on) : meeting.on;
  const hours = typed.kind === 'move' ? typed : meeting;
  const clashes =
    typed.kind === 'move' || typed.kind === 'restore'
      ? await clashesAround(ctx, [{ key: id, organId, on, starts: hours.starts, ends: hours.ends }])
      : new Map();
  return {
    ...{ id, typed, sentence: sentenceOf(lang, meeting, typed), noticed: meeting.life.noticed > 0 },
    clashes: clashSentences(lang, clashes.get(id) ?? []),
    told: await peopleNoticed(ctx, id),
  };
}

type When = Pick<Meeting, 'on' | 'starts' | 'ends' | 'place'>;

function sentenceOf(lang: Lang, meeting: Meeting, typed: TypedChange): string {
  const said = words[lang].sentences;
  const organ = meeting.organ.name;
  const whole = ({ on, starts, ends, place }: When) => {
    const day = `${lang === 'sv' ? 'den' : 'on'} ${longDate(lang, on)}`;
    return `${day} ${hoursInWords(lang, { starts, ends })}${place === '' ? '' : `, ${place}`}`;
  };
  const from = whole(meeting);
  const reason = typed.reason.replace(/[^.!?]$/, '$&.');
  if (typed.kind !== 'move') return said[typed.kind](organ, from, reason);
  return said.move(organ, from, whole({ ...typed, on: typedDay(typed.on) ?? meeting.on }), reason);
}
