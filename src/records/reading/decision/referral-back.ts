import { isCouncil } from '../grammar/boards.ts';
import type { Clause, Vote } from '../shape.ts';

const minority = /minoritets?återremi|minoritets?bordlägg|en tredjedel|5 ?kap\.? ?50 ?§/iu;

/**
 * Why a referral back is doubtful: in a council a third of those present is enough (KL 5:50), in no other board. The other way
 * round, a council in which a third voted for it should have referred the item back.
 */
export function referralDoubt(
  { board, clauses, votes }: { board: string | null; clauses: readonly Clause[]; votes: readonly Vote[] },
  text: string,
): string | null {
  const council = board !== null && isCouncil(board);
  const referred = clauses.some(({ outcome }) => outcome === 'refer-back' || outcome === 'postpone');
  if (referred && !council && minority.test(text)) return 'a minority refers back in a council only (KL 5:50)';
  if (referred || !council) return null;
  const third = votes.some(
    ({ yes, no, abstain, about }) =>
      about !== null && /återremi|bordlägg/i.test(about) && 3 * Math.min(yes, no) >= yes + no + abstain,
  );
  return third ? 'a third or more voted for a referral back, which is enough in a council (KL 5:50)' : null;
}
