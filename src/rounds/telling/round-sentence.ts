import { capitalise, countInWords, list, longDate } from '../../ui/index.ts';
import type { RoundFacts } from '../facts/schema.ts';
import { lastAppealDay } from '../law/legal-dates.ts';
import { dayIn, missingClauses, namesOrCount } from './missing-in-words.ts';
import { sentenceWords } from './round-sentence-words.ts';
import { decidingSteps, hasApproved, isOnlyTold, type PrincipalSituation, type RoundSituation } from './round-situation.ts';

/** What is decided: a plan, or any other text. */
export type RoundSubject = 'plan' | 'text';

/** Where a round stands: the page's heading, and what a reader wants to know next. */
export interface RoundSentence {
  readonly headline: string;
  readonly lead: string;
}

interface Told {
  readonly situation: RoundSituation;
  readonly words: (typeof sentenceWords)['sv'];
  /** `planen`, inside a sentence. */
  readonly the: string;
  readonly isNote: boolean;
}

/** Who must approve: `alla`, `regionen och minst nio kommuner`. */
function whoMustApprove(lang: 'sv' | 'en', { round: { rule }, principals }: RoundFacts): string {
  const words = sentenceWords[lang].rule;
  if (rule.kind === 'all') return words.all;
  if (rule.kind === 'at-least') return words.atLeast(rule.principals);
  const several = principals.filter(({ kind }) => kind === 'region').length > 1;
  return rule.municipalities === 0 ? words.region(several) : words.regionAnd(several, rule.municipalities);
}

/** The rule in a sentence: `Den gäller när alla har godkänt.` */
export function ruleInWords(lang: 'sv' | 'en', facts: RoundFacts): string {
  const words = sentenceWords[lang];
  const who = whoMustApprove(lang, facts);
  return facts.round.expects === 'note' ? words.doneWhen(who) : words.appliesWhen(who);
}

function approvedCount({ principals }: RoundSituation): number {
  return principals.filter(hasApproved).length;
}

function countSentence({ situation, words, isNote }: Told): string {
  const [count, all] = [approvedCount(situation), situation.principals.length];
  const say = isNote ? words.noted : words.approved;
  if (count === 0) return say.none(all);
  return count === all ? say.all(all) : say.some(count, all);
}

function inForce({ situation, words, the, isNote }: Told): string {
  const { lang, standing } = situation;
  const { on, effectiveOn, legalForceOn } = standing;
  const since = longDate(lang, effectiveOn ?? on);
  if (isNote) return words.doneSince(since);
  if (legalForceOn === null) return words.since(the, since);
  if (legalForceOn === effectiveOn) return words.forceToo(the, since);
  const say = legalForceOn <= on ? words.forceCame : words.forceComes;
  return words.since(the, since) + say(longDate(lang, legalForceOn));
}

function headline(told: Told): string {
  const { situation, words, the, isNote } = told;
  const { state } = situation.standing;
  const isEveryone = approvedCount(situation) === situation.principals.length;
  if (state === 'carried') return `${countSentence(told)}${isEveryone ? '' : words.enough}. ${inForce(told)}.`;
  const result = state === 'blocked' ? (isNote ? words.neverDone : words.never(the)) : isNote ? words.notDone : words.notYet(the);
  return `${countSentence(told)}${isEveryone ? words.conditionsLeft : ''}. ${result}.`;
}

/** The principals with a reason of this kind of their own. */
function withReason({ principals }: RoundSituation, kind: string): string[] {
  return principals.filter(({ standing }) => standing.reasons.some((r) => r.kind === kind)).map(({ name }) => name.genitive);
}

function ownConditions({ situation, words }: Told): string[] {
  const open = withReason(situation, 'condition-open').map((name) => words.ownConditionOpen(capitalise(name)));
  const failed = withReason(situation, 'condition-failed').map((name) => words.ownConditionFailed(capitalise(name)));
  return [...failed, ...open];
}

function tellings({ situation, words }: Told): string[] {
  const told = situation.principals.filter(isOnlyTold).map(({ name }) => name.genitive);
  if (told.length === 0) return [];
  if (told.length > 3) return [words.toldMany(told.length)];
  return [words.told(capitalise(list(situation.lang, told)), told.length)];
}

function missing({ situation, the }: Told): string[] {
  const clauses = missingClauses(situation, the);
  return clauses.length === 0 ? [] : [`${capitalise(list(situation.lang, clauses))}.`];
}

