import type { AnyRoute } from '../../platform/http/route.ts';
import { makeAgendaRoutes } from './agenda/route.tsx';
import { itemRoutes } from './item/route.tsx';
import { newProposalRoutes } from './new-proposal/route.tsx';
import { proposalRoutes } from './proposal/route.tsx';
import { backlogRoute } from './proposals/route.tsx';

/** The backlog. In this order, and before the meetings' own: `/moten/forslag` is no meeting's address, `/moten/forslag/nytt` no proposal's. */
export const backlogRoutes: readonly AnyRoute[] = [backlogRoute, ...newProposalRoutes, ...proposalRoutes];

/** A meeting's agenda as it is made. */
export const agendaRoutes: readonly AnyRoute[] = [...makeAgendaRoutes, ...itemRoutes];
