import type { Sealer } from '../../../platform/documents/index.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { fileResponse } from '../../../records/index.ts';
import { maySeeMeetings } from '../../policy.ts';
import type { FrozenMinutes } from '../../queries/minutes.ts';
import { minutesFile } from '../../queries/minutes-on-paper.ts';
import { frozenAsked, minutesAsked } from './minutes-asked.ts';

/** `/moten/:meeting/protokoll/pdf` and `…/word`: a frozen text as a file; `?nummer=` an earlier one, `?punkt=` an extract of one item. */
export function minutesFileRoutes(sealer: Sealer | null): readonly AnyRoute[] {
  return (['pdf', 'word'] as const).map((name) =>
    route<FrozenMinutes>({
      ...{ method: 'get', path: `/moten/:meeting/protokoll/${name}`, may: maySeeMeetings, subject: frozen },
      handle: async (web, text) => {
        const itemId = web.query.get('punkt') ?? undefined;
        if (itemId !== undefined && !text.content.items.some(({ id }) => id === itemId)) return web.notFound();
        const standard = web.query.get('standard') === 'a-2a' ? 'a-2a' : 'ua-1';
        return fileResponse(await minutesFile(web, text, { format: name === 'pdf' ? 'pdf' : 'docx', standard, sealer, itemId }));
      },
    }),
  );
}

async function frozen(web: Web): Promise<FrozenMinutes | null> {
  const asked = await minutesAsked(web);
  return asked === null ? null : frozenAsked(web, asked.minutes);
}
