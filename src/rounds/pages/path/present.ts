import { boardsOfPrincipal, boardsOverTime } from '../../../members/index.ts';
import type { Web } from '../../../platform/http/web.ts';
import type { SelectOption } from '../../../ui/index.ts';
import { mayChangePath } from '../../policy.ts';
import type { AskedPrincipal } from '../principal-asked.ts';
import { pathWords } from './words.ts';

interface PathRow {
  readonly board: string;
  readonly part: string;
  readonly stage: number;
  readonly scope: string | null;
  readonly when: string;
  /** Bare path, for those who may. */
  readonly removeHref: string | null;
}

export interface PathShown {
  readonly principal: string;
  readonly roundTitle: string;
  readonly example: boolean;
  readonly roundHref: string;
  readonly rows: readonly PathRow[];
  /** Boards that can be added; null for those who may not. */
  readonly boards: readonly SelectOption[] | null;
  readonly nextStage: number;
}

export async function pathShown(web: Web, asked: AskedPrincipal): Promise<PathShown> {
  const { round, principal, steps } = asked;
  const words = pathWords[web.lang];
  const may = mayChangePath.allows(web.actor, asked);
  const today = web.today.toString();
  const over = await boardsOverTime(
    web,
    steps.map(({ boardId }) => boardId),
  );
  const nameOf = (boardId: string) => {
    const heir = over.holder(boardId, today);
    const own = over.name(boardId, today);
    return heir === boardId ? own : words.takenOver(own, over.name(heir, today));
  };
  const boards = may ? await boardsOfPrincipal(web, principal.principalId, web.today) : [];
  return {
    principal: principal.name,
    roundTitle: round.title,
    example: round.example,
    roundHref: `/beslut/${round.id}`,
    rows: steps.map((step) => {
      const from = step.addedOn === null ? words.always : words.from(step.addedOn.toString(), step.reason ?? '');
      const until = step.removal === null ? '' : `, ${words.until(step.removal.on.toString(), step.removal.reason)}`;
      const removeHref = may && step.removal === null ? `/beslut/${round.id}/vag/${principal.code}/ta-bort/${step.key}` : null;
      const board = nameOf(step.boardId);
      return { board, part: words.parts[step.part], stage: step.stage, scope: step.scope, when: `${from}${until}`, removeHref };
    }),
    boards: may ? boards.map(({ id, name }) => ({ value: id, label: name })) : null,
    nextStage: Math.max(0, ...steps.map(({ stage }) => stage)) + 1,
  };
}
