/** What must be known of a step to tell whose it is. */
interface Held {
  readonly id: string;
  readonly roundId: string;
  readonly principalId: string;
  readonly boardId: string;
  readonly part: 'prepare' | 'recommend' | 'decide';
}

/**
 * Whether a board has come to hold both a recommending step and the deciding one that it was meant for, because it took over from
 * both boards. It then decides, and recommends nothing to itself: a recommendation that is missing stops nothing (domain.md, 4). Pure.
 * @param holder who has a board's matters on the day
 */
export function recommendsToItself(step: Held, path: readonly Held[], holder: (boardId: string) => string): boolean {
  const isOwn = (other: Held) =>
    other.part === 'decide' &&
    other.roundId === step.roundId &&
    other.principalId === step.principalId &&
    other.boardId !== step.boardId &&
    holder(other.boardId) === holder(step.boardId);
  return step.part === 'recommend' && path.some(isOwn);
}
