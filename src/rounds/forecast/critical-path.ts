import type { WalkedPrincipal } from './round-day.ts';
import type { WalkedStep } from './walk.ts';

/**
 * The chain of steps that sets a principal's day: the deciding step that comes last, before it the step that the stage waited for, and
 * so on back. Ties: order in the path. It ends where a step did not wait for the one before, or waited for nothing but the dispatch.
 * @param betweenStages days, as assumed
 */
export function criticalPath({ steps, decided }: WalkedPrincipal, betweenStages: number): readonly WalkedStep[] {
  const last = steps.find(({ step, on }) => step.part === 'decide' && on === decided);
  if (last === undefined) return [];
  const chain = [last];
  for (let step: WalkedStep | undefined = last; step !== undefined; ) {
    const waiting: WalkedStep = step;
    step = waiting.why === 'decided' ? undefined : steps.find((each) => isAwaitedBy(each, waiting, betweenStages));
    if (step !== undefined) chain.unshift(step);
  }
  return chain;
}

function isAwaitedBy(before: WalkedStep, waiting: WalkedStep, betweenStages: number): boolean {
  return before.step.stage < waiting.step.stage && before.on !== null && before.on + betweenStages === waiting.ready;
}
