import { newId } from '../../../platform/db/columns.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { requestIn } from '../../../platform/request-in.ts';
import type { Refusal } from '../../../platform/result.ts';
import { DateField, TextArea } from '../../../ui/index.ts';
import { addStep } from '../../acts/paths/add-step.ts';
import { removeStep } from '../../acts/paths/remove-step.ts';
import { mayChangePath, mayReadRounds } from '../../policy.ts';
import type { RoundRefusal } from '../../refusals.ts';
import { roundUi } from '../live/round-ui.ts';
import { type AskedPrincipal, principalAsked } from '../principal-asked.ts';
import { doneNotice } from '../round/words.ts';
import { SmallFormPage } from '../small-form.tsx';
import { smallForm } from '../small-route.ts';
import { Reader, type Typed, typedAgain, untouched } from '../typed.ts';
import { pathShown } from './present.ts';
import { PathPage } from './view.tsx';
import { pathWords } from './words.ts';

const path = '/beslut/:round/vag/:code';
const pathOf = ({ round, principal }: AskedPrincipal) => `/beslut/${round.id}/vag/${principal.code}`;

async function show(web: Web, asked: AskedPrincipal, typed: Typed, request: string, status = 200): Promise<Response> {
  const text = doneNotice(web.lang, web.query.get('klart'));
  const ui = roundUi(web, asked.round.id, mayChangePath.allows(web.actor, asked) ? 'tell' : 'show', text);
  const shown = await pathShown(web, asked);
  return web.html(<PathPage ui={ui} shown={shown} typed={typed} request={request} action={pathOf(asked)} />, status);
}

async function add(web: Web, asked: AskedPrincipal): Promise<Response> {
  const form = await web.form();
  const request = requestIn(form);
  const read = new Reader(form);
  const [boardId, part] = [read.words('boardId'), read.choice('part', ['prepare', 'recommend', 'decide'])];
  const [stage, scope, on, reason] = [read.count('stage') ?? 1, read.text('scope'), read.day('on'), read.words('reason')];
  const again = (refusals: readonly Refusal<RoundRefusal>[]) =>
    show(web, asked, typedAgain(form, refusals, web.lang), request, 422);
  if (part === undefined || read.refusals.length > 0) return again(read.refusals);
  const { round, principal } = asked;
  const added = await addStep(web, {
    request,
    roundId: round.id,
    principalId: principal.principalId,
    boardId,
    part,
    stage,
    scope,
    on,
    reason,
  });
  return added.ok ? web.redirect(`${pathOf(asked)}?klart=vag-andrad`) : again(added.refusals);
}

const remove = smallForm<AskedPrincipal>({
  path: `${path}/ta-bort/:step`,
  act: 'remove-step',
  may: mayChangePath,
  subject: async (web) => {
    const asked = await principalAsked(web);
    return asked?.steps.some(({ key }) => key === web.params['step']) ? asked : null;
  },
  view: (web, asked, typed, request) => {
    const ui = roundUi(web, asked.round.id, 'tell');
    const words = pathWords[web.lang];
    const { round, principal, steps, boardsById } = asked;
    const step = steps.find(({ key }) => key === web.params['step']);
    const title = words.removeTitle(boardsById.get(step?.boardId ?? '')?.name ?? '');
    const crumbs = [
      { label: words.rounds, href: '/beslut' },
      { label: round.title, href: `/beslut/${round.id}` },
      { label: words.title(principal.name), href: pathOf(asked) },
    ];
    const back = pathOf(asked);
    return (
      <SmallFormPage
        {...{ ui, typed, request, crumbs, back, title }}
        lead={words.removeLead}
        eyebrow={principal.name}
        action={web.path}
        save={words.remove}
        danger
      >
        <DateField
          ui={ui}
          name="on"
          label={words.removeOn}
          value={typed.value('on', web.today.toString())}
          errors={typed.errors}
        />
        <TextArea ui={ui} name="reason" label={words.reason} rows={2} value={typed.value('reason')} errors={typed.errors} />
      </SmallFormPage>
    );
  },
  take: (web, { steps }, read) => {
    const [on, reason] = [read.day('on'), read.words('reason')];
    const stepId = steps.find(({ key }) => key === web.params['step'])?.id ?? '';
    return () => removeStep(web, { stepId, on, reason });
  },
  to: (asked) => `${pathOf(asked)}?klart=vag-andrad`,
});

export const pathRoutes: readonly AnyRoute[] = [
  route<AskedPrincipal>({
    method: 'get',
    path,
    may: mayReadRounds,
    subject: principalAsked,
    handle: (web, asked) => show(web, asked, untouched, newId()),
  }),
  route<AskedPrincipal>({ method: 'post', path, act: 'add-step', may: mayChangePath, subject: principalAsked, handle: add }),
  ...remove,
];
