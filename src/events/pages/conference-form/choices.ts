import { organsOn } from '../../../members/index.ts';
import type { Web } from '../../../platform/http/web.ts';
import { disposalDecisionsOf } from '../../../records/index.ts';
import { isoDate, type SelectOption } from '../../../ui/index.ts';
import { formWords } from './words.ts';

/** What can be chosen in the form of a conference. */
export interface ConferenceChoices {
  readonly organs: readonly SelectOption[];
  readonly decisions: readonly SelectOption[];
}

/** @param chosen a decision that is chosen already: it stays, though no longer used for new things */
export async function choicesFor(web: Web, chosen: string | null = null): Promise<ConferenceChoices> {
  const w = formWords[web.lang];
  const organs = (await organsOn(web, web.today)).map(({ id, name }) => ({ value: id, label: name }));
  const decisions = (await disposalDecisionsOf(web))
    .filter(({ id, endedAt }) => endedAt === null || id === chosen)
    .map(({ id, number, decidedOn, afterDays }) => ({ value: id, label: w.decision(number, isoDate(decidedOn), afterDays) }));
  return { organs, decisions };
}
