import { type Lang, longDate } from '../../ui/index.ts';
import type { Meeting } from '../meeting.ts';

/** `Samrådet, 12 mars 2027`: how a meeting is named in headings and links. */
export function meetingName(lang: Lang, { title, organ, on }: Pick<Meeting, 'title' | 'organ' | 'on'>): string {
  return `${title === '' ? organ.name : title}, ${longDate(lang, on)}`;
}
