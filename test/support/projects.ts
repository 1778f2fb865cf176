import { must } from '../../src/example/expect.ts';
import { peopleOn, principalByCode } from '../../src/members/index.ts';
import type { Ctx } from '../../src/platform/act.ts';
import { program } from '../../src/platform/actor.ts';
import type { Database } from '../../src/platform/db/database.ts';
import { sayOfProject } from '../../src/projects/acts/life/say-of-project.ts';
import { addSharingKey } from '../../src/projects/acts/money/keep-key.ts';
import { addMoneyLine } from '../../src/projects/acts/money/keep-line.ts';
import { freezeProjectPaper } from '../../src/projects/acts/papers/freeze-project-paper.ts';
import { addProject } from '../../src/projects/acts/projects/add-project.ts';
import { saveDraft } from '../../src/projects/acts/projects/save-draft.ts';
import { addHandover } from '../../src/projects/acts/work/handovers.ts';
import { addProjectMilestone } from '../../src/projects/acts/work/milestones.ts';
import { handInStatusReport } from '../../src/projects/acts/work/reports.ts';
import { addRisk } from '../../src/projects/acts/work/risks.ts';

type Tried = 'project' | 'paper' | 'line' | 'milestone' | 'risk' | 'report' | 'handover';

/** A project that Linköping keeps the money of, with a frozen charter, which goes on. Parameters of addresses by name. */
export async function projectsToTry(database: Database): Promise<Readonly<Record<Tried, string>>> {
  return database.write(program('things'), 'things', async (ctx) => {
    const { projectId: project } = must(
      await addProject(ctx, {
        ...{ title: 'Ett projekt', purpose: 'Att något blir bättre.', from: ctx.today, to: ctx.today.add({ years: 1 }) },
        ...{ holderId: (await principalByCode(ctx, '0580'))?.id ?? null, leaderId: null, steeringId: null },
        requestId: crypto.randomUUID(),
      }),
    );
    must(await saveDraft(ctx, { projectId: project, charter: { aim: 'Att det blir bättre.' }, base: 0 }));
    const frozen = must(await freezeProjectPaper(ctx, { projectId: project, kind: 'charter', requestId: crypto.randomUUID() }));
    return { project, paper: frozen.paperId, line: await lineToTry(ctx, project), ...(await workToTry(ctx, project)) };
  });
}

/** It has started, with one of each thing in it. */
async function workToTry(
  ctx: Ctx,
  projectId: string,
): Promise<Readonly<Record<Exclude<Tried, 'project' | 'paper' | 'line'>, string>>> {
  const [on, request] = [ctx.today, () => crypto.randomUUID()];
  const started = { kind: 'started', on, until: null, text: 'Huvudmännen är överens.' } as const;
  must(await sayOfProject(ctx, { projectId, ...started, requestId: request() }));
  const milestone = must(await addProjectMilestone(ctx, { projectId, title: 'Alla är med', on, requestId: request() }));
  const ownerId = (await peopleOn(ctx, on))[0]?.id ?? '';
  const assessed = { likelihood: 3, consequence: 4, ownerId, remedy: 'Vi ringer.' };
  const risk = must(await addRisk(ctx, { projectId, text: 'Folket räcker inte', ...assessed, requestId: request() }));
  const said = { status: 'on-track', text: 'Vi har börjat.', deviation: '', nextStep: '', money: '' } as const;
  const given = { projectId, from: on, to: on, ...said, corrects: null, reason: '' };
  const report = must(await handInStatusReport(ctx, { ...given, requestId: request() }));
  const to = (await principalByCode(ctx, '0580'))?.id ?? '';
  const handover = must(await addHandover(ctx, { projectId, text: 'Utbildningen', to, due: on, requestId: request() }));
  return { milestone: milestone.id, risk: risk.id, report: report.id, handover: handover.id };
}

/** What the principals pay together, alike, of this year's budget. */
async function lineToTry(ctx: Ctx, projectId: string): Promise<string> {
  const figures = { title: 'Lika', kind: 'equal', asOf: ctx.today, source: 'Överenskommelsen', weights: {} } as const;
  const key = must(await addSharingKey(ctx, { ...figures, requestId: crypto.randomUUID() }));
  const line = { kind: 'co-financing', title: 'Medfinansiering', from: '', keyId: key.id, amount: 100_000_00 } as const;
  return must(await addMoneyLine(ctx, { projectId, year: ctx.today.year, ...line, requestId: crypto.randomUUID() })).id;
}
