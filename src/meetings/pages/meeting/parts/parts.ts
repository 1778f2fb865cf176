import { minutesPart } from './minutes-part.tsx';
import { noticePart } from './notice-part.tsx';
import { ownNotesPart } from './own-notes-part.tsx';
import type { MeetingPart } from './part.ts';
import { repliesPart } from './replies-part.tsx';

/** The parts under the agenda, in the page's order. */
export const meetingParts: readonly MeetingPart[] = [noticePart, repliesPart, minutesPart, ownNotesPart];
