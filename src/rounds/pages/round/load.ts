import { Temporal } from 'temporal-polyfill';
import {
  allPrincipals,
  type Board,
  boardsById,
  isSecretariat,
  meetingsOf,
  type Principal,
  successorsOf,
} from '../../../members/index.ts';
import type { Web } from '../../../platform/http/web.ts';
import { publishForBody } from '../../../records/index.ts';
import { langHref, proposePath } from '../../../ui/index.ts';
import type { RoundFacts } from '../../facts.ts';
import { lawFlags } from '../../law/law-flags.ts';
import { mayRecordDecision } from '../../policy.ts';
import type { RoundsProviders } from '../../providers.ts';
import { composeRound } from '../../publishing/compose-round.ts';
import { decisionsOfRound } from '../../queries/decisions-of-round.ts';
import { papersSent } from '../../queries/dispatch/papers-sent.ts';
import { factsOfRound } from '../../queries/facts-of-round.ts';
import { besidePublished } from '../../queries/publishing/round-publication.ts';
import { type Round, roundById, roundsAfter } from '../../queries/round-by-id.ts';
import { type PathStep, plannedMeetings, stepsOfRound } from '../../queries/steps-of-round.ts';
import { type RoundSituation, roundSituation } from '../../telling/round-situation.ts';
import type { AsOf } from './as-of.ts';
import { type ChangeDay, daysOfChange } from './days-of-change.ts';
import type { DecisionDetail, RoundChain, RoundHrefs, RoundPageInput } from './round-page.ts';

/** A round as it was when the request came: what pages of any day are made from. */
interface Loaded {
  readonly round: Round;
  readonly facts: RoundFacts;
  readonly steps: readonly PathStep[];
  /** Planned meetings by the step's key, ISO. */
  readonly planned: ReadonlyMap<string, string>;
}

async function loaded(web: Web, round: Round): Promise<Loaded> {
  const facts = await factsOfRound(web, round.id);
  if (facts === null) throw new Error(`Round ${round.id} has no facts`);
  const steps = await stepsOfRound(web, round.id);
  const plans = await plannedMeetings(web, round.id);
  const planned = new Map(steps.flatMap(({ id, key }) => (plans.has(id) ? [[key, String(plans.get(id))] as const] : [])));
  return { round, facts, steps, planned };
}

/** Who has each board's matters today. */
type Heirs = ReadonlyMap<string, string>;

function heirsOf(web: Web, steps: readonly PathStep[]): Promise<Heirs> {
  return successorsOf(web, [...new Set(steps.map(({ boardId }) => boardId))], web.today);
}

/** Where this reader may record: by the same rule as the act, asked once for all boards. */
function stepsOfReader(web: Web, steps: readonly PathStep[], heirs: Heirs): ReadonlySet<string> {
  const mine = steps.filter(({ boardId }) =>
    mayRecordDecision.allows(web.actor, { boards: [boardId, heirs.get(boardId) ?? boardId] }),
  );
  return new Set(mine.map(({ key }) => key));
}

/** The last day to submit for each planned meeting that is in the calendar of its board, or of the one that has the matter now. */
async function lastDays(web: Web, { steps, planned }: Loaded, heirs: Heirs): Promise<ReadonlyMap<string, string>> {
  const days = [...planned.values()].sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return new Map();
  const planning = steps.filter(({ key }) => planned.has(key));
  const boards = [...new Set(planning.flatMap(({ boardId }) => [boardId, heirs.get(boardId) ?? boardId]))];
  const meetings = await meetingsOf(web, boards, Temporal.PlainDate.from(first), Temporal.PlainDate.from(last));
  const byMeeting = new Map(meetings.map((meeting) => [`${meeting.boardId} ${meeting.on}`, meeting.submitBy]));
  return new Map(
    steps.flatMap(({ key, boardId }) => {
      const on = planned.get(key) ?? '';
      const submitBy = byMeeting.get(`${heirs.get(boardId) ?? boardId} ${on}`) ?? byMeeting.get(`${boardId} ${on}`);
      return submitBy ? [[key, submitBy.toString()] as const] : [];
    }),
  );
}

async function detailsOf(web: Web, round: Round): Promise<ReadonlyMap<string, DecisionDetail>> {
  const decisions = await decisionsOfRound(web, round.id);
  return new Map(
    decisions.map(({ fact, item }) => [
      fact.id,
      {
        remark: fact.remark,
        extractHref: item.extractRecordId === null ? null : langHref(web.lang, `/handlingar/${item.extractRecordId}`),
      },
    ]),
  );
}

function mailboxesOf(steps: readonly PathStep[], boards: ReadonlyMap<string, Board>, heirs: Heirs): ReadonlyMap<string, string> {
  return new Map(
    steps.flatMap(({ key, boardId }) => {
      const mailbox = boards.get(heirs.get(boardId) ?? boardId)?.mailbox;
      return mailbox ? [[key, mailbox] as const] : [];
    }),
  );
}

