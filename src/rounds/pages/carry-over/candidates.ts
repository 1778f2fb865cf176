import type { Web } from '../../../platform/http/web.ts';
import { decisionsOfRound } from '../../queries/decisions-of-round.ts';
import { allRounds, type Round, roundById } from '../../queries/round-by-id.ts';
import { inPathOn, stepsOfRound } from '../../queries/steps-of-round.ts';
import { formWords } from '../decision-form/words.ts';

/** An earlier decision with a step here that it could answer. */
export interface Candidate {
  readonly value: string;
  readonly decisionId: string;
  readonly stepId: string;
  readonly label: string;
  /** The principal. */
  readonly group: string;
}

/** Rounds looked back to: nobody carries a decision over from further away. */
const roundsBack = 10;

/** The round with what can be carried into it: standing decisions of the same principals in other rounds. */
export async function carryOverAsked(web: Web): Promise<{ round: Round; candidates: readonly Candidate[] } | null> {
  const round = await roundById(web, web.params['round'] ?? '');
  if (round === null) return null;
  const steps = (await stepsOfRound(web, round.id)).filter(
    (step) => step.part !== 'prepare' && inPathOn(step, web.today.toString()),
  );
  const taken = new Set((await decisionsOfRound(web, round.id)).map(({ fact }) => fact.carriedFrom));
  const earlier = (await allRounds(web)).filter(
    ({ id, sentOn }) => id !== round.id && sentOn.toString() <= round.sentOn.toString(),
  );
  const candidates: Candidate[] = [];
  for (const other of earlier.slice(0, roundsBack)) {
    for (const { fact, item, step, correctedBy, replacedBy } of await decisionsOfRound(web, other.id)) {
      if (correctedBy !== null || replacedBy.length > 0 || fact.outcome === 'annul' || taken.has(fact.id)) continue;
      const said = formWords[web.lang].outcomes[fact.outcome].label.toLocaleLowerCase(web.lang);
      for (const here of steps.filter(({ principalId, part }) => principalId === step.principalId && part === step.part)) {
        const label = `${here.principalName}: ${said} ${item.on.toString()}${item.paragraph === null ? '' : `, § ${item.paragraph}`} (${other.title})`;
        const value = `${fact.id} ${here.key}`;
        candidates.push({ value, decisionId: fact.id, stepId: here.id, label, group: here.principalName });
      }
    }
  }
  const order = steps.map(({ principalName }) => principalName);
  return { round, candidates: candidates.sort((a, b) => order.indexOf(a.group) - order.indexOf(b.group)) };
}
