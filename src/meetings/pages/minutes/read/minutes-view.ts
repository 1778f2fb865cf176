import type { MeetingWithLife } from '../../../meeting.ts';
import type { MinutesSituation } from '../../../minutes/minutes-sentence.ts';
import type { MinutesSheet } from '../../../minutes/paper/minutes-sheet.ts';
import type { FrozenMinutes, MinutesOfMeeting } from '../../../queries/minutes.ts';
import type { Recommendation } from '../../../queries/recommendations.ts';

/** What the page of notes or minutes shows. */
export interface MinutesView {
  readonly meeting: MeetingWithLife;
  readonly minutes: MinutesOfMeeting;
  /** The frozen text that is read; null for what is being written. */
  readonly frozen: FrozenMinutes | null;
  readonly known: MinutesSituation;
  readonly sentence: string;
  /** Null for a reader who does not see it yet. */
  readonly sheet: MinutesSheet | null;
  /** What it recommends the principals, where a round can be opened of it. */
  readonly recommendations: readonly Recommendation[];
  /** Headings of items that recommend something without being about a text here. */
  readonly loose: readonly string[];
  /** What everyone can read of it: nothing, all that is to be said, or a text without its last correction. */
  readonly publicly: 'not' | 'shown' | 'lacks-correction';
  readonly keeps: boolean;
  /** It waits for the reader's own word. */
  readonly verifies: boolean;
  /** The reader is to choose who verifies. */
  readonly chooses: boolean;
}
