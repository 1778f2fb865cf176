import { countInWords, dayAndMonth, list, longDate } from '../../ui/index.ts';
import { missingWords } from './missing-words.ts';
import {
  decidingSteps,
  hasApproved,
  type PrincipalSituation,
  type RoundSituation,
  type StepSituation,
} from './round-situation.ts';

/** More names than this are told as a number. */
const MOST_NAMES = 3;

/** `20 februari`, with its year when that is not the year of the day asked for. */
export function dayIn({ lang, standing }: RoundSituation, day: string): string {
  return day.slice(0, 4) === standing.on.slice(0, 4) ? dayAndMonth(lang, day) : longDate(lang, day);
}

/** `Motala, Ydre och regionen`; more than three are counted: `fyra`. */
export function namesOrCount(lang: 'sv' | 'en', names: readonly string[]): string {
  return names.length > MOST_NAMES ? countInWords(lang, names.length) : list(lang, names);
}

/** What a principal has done or will do, as the end of a sentence about one of them or several. */
interface Clause {
  readonly order: string;
  readonly say: (many: boolean) => string;
}

const ORDER = [
  'rejected',
  'changes',
  'referred-back',
  'postponed',
  'unclear',
  'forwarded',
  'planned',
  'overdue',
  'silent',
] as const;

function clause(rank: (typeof ORDER)[number], day: string | null, say: Clause['say']): Clause {
  return { order: `${ORDER.indexOf(rank)} ${day ?? ''}`, say };
}

type Words = (typeof missingWords)['sv'];

function unclear(words: Words, outcome: string | undefined): Clause['say'] {
  if (outcome === 'note') return words['unclear-noted'];
  return outcome === 'recommend' ? words['unclear-recommended'] : words['unclear-other-text'];
}

function waiting(situation: RoundSituation, words: Words, the: string, planned: string | null): Clause {
  if (planned === null) return clause('silent', null, (many) => words.silent(many, the));
  const day = dayIn(situation, planned);
  const isOver = planned < situation.standing.on;
  const say = isOver ? words.overdue : words.planned;
  return clause(isOver ? 'overdue' : 'planned', planned, (many) => say(many, the, day));
}

function clauseOf(situation: RoundSituation, step: StepSituation, the: string): Clause {
  const words = missingWords[situation.lang];
  const { cause, planned, decision } = step;
  const again = planned === null || planned < situation.standing.on ? null : dayIn(situation, planned);
  const orTo = (plain: Clause['say'], to: (many: boolean, day: string) => string) => (many: boolean) =>
    again === null ? plain(many) : to(many, again);
  switch (cause) {
    case 'rejected':
    case 'changes':
      return clause(cause, null, words[cause]);
    case 'referred-back':
      return clause(cause, planned, orTo(words['referred-back'], words['referred-back-to']));
    case 'postponed':
      return clause(cause, planned, orTo(decision?.outcome === 'strike' ? words.struck : words.postponed, words['postponed-to']));
    case 'unclear':
      return clause(cause, null, unclear(words, decision?.outcome));
    case 'forwarded':
      return clause(cause, planned, orTo(words.forwarded, words['forwarded-to']));
    default:
      return waiting(situation, words, the, planned);
  }
}

/** The step that settles where a principal stands: the first with the gravest cause. */
function settlingStep(principal: PrincipalSituation): StepSituation | null {
  const own = principal.standing.reasons.find((reason) => 'step' in reason);
  const steps = decidingSteps(principal);
  const gravest = steps.filter(({ cause }) => cause !== null && stateOfCause(cause) === principal.standing.state);
  return gravest[0] ?? steps.find(({ step }) => own !== undefined && 'step' in own && step.step === own.step) ?? null;
}

function stateOfCause(cause: string): string {
  return cause === 'no-decision' || cause === 'forwarded' ? 'waiting' : cause;
}

function clauseOfPrincipal(situation: RoundSituation, principal: PrincipalSituation, the: string): Clause {
  const step = settlingStep(principal);
  if (step) return clauseOf(situation, step, the);
  return clause('silent', null, missingWords[situation.lang]['no-step']);
}

interface Group {
  readonly clause: Clause;
  readonly names: string[];
}

function grouped(situation: RoundSituation, principals: readonly PrincipalSituation[], the: string): Group[] {
  const groups = new Map<string, Group>();
  for (const principal of principals) {
    const own = clauseOfPrincipal(situation, principal, the);
    const key = `${own.order} ${own.say(false)}`;
    const group = groups.get(key) ?? { clause: own, names: [] };
    group.names.push(principal.name.inText);
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => (a.clause.order < b.clause.order ? -1 : 1));
}

/** Those with a meeting ahead, when they are too many to name: `nio tar upp planen mellan den 3 mars och den 14 april`. */
function plannedTogether(situation: RoundSituation, ahead: readonly PrincipalSituation[], the: string): string[] {
  const days = ahead.flatMap((principal) => settlingStep(principal)?.planned ?? []).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined || first === last || days.length <= MOST_NAMES) return [];
  const { lang } = situation;
  return [
    `${countInWords(lang, days.length)} ${missingWords[lang].between(the, dayIn(situation, first), dayIn(situation, last))}`,
  ];
}

function isAhead({ standing: { on } }: RoundSituation, principal: PrincipalSituation): boolean {
  const step = settlingStep(principal);
  return step?.cause === 'no-decision' && step.planned !== null && step.planned >= on;
}

/**
 * Who has not approved, and what each has done or will do, those that say the same together, the gravest first: the parts of one
 * sentence. @param the what is decided, inside a sentence
 */
export function missingClauses(situation: RoundSituation, the: string): string[] {
  const missing = situation.principals.filter((principal) => !hasApproved(principal));
  const together = plannedTogether(
    situation,
    missing.filter((principal) => isAhead(situation, principal)),
    the,
  );
  const named = together.length > 0 ? missing.filter((principal) => !isAhead(situation, principal)) : missing;
  const { silent, nobody } = missingWords[situation.lang];
  const clauses = grouped(situation, named, the).map(({ clause: { say }, names }) => {
    const isEveryone = names.length > 1 && names.length === situation.principals.length;
    if (isEveryone && say(true) === silent(true, the)) return nobody(the);
    return `${namesOrCount(situation.lang, names)} ${say(names.length > 1)}`;
  });
  return [...clauses, ...together];
}
