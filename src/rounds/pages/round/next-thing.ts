import { decidingSteps, hasApproved, type PrincipalSituation } from '../../telling/round-situation.ts';
import type { RoundPageInput } from './round-page.ts';
import type { RowLink } from './table-rows.ts';
import { roundWords } from './words.ts';

/** What this reader can do next: one button at most, and what goes with it. */
export interface NextThing {
  readonly primary: RowLink | null;
  readonly others: readonly RowLink[];
}

/** More than this under the button would be a list, and the table is one already. */
const MOST_LINKS = 3;

function isWaiting(principal: PrincipalSituation): boolean {
  return !hasApproved(principal);
}

/** A letter to the registrar, in the reader's own mail program, where an answer is only told. */
function askForExtracts(input: RoundPageInput): RowLink[] {
  const words = roundWords[input.situation.lang].next;
  return input.situation.principals.flatMap((principal) => {
    const told = decidingSteps(principal).find(({ decision }) => decision?.evidence === 'told');
    const mailbox = told === undefined ? undefined : input.mailboxes.get(told.step.step);
    if (mailbox === undefined) return [];
    const numbers = told?.step.registrationNumbers.join(', ') ?? '';
    const subject = encodeURIComponent(words.extractSubject(input.sheet.title, numbers));
    const body = encodeURIComponent(words.extractBody(input.sheet.title, told?.step.board ?? '', told?.decidedOn ?? ''));
    return [{ label: words.askForExtract(principal.name.inText), href: `mailto:${mailbox}?subject=${subject}&body=${body}` }];
  });
}

/** Conditions that only a person can judge: on the decision's own page. */
function judgeConditions({ situation, hrefs }: RoundPageInput): RowLink[] {
  const words = roundWords[situation.lang].next;
  return situation.principals.flatMap(({ standing, steps, name }) => {
    const open = standing.reasons.flatMap((reason) => (reason.kind === 'condition-open' ? [reason.condition] : []));
    const decision = steps.find((step) => step.decision?.conditions.some(({ id }) => open.includes(id)))?.decision;
    return decision ? [{ label: words.judge(name.genitive), href: hrefs.decision(decision.id) }] : [];
  });
}

/** Days that the law's time counts from, missing on decisions that count. */
function fillNotices({ situation, hrefs }: RoundPageInput): RowLink[] {
  if (situation.standing.state !== 'carried' || situation.facts.round.expects === 'note') return [];
  const words = roundWords[situation.lang].next;
  return situation.principals.flatMap((principal) => {
    const open = decidingSteps(principal).find(({ decision }) => decision?.appealable && decision.noticeOn === null);
    if (!principal.standing.counts || !open?.decision) return [];
    // What was carried over is completed where it was made.
    const to = open.decision.carriedOver === null ? hrefs.complete : hrefs.decision;
    return [{ label: words.fillNotice(principal.name.genitive), href: to(open.decision.id) }];
  });
}

function ofOffice(input: RoundPageInput): NextThing {
  const { situation, hrefs } = input;
  const words = roundWords[situation.lang].next;
  const others = [...judgeConditions(input), ...askForExtracts(input), ...fillNotices(input)].slice(0, MOST_LINKS);
  const isAnyoneLeft = situation.principals.some(isWaiting);
  if (!isAnyoneLeft) return { primary: null, others };
  const readIn = { label: words.readIn, href: hrefs.readIn };
  const record = { label: words.record, href: hrefs.record(null) };
  // Nobody at a principal signs in: until the mails have gone, nobody there knows of it.
  // Everyone has answered, and those who are left want it otherwise: what comes next is to answer them.
  const { changesHref, followedBy } = input.chain;
  const onlyChanges = situation.principals.filter(isWaiting).every(({ standing: { state } }) => state === 'changes');
  if (onlyChanges && changesHref !== null && followedBy === null)
    return { primary: { label: words.answerChanges, href: changesHref }, others: [...others, record] };
  if (!input.papersSent) return { primary: { label: words.sendPapers, href: hrefs.dispatch }, others: [...others, record] };
  return { primary: record, others: [...others, readIn] };
}

function ofOfficer(input: RoundPageInput): NextThing {
  const { situation, hrefs, mySteps } = input;
  const words = roundWords[situation.lang].next;
  const own = situation.principals.flatMap(({ principal: { code }, steps }) =>
    steps.filter(({ step }) => mySteps.has(step.step)).map((step) => ({ ...step, code })),
  );
  const open = own.find(({ decision, cause, planned }) => decision === null || planned !== null || cause !== null);
  const matter = open ?? own[0];
  return {
    primary: open ? { label: words.recordOwn, href: hrefs.record(open.step.step) } : null,
    others: [
      ...(matter ? [{ label: words.ownMatter, href: hrefs.matter(matter.code) }] : []),
      ...(open ? [{ label: words.readIn, href: hrefs.readIn }] : []),
    ],
  };
}

/** The next thing for this reader; nothing in a withdrawn round, nor on a page that shows another day than today. */
export function nextThing(input: RoundPageInput): NextThing {
  const { situation, today, isOffice, mySteps } = input;
  const isNow = situation.standing.on === today && situation.standing.known === null;
  if (!isNow || situation.standing.state === 'withdrawn') return { primary: null, others: [] };
  if (isOffice) return ofOffice(input);
  return mySteps.size > 0 ? ofOfficer(input) : { primary: null, others: [] };
}
