import type { AnyRoute } from '../../platform/http/route.ts';
import type { PreparationWays } from '../acts/preparation/ask-presidium.ts';
import { makeAgendaRoutes } from './agenda/route.tsx';
import { itemRoutes } from './item/route.tsx';
import { newProposalRoutes } from './new-proposal/route.tsx';
import { papersRoutes } from './papers/route.tsx';
import { preparationRoutes } from './preparation/route.tsx';
import { proposalRoutes } from './proposal/route.tsx';
import { backlogRoute } from './proposals/route.tsx';

/** The backlog. In this order, and before the meetings' own: `/moten/forslag` is no meeting's address, `/moten/forslag/nytt` no proposal's. */
export const backlogRoutes: readonly AnyRoute[] = [backlogRoute, ...newProposalRoutes, ...proposalRoutes];

/** A meeting's agenda as it is made and prepared. @param ways how mails reach the presidium */
export function agendaRoutes(ways: PreparationWays): readonly AnyRoute[] {
  return [...makeAgendaRoutes, ...itemRoutes, ...papersRoutes, ...preparationRoutes(ways)];
}
