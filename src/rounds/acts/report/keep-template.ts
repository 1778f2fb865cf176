import { boardsById } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { newId } from '../../../platform/db/columns.ts';
import { done, refuse } from '../../../platform/result.ts';
import { keepRecord } from '../../../records/index.ts';
import { mayKeepTemplate } from '../../policy.ts';
import { ownBoards } from '../../queries/own-boards.ts';
import { templatesOf } from '../../queries/report/templates.ts';
import type { RoundResult } from '../../refusals.ts';
import type { CheckedTemplate } from '../../report/template/fill-template.ts';
import { templateChecked } from '../../report/template/template-apart.ts';
import { TemplateFault } from '../../report/template/template-fault.ts';
import { reportTemplates } from '../../tables.ts';

export interface KeepTemplate {
  /** Chosen by the form that was shown: sent twice, it is kept once. A UUID. */
  readonly request: string;
  /** The board whose template it is. */
  readonly boardId: string;
  readonly file: { readonly bytes: Uint8Array; readonly fileName: string };
}

/**
 * Keeps a Word template as a board's own, when it has only placeholders of ours. It is a record that the board owns and the secretariat
 * may see, who fills it.
 */
export async function keepTemplate(ctx: Ctx, { request, boardId, file }: KeepTemplate): Promise<RoundResult<CheckedTemplate>> {
  if (!mayKeepTemplate.allows(ctx.actor, await ownBoards(ctx, [boardId]))) return refuse('not-allowed');
  const checked = await tryTemplate(file.bytes);
  if (checked instanceof TemplateFault) return refuse('template-refused', 'file', { kind: checked.kind, what: checked.about });
  const board = (await boardsById(ctx, [boardId], ctx.today)).get(boardId);
  if (board === undefined) return refuse('not-found');
  const kept = await keepRecord(ctx, {
    ...{ title: `Wordmall för tjänsteskrivelser, ${board.name}`, kind: 'other', owner: boardId },
    ...{
      access: 'working-material',
      sharedWith: 'secretariat',
      bytes: file.bytes,
      fileName: file.fileName,
      example: board.example,
    },
  });
  if (!kept.ok) return refuse('file-refused', 'file', { reason: kept.refusals[0]?.code ?? '' });
  const { found } = checked;
  const row = { id: request, owner: boardId, recordId: kept.value.id, placeholders: [...found], recordedAt: ctx.now };
  await ctx.tx.insert(reportTemplates).values(row).onConflictDoNothing();
  return done(checked);
}

/** Goes back to the program's own look. */
export async function dropTemplate(ctx: Ctx, boardId: string): Promise<RoundResult<null>> {
  if (!mayKeepTemplate.allows(ctx.actor, await ownBoards(ctx, [boardId]))) return refuse('not-allowed');
  if (!(await templatesOf(ctx, [boardId])).has(boardId)) return done(null);
  await ctx.tx
    .insert(reportTemplates)
    .values({ id: newId(), owner: boardId, recordId: null, placeholders: [], recordedAt: ctx.now });
  return done(null);
}

async function tryTemplate(bytes: Uint8Array): Promise<CheckedTemplate | TemplateFault> {
  try {
    return await templateChecked(bytes);
  } catch (error) {
    if (error instanceof TemplateFault) return error;
    throw error;
  }
}
