import { type Board, boardsOn, bodyOf, type DecisionRule, type Principal, principalsOn } from '../../../members/index.ts';
import type { Web } from '../../../platform/http/web.ts';
import { isRealDate } from '../../calendar-days.ts';
import type { FrozenText, RoundOrigins } from '../../providers.ts';
import { type ProposedPath, pathsFromLastTime } from '../../queries/paths-from-last-time.ts';

/** A principal with the boards that can be in its path, and the path as it could be. */
export interface PathProposal {
  readonly principal: Principal;
  readonly boards: readonly Board[];
  readonly proposed: ProposedPath;
}

/** What the form starts from. */
export interface Proposal {
  readonly text: FrozenText;
  readonly paths: readonly PathProposal[];
  /** The round that most of the paths are taken from. */
  readonly earlierRoundId: string | null;
  /** As the body most often counts. */
  readonly rule: DecisionRule;
  /** The recommendation that it is opened from; null where it comes from none. */
  readonly origin: Awaited<ReturnType<RoundOrigins['of']>>;
  /** The wanted day in force that the timetable was asked for; empty when it was not. */
  readonly wanted: string;
}

export async function proposalFor(web: Web, text: FrozenText, origins?: RoundOrigins): Promise<Proposal> {
  const principals = await principalsOn(web, web.today);
  const boards = await boardsOn(web, web.today);
  const proposed = await pathsFromLastTime(
    web,
    principals.map(({ id }) => id),
  );
  const paths = principals.map((principal) => ({
    principal,
    boards: boards.filter(({ actsFor }) => actsFor.includes(principal.id)),
    proposed: proposed.find(({ principalId }) => principalId === principal.id) ?? {
      principalId: principal.id,
      steps: [],
      from: null,
    },
  }));
  const earlierRoundId = proposed.find(({ from }) => from !== null)?.from?.id ?? null;
  const asked = web.query.get('galla') ?? '';
  const wanted = isRealDate(asked) ? asked : '';
  const origin = (await origins?.of(web, originAsked(web), text.id)) ?? null;
  return { text, paths, earlierRoundId, wanted, origin, rule: (await bodyOf(web))?.defaultRule ?? { kind: 'all' } };
}

/** What the round is opened from, as the address names it (`?rekommendation=`); '' for nothing. */
export function originAsked({ query }: Pick<Web, 'query'>): string {
  return query.get('rekommendation') ?? '';
}
