import { and, eq } from 'drizzle-orm';
import type { Ctx } from '../../../platform/act.ts';
import { canonicalProse } from '../../../platform/prose/index.ts';
import { done, refuse } from '../../../platform/result.ts';
import { mayWorkInProject } from '../../policy.ts';
import { type CharterText, type ClosingText, charterParts, closingParts } from '../../project-text.ts';
import { draftOf } from '../../queries/projects/draft.ts';
import { ofProject } from '../../queries/projects/of-project.ts';
import { projectById } from '../../queries/projects/projects.ts';
import type { ProjectResult } from '../../refusals/projects.ts';
import { projectDrafts } from '../../tables.ts';

interface SaveDraft {
  readonly projectId: string;
  /** What is written: running texts; a part that is left out stays as it is. */
  readonly charter?: Partial<CharterText> | undefined;
  readonly closing?: Partial<ClosingText> | undefined;
  /** The version that it was written from. */
  readonly base: number;
}

/** Saves what a charter or a closing report says. Refused when another has saved in between, with what was typed kept by the page. */
export async function saveDraft(ctx: Ctx, input: SaveDraft): Promise<ProjectResult<null>> {
  const project = await projectById(ctx, input.projectId);
  if (project === null) return refuse('not-found');
  if (!mayWorkInProject.allows(ctx.actor, await ofProject(ctx, project))) return refuse('not-allowed-to-write');
  const draft = await draftOf(ctx, project.id);
  if (draft === null) return refuse('not-found');
  const charter = written(charterParts, draft.charter, input.charter ?? {});
  const closing = written(closingParts, draft.closing, input.closing ?? {});
  const isSame =
    charterParts.every((part) => charter[part] === draft.charter[part]) &&
    closingParts.every((part) => closing[part] === draft.closing[part]);
  if (isSame) return done(null);
  const field = input.charter === undefined ? closingParts[0] : charterParts[0];
  if (draft.version !== input.base) return refuse('draft-changed', field);
  // Who saves at the same moment from the same version finds it gone.
  const saved = await ctx.tx
    .update(projectDrafts)
    .set({ charter, closing, version: draft.version + 1, by: ctx.actor.account, at: ctx.now })
    .where(and(eq(projectDrafts.projectId, project.id), eq(projectDrafts.version, input.base)))
    .returning({ id: projectDrafts.projectId });
  return saved.length === 0 ? refuse('draft-changed', field) : done(null);
}

function written<Part extends string>(
  parts: readonly Part[],
  before: Readonly<Record<Part, string>>,
  typed: Partial<Readonly<Record<Part, string>>>,
): Record<Part, string> {
  const text: Record<Part, string> = { ...before };
  for (const part of parts) text[part] = canonicalProse(typed[part] ?? before[part]);
  return text;
}
