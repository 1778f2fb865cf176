import { newId } from '../../../platform/db/columns.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { requestIn } from '../../../platform/request-in.ts';
import { ErrorSummary, Form, type FormErrors, Hidden, Page, SubmitButton, uiFor } from '../../../ui/index.ts';
import { startPaper } from '../../acts/papers/start-paper.ts';
import type { FollowedPlan } from '../../followed-plan.ts';
import { inSentence } from '../../papers/words.ts';
import { mayKeepFollowup } from '../../policy.ts';
import { followedPlan } from '../../queries/followed-plans.ts';
import { periodsOf } from '../../queries/periods/periods.ts';
import { paperErrors } from '../../refusals/papers.ts';
import { MetaFields, type TypedMeta } from '../paper-parts/meta-fields.tsx';
import { partWords } from '../paper-parts/words.ts';
import { newPaperWords } from './words.ts';

const common = {
  ...{ path: '/uppfoljning/:plan/rapporter/ny', may: mayKeepFollowup },
  subject: (web: Web) => followedPlan(web, web.params['plan'] ?? ''),
} as const;

/** `/uppfoljning/:plan/rapporter/ny`: what report it is to be. */
export const newPaperRoutes: readonly AnyRoute[] = [
  route<FollowedPlan>({ ...common, method: 'get', handle: begin }),
  route<FollowedPlan>({ ...common, method: 'post', act: 'start-paper', handle: take }),
];

interface Typed extends TypedMeta {
  readonly request: string;
}

async function begin(web: Web, plan: FollowedPlan): Promise<Response> {
  const last = (await periodsOf(web, plan.id)).at(-1);
  const kind = last !== undefined && last.to.until(plan.to).sign <= 0 ? 'final' : 'interim';
  const w = newPaperWords[web.lang];
  const title = kind === 'final' ? w.final(inSentence(plan.title)) : last === undefined ? '' : w.interim(inSentence(last.title));
  return show(web, plan, { request: newId(), kind, title, periodId: last?.id ?? '' }, []);
}

async function show(web: Web, plan: FollowedPlan, typed: Typed, errors: FormErrors): Promise<Response> {
  const [ui, w, words] = [uiFor(web), newPaperWords[web.lang], partWords[web.lang]];
  const here = `/uppfoljning/${plan.id}/rapporter`;
  return web.html(
    <Page
      ui={ui}
      title={w.title}
      lead={w.lead}
      current="/uppfoljning"
      eyebrow={plan.title}
      crumbs={[
        { label: words.room, href: '/uppfoljning' },
        { label: plan.title, href: `/uppfoljning/${plan.id}` },
        { label: words.papers, href: here },
        { label: w.title },
      ]}
      failed={errors.length > 0}
    >
      <ErrorSummary ui={ui} errors={errors} />
      <Form ui={ui} action={ui.href(`${here}/ny`)} label={w.title}>
        <Hidden name="request" value={typed.request} />
        <MetaFields {...{ ui, typed, errors }} periods={await periodsOf(web, plan.id)} />
        <SubmitButton>{w.begin}</SubmitButton>
      </Form>
    </Page>,
    errors.length === 0 ? 200 : 422,
  );
}

async function take(web: Web, plan: FollowedPlan): Promise<Response> {
  const form = await web.form();
  const typed = { request: requestIn(form), kind: form.text('kind'), periodId: form.text('periodId'), title: form.text('title') };
  const { request: requestId, ...meta } = typed;
  const made = await startPaper(web, { planId: plan.id, requestId, ...meta });
  if (!made.ok) return show(web, plan, typed, paperErrors(made.refusals, web.lang));
  return web.redirect(`/uppfoljning/${plan.id}/rapporter/${made.value.draftId}`);
}
