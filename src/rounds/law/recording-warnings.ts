import type { IsoDate } from '../calendar-days.ts';
import type { RoundFacts } from '../facts.ts';
import { flagSource, type LawFlagKind, lawFlags } from './law-flags.ts';

/** What only the one who records can still set right: days that cannot be, and co-determination that came after. */
const SOURCES = {
  'verified-before-meeting': 'KL 5:69',
  'notice-before-verification': 'KL 8:12',
  // A decision dated before a negotiation ended (domain.md, 6).
  'decided-before-negotiation': 'MBL 11 §',
} as const;

type RecordingWarningKind = LawFlagKind | keyof typeof SOURCES;

/** Something to weigh before saving. It never stops anyone: a decision stands until it is set aside (KL 13:8). */
export interface RecordingWarning {
  readonly kind: RecordingWarningKind;
  /** The paragraph, or null where it rests on no law. */
  readonly law: string | null;
}

/** Co-determination as the matter has it. */
export interface Codetermination {
  readonly kind: 'not-called-for' | 'information' | 'negotiation' | 'collaboration' | null;
  readonly on: IsoDate | null;
}

/**
 * The law's checks on decisions, each kind once. Pure.
 * @param facts the rounds as they would be
 * @param decisionIds the decisions to look at
 */
export function warningsFor(
  facts: Iterable<RoundFacts>,
  decisionIds: ReadonlySet<string>,
  today: IsoDate,
  codetermination: Codetermination | null,
): readonly RecordingWarning[] {
  const kinds = new Map<RecordingWarningKind, string | null>();
  for (const round of facts) {
    for (const { kind, decision } of lawFlags(round, today)) if (decisionIds.has(decision)) kinds.set(kind, flagSource(kind));
    for (const { id, on, verifiedOn, noticeOn } of round.decisions) {
      if (!decisionIds.has(id)) continue;
      if (verifiedOn !== null && verifiedOn < on) kinds.set('verified-before-meeting', SOURCES['verified-before-meeting']);
      if (verifiedOn !== null && noticeOn !== null && noticeOn < verifiedOn) {
        kinds.set('notice-before-verification', SOURCES['notice-before-verification']);
      }
      if (codetermination?.kind === 'negotiation' && codetermination.on !== null && codetermination.on > on) {
        kinds.set('decided-before-negotiation', SOURCES['decided-before-negotiation']);
      }
    }
  }
  return [...kinds].map(([kind, law]) => ({ kind, law }));
}
