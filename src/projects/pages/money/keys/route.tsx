import { type AnyRoute, route } from '../../../../platform/http/route.ts';
import { csvResponse } from '../../../../platform/sheets/csv.ts';
import { isoDate } from '../../../../ui/index.ts';
import { mayKeepProjects, maySeeProjects } from '../../../policy.ts';
import { sharingKeysOf } from '../../../queries/money/keys.ts';
import { uiSaying } from '../../work-parts/in-project.tsx';
import { moneyWords } from '../money-words.ts';
import { KeysPage } from './view.tsx';
import { words } from './words.ts';

/** `/projekt/nycklar`: the keys by which principals share. */
export const keysRoute: AnyRoute = route({
  ...{ method: 'get', path: '/projekt/nycklar', may: maySeeProjects },
  handle: async (web) => {
    const [w, m] = [words[web.lang], moneyWords[web.lang]];
    const keys = await sharingKeysOf(web);
    if (web.query.get('format') === 'csv') {
      const rows = keys.flatMap(({ title, kind, asOf, source, weights }) =>
        weights.map(({ code, name, weight }) => [title, m.keyKinds[kind], isoDate(asOf), source, code, name, String(weight)]),
      );
      return csvResponse('nycklar', [[w.keyHead, w.kindHead, w.asOf, w.source, w.code, m.principal, w.weight], ...rows]);
    }
    const mayKeep = mayKeepProjects.allows(web.actor, undefined);
    return web.html(<KeysPage ui={uiSaying(web, w.notices)} view={{ keys, mayKeep }} />);
  },
});
