import { minutesPart } from './minutes-part.tsx';
import type { MeetingPart } from './part.ts';

/** The parts under the agenda, in the page's order. */
export const meetingParts: readonly MeetingPart[] = [minutesPart];
