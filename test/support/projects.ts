import { must } from '../../src/example/expect.ts';
import { principalByCode } from '../../src/members/index.ts';
import { program } from '../../src/platform/actor.ts';
import type { Database } from '../../src/platform/db/database.ts';
import { freezeProjectPaper } from '../../src/projects/acts/papers/freeze-project-paper.ts';
import { addProject } from '../../src/projects/acts/projects/add-project.ts';
import { saveDraft } from '../../src/projects/acts/projects/save-draft.ts';

/** A project that Linköping keeps the money of, with a frozen charter. Parameters of addresses by name. */
export async function projectsToTry(database: Database): Promise<Readonly<Record<'project' | 'paper', string>>> {
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
    return { project, paper: frozen.paperId };
  });
}
