import { typedDayOrNone } from '../../../platform/days/typed-day.ts';
import { newId } from '../../../platform/db/columns.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Form, Web } from '../../../platform/http/web.ts';
import { requestIn } from '../../../platform/request-in.ts';
import { type FormErrors, longDate, uiFor } from '../../../ui/index.ts';
import { endSharing, extendSharing, withdrawSharing } from '../../acts/change-sharing.ts';
import { mayShare } from '../../policy.ts';
import { countsOfSharings } from '../../queries/comment-counts.ts';
import { type ReferralResult, referralErrors } from '../../refusals.ts';
import { type SharingWithText, sharingState } from '../../sharing.ts';
import { sharingAsked } from '../sharing-asked.ts';
import { ChangePage } from './view.tsx';
import { words } from './words.ts';

interface Typed {
  readonly reason: string;
  readonly until: string;
  readonly request: string;
  readonly errors: FormErrors;
}

interface Change {
  readonly path: string;
  readonly act: string;
  readonly kind: 'extend' | 'end' | 'withdraw';
  readonly done: string;
  readonly take: (web: Web, id: string, typed: Omit<Typed, 'errors'>) => Promise<ReferralResult<null>>;
}

const changes: readonly Change[] = [
  {
    ...{ path: 'forlang', act: 'extend-sharing', kind: 'extend', done: 'forlangt' },
    take: async (web, sharingId, { reason, until, request }) => {
      const day = typedDayOrNone(until);
      if (!day) return { ok: false, refusals: [{ code: 'day-wrong', field: 'until' }] };
      return extendSharing(web, { sharingId, reason, requestId: request, until: day });
    },
  },
  {
    ...{ path: 'avsluta', act: 'end-sharing', kind: 'end', done: 'avslutat' },
    take: (web, sharingId, { reason, request }) => endSharing(web, { sharingId, reason, requestId: request }),
  },
  {
    ...{ path: 'dra-tillbaka', act: 'withdraw-sharing', kind: 'withdraw', done: 'tillbakadraget' },
    take: (web, sharingId, { reason, request }) => withdrawSharing(web, { sharingId, reason, requestId: request }),
  },
];

/** What is still running. */
async function running(web: Web): Promise<SharingWithText | null> {
  const sharing = await sharingAsked(web);
  if (sharing === null) return null;
  const { state } = sharingState(sharing, web.today);
  return state === 'open' || state === 'over' ? sharing : null;
}

async function show(web: Web, { kind, path }: Change, sharing: SharingWithText, typed: Typed): Promise<Response> {
  const w = words[web.lang];
  const counts = (await countsOfSharings(web, [sharing.id])).get(sharing.id);
  const { until } = sharingState(sharing, web.today);
  const lead = {
    extend: () => w.extend.lead(longDate(web.lang, until)),
    end: () => w.end.lead(counts?.comments ?? 0),
    withdraw: () => w.withdraw.lead,
  }[kind]();
  const proposed = kind === 'extend' && typed.until === '' ? until.add({ days: 7 }).toString() : typed.until;
  const view = { sharing, kind, lead, action: `/remisser/${sharing.id}/${path}`, typed: { ...typed, until: proposed } };
  return web.html(<ChangePage ui={uiFor(web)} view={view} />, typed.errors.length > 0 ? 422 : 200);
}

function typedIn(form: Form): Omit<Typed, 'errors'> {
  return { reason: form.text('reason').slice(0, 1000), until: form.text('until'), request: requestIn(form) };
}

/** More time, closed, or taken back: a page each with its reason. */
export const changeRoutes: readonly AnyRoute[] = changes.flatMap((change) => {
  const common = { path: `/remisser/:sharing/${change.path}`, may: mayShare, subject: running } as const;
  return [
    route<SharingWithText>({
      ...common,
      method: 'get',
      handle: (web, sharing) => show(web, change, sharing, { reason: '', until: '', request: newId(), errors: [] }),
    }),
    route<SharingWithText>({
      ...{ ...common, subject: sharingAsked, method: 'post', act: change.act },
      handle: async (web, sharing) => {
        const typed = typedIn(await web.form());
        const taken = await change.take(web, sharing.id, typed);
        if (!taken.ok) return show(web, change, sharing, { ...typed, errors: referralErrors(taken.refusals, web.lang) });
        return web.redirect(`/remisser/${sharing.id}?klart=${change.done}`);
      },
    }),
  ];
});
