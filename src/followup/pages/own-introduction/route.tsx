import { actsForPrincipal, allPrincipals, type Principal, principalByCode } from '../../../members/index.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { principalNames } from '../../../rounds/index.ts';
import { capitalise, countInWords, ErrorSummary, ExampleTag, longDate, Page, uiFor } from '../../../ui/index.ts';
import { activitiesOf, type FollowedPlan } from '../../followed-plan.ts';
import { principalSentence } from '../../introduction/introduction-sentence.ts';
import { stageCounts } from '../../introduction/stage-counts.ts';
import { stagesOn } from '../../introduction/stage-on.ts';
import { maySayForPrincipal } from '../../policy.ts';
import { followedPlan } from '../../queries/followed-plans.ts';
import { personsOf } from '../../queries/periods/leads.ts';
import { type Period, periodsOf } from '../../queries/periods/periods.ts';
import { introductionErrors } from '../../refusals/introduction.ts';
import { StageForm } from '../stage-form/stage-form.tsx';
import { type Speaking, type StageFormState, takeStages, untouched } from '../stage-form/take-stages.ts';
import { stageFormWords } from '../stage-form/words.ts';
import { ownIntroductionWords } from './words.ts';

interface Own {
  /** What the permission is about. */
  readonly principalId: string;
  readonly plan: FollowedPlan;
  readonly principal: Principal;
}

const path = '/uppfoljning/:plan/inforande/:code';

/** `/uppfoljning/:plan/inforande/:code`: a principal says for itself how far it has come. */
export const ownIntroductionRoutes: readonly AnyRoute[] = [
  route<Own>({ method: 'get', path, may: maySayForPrincipal, subject, handle: (web, own) => show(web, own, null) }),
  route<Own>({ method: 'post', path, act: 'say-stages', may: maySayForPrincipal, subject, handle: take }),
];

async function subject(web: Web): Promise<Own | null> {
  const principal = await principalByCode(web, web.params['code'] ?? '');
  const plan = principal === null ? null : await followedPlan(web, web.params['plan'] ?? '');
  return principal === null || plan === null ? null : { principalId: principal.id, plan, principal };
}

/** An officer speaks for their own; the secretariat writes down what others have told. */
async function speakingOf(web: Web, { plan, principal }: Own): Promise<Speaking & { readonly period: Period | null }> {
  const period = (await periodsOf(web, plan.id)).findLast(({ state }) => state === 'open') ?? null;
  if (!actsForPrincipal(web.actor, principal.id)) return { plan, principal, period, how: 'told', speaker: null };
  const [personId = null] = await personsOf(web);
  return { plan, principal, period, how: 'signed-in', speaker: { personId, label: web.actor.label } };
}

const addressOf = ({ plan, principal }: Own) => `/uppfoljning/${plan.id}/inforande/${encodeURIComponent(principal.code)}`;

async function take(web: Web, own: Own): Promise<Response> {
  const taken = await takeStages(web, await web.form(), await speakingOf(web, own));
  return taken.again === undefined ? web.redirect(`${addressOf(own)}?klart=${taken.saved}`) : show(web, own, taken.again);
}

async function show(web: Web, own: Own, state: StageFormState | null): Promise<Response> {
  const { lang } = web;
  const { plan, principal } = own;
  const speaking = await speakingOf(web, own);
  const shown = state ?? (await untouched(web, speaking));
  const names = principalNames(lang, await allPrincipals(web)).get(principal.code);
  const name = names?.inText ?? principal.name;
  const w = ownIntroductionWords[lang];
  const ids = activitiesOf(plan).map(({ id }) => id);
  const counts = stageCounts(stagesOn(shown.before, web.today), ids, [principal.code]);
  const errors = introductionErrors(shown.refusals, lang);
  const ui = uiFor(web, { notice: doneNotice(lang, web.query.get('klart'), state) });
  const action = ui.href(addressOf(own));
  const historyOf = ({ number }: { readonly number: string }) =>
    `/uppfoljning/${plan.id}/inforande?aktivitet=${number}&huvudman=${encodeURIComponent(principal.code)}#sagt`;
  const page = (
    <Page
      ui={ui}
      title={principalSentence(lang, name, counts)}
      lead={[w.lead(plan.title, name), asked(lang, speaking.period, shown), shown.who === null ? '' : w.told].join(' ')}
      tab={principal.name}
      current="/uppfoljning"
      failed={errors.length > 0}
      crumbs={[
        { label: w.followup, href: '/uppfoljning' },
        { label: plan.title, href: `/uppfoljning/${plan.id}` },
        { label: w.introduction, href: `/uppfoljning/${plan.id}/inforande` },
        { label: names?.label ?? principal.name },
      ]}
      eyebrow={
        <>
          {principal.name} {plan.example ? <ExampleTag ui={ui} /> : null}
        </>
      }
    >
      <ErrorSummary ui={ui} errors={errors} />
      <StageForm ui={ui} view={{ ...shown, action, errors, historyOf, areas: plan.areas, name: capitalise(name) }} />
    </Page>
  );
  return web.html(page, state === null ? 200 : 422);
}

function asked(lang: Web['lang'], period: Period | null, { before }: StageFormState): string {
  const w = ownIntroductionWords[lang];
  if (period === null) return '';
  return before.some(({ periodId }) => periodId === period.id) ? w.answered : w.asked(longDate(lang, period.answerBy));
}

function doneNotice(lang: Web['lang'], done: string | null, state: StageFormState | null) {
  if (done === null || !/^\d{1,3}$/.test(done) || state !== null) return undefined;
  const w = stageFormWords[lang];
  const count = Number(done);
  const text = count === 0 ? w.savedSame : w.saved(w.activities(countInWords(lang, count), count === 1));
  return { kind: 'done' as const, text };
}
