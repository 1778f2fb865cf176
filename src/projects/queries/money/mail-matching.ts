import type { IncomingProviders, MatterToChoose, MatterTold } from '../../../correspondence/index.ts';
import { boardsById, boardsOn } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import type { About } from '../../../records/index.ts';
import { projectMail } from '../../money/call.ts';
import { projectById, projectsOf } from '../projects/projects.ts';
import { callsOf } from './calls.ts';

/** An answer to a call for payment is known again by the address that it came to, or the mail that it answers; the secretariat reads it. */
export const projectMatching: IncomingProviders = {
  matchMatter: async (ctx, { known }) => {
    if (known?.about.kind !== projectMail) return null;
    return (await projectById(ctx, known.about.id)) === null ? null : known;
  },
  mattersToChoose,
  matterTold,
  isAuthority: async () => false,
  readingHref: () => null,
};

/** Projects in which somebody has been asked to pay, with the boards of those who were. */
async function mattersToChoose(ctx: Ctx): Promise<readonly MatterToChoose[]> {
  const matters: MatterToChoose[] = [];
  for (const { id, title } of await projectsOf(ctx)) {
    const asked = (await callsOf(ctx, id)).map(({ principalId }) => principalId);
    if (asked.length === 0) continue;
    const boards = (await boardsOn(ctx, ctx.today))
      .filter(({ actsFor }) => asked.some((principalId) => actsFor.includes(principalId)))
      .map((board) => ({ id: board.id, name: `${board.principalName}: ${board.name}` }));
    matters.push({ about: { kind: projectMail, id }, title: `Projekt: ${title}`, boards });
  }
  return matters;
}

async function matterTold(ctx: Ctx, { kind, id }: About, boardId: string | null): Promise<MatterTold | null> {
  const project = kind === projectMail ? await projectById(ctx, id) : null;
  if (project === null) return null;
  const board = boardId === null ? undefined : (await boardsById(ctx, [boardId], ctx.today)).get(boardId);
  return {
    ...{ title: project.title, href: `/projekt/${project.id}/pengar`, example: project.example },
    board: board === undefined ? null : `${board.name}, ${board.principalName}`,
    registrationNumbers: [],
  };
}
