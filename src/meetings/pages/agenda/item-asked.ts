import type { Web } from '../../../platform/http/web.ts';
import type { AgendaItem, MeetingWithLife } from '../../meeting.ts';
import { agendaOf } from '../../queries/agenda.ts';
import { meetingAsked } from '../meeting-asked.ts';

/** An item of a meeting, as the address names both. */
export interface ItemAsked {
  readonly meeting: MeetingWithLife;
  readonly item: AgendaItem;
}

/** The item that the address names, if it is on that meeting's agenda as the reader sees it. */
export async function itemAsked(web: Web): Promise<ItemAsked | null> {
  const meeting = await meetingAsked(web);
  if (meeting === null) return null;
  const item = (await agendaOf(web, meeting.id)).find(({ id }) => id === web.params['item']);
  return item === undefined ? null : { meeting, item };
}
