import type { ConditionFact } from '../../facts/schema.ts';
import type { Reason } from '../../standing.ts';
import { conditionInWords } from '../../telling/condition-in-words.ts';
import { dayIn } from '../../telling/missing-in-words.ts';
import type { PrincipalName } from '../../telling/principal-names.ts';
import type { PrincipalSituation, RoundSituation, StepSituation } from '../../telling/round-situation.ts';
import { reasonWords } from './reason-words.ts';
import { roundWords } from './words.ts';

/** A part of a reason: who, and what. A chain is a list of them, the first waits for the second, and so on to the root. */
interface ReasonLink {
  readonly code: string;
  readonly name: string;
  readonly text: string;
}

/** Reads the reasons of one round on one day. */
class ReasonReader {
  private readonly situation: RoundSituation;
  private readonly steps = new Map<string, StepSituation>();
  private readonly conditions = new Map<string, ConditionFact>();
  private readonly names: ReadonlyMap<string, PrincipalName>;

  constructor(situation: RoundSituation) {
    this.situation = situation;
    this.names = new Map(situation.principals.map(({ principal, name }) => [principal.code, name]));
    for (const each of situation.principals.flatMap(({ steps }) => steps)) {
      this.steps.set(each.step.step, each);
      for (const condition of each.decision?.conditions ?? []) this.conditions.set(condition.id, condition);
    }
  }

  /** `[Kinda: har godkänt, på villkor att alla andra gör det] [Ydre: socialnämnden tar upp det den 14 mars]`. */
  chainOf(code: string, reason: Reason): ReasonLink[] {
    const link = { code, name: this.names.get(code)?.label ?? code, text: this.textOf(reason) };
    return reason.kind === 'waits-for' ? [link, ...this.chainOf(reason.principal, reason.because)] : [link];
  }

  /** The same as one sentence: `Kinda: …, väntar på Ydre: ….` */
  sentenceOf(code: string, reason: Reason): string {
    return `${this.chainOf(code, reason)
      .map(({ name, text }) => `${name}: ${text}`)
      .join(`, ${roundWords[this.situation.lang].reasons.waitFor} `)}.`;
  }

  private textOf(reason: Reason): string {
    const words = reasonWords[this.situation.lang];
    if (!('condition' in reason)) return this.stepText(reason.step);
    const condition = this.conditions.get(reason.condition);
    if (!condition) return words.approvedPlain;
    const text = conditionInWords(this.situation.lang, condition, this.names);
    if (reason.kind === 'waits-for') return words.approved(text);
    return reason.kind === 'condition-failed' ? words.failed(text) : words.open(text);
  }

  private stepText(key: string | null): string {
    const words = reasonWords[this.situation.lang];
    const step = key === null ? undefined : this.steps.get(key);
    if (!step) return words.noStep;
    const board = boardInText(step.step.board) ?? words.someBoard;
    const { planned, cause } = step;
    if (cause === 'no-decision') return this.waitingText(board, planned);
    const isAhead = planned !== null && planned >= this.situation.standing.on;
    return this.doneText(step, board) + (isAhead ? words.again(dayIn(this.situation, planned)) : '');
  }

  private waitingText(board: string, planned: string | null): string {
    const words = reasonWords[this.situation.lang];
    if (planned === null) return words.silent(board);
    const say = planned < this.situation.standing.on ? words.overdue : words.planned;
    return say(board, dayIn(this.situation, planned));
  }

  private doneText({ cause, decision }: StepSituation, board: string): string {
    const words = reasonWords[this.situation.lang];
    switch (cause) {
      case 'rejected':
        return words.rejected(board);
      case 'changes':
        return words.changes(board);
      case 'referred-back':
        return words.referredBack(board);
      case 'postponed':
        return decision?.outcome === 'strike' ? words.struck(board) : words.postponed(board);
      case 'forwarded':
        return words.forwarded(board);
      default:
        if (decision?.outcome === 'note') return words.noted(board);
        return decision?.outcome === 'recommend' ? words.recommended(board) : words.otherText(board);
    }
  }
}

/** `socialnämnden`: a board's name inside a sentence. A name of its own (two capitals) is left as it is. */
export function boardInText(name: string | null): string | null {
  if (name === null) return null;
  const isPlain = !/ [A-ZÅÄÖ]/.test(name);
  return isPlain ? name.charAt(0).toLocaleLowerCase('sv') + name.slice(1) : name;
}

/** Principals that have the same to say, and the roots that they wait for (none when what they say is a root itself). */
export interface ReasonGroup {
  readonly who: readonly { readonly code: string; readonly name: string }[];
  readonly text: string;
  readonly roots: readonly ReasonLink[];
}

interface OwnReason {
  readonly code: string;
  readonly name: string;
  readonly text: string;
  readonly roots: readonly ReasonLink[];
}

/** One principal's reasons without repetition: each text once, with every root that it leads to. */
function ownReasons(reader: ReasonReader, { principal, standing }: PrincipalSituation): OwnReason[] {
  const byText = new Map<string, { first: ReasonLink; roots: Map<string, ReasonLink> }>();
  for (const reason of standing.reasons) {
    const chain = reader.chainOf(principal.code, reason);
    const [first, root] = [chain[0], chain.at(-1)];
    if (!first || !root) continue;
    const held = byText.get(first.text) ?? { first, roots: new Map() };
    if (root !== first) held.roots.set(`${root.code} ${root.text}`, root);
    byText.set(first.text, held);
  }
  return [...byText.values()].map(({ first, roots }) => ({ ...first, roots: [...roots.values()] }));
}

/**
 * Why everyone who does not count does not, told briefly: first those with a cause of their own, then those who wait for them, the
 * ones with the same words and the same roots together.
 */
export function reasonGroups(situation: RoundSituation): ReasonGroup[] {
  const reader = new ReasonReader(situation);
  const groups = new Map<string, { who: { code: string; name: string }[]; text: string; roots: readonly ReasonLink[] }>();
  for (const principal of situation.principals) {
    for (const { code, name, text, roots } of ownReasons(reader, principal)) {
      const key = [text, ...roots.map((root) => `${root.code} ${root.text}`).sort()].join('\n');
      const group = groups.get(roots.length === 0 ? `${code} ${key}` : key) ?? { who: [], text, roots };
      group.who.push({ code, name });
      groups.set(roots.length === 0 ? `${code} ${key}` : key, group);
    }
  }
  return [...groups.values()].sort((a, b) => Number(a.roots.length > 0) - Number(b.roots.length > 0));
}

/** Every reason of every principal, each chain one sentence, in the order of the principals. */
export function reasonSentences(situation: RoundSituation): string[] {
  const reader = new ReasonReader(situation);
  return situation.principals.flatMap(({ principal, standing }) =>
    standing.reasons.map((reason) => reader.sentenceOf(principal.code, reason)),
  );
}
