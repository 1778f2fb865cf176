import { typedDayOrNone } from '../../../platform/days/typed-day.ts';
import { newId } from '../../../platform/db/columns.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Form, Web } from '../../../platform/http/web.ts';
import { requestIn } from '../../../platform/request-in.ts';
import { type FormErrors, longDate, uiFor } from '../../../ui/index.ts';
import { endSharing, extendSharing, withdrawSharing } from '../../acts/change-sharing.ts';
import { mayShare } from '../../policy.ts';
import { askedAndSilent } from '../../queries/asked-and-silent.ts';
import { boardsAsked } from '../../queries/boards-asked.ts';
import { countsOfSharings } from '../../queries/comment-counts.ts';
import { boardsAnswered } from '../../queries/statement/statements.ts';
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
  const lead = await leadOf(web, kind, sharing);
  const { until } = sharingState(sharing, web.today);
  const proposed = kind === 'extend' && typed.until === '' ? until.add({ days: 7 }).toString() : typed.until;
  const view = { sharing, kind, lead, action: `/remisser/${sharing.id}/${path}`, typed: { ...typed, until: proposed } };
  return web.html(<ChangePage ui={uiFor(web)} view={view} />, typed.errors.length > 0 ? 422 : 200);
}

/** What it does, and who is told. */
async function leadOf(web: Web, kind: Change['kind'], sharing: SharingWithText): Promise<string> {
  const w = words[web.lang][sharing.kind];
  const { state, until } = sharingState(sharing, web.today);
  const day = longDate(web.lang, until);
  if (kind === 'extend') return w.extend.lead(day);
  if (kind === 'withdraw') return w.withdraw.lead;
  const { comments = 0, unanswered = 0 } = (await countsOfSharings(web, [sharing.id])).get(sharing.id) ?? {};
  const early = state === 'open' ? [w.end.early(day, await silentIn(web, sharing))] : [];
  return [...early, w.end.lead(sharing.kind === 'statement' ? unanswered : comments), w.end.told].join(' ');
}

/** How many of those who were asked have not answered. */
async function silentIn(web: Web, sharing: SharingWithText): Promise<number> {
  if (sharing.kind === 'statement') {
    const heard = new Set((await boardsAnswered(web, [sharing.id])).get(sharing.id));
    return ((await boardsAsked(web, [sharing.id])).get(sharing.id) ?? []).filter((board) => !heard.has(board)).length;
  }
  return (await askedAndSilent(web, sharing)).silent.length;
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
