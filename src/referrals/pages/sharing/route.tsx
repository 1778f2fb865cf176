import { lettersSentIn } from '../../../correspondence/index.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { ownValue } from '../../../platform/own-value.ts';
import { csvResponse } from '../../../platform/sheets/csv.ts';
import { uiFor } from '../../../ui/index.ts';
import { mayReadSharing, mayShare } from '../../policy.ts';
import { commentsOf } from '../../queries/comments.ts';
import { type SharingWithText, sharingState } from '../../sharing.ts';
import { doneNotice } from '../done.ts';
import { referralView } from '../referral/present.ts';
import { ReferralPage } from '../referral/view.tsx';
import { words } from '../referral/words.ts';
import { sharingAsked } from '../sharing-asked.ts';
import { commentsCsv } from './comments-csv.ts';
import { readTalkAsked, sharingView } from './present.ts';
import { SharingPage } from './view.tsx';

/** `/remisser/:sharing`: a draft that is shared informally, or a text that is out for statement. @param url public address, no slash at the end */
export function sharingRouteOf(url: string): AnyRoute {
  return route<SharingWithText>({
    method: 'get',
    path: '/remisser/:sharing',
    may: mayReadSharing,
    subject: sharingAsked,
    handle: async (web, sharing) => {
      if (web.query.get('format') === 'csv') return asCsv(web, sharing);
      if (sharing.kind === 'statement') return asReferral(web, sharing, url);
      const view = await sharingView(web, sharing);
      return web.html(<SharingPage ui={uiFor(web, { notice: doneNotice(web) })} view={view} />);
    },
  });
}

async function asReferral(web: Web, sharing: SharingWithText, url: string): Promise<Response> {
  const { sand, yttrande } = words[web.lang];
  const text = ownValue({ sand, yttrande }, web.query.get('klart')) ?? lettersSentIn(web);
  const notice = text === undefined ? doneNotice(web) : ({ kind: 'done', text } as const);
  return web.html(<ReferralPage ui={uiFor(web, { notice })} view={await referralView(web, sharing, url)} />);
}

async function asCsv(web: Web, sharing: SharingWithText): Promise<Response> {
  const { author } = readTalkAsked(web.query);
  const hidden = sharingState(sharing, web.today).state === 'withdrawn' && !mayShare.allows(web.actor, undefined);
  const comments = hidden ? [] : await commentsOf(web, sharing.id, { author: author ?? undefined });
  return csvResponse('synpunkter', commentsCsv(web.lang, sharing, comments));
}
