import type { Attempts } from '../../../accounts/index.ts';
import { allPrincipals, type Principal } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { program } from '../../../platform/actor.ts';
import { goOnAs } from '../../../platform/db/database.ts';
import { hidden } from '../../../platform/http/answers/hidden.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { principalNames } from '../../../rounds/index.ts';
import { capitalise, ErrorSummary, ExampleTag, longDate, Page, PlainWords, Remark, uiFor } from '../../../ui/index.ts';
import { activitiesOf, type FollowedText } from '../../followed-plan.ts';
import { principalSentence } from '../../introduction/introduction-sentence.ts';
import { stageCounts } from '../../introduction/stage-counts.ts';
import { stagesOn } from '../../introduction/stage-on.ts';
import { mayReportByLink } from '../../policy.ts';
import { openedByLink } from '../../queries/periods/link.ts';
import type { Period } from '../../queries/periods/periods.ts';
import { introductionErrors } from '../../refusals/introduction.ts';
import { StageForm } from '../stage-form/stage-form.tsx';
import { asTyped, type StageFormState, takeStages, untouched } from '../stage-form/take-stages.ts';
import { introductionLinkWords } from './words.ts';

const path = '/inforande/:token';
const act = 'say-stages';

type Parts = { readonly attempts: Pick<Attempts, 'count'> };

/** `/inforande/:token`: a principal that was asked by mail says how far it has come, without an account. To look changes nothing. */
export function introductionLinkRoutes({ attempts }: Parts): readonly AnyRoute[] {
  return [
    route({ method: 'get', path, may: mayReportByLink, handle: (web) => show(web) }),
    route({ method: 'post', path, may: mayReportByLink, act, handle: (web) => take(web, attempts) }),
  ];
}

/** Whoever has the link has no account, and whoever has one answers as the principal all the same. */
const asProgram = (web: Web) => goOnAs(web, program('introduction link'), act);
const tokenOf = (web: Web) => web.params['token'] ?? '';

interface Opened {
  readonly plan: FollowedText;
  readonly principal: Principal;
  readonly period: Period;
  readonly how: 'link';
  readonly speaker: null;
}

/** Null for a link that is nobody's, or that asks a person about activities. */
async function openedFor(ctx: Ctx, token: string): Promise<Opened | null> {
  const opened = await openedByLink(ctx, token);
  const principal = (await allPrincipals(ctx)).find(({ id }) => id === opened?.ask.principalId);
  if (opened === null || principal === undefined) return null;
  return { plan: opened.plan, period: opened.period, principal, how: 'link', speaker: null };
}

async function take(web: Web, attempts: Parts['attempts']): Promise<Response> {
  const form = await web.form();
  const tooOften = (await attempts.count('contact-link', tokenOf(web), web.address)) !== null;
  const ctx = await asProgram(web);
  const opened = await openedFor(ctx, tokenOf(web));
  if (opened === null || opened.period.state === 'closed') return show(web);
  if (tooOften) return show(web, await asTyped(ctx, form, opened, [{ code: 'too-often' }]));
  const taken = await takeStages(ctx, form, opened);
  if (taken.again !== undefined) return show(web, taken.again);
  return hidden(web.redirect(`/inforande/${encodeURIComponent(tokenOf(web))}?klart=ja`));
}

async function show(web: Web, state: StageFormState | null = null): Promise<Response> {
  const ctx = await asProgram(web);
  const opened = await openedFor(ctx, tokenOf(web));
  const w = introductionLinkWords[web.lang];
  const ui = uiFor(web);
  if (opened === null) return hidden(await web.html(<Page ui={ui} title={w.dead} lead={w.deadLead} />, 404));
  const { plan, principal, period } = opened;
  const eyebrow = (
    <>
      {`${principal.name} · ${period.title}`} {plan.example ? <ExampleTag ui={ui} /> : null}
    </>
  );
  if (period.state === 'closed')
    return hidden(await web.html(<Page ui={ui} title={w.closed} lead={w.closedLead} eyebrow={eyebrow} />));
  const shown = state ?? (await untouched(ctx, opened));
  const errors = introductionErrors(shown.refusals, web.lang);
  const names = principalNames(web.lang, await allPrincipals(ctx)).get(principal.code);
  const name = names?.inText ?? principal.name;
  const isDone = state === null && web.query.get('klart') === 'ja';
  const ids = activitiesOf(plan).map(({ id }) => id);
  const counts = stageCounts(stagesOn(shown.before, web.today), ids, [principal.code]);
  const action = ui.href(`/inforande/${encodeURIComponent(tokenOf(web))}`);
  const page = (
    <Page
      ui={ui}
      title={isDone ? w.answered : principalSentence(web.lang, name, counts)}
      lead={isDone ? w.answeredLead : w.lead(plan.title, longDate(web.lang, period.answerBy))}
      eyebrow={eyebrow}
      failed={errors.length > 0}
    >
      <ErrorSummary ui={ui} errors={errors} />
      {period.message === '' ? null : (
        <Remark>
          <p>
            <strong>{w.message}</strong>
          </p>
          <PlainWords text={period.message} />
        </Remark>
      )}
      <StageForm ui={ui} view={{ ...shown, action, errors, historyOf: null, areas: plan.areas, name: capitalise(name) }} />
    </Page>
  );
  return hidden(await web.html(page, state === null ? 200 : 422));
}
