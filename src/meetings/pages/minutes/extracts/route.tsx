import { boardsOn } from '../../../../members/index.ts';
import { type AnyRoute, route } from '../../../../platform/http/route.ts';
import type { Web } from '../../../../platform/http/web.ts';
import { uiFor } from '../../../../ui/index.ts';
import { sendExtracts } from '../../../acts/minutes/send-extracts.ts';
import type { VerifierWays } from '../../../acts/minutes/send-to-verifier.ts';
import { mayKeepMeetings } from '../../../policy.ts';
import { type ExtractsAsked, extractsSeen, extractsToSend } from '../../../queries/extracts-to-send.ts';
import { minutesErrors } from '../../../refusals/minutes.ts';
import { type FrozenAsked, latestAsked } from '../minutes-asked.ts';
import { ExtractsPage } from './view.tsx';
import { words } from './words.ts';

const common = { path: '/moten/:meeting/protokoll/utdrag', may: mayKeepMeetings, subject: latestAsked } as const;

/** `/moten/:meeting/protokoll/utdrag`: §§ and boards are chosen in the address (`?punkt=…&namnd=…`), looked through, and sent. */
export function extractsRoutes(parts: VerifierWays): readonly AnyRoute[] {
  return [
    route<FrozenAsked>({
      ...{ ...common, method: 'get' },
      handle: (web, asked) => {
        const chosen = { itemIds: web.query.getAll('punkt'), boardIds: web.query.getAll('namnd') };
        const missing = web.query.has('valt') && chosen.itemIds.length === 0;
        const errors = missing ? [{ field: 'punkt', text: words[web.lang].chooseItems }] : [];
        return show(web, parts, { asked, chosen, errors });
      },
    }),
    route<FrozenAsked>({
      ...{ ...common, method: 'post', act: 'send-minutes-extracts' },
      handle: async (web, asked) => {
        const form = await web.form();
        const chosen = { itemIds: form.list('punkt'), boardIds: form.list('namnd') };
        const sent = await sendExtracts(web, parts, { ...chosen, meetingId: asked.meeting.id, seen: form.text('seen') });
        if (!sent.ok) return show(web, parts, { asked, chosen, errors: minutesErrors(sent.refusals, web.lang) });
        return web.redirect(`/moten/${asked.meeting.id}/protokoll?klart=${sent.value.mails === 0 ? 'utdrag-inga' : 'utdrag'}`);
      },
    }),
  ];
}

interface Shown {
  readonly asked: FrozenAsked;
  readonly chosen: ExtractsAsked;
  readonly errors: ReturnType<typeof minutesErrors>;
}

async function show(web: Web, { ways }: VerifierWays, { asked, chosen, errors }: Shown): Promise<Response> {
  const now = await extractsToSend(web, asked.minutes, asked.frozen, chosen);
  const boards = await boardsOn(web, web.today);
  const view = { asked, chosen, now, boards, errors, seen: extractsSeen(now), canSend: ways.canSend };
  return web.html(<ExtractsPage ui={uiFor(web)} view={view} />, errors.length > 0 ? 422 : 200);
}
