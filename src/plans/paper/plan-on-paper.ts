import { proseSheet } from '../../platform/documents/index.ts';
import type { Compilation } from '../../rounds/index.ts';
import { longDate } from '../../ui/index.ts';
import { partWords, periodInWords } from '../part-words.ts';
import type { PlanLife } from '../plan-life.ts';
import type { PlanText } from '../plan-text.ts';
import { paperWords as w } from './words.ts';

const part = partWords.sv;

/** What a plan's paper is made of: one version, and what is known of the decisions about it. */
export interface PlanOnPaper {
  readonly text: PlanText;
  readonly version: number;
  /** Swedish time in words: `27 mars 2026 kl. 10.42`. */
  readonly frozen: string;
  readonly registrationNumber: string | null;
  /** Lower-case hex. */
  readonly textSha256: string;
  readonly example: boolean;
  /** Where the plan is in its life, by whichever version. */
  readonly life: PlanLife;
  /** The decisions about this version, in Swedish; null while it has not been sent, or nothing of them has been published. */
  readonly compilation: Compilation | null;
  /** Whether the paper is made of what has been published, for anyone. */
  readonly isPublic: boolean;
}

/** Where this version stands, in a few words for the title page: one that nobody has decided never looks like one that holds. */
export function stateOnPaper({ life, version, compilation, isPublic }: PlanOnPaper): string {
  if (compilation === null) return isPublic ? w.states.unpublished : w.states.draft;
  if (life.state === 'draft') return w.states.withdrawn;
  const isThis = life.round.versionNumber === version;
  switch (life.state) {
    case 'out':
    case 'blocked':
      return isThis ? w.states[life.state] : w.states.withdrawn;
    case 'decided':
      return isThis ? w.states.decided(longDate('sv', life.from)) : w.states.other(life.round.versionNumber);
    case 'in-force':
    case 'closed':
      return isThis
        ? w.states[life.state](longDate('sv', life.from), longDate('sv', life.to))
        : w.states.other(life.round.versionNumber);
  }
}

/** What the template fills in. Every value is a text, a list of texts, running text taken apart, or null. */
export function planSheet(plan: PlanOnPaper) {
  const { text, version, compilation } = plan;
  return {
    words: {
      ...{ aim: part.aim, goals: part.goals, activities: part.activities, decided: w.decided, columns: w.columns },
      ...{ proof: w.proof, proof_more: w.proofMore(text.title, version), hash: w.hash, no_hash: w.noHash },
      without: plan.isPublic ? w.notPublished : w.notSent,
    },
    ...{ version: w.version(version), state: stateOnPaper(plan), hash: plan.textSha256 },
    aim: proseSheet(text.aim, 2),
    facts: [
      [w.number, plan.registrationNumber ?? ''],
      [w.frozen, w.frozenOn(plan.frozen)],
      [w.hash, plan.textSha256],
    ],
    areas: text.areas.map((area, place) => ({
      title: `${place + 1}. ${area.title}`,
      text: proseSheet(area.text, 2),
      goals: area.goals.map((goal) => proseSheet(goal, 3)),
      activities: area.activities.map((activity) => ({
        ...{ title: activity.title, text: proseSheet(activity.text, 4) },
        facts: [
          [part.responsible, activity.responsible],
          [part.period, periodInWords('sv', activity)],
          [part.indicators, activity.indicators.join('\n')],
        ],
      })),
    })),
    decisions: compilation === null ? null : decisionsOf(compilation),
  };
}

function decisionsOf({ headline, lead, on, rows }: Compilation) {
  return {
    ...{ headline, lead, as_of: w.asOf(longDate('sv', on)) },
    rows: rows.map((row) => [
      ...[row.principal, row.board, row.numbers.join('\n'), row.day, row.paragraph],
      [row.outcome, ...row.conditions].join('\n'),
    ]),
  };
}