/** Who has left or joined since it was sent. */
function sinceSent(web: Web, { facts }: Loaded, principals: readonly Principal[]): RoundPageInput['since'] {
  const codes = new Set(facts.principals.map(({ code }) => code));
  const isBy = (day: Temporal.PlainDate | null) => day !== null && Temporal.PlainDate.compare(day, web.today) <= 0;
  const names = (those: readonly Principal[]) => those.map(({ name }) => name);
  return {
    left: names(principals.filter(({ code, takesPartTo }) => codes.has(code) && isBy(takesPartTo))),
    joined: names(
      principals.filter(({ code, takesPartFrom, takesPartTo }) => !codes.has(code) && isBy(takesPartFrom) && !isBy(takesPartTo)),
    ),
  };
}

function hrefsOf(web: Web, round: Round, textHref: string | null): RoundHrefs {
  const to = (path: string) => langHref(web.lang, path);
  const here = `/beslut/${round.id}`;
  return {
    here: (query) => to(`${here}${query}`),
    record: (step) => to(`${here}/registrera${step === null ? '' : `?steg=${encodeURIComponent(step)}`}`),
    readIn: to('/beslut/las'),
    matter: (principal) => to(`${here}/arende/${encodeURIComponent(principal)}`),
    path: (principal) => to(`${here}/vag/${encodeURIComponent(principal)}`),
    decision: (id) => to(`${here}/beslut/${id}`),
    complete: (id) => to(`${here}/beslut/${id}/komplettera`),
    history: to(`/historik/${round.id}`),
    propose: to(proposePath({ kind: 'round', id: round.id, title: round.title })),
    disclosure: to(`/handlingar/utlamnande?om=round:${round.id}`),
    reports: to(`${here}/tjansteskrivelse`),
    compilation: to(`${here}/sammanstallning`),
    timetable: to(`${here}/tidplan`),
    dispatch: to(`${here}/utskick`),
    remind: to(`${here}/paminnelse`),
    text: textHref === null ? null : to(textHref),
    earlier: round.earlierRoundId === null ? null : to(`/beslut/${round.earlierRoundId}`),
    withdraw: to(`${here}/dra-tillbaka`),
    whatIf: to(`${here}/tank-om`),
  };
}

/** Whether what is public still says what is known here, for those who publish it; only over today's page. */
async function publishingOf(web: Web, given: Loaded, asOf: AsOf): Promise<RoundPageInput['publishing']> {
  const today = web.today.toString();
  if (!publishForBody.allows(web.actor, undefined) || asOf.on !== today || asOf.known !== null) return null;
  const { published, changes } = await besidePublished(web, composeRound(given, today));
  const href = langHref(web.lang, `/beslut/${given.round.id}/publicera`);
  return { isPublic: published !== null, changes: changes.length, href };
}

async function chainOf(web: Web, { round, facts }: Loaded, earlier: Round | null): Promise<RoundChain> {
  const to = ({ id, title }: Round) => ({ title, href: langHref(web.lang, `/beslut/${id}`) });
  const later = (await roundsAfter(web, round.id)).find(({ withdrawal }) => withdrawal === null);
  const asks = facts.decisions.some(({ outcome }) => outcome === 'approve-with-changes');
  return {
    follows: round.asksAgain && earlier !== null ? to(earlier) : null,
    followedBy: later === undefined ? null : to(later),
    changesHref: asks ? langHref(web.lang, `/beslut/${round.id}/andringar`) : null,
  };
}

/** What the page needs of the round and of those in it, for the day asked for. */
export async function loadRoundPage(
  web: Web,
  round: Round,
  asOf: AsOf,
  { frozenText }: RoundsProviders,
): Promise<{ input: RoundPageInput; changes: readonly ChangeDay[]; planned: ReadonlyMap<string, string> }> {
  const given = await loaded(web, round);
  const { facts, steps, planned } = given;
  const today = web.today.toString();
  const situation = (on: string, known: AsOf['known']): RoundSituation =>
    roundSituation({ lang: web.lang, facts, on, known, planned });
  const text = await frozenText(web, round.textId);
  const earlier = round.earlierRoundId === null ? null : await roundById(web, round.earlierRoundId);
  const heirs = await heirsOf(web, steps);
  const boards = await boardsById(web, [...new Set(heirs.values())], web.today);
  const principals = await allPrincipals(web);
  const input: RoundPageInput = {
    situation: situation(asOf.on, asOf.known),
    today,
    subject: round.textKind.startsWith('plan') ? 'plan' : 'text',
    sheet: { ...round, withdrawalReason: round.withdrawal?.reason ?? null, earlierTitle: earlier?.title ?? null },
    flags: lawFlags(facts, asOf.on, asOf.known),
    tiles: new Map(principals.flatMap(({ code, tile }) => (tile === null ? [] : [[code, tile] as const]))),
    submitBy: await lastDays(web, given, heirs),
    mailboxes: mailboxesOf(steps, boards, heirs),
    details: await detailsOf(web, round),
    mySteps: stepsOfReader(web, steps, heirs),
    isOffice: isSecretariat(web.actor),
    papersSent: !isSecretariat(web.actor) || (await papersSent(web, round.id, given.facts)),
    publishing: await publishingOf(web, given, asOf),
    chain: await chainOf(web, given, earlier),
    since: sinceSent(web, given, principals),
    hrefs: hrefsOf(web, round, text?.href ?? null),
  };
  return { input, changes: daysOfChange(situation(today, null), today), planned };
}
