import type { Actor } from '../../platform/actor.ts';
import { catalogue, type Lang } from '../../ui/index.ts';
import type { Meeting } from '../meeting.ts';
import type { CalendarEvent } from './ical.ts';

/** Which meetings a calendar shows. */
interface Followed {
  readonly scope: 'mine' | 'organ' | 'all';
  readonly organId: string | null;
  /** Whose calendar it is, with the rights of the day. */
  readonly owner: Pick<Actor, 'grants'>;
}

const words = catalogue({
  sv: {
    off: (name: string) => `Inställt: ${name}`,
    notHeld: (name: string) => `Blev aldrig av: ${name}`,
    online: (how: string) => `På distans: ${how}`,
    page: (url: string) => `Dagordning och handlingar: ${url}`,
  },
  en: {
    off: (name) => `Cancelled: ${name}`,
    notHeld: (name) => `Not held: ${name}`,
    online: (how) => `At a distance: ${how}`,
    page: (url) => `Agenda and papers: ${url}`,
  },
});

/** The meetings that its owner is to see, as events. Where one takes part at a distance is for those who sit in the organ alone. */
export function feedEvents(
  lang: Lang,
  meetings: readonly Meeting[],
  { scope, organId, owner }: Followed,
  tell: { readonly uid: (meetingId: string) => string; readonly page: (meetingId: string) => string },
): readonly CalendarEvent[] {
  if (owner.grants.length === 0) return [];
  const sitsIn = new Set(owner.grants.map(({ organ }) => organ));
  const shown = meetings.filter((meeting) => {
    if (scope === 'mine') return sitsIn.has(meeting.organId);
    return scope === 'all' || meeting.organId === organId;
  });
  return shown.map((meeting) => {
    const { id, on, starts, ends, place, online, stands, sequence, changedAt } = meeting;
    const url = tell.page(id);
    const toJoin = online === '' || !sitsIn.has(meeting.organId) ? [] : [words[lang].online(online)];
    return {
      ...{ uid: tell.uid(id), on, starts, ends, place, sequence, changedAt, url },
      summary: summaryOf(lang, meeting),
      description: [...toJoin, words[lang].page(url)].join('\n'),
      cancelled: stands !== 'planned',
    };
  });
}

function summaryOf(lang: Lang, { organ, title, stands }: Meeting): string {
  const name = title === '' ? organ.name : `${organ.name}: ${title}`;
  if (stands === 'planned') return name;
  return stands === 'cancelled' ? words[lang].off(name) : words[lang].notHeld(name);
}
