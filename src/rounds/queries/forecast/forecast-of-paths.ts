import { boardsById, type Principal } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import {
  type Assumptions,
  type ForecastFacts,
  type ForecastPrincipal,
  type StepState,
  usualAssumptions,
} from '../../forecast.ts';
import type { RoundRule } from '../../tables.ts';
import { type PrincipalName, principalNames } from '../../telling/principal-names.ts';
import { calendarsFrom } from './calendars.ts';

/** A principal and the boards that it would go through. */
export interface AskedPath {
  readonly principal: Pick<Principal, 'code' | 'name' | 'kind' | 'represents'>;
  readonly steps: readonly {
    readonly boardId: string;
    readonly part: 'prepare' | 'recommend' | 'decide';
    readonly stage: number;
  }[];
  /** Its earlier decision covers the text, so that nothing is waited for. */
  readonly isCovered?: boolean;
}

/** What a forecast is made from, and what its boards and principals are called. */
export interface ForecastGround {
  readonly facts: ForecastFacts;
  /** By board id. */
  readonly boards: ReadonlyMap<string, string>;
  /** By code. */
  readonly names: ReadonlyMap<string, PrincipalName>;
}

/** A text that has not been sent: everyone's path with the calendars of today. */
export async function forecastOfPaths(
  ctx: Ctx,
  paths: readonly AskedPath[],
  rule: RoundRule,
  assumptions: Assumptions = usualAssumptions,
  lang: 'sv' | 'en' = 'sv',
): Promise<ForecastGround> {
  const boardIds = [...new Set(paths.flatMap(({ steps }) => steps.map(({ boardId }) => boardId)))];
  const boards = await boardsById(ctx, boardIds, ctx.today);
  const principals = paths.map(({ principal, steps, isCovered }): ForecastPrincipal => {
    const today = ctx.today.toString();
    const state: StepState = isCovered
      ? { kind: 'decided', on: today, verifiedOn: null, legalForceOn: today, isAppealed: false }
      : { kind: 'open' };
    return {
      ...{ code: principal.code, kind: principal.kind, represents: principal.represents },
      ...{ othersNeeded: 0, named: [], hasOpenCondition: false, hasFailedCondition: false },
      path: steps.map(({ boardId, part, stage }, place) => ({
        ...{ step: `${principal.code}-${place + 1}`, board: boardId, part, stage, state, planned: null },
      })),
    };
  });
  return {
    facts: { rule, principals, calendars: await calendarsFrom(ctx, boardIds, ctx.today), assumptions },
    boards: new Map([...boards].map(([id, { name }]) => [id, name])),
    names: principalNames(
      lang,
      paths.map(({ principal }) => principal),
    ),
  };
}
