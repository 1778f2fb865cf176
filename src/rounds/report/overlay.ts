import { masterTextOf, templateOf } from './compose-report.ts';
import type { Master } from './master.ts';
import { fill } from './placeholders.ts';
import type { ReportFacts } from './report-facts.ts';

/** A part's text as an authority meets it when it wants its own words. */
export interface PartText {
  /** The text that stands: one's own words, or the master's, filled. */
  readonly text: string;
  readonly isOwn: boolean;
  readonly master: string;
  /** What the master's text was when one's own words were written over it, where that has changed since; else null. */
  readonly before: string | null;
}

/** @param proposed what stands in a part that comes of facts alone */
export function partText(
  key: string,
  given: { readonly master: Master; readonly facts: ReportFacts },
  own: { readonly text: string; readonly masterText: string } | undefined,
  proposed: string,
): PartText {
  const { master, facts } = given;
  const step = facts.steps.find((each) => key === `draft:${each.key}`);
  const now = templateOf(key, master, facts) === null ? proposed : masterTextOf(key, master, facts);
  if (own === undefined) return { text: now, isOwn: false, master: now, before: null };
  const before = fill(own.masterText, facts, step);
  const isChanged = own.masterText !== '' && before !== now;
  return { text: own.text, isOwn: true, master: now, before: isChanged ? before : null };
}
