import { assignmentsOn, substitutesInOrder } from '../../../members/index.ts';
import { newId } from '../../../platform/db/columns.ts';
import type { Web } from '../../../platform/http/web.ts';
import type { MeetingWithLife } from '../../meeting.ts';
import { agendaOf } from '../../queries/agenda.ts';
import { othersAt } from '../../queries/item-writers.ts';
import { meetingsWhere } from '../../queries/meetings.ts';
import { sittingOf } from '../../queries/sitting.ts';
import { tasksWhere } from '../../queries/tasks.ts';
import { tasksUnder } from '../../queries/tasks-on-agenda.ts';
import { nextItem, roomItems } from '../../sitting/room-items.ts';
import { emptyItem, type Sitting } from '../../sitting/sitting.ts';
import { meetingName } from '../meeting-name.ts';
import { ownersToChoose } from '../tasks/parts/owners.tsx';
import { roomSentence } from './present.ts';
import type { Failed, RoomView } from './view-model.ts';

/** All that the secretary's page shows. @param itemId the item that is written at; another than the agenda's: the one that the meeting is at, else the first */
export async function loadRoom(web: Web, meeting: MeetingWithLife, itemId: string, failed: Failed | null): Promise<RoomView> {
  const sitting = await sittingOf(web, meeting.id);
  const items = roomItems(await agendaOf(web, meeting.id), sitting, meeting.life.currentItemId);
  const shown = items.find(({ item }) => item.id === itemId) ?? items.find(({ state }) => state === 'now') ?? items[0];
  const tasks = await tasksWhere(web, { meetingId: meeting.id });
  const held = await assignmentsOn(web, meeting.on, { organId: meeting.organId });
  const chair = held.find(({ role }) => role === 'chair')?.person.name ?? '';
  return {
    ...{ meeting, sitting, items, failed, sentence: roomSentence(web.lang, meeting, sitting, items) },
    shown:
      shown === undefined
        ? null
        : {
            ...shown,
            written: sitting.items.get(shown.item.id) ?? emptyItem,
            tasks: tasks.filter((task) => task.itemId === shown.item.id),
            followed: (await tasksUnder(web, meeting, [shown.item])).get(shown.item.id) ?? [],
          },
    next: meeting.life.sitting === 'open' ? nextItem(items) : null,
    others: await othersAt(web, meeting.id),
    ...{ clock: clockOf(web), opener: chair, coming: await comingMeetings(web, meeting) },
    owners: await ownersToChoose(web, web.lang, meeting.organ),
    suggested: suggestedFor(sitting, held),
    ...{ account: web.actor.account ?? '', request: newId() },
  };
}

/** What time it is in Stockholm, `HH:MM`. */
function clockOf({ now }: Web): string {
  return now.toZonedDateTimeISO('Europe/Stockholm').toPlainTime().toString({ smallestUnit: 'minute' });
}

/** Where an item can be postponed to: planned meetings after this one, the organ's own first. */
async function comingMeetings(web: Web, meeting: MeetingWithLife) {
  const coming = await meetingsWhere(web, { from: meeting.on });
  return coming
    .filter(({ id, stands, life }) => id !== meeting.id && stands === 'planned' && life.sitting === 'not-begun')
    .sort((a, b) => Number(a.organId !== meeting.organId) - Number(b.organId !== meeting.organId))
    .slice(0, 40)
    .map((each) => ({ value: each.id, label: meetingName(web.lang, each) }));
}

/** For each member who is not there and whom nobody serves for: the first to be called, by the organ's own order, of those who are there. */
function suggestedFor(
  { attendance }: Pick<Sitting, 'attendance'>,
  held: Awaited<ReturnType<typeof assignmentsOn>>,
): ReadonlyMap<string, string> {
  const serving = attendance.flatMap(({ personId, servingFor }) => (servingFor === null || personId === null ? [] : [personId]));
  const absent = attendance.flatMap(({ personId, presence }) => (presence === 'absent' && personId !== null ? [personId] : []));
  const served = attendance.flatMap(({ servingFor }) => servingFor?.personId ?? []);
  const taken = [...serving, ...absent];
  const suggested = new Map<string, string>();
  for (const { personId, capacity } of attendance) {
    const isSeat = capacity === 'chair' || capacity === 'vice-chair' || capacity === 'member';
    if (personId === null || !isSeat || !absent.includes(personId) || served.includes(personId)) continue;
    const [first] = substitutesInOrder(held, { absentPersonId: personId, unavailable: taken });
    if (first === undefined) continue;
    suggested.set(personId, first.person.name);
    taken.push(first.person.id);
  }
  return suggested;
}
