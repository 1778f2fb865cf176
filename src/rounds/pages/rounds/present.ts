import type { Web } from '../../../platform/http/web.ts';
import { factsOfRounds } from '../../queries/facts-of-round.ts';
import { allRounds, type Round } from '../../queries/round-by-id.ts';
import type { RoundState } from '../../standing.ts';
import { roundSentence } from '../../telling/round-sentence.ts';
import { roundSituation } from '../../telling/round-situation.ts';

/** A line of the list; days are ISO. */
export interface RoundRow {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly state: RoundState;
  /** Where it stands today, in one or two sentences. */
  readonly sentence: string;
  readonly sentOn: string;
  readonly answerBy: string;
  readonly number: string;
  readonly example: boolean;
  /** The rounds before and after it in the same matter. */
  readonly follows: ChainLink | null;
  readonly followedBy: ChainLink | null;
}

interface ChainLink {
  readonly title: string;
  /** Bare path. */
  readonly href: string;
}

export async function roundRows(web: Web): Promise<readonly RoundRow[]> {
  const rounds = await allRounds(web);
  const facts = await factsOfRounds(web, null);
  return rounds.flatMap((round) => {
    const own = facts.get(round.id);
    if (own === undefined) return [];
    const situation = roundSituation({ lang: web.lang, facts: own, on: web.today.toString(), known: null, planned: new Map() });
    const { headline } = roundSentence(situation, round.textKind === 'plan-version' ? 'plan' : 'text');
    return [
      {
        ...{ id: round.id, title: round.title, href: `/beslut/${round.id}`, state: situation.standing.state, sentence: headline },
        sentOn: round.sentOn.toString(),
        answerBy: round.answerBy?.toString() ?? '',
        ...{ number: round.registrationNumber ?? '', example: round.example },
        follows: round.asksAgain ? linkTo(rounds.find(({ id }) => id === round.earlierRoundId)) : null,
        followedBy: linkTo(rounds.find((each) => each.asksAgain && each.earlierRoundId === round.id && each.withdrawal === null)),
      },
    ];
  });
}

function linkTo(round: Round | undefined): ChainLink | null {
  return round === undefined ? null : { title: round.title, href: `/beslut/${round.id}` };
}