function forceIsUnknown(principal: PrincipalSituation): boolean {
  return principal.standing.counts && decidingSteps(principal).some(({ legalForceOn }) => legalForceOn === null);
}

/** Whether the notice is known and stayed up long enough; if so, only an appeal leaves legal force open. */
function noticeTrouble(principal: PrincipalSituation, on: string): 'missing' | 'removed' | null {
  const open = decidingSteps(principal).filter(({ legalForceOn, decision }) => legalForceOn === null && decision !== null);
  if (open.some(({ decision }) => (decision?.noticeOn ?? '9999') > on)) return 'missing';
  const isEarly = open.some(({ decision }) => {
    const { noticeOn = null, noticeRemovedOn = null } = decision ?? {};
    return noticeOn !== null && noticeRemovedOn !== null && noticeRemovedOn <= lastAppealDay(noticeOn);
  });
  return isEarly ? 'removed' : null;
}

function whyNoForce({ situation, words }: Told): string[] {
  const { lang, standing } = situation;
  const open = situation.principals.filter(forceIsUnknown);
  if (standing.legalForceOn !== null || open.length === 0) return [];
  const of = (kind: 'missing' | 'removed' | null) => open.filter((principal) => noticeTrouble(principal, standing.on) === kind);
  const [unnoticed, early, appealed] = [of('missing'), of('removed'), of(null)];
  const names = unnoticed.map(({ name }) => name.inText);
  const genitives = (principals: readonly PrincipalSituation[]) =>
    list(
      lang,
      principals.map(({ name }) => name.genitive),
    );
  const why = [
    ...(appealed.length > 0 ? [words.appealed(genitives(appealed))] : []),
    ...(early.length > 0 ? [words.removedEarly(genitives(early))] : []),
    ...(names.length > 3 ? [words.noNotice(words.decisions(names.length))] : []),
    ...(names.length > 0 && names.length <= 3 ? [words.noNotice(namesOrCount(lang, names))] : []),
  ];
  return [words.forceUnknown(list(lang, why))];
}

function firstAndLast({ situation, words }: Told): string[] {
  const days = situation.principals.flatMap((principal) =>
    principal.standing.counts ? decidingSteps(principal).flatMap(({ decidedOn }) => decidedOn ?? []) : [],
  );
  const [first, last] = [days.sort()[0], days.at(-1)];
  if (first === undefined || last === undefined || first === last) return [];
  return [words.between(dayIn(situation, first), dayIn(situation, last))];
}

function lead(told: Told): string {
  const { situation, words, isNote } = told;
  const { lang, facts, standing } = situation;
  if (standing.state === 'carried') {
    const force = isNote ? [] : whyNoForce(told);
    return [...force, ...missing(told), ...tellings(told), ...(force.length === 0 ? firstAndLast(told) : [])].join(' ');
  }
  const who = whoMustApprove(lang, facts);
  const would = isNote ? words.wouldBeDone(who) : words.wouldApply(who);
  const rule = standing.state === 'blocked' ? would : ruleInWords(lang, facts);
  return [rule, ...missing(told), ...ownConditions(told), ...tellings(told)].join(' ');
}

function withdrawn({ situation, words, isNote }: Told, day: string): RoundSentence {
  const { lang, principals } = situation;
  const count = approvedCount(situation);
  const of =
    count === 0
      ? words.nobody
      : `${countInWords(lang, count)} ${lang === 'sv' ? 'av' : 'of'} ${countInWords(lang, principals.length)}`;
  const say = isNote ? words.withdrawnNoted : words.withdrawnWhen;
  return { headline: `${words.withdrawn(longDate(lang, day))}.`, lead: say(of) };
}

/** Where a round stands on its day, in plain words. Pure. */
export function roundSentence(situation: RoundSituation, subject: RoundSubject): RoundSentence {
  const { lang, facts, standing } = situation;
  const words = sentenceWords[lang];
  const told: Told = { situation, words, the: words.subject[subject], isNote: facts.round.expects === 'note' };
  const { sentOn, withdrawnOn } = facts.round;
  if (standing.state === 'withdrawn' && withdrawnOn !== null) return withdrawn(told, withdrawnOn);
  if (sentOn !== null && standing.on < sentOn) {
    return { headline: `${words.sent(told.the, longDate(lang, sentOn))}.`, lead: words.sentLater };
  }
  return { headline: headline(told), lead: lead(told) };
}
