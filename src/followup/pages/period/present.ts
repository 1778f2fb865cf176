import { mailingState, mailingStateInShort } from '../../../correspondence/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { stockholmDay } from '../../../platform/clock.ts';
import { oneOf } from '../../../platform/http/forms/field.ts';
import { publicationOf, publishForBody } from '../../../records/index.ts';
import type { Lang } from '../../../ui/index.ts';
import type { FollowedPlan } from '../../followed-plan.ts';
import { mayKeepFollowup, mayReport } from '../../policy.ts';
import { personsOf } from '../../queries/periods/leads.ts';
import {
  type ActivityInPeriod,
  type AskWithMail,
  type PeriodSituation,
  periodSituation,
} from '../../queries/periods/period-situation.ts';
import type { Period } from '../../queries/periods/periods.ts';
import { periodSentence } from '../../reporting/period-sentence.ts';
import type { Status } from '../../reporting/report.ts';
import { whoSays } from '../../reporting/report-sentence.ts';
import { statusWords } from '../../reporting/status-words.ts';
import { periodWords } from './words.ts';

export const whiches = ['alla', 'tysta', 'svarat'] as const;
type Which = (typeof whiches)[number];

/** Days are ISO, empty where there is none. */
export interface ActivityRow {
  readonly id: string;
  readonly activity: string;
  readonly answers: string;
  /** Null: nobody has reported. */
  readonly status: Status | null;
  readonly hasLead: boolean;
  readonly on: string;
  readonly by: string;
  /** Bare path of the report, or of where it is written by whoever may; null else. */
  readonly href: string | null;
  readonly mayReport: boolean;
  readonly isMine: boolean;
}

export interface PrincipalRow {
  readonly code: string;
  readonly name: string;
  readonly on: string;
}

export interface AskedRow {
  readonly name: string;
  readonly left: number | null;
  readonly on: string;
  readonly times: number;
  /** Null when no mail went. */
  readonly mail: { readonly id: string; readonly state: string } | null;
}

export interface PeriodView {
  readonly period: Period;
  readonly plan: FollowedPlan;
  readonly sentence: string;
  readonly which: Which;
  readonly rows: readonly ActivityRow[];
  readonly mine: readonly ActivityRow[];
  readonly principals: readonly PrincipalRow[];
  readonly isSilent: boolean;
  readonly isPublished: boolean;
  readonly mayPublish: boolean;
  /** Null for those who do not keep it. */
  readonly asked: readonly AskedRow[] | null;
}

export async function presentPeriod(
  ctx: Ctx & { readonly lang: Lang },
  period: Period,
  plan: FollowedPlan,
  query: URLSearchParams,
): Promise<PeriodView> {
  const { lang } = ctx;
  const situation = await periodSituation(ctx, period, plan);
  const persons = await personsOf(ctx);
  const all = situation.activities.map((each) => rowOf(ctx, period, each, persons));
  const which = oneOf(query.get('visa'), whiches) ?? 'alla';
  // Nobody is silent who was not asked.
  const principals = situation.principals
    .filter(({ asks, saidOn }) => asks.length > 0 || saidOn !== null)
    .map(({ whom: { principal }, saidOn }) => ({
      ...{ code: principal.code, name: principal.name, on: saidOn?.toString() ?? '' },
    }));
  const reported = all.filter(({ status }) => status !== null).length;
  const said = principals.filter(({ on }) => on !== '').length;
  const isPast = period.answerBy.until(ctx.today).sign > 0;
  const counts = { activities: all.length, reported, principals: principals.length, said };
  const { state, answerBy, closedOn } = period;
  return {
    ...{ period, plan, which, principals, sentence: periodSentence(lang, { ...counts, state, answerBy, closedOn, isPast }) },
    rows: all.filter(({ status }) => which === 'alla' || (which === 'svarat') === (status !== null)),
    mine: all.filter(({ isMine, status }) => isMine && status === null && state === 'open'),
    isSilent: reported < all.length || said < principals.length,
    isPublished: (await publicationOf(ctx, 'followup', period.id)) !== null,
    mayPublish: publishForBody.allows(ctx.actor, undefined),
    asked: mayKeepFollowup.allows(ctx.actor, undefined) ? askedRows(lang, situation) : null,
  };
}

function rowOf(
  ctx: Ctx,
  period: Period,
  { activity: { id, number, title }, leads, report }: ActivityInPeriod,
  persons: readonly string[],
): ActivityRow {
  const leadIds = leads.map(({ personId }) => personId);
  const may = period.state === 'open' && mayReport.allows(ctx.actor, { leadIds, personIds: persons });
  const write = may ? `/uppfoljning/perioder/${period.id}/aktiviteter/${id}` : null;
  return {
    ...{ id, activity: `${number} ${title}`, answers: leads.map(({ name }) => name).join(', '), hasLead: leads.length > 0 },
    ...{ status: report?.status ?? null, on: report?.on.toString() ?? '', by: whoSays(report?.person ?? null) ?? '' },
    ...{ href: report === null ? write : `/uppfoljning/rapporter/${report.id}`, mayReport: may && report === null },
    isMine: leadIds.some((lead) => persons.includes(lead)),
  };
}

function askedRows(lang: Lang, { people, principals }: PeriodSituation): readonly AskedRow[] {
  const last = (asks: readonly AskWithMail[]) => {
    const one = asks.at(-1);
    const mailing = one?.mailing ?? null;
    return {
      ...{ on: one === undefined ? '' : stockholmDay(one.ask.at).toString(), times: asks.length },
      mail: mailing === null ? null : { id: mailing.id, state: mailingStateInShort(lang, mailingState(mailing)) },
    };
  };
  return [
    ...people.map(({ person, silent, asks }) => ({ name: person.name, left: silent.length, ...last(asks) })),
    ...principals
      .filter(({ asks }) => asks.length > 0)
      .map(({ whom, asks, saidOn }) => ({
        ...{ name: whom.board === null ? whom.principal.name : `${whom.board.name}, ${whom.principal.name}` },
        ...{ left: saidOn === null ? null : 0, ...last(asks) },
      })),
  ];
}

/** The activities as rows for a file, head first. */
export function activitiesCsv(lang: Lang, rows: readonly ActivityRow[]): readonly (readonly string[])[] {
  const w = periodWords[lang];
  return [
    [w.activity, w.answers, w.state, w.day, w.by],
    ...rows.map(({ activity, answers, status, on, by }) => [
      ...[activity, answers, status === null ? w.silent : statusWords[lang][status], on, by],
    ]),
  ];
}

/** The principals as rows for a file, head first. */
export function principalsCsv(lang: Lang, rows: readonly PrincipalRow[]): readonly (readonly string[])[] {
  const w = periodWords[lang];
  return [[w.principal, w.state, w.day], ...rows.map(({ name, on }) => [name, on === '' ? w.notSaid : w.said, on])];
}
