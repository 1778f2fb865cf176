import type { Temporal } from 'temporal-polyfill';
import { activitiesOf, type FollowedPlan } from '../followup/index.ts';
import { addPerson } from '../members/index.ts';
import type { Ctx } from '../platform/act.ts';
import { newId } from '../platform/db/columns.ts';
import {
  addHandover,
  addMoneyLine,
  addProject,
  addProjectMilestone,
  addRisk,
  addSharingKey,
  assessRisk,
  bookMoney,
  freezeProjectPaper,
  handInStatusReport,
  linkProject,
  moneyOf,
  planMoney,
  saveProjectDraft,
  sayOfHandover,
  sayOfProject,
  sayOfProjectMilestone,
} from '../projects/index.ts';
import { must } from './expect.ts';
import { knowledge, type ProjectSource } from './knowledge-source.ts';
import type { County } from './load-county.ts';
import { onDay } from './moments.ts';

/** A project that is being loaded. */
interface Loading {
  readonly id: string;
  readonly made: ProjectSource;
  readonly leaderId: string;
  /** The day of the example so many days from the day of loading. */
  readonly day: (days: number) => Temporal.PlainDate;
  /** As on that day. */
  readonly on: (days: number) => Ctx;
}

/** One project that is done and handed over, and one that is half-way. Made up, and marked so. @returns their ids by title */
export async function loadProjects(ctx: Ctx, county: County, plan: FollowedPlan): Promise<ReadonlyMap<string, string>> {
  const { key, projects } = knowledge.projects();
  const day = (days: number) => ctx.today.add({ days });
  const first = Math.min(...projects.map(({ from }) => from)) - 40;
  const keyId = must(
    await addSharingKey(onDay(ctx, day(first)), { ...key, asOf: day(first), example: true, requestId: newId() }),
  ).id;
  const ids = new Map<string, string>();
  for (const made of projects) {
    const on = (days: number) => onDay(ctx, day(days));
    const person = await addPerson(ctx, { kind: 'person', ...made.leader, example: true });
    const leaderId = must(person).id;
    const { title, purpose } = made;
    const { projectId } = must(
      await addProject(on(made.from - 30), {
        ...{ title, purpose, from: day(made.from), to: day(made.to), leaderId, example: true, requestId: newId() },
        ...{ holderId: county.principals.get('0005')?.id ?? null, steeringId: county.organs.get('ledningsgrupp') ?? null },
      }),
    );
    const loading: Loading = { id: projectId, made, leaderId, day, on };
    ids.set(title, projectId);
    await link(on(made.from - 30), projectId, plan, made.activity);
    const later = await budget(loading, keyId);
    await milestones(loading);
    await beginning(loading);
    await later();
    await work(loading);
    await closing(loading, county);
  }
  return ids;
}

async function link(ctx: Ctx, projectId: string, plan: FollowedPlan, number: string): Promise<void> {
  const activityId = activitiesOf(plan).find((each) => each.number === number)?.id ?? null;
  must(await linkProject(ctx, { projectId, planId: plan.id, activityId, areaId: null, requestId: newId() }));
}

