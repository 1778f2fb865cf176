import type { Lang } from '../../../ui/index.ts';
import type { Meeting, MeetingWithLife } from '../../meeting.ts';
import type { RoomItem } from '../../sitting/room-items.ts';
import type { TimeLeft } from '../../sitting/time-left.ts';
import { words } from './words.ts';

/** What those who follow the meeting read first. @param clock when it was closed, as it is written; '' before */
export function nowSentence(
  lang: Lang,
  meeting: Pick<MeetingWithLife, 'life' | 'starts'> & Pick<Meeting, 'stands'>,
  items: readonly RoomItem[],
  clock: string,
): string {
  const w = words[lang].sentence;
  const spoken = (time: string) => (lang === 'sv' ? time.replace(':', '.') : time);
  if (meeting.stands !== 'planned') return w.off;
  if (meeting.life.sitting === 'not-begun') return w.notBegun(spoken(meeting.starts));
  if (meeting.life.sitting === 'closed') return w.closed(spoken(clock));
  const standing = items.filter(({ state }) => state !== 'struck');
  const now = standing.find(({ state }) => state === 'now');
  return now === undefined ? w.open : w.now(now.number, standing.length, now.item.title);
}

/** How the time stands against the plan; '' where there is nothing to measure by. */
export function timeSentence(lang: Lang, { left, planned }: TimeLeft): string {
  const w = words[lang];
  if (left < -90) return w.longOver;
  if (left < 0) return w.over(-left);
  if (planned === null) return '';
  const spare = left - planned;
  const against = Math.abs(spare) < 5 ? w.onTime : spare > 0 ? w.ahead(spare) : w.late(-spare);
  return `${against} ${w.left(left, planned)}`;
}
