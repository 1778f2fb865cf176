import { boardsOverTime } from '../../../members/index.ts';
import type { Web } from '../../../platform/http/web.ts';
import { longDate, longMoment } from '../../../ui/index.ts';
import { lastAppealDay } from '../../law/legal-dates.ts';
import { type RecordingWarning, warningsFor } from '../../law/recording-warnings.ts';
import { mayCarryOver, mayCorrectDecision, mayJudgeCondition } from '../../policy.ts';
import { type Decision, type Fulfilment, fulfilmentsOfRound } from '../../queries/decisions-of-round.ts';
import { factsOfRound } from '../../queries/facts-of-round.ts';
import { principalsOfRound } from '../../queries/round-by-id.ts';
import { saidCondition, saidDecision } from '../../queries/said-decision.ts';
import { checkSentenceText } from '../../telling/check-sentence.ts';
import { sentenceWords } from '../../telling/check-sentence-words.ts';
import { dayOrNothing } from '../../telling/refusal-words.ts';
import { type AskedDecision, decisionPath } from './asked.ts';
import { decisionWords } from './words.ts';

/** A line of the page: `href` is a bare path. */
interface Line {
  readonly text: string;
  readonly href: string | null;
}

/** Exactly what the page of a decision shows. Paths are bare. */
export interface DecisionShown {
  readonly title: string;
  readonly eyebrow: string;
  readonly sentence: string;
  readonly example: boolean;
  readonly roundTitle: string;
  readonly roundHref: string;
  /** Said on top when this is not the latest word, with the way there. */
  readonly outdated: { readonly text: string; readonly href: string } | null;
  readonly facts: readonly { readonly term: string; readonly value: string }[];
  readonly clauses: readonly string[];
  readonly extractHref: string | null;
  readonly warnings: readonly RecordingWarning[];
  readonly conditions: readonly { readonly text: string; readonly status: string; readonly judgeHref: string | null }[];
  readonly appeals: readonly { readonly text: string; readonly settleHref: string | null }[];
  readonly actions: readonly { readonly label: string; readonly href: string }[];
  readonly chain: readonly (Line & { readonly current: boolean })[];
  readonly historyHref: string;
}

export async function decisionShown(web: Web, asked: AskedDecision): Promise<DecisionShown> {
  const { round, decision, step } = asked;
  const { lang } = web;
  const words = decisionWords[lang];
  const principals = await principalsOfRound(web, round.id);
  const boards = await boardsOverTime(
    web,
    asked.chain.map(({ item }) => item.boardId),
  );
  const boardOf = ({ item }: Decision) => boards.name(item.boardId, item.on.toString());
  const facts = await factsOfRound(web, round.id);
  const today = web.today.toString();
  const sentenceFor = (each: Decision) => {
    const names = { roundTitle: round.title, board: boardOf(each), principals };
    return checkSentenceText(lang, saidDecision(each, names), today);
  };
  const board = boardOf(decision);
  return {
    title: words.title(step.principalName, longDate(lang, decision.item.on)),
    eyebrow: `${board} · ${round.title}`,
    sentence: sentenceFor(decision),
    example: round.example,
    roundTitle: round.title,
    roundHref: `/beslut/${round.id}`,
    outdated: outdatedOf(web, asked),
    facts: factsOf(web, asked, board),
    clauses: decision.item.clauses.map(({ number, text }) => (number === null ? text : `${number}. ${text}`)),
    extractHref: decision.item.extractRecordId === null ? null : `/handlingar/${decision.item.extractRecordId}`,
    warnings: facts === null ? [] : warningsFor([facts], new Set([decision.fact.id]), today, null),
    conditions: conditionsOf(web, asked, await fulfilmentsOfRound(web, round.id), (condition) =>
      sentenceWords[lang].condition(saidCondition(condition, principals)),
    ),
    appeals: appealsOf(web, asked),
    actions: actionsOf(web, asked),
    chain: asked.chain.map((each) => ({
      text: sentenceFor(each),
      href: decisionPath({ round, decision: each }),
      current: each.fact.id === decision.fact.id,
    })),
    historyHref: `/historik/${decision.fact.id}`,
  };
}

function outdatedOf({ lang }: Web, { round, decision, chain }: AskedDecision): DecisionShown['outdated'] {
  const words = decisionWords[lang];
  const later = decision.correctedBy ?? decision.replacedBy.at(-1);
  const next = chain.find(({ fact }) => fact.id === later);
  if (next === undefined) return null;
  return {
    text: decision.correctedBy === null ? words.replaced : words.corrected,
    href: decisionPath({ round, decision: next }),
  };
}

