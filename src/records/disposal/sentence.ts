import type { Temporal } from 'temporal-polyfill';
import { capitalise, countInWords, type Lang, longDate } from '../../ui/index.ts';
import type { DisposalDecision, DisposalProtocol } from './disposal.ts';
import { disposalWords } from './words.ts';

/** Whether a decision holds, and what went last. Pure. @param protocols the latest first */
export function disposalSentence(
  lang: Lang,
  decisions: readonly Pick<DisposalDecision, 'endedAt'>[],
  protocols: readonly (Pick<DisposalProtocol, 'about'> & { readonly on: Temporal.PlainDate })[],
): string {
  const w = disposalWords[lang];
  const holding = decisions.filter(({ endedAt }) => endedAt === null).length;
  const first = holding === 0 ? w.noDecision : w.holds(capitalise(countInWords(lang, holding, true)), holding > 1);
  const [last] = protocols;
  return `${first} ${last === undefined ? w.nothingGone : w.lastGone(last.about.title, longDate(lang, last.on))}`;
}