/** @returns what happens to the money once the project goes on */
async function budget({ id, made, day, on }: Loading, keyId: string): Promise<() => Promise<void>> {
  const before = on(made.from - 20);
  const lines: { readonly lineId: string; readonly line: ProjectSource['lines'][number] }[] = [];
  for (const line of made.lines) {
    const { kind, title, from, amount } = line;
    const year = day(made.from).year + line.year;
    const given = { projectId: id, year, kind, title, from, amount, keyId: kind === 'co-financing' ? keyId : '' };
    lines.push({ lineId: must(await addMoneyLine(before, { ...given, example: true, requestId: newId() })).id, line });
  }
  return async () => {
    for (const [place, { lineId, line }] of lines.entries()) {
      const when = Math.min(-30, made.started + 100 + 365 * line.year + place);
      const at = on(when);
      const book = async (amount: number, code: string, text: string) =>
        must(await bookMoney(at, { lineId, code, amount, on: at.today, text, example: true, requestId: newId() }));
      if (line.later !== undefined)
        must(await planMoney(at, { lineId, amount: line.later, reason: line.why, requestId: newId() }));
      if (line.kind === 'state-grant') await book(line.later ?? line.amount, '', 'Rekvirerat statsbidrag');
      for (const [turn, amount] of line.booked.entries()) await book(amount, '', `Bokfört till och med del ${turn + 1}`);
      if (!line.paid) continue;
      const shares = (await moneyOf(at, id))?.lines.find((each) => each.id === lineId)?.shares ?? [];
      // The principal that keeps the money pays nothing to itself.
      for (const { code, amount } of shares) if (amount > 0 && code !== '0005') await book(amount, code, '');
    }
  };
}

async function milestones({ id, made, day, on }: Loading): Promise<void> {
  for (const { title, ...each } of made.milestones) {
    const planned = { projectId: id, title, on: day(each.on), requestId: newId() };
    const milestoneId = must(await addProjectMilestone(on(made.from - 10), planned)).id;
    const say = async (kind: 'moved' | 'reached', said: number, of: Ctx, text: string) =>
      must(await sayOfProjectMilestone(of, { milestoneId, kind, on: day(said), text, requestId: newId() }));
    if (each.moved !== undefined) await say('moved', each.moved, on(Math.min(each.on, -50)), each.why);
    if (each.reached !== undefined) await say('reached', each.reached, on(each.reached), '');
  }
}

async function beginning({ id, made, leaderId, day, on }: Loading): Promise<void> {
  for (const { gone, ...risk } of made.risks) {
    const owned = { ...risk, ownerId: leaderId };
    const riskId = must(await addRisk(on(made.from - 10), { ...owned, projectId: id, requestId: newId() })).id;
    if (gone) must(await assessRisk(on(made.to), { ...owned, riskId, state: 'gone', requestId: newId() }));
  }
  must(await saveProjectDraft(on(made.from - 10), { projectId: id, charter: made.charter, base: 0 }));
  must(await freezeProjectPaper(on(made.from - 5), { projectId: id, kind: 'charter', requestId: newId() }));
  const started = on(made.started);
  const text = 'Samrådet ställde sig bakom direktivet och projektet började.';
  const event = { projectId: id, kind: 'started', on: day(made.started), until: null, text } as const;
  must(await sayOfProject(started, { ...event, requestId: newId() }));
}

async function work({ id, made, day, on }: Loading): Promise<void> {
  for (const { from, to, ...words } of made.reports) {
    const report = { ...words, projectId: id, from: day(from), to: day(to), corrects: null, reason: '' };
    must(await handInStatusReport(on(to + 5), { ...report, example: true, requestId: newId() }));
  }
}

async function closing({ id, made, day, on }: Loading, county: County): Promise<void> {
  for (const { text, to, due, taken, said } of made.handovers) {
    const receiver = county.principals.get(to)?.id ?? '';
    const given = { projectId: id, text, to: receiver, due: day(due), requestId: newId() };
    const handoverId = must(await addHandover(on(Math.min(made.to, -40)), given)).id;
    if (taken === undefined) continue;
    const word = { handoverId, kind: 'taken', on: day(taken), said, text: '', requestId: newId() } as const;
    must(await sayOfHandover(on(taken), word));
  }
  if (made.closing === undefined || made.closed === undefined) return;
  must(await saveProjectDraft(on(made.to + 1), { projectId: id, closing: made.closing, base: 1 }));
  must(await freezeProjectPaper(on(made.closed - 1), { projectId: id, kind: 'closing', requestId: newId() }));
  const event = { projectId: id, kind: 'closed', on: day(made.closed), until: null, text: '' } as const;
  must(await sayOfProject(on(made.closed), { ...event, requestId: newId() }));
}