function factsOf({ lang }: Web, { decision: { item, fact }, step }: AskedDecision, board: string): DecisionShown['facts'] {
  const words = decisionWords[lang];
  const { vote } = item;
  const all = [
    [words.board, `${board}, ${step.principalName}`],
    [words.numbers, step.registrationNumbers.join(', ')],
    [words.day, longDate(lang, item.on)],
    [words.paragraph, item.paragraph === null ? '' : `§ ${item.paragraph}`],
    [words.remark, fact.remark ?? ''],
    [words.dissent, item.dissent ?? ''],
    [words.vote, vote === null ? '' : words.votes(vote.yes, vote.no, vote.abstain)],
    [words.conflict, item.conflictOfInterest ?? ''],
    [words.verified, dayOrNothing(lang, item.verifiedOn)],
    [words.notice, dayOrNothing(lang, item.noticeOn)],
    [words.noticeRemoved, dayOrNothing(lang, item.noticeRemovedOn)],
    [
      words.lastAppealDay,
      fact.appealable && item.noticeOn !== null ? longDate(lang, lastAppealDay(item.noticeOn.toString())) : '',
    ],
    [words.otherText, fact.textSha256 ?? ''],
    [
      words.carried,
      fact.carriedOn === null ? '' : words.carriedBecause(longDate(lang, fact.carriedOn), fact.carriedReason ?? ''),
    ],
    [words.reason, item.reason ?? ''],
    [words.recorded, longMoment(lang, fact.recordedAt)],
  ] as const;
  return all.filter(([, value]) => value !== '').map(([term, value]) => ({ term, value }));
}

type ConditionRow = Decision['conditions'][number];

function conditionsOf(
  { lang, actor }: Web,
  { round, decision }: AskedDecision,
  fulfilments: readonly Fulfilment[],
  say: (condition: ConditionRow) => string,
): DecisionShown['conditions'] {
  const words = decisionWords[lang];
  const mayJudge = decision.correctedBy === null && mayJudgeCondition.allows(actor, undefined);
  return decision.conditions.map((condition) => {
    const text = say(condition);
    if (condition.kind !== 'other') return { text, status: words.countedByOthers, judgeHref: null };
    const judgeHref = mayJudge ? `${decisionPath({ round, decision })}/villkor/${condition.key}` : null;
    const latest = latestOf(fulfilments.filter(({ conditionKey }) => conditionKey === condition.key));
    if (latest === null) return { text, status: words.notJudged, judgeHref };
    const how = latest.fulfilled ? words.fulfilled : words.notFulfilled;
    return { text, status: words.judged(longDate(lang, latest.on), how, latest.reason ?? ''), judgeHref };
  });
}

/** The judgement that counts: the latest day's, of one day the last recorded (contract, Standing 4). */
function latestOf(fulfilments: readonly Fulfilment[]): Fulfilment | null {
  return fulfilments.reduce<Fulfilment | null>(
    (best, each) => (best !== null && each.on.toString() < best.on.toString() ? best : each),
    null,
  );
}

function appealsOf({ lang, actor }: Web, asked: AskedDecision): DecisionShown['appeals'] {
  const words = decisionWords[lang];
  const may = mayCorrectDecision.allows(actor, asked);
  // An appeal stands against the decision in whatever words it was recorded.
  return asked.chain
    .flatMap(({ appeals }) => appeals)
    .map(({ id, on, settlement }) => {
      const made = words.appealed(longDate(lang, on));
      if (settlement === null)
        return { text: made, settleHref: may ? `${decisionPath(asked)}/overklagande/${id}/avgjort` : null };
      const how = settlement.allowed ? words.allowed : words.notAllowed;
      return { text: `${made} ${words.settled(longDate(lang, settlement.on), how)}`, settleHref: null };
    });
}

/** What this reader may do with it: nothing with what is corrected already. */
function actionsOf({ lang, actor }: Web, asked: AskedDecision): DecisionShown['actions'] {
  const { decision } = asked;
  if (decision.correctedBy !== null || !mayCorrectDecision.allows(actor, asked)) return [];
  const words = decisionWords[lang].actions;
  const here = decisionPath(asked);
  const whole = [
    { label: words.complete, href: `${here}/komplettera` },
    { label: words.correct, href: `${here}/ratta` },
  ];
  const after = [
    { label: words.replace, href: `${here}/nytt` },
    { label: words.annul, href: `${here}/upphav` },
  ];
  const asks = decision.fact.outcome === 'approve-with-changes' ? [{ label: words.changes, href: `${here}/andringar` }] : [];
  const appeal = decision.fact.appealable ? [{ label: words.appeal, href: `${here}/overklaga` }] : [];
  // What a board decided is corrected where it was made: of a carried decision only the judgement. An annulled or replaced one is done with.
  const isCarried = decision.fact.carriedFrom !== null;
  const judged = mayCarryOver.allows(actor, undefined) ? [{ label: words.correct, href: `${here}/ratta` }] : [];
  const isOver = decision.fact.outcome === 'annul' || decision.replacedBy.length > 0;
  return [...(isOver ? [] : asks), ...(isCarried ? judged : whole), ...(isOver ? [] : [...after, ...appeal])];
}
