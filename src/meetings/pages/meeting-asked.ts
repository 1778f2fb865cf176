import type { Web } from '../../platform/http/web.ts';
import type { MeetingWithLife } from '../meeting.ts';
import { meetingById } from '../queries/meetings.ts';

/** The meeting that the address names. */
export function meetingAsked(web: Web): Promise<MeetingWithLife | null> {
  return meetingById(web, web.params['meeting'] ?? '');
}
