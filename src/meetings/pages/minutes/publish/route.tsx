import type { AnyRoute } from '../../../../platform/http/route.ts';
import type { Web } from '../../../../platform/http/web.ts';
import { publishForBody, publishThingRoutes } from '../../../../records/index.ts';
import { numbersInMinutes, publishMinutes } from '../../../acts/minutes/publish-minutes.ts';
import { minutesPublication } from '../../../queries/minutes-publication.ts';
import { type FrozenAsked, latestAsked } from '../minutes-asked.ts';
import { PublishMinutesPage } from './view.tsx';

/** `/moten/:meeting/protokoll/publicera`: what everyone would read is chosen (`?valt=1&visa=…`), looked at and made public. */
export const publishMinutesRoutes: readonly AnyRoute[] = publishThingRoutes<FrozenAsked>({
  kind: 'minutes',
  path: '/moten/:meeting/protokoll/publicera',
  may: publishForBody,
  subject: latestAsked,
  idOf: ({ meeting }) => meeting.id,
  back: ({ meeting }) => `/moten/${meeting.id}/protokoll/publicera`,
  publish: (web, asked, input) => publishMinutes(web, { ...input, meetingId: asked.meeting.id, without: leftOut(web, asked) }),
  view: async (web, asked, page) => {
    const without = leftOut(web, asked);
    const { shown, seen } = await minutesPublication(web, asked, without);
    const numbers = numbersInMinutes(web, shown).map(({ written }) => written.replace(/\d{4}$/, '••••'));
    return <PublishMinutesPage {...page} asked={asked} shown={shown} without={without} seen={seen} numbers={numbers} />;
  },
});

/** All is shown until somebody has chosen. */
function leftOut({ query }: Pick<Web, 'query'>, { frozen }: FrozenAsked): readonly string[] {
  if (query.get('valt') === null) return [];
  const shown = new Set(query.getAll('visa'));
  return frozen.content.items.flatMap(({ id }) => (shown.has(id) ? [] : [id]));
}
