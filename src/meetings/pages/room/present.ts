import { type Lang, list } from '../../../ui/index.ts';
import type { MeetingWithLife } from '../../meeting.ts';
import type { ItemWriter } from '../../queries/item-writers.ts';
import type { RoomItem } from '../../sitting/room-items.ts';
import type { Sitting } from '../../sitting/sitting.ts';
import { words } from './words.ts';

/** Where the meeting stands, in one sentence. */
export function roomSentence(
  lang: Lang,
  meeting: Pick<MeetingWithLife, 'life' | 'starts'>,
  sitting: Pick<Sitting, 'opened' | 'closed' | 'attendance'>,
  items: readonly RoomItem[],
): string {
  const w = words[lang].sentence;
  const standing = items.filter(({ state }) => state !== 'struck');
  if (meeting.life.sitting === 'not-begun') return w.notBegun(w.items(standing.length), spoken(lang, meeting.starts));
  if (meeting.life.sitting === 'closed') return w.closed(spoken(lang, sitting.closed?.clock ?? ''));
  const there = w.people(sitting.attendance.filter(({ presence }) => presence !== 'absent').length);
  const opened = spoken(lang, sitting.opened?.clock ?? '');
  const now = standing.find(({ state }) => state === 'now');
  return now === undefined ? w.openNowhere(opened, there) : w.open(opened, now.number, standing.length, there);
}

/** `09:02` as it is written in text: Swedish has a full stop. */
function spoken(lang: Lang, clock: string): string {
  return lang === 'sv' ? clock.replace(':', '.') : clock;
}

/** "Bo Lind skriver här"; '' while nobody else does. */
export function othersSentence(lang: Lang, others: readonly ItemWriter[], itemId: string): string {
  const names = [...new Set(others.filter((other) => other.itemId === itemId).map(({ name }) => name))];
  return names.length === 0 ? '' : words[lang].writesAt(list(lang, names));
}
