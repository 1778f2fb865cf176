/**
 * The forecast of a text that nobody has decided on, the slow and plain way: every choice of meetings is tried, every day is tried as the
 * day of the round, and every day as the last to send. Written from domain.md § 4 and § 5 and the contract's rules, not from the code
 * under test. Days are ISO strings, which sort as text.
 */
import { addDays, bruteLastAppealDay, bruteMovedOn } from './brute-legal-days.ts';

interface BruteStep {
  readonly board: string;
  readonly part: 'prepare' | 'recommend' | 'decide';
  readonly stage: number;
}

export interface BruteRound {
  readonly rule:
    | { readonly kind: 'all' }
    | { readonly kind: 'at-least'; readonly principals: number }
    | { readonly kind: 'region-and-at-least'; readonly municipalities: number };
  readonly principals: readonly {
    readonly kind: 'region' | 'municipality' | 'federation';
    readonly represents: number | null;
    readonly path: readonly BruteStep[];
  }[];
  readonly calendars: ReadonlyMap<string, readonly { readonly on: string; readonly submitBy: string | null }[]>;
  readonly assumptions: { toPrepare: number; submitBefore: number; betweenStages: number; toVerify: number; toNotice: number };
}

type Principal = BruteRound['principals'][number];

/** Every way to give each of these steps one of its board's meetings. */
function choices(steps: readonly BruteStep[], calendars: BruteRound['calendars']): { on: string; submitBy: string | null }[][] {
  const [first, ...rest] = steps;
  if (first === undefined) return [[]];
  const others = choices(rest, calendars);
  return (calendars.get(first.board) ?? []).flatMap((meeting) => others.map((other) => [meeting, ...other]));
}

/** The steps that a decision waits for: those of lower stages than the last that decides, and the deciding ones. */
function needed({ path }: Principal): BruteStep[] {
  const last = Math.max(...path.filter(({ part }) => part === 'decide').map(({ stage }) => stage));
  return path.filter(({ part, stage }) => part === 'decide' || stage < last);
}

/** The earliest day of a principal's decision; null when no choice of known meetings holds. */
function decided(round: BruteRound, principal: Principal, sentOn: string): string | null {
  const { toPrepare, submitBefore, betweenStages } = round.assumptions;
  const steps = needed(principal);
  let best: string | null = null;
  for (const chosen of choices(steps, round.calendars)) {
    const holds = steps.every(({ stage }, i) => {
      const meeting = chosen[i];
      if (meeting === undefined) return false;
      const submit = meeting.submitBy ?? addDays(meeting.on, -submitBefore);
      if (submit < addDays(sentOn, toPrepare)) return false;
      return steps.every((before, j) => before.stage >= stage || submit >= addDays(chosen[j]?.on ?? '', betweenStages));
    });
    if (!holds) continue;
    const day =
      steps
        .flatMap(({ part }, i) => (part === 'decide' ? [chosen[i]?.on ?? ''] : []))
        .sort()
        .at(-1) ?? '';
    if (best === null || day < best) best = day;
  }
  return best;
}

function isBlank(round: BruteRound, principal: Principal): boolean {
  if (!principal.path.some(({ part }) => part === 'decide')) return true;
  return needed(principal).some(({ board }) => (round.calendars.get(board) ?? []).length === 0);
}

function isMet({ rule, principals }: BruteRound, has: readonly boolean[]): boolean {
  if (rule.kind === 'all') return has.every((each) => each);
  if (rule.kind === 'at-least') return has.filter((each) => each).length >= rule.principals;
  let municipalities = 0;
  for (const [i, { kind, represents }] of principals.entries()) {
    if (kind === 'region' && !has[i]) return false;
    if (kind !== 'region' && has[i]) municipalities += represents ?? 1;
  }
  return municipalities >= rule.municipalities;
}

/** Legal force of a decision on a day: verified and noticed as late as is assumed, three weeks, and the day after. */
export function bruteForce(on: string, { toVerify, toNotice }: BruteRound['assumptions']): string {
  return addDays(bruteLastAppealDay(bruteMovedOn(addDays(bruteMovedOn(addDays(on, toVerify)), toNotice))), 1);
}

/** The round's day of decision and of legal force; null when it cannot be told. */
export function bruteRound(round: BruteRound, sentOn: string): { decidedOn: string; inForceOn: string } | null {
  const blank = round.principals.map((principal) => isBlank(round, principal));
  // Those of whom nothing is known are waited for by nobody when the others are enough, and passed over when they are not.
  const passOver = !isMet(
    round,
    blank.map((each) => !each),
  );
  const days = round.principals.map((principal, i) => (blank[i] ? null : decided(round, principal, sentOn)));
  const tried = [...new Set(days.flatMap((day) => (day === null ? [] : [day])))].sort();
  for (const by of tried) {
    const has = days.map((day, i) => (blank[i] ? passOver : day !== null && day <= by));
    if (!isMet(round, has)) continue;
    const counting = days.flatMap((day) => (day !== null && day <= by ? [bruteForce(day, round.assumptions)] : []));
    const inForceOn = [...counting, by].sort().at(-1) ?? '';
    return { decidedOn: by, inForceOn };
  }
  return null;
}

/** The last of the days from `first` to `last` on which sending makes it; null when none does. */
export function bruteLastDay(round: BruteRound, wanted: string, first: string, last: string): string | null {
  for (let day = last; day >= first; day = addDays(day, -1)) {
    const found = bruteRound(round, day);
    if (found !== null && found.inForceOn <= wanted) return day;
  }
  return null;
}
