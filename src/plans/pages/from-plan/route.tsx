import { newId } from '../../../platform/db/columns.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Form, Web } from '../../../platform/http/web.ts';
import { isUuid } from '../../../platform/uuid.ts';
import { type FormErrors, uiFor } from '../../../ui/index.ts';
import { createPlan } from '../../acts/create-plan.ts';
import { wrongInMeta } from '../../acts/edit-plan.ts';
import type { Draft } from '../../draft.ts';
import { writePlans } from '../../policy.ts';
import { type PlanWithLife, plansWithLife } from '../../queries/plans.ts';
import { textToContinue } from '../../queries/text-to-continue.ts';
import { type CarriedOn, carriedOn } from '../../starting/carry-on.ts';
import { readPlan } from '../../writing/fields.ts';
import { typedMeta } from '../meta-form.tsx';
import { errorsOf } from '../typed.ts';
import type { AnswersOfPlan } from './answers.ts';
import { ReviewPage } from './review.tsx';
import { address, FromPlanPage, type StartView, type TypedStart } from './view.tsx';
import { words } from './words.ts';

interface Followed {
  readonly plans: readonly PlanWithLife[];
  readonly previous: PlanWithLife;
  readonly draft: Draft;
  readonly answers: StartView['answers'];
}

const common = { path: address, may: writePlans } as const;

/** @param answersOf what came of the last plan, as a later room tells it */
export function fromPlanRoutes(answersOf: AnswersOfPlan): readonly AnyRoute[] {
  return [
    route<Followed>({
      ...common,
      method: 'get',
      subject: (web) => followed(web, web.query.get('plan') ?? '', answersOf),
      handle: (web, subject) => show(web, subject, proposed(web, subject), []),
    }),
    route<Followed>({
      ...common,
      method: 'post',
      act: 'create-plan',
      subject: async (web) => followed(web, (await web.form()).text('plan'), answersOf),
      handle: take,
    }),
  ];
}

/** The plan that is followed: the one named, else the one in force, else the latest. */
async function followed(web: Web, id: string, answersOf: AnswersOfPlan): Promise<Followed | null> {
  const plans = await plansWithLife(web, web.today);
  const usual = plans.find(({ life }) => life.state === 'in-force') ?? plans[0];
  const previous = id === '' ? usual : plans.find(({ plan }) => plan.id === id);
  if (previous === undefined) return null;
  const answers = await answersOf(web, previous.plan.id, web.lang);
  return { plans, previous, draft: await textToContinue(web, previous), answers };
}

function proposed(web: Web, { previous: { plan }, plans }: Followed): TypedStart {
  const first = Math.max(...plans.map((each) => each.plan.lastYear)) + 1;
  const title = words[web.lang].planTitle(first, first + 1);
  const years = { firstYear: String(first), lastYear: String(first + 1) };
  return { request: newId(), title, ...years, aim: plan.aim, registrationNumber: '', reasons: new Map() };
}

async function take(web: Web, subject: Followed): Promise<Response> {
  const form = await web.form();
  const typed = typedStart(form, subject.draft);
  const meta = readPlan(typed);
  const step = form.text('steg');
  const wrong = wrongInMeta(meta);
  if (step === 'andra') return show(web, subject, typed, []);
  if (wrong !== null) return show(web, subject, typed, errorsOf(wrong.refusals, web.lang));
  const carried = carriedOn(subject.draft, typed.reasons, meta.firstYear);
  if (step !== 'skapa') return review(web, viewOf(subject, typed, []), carried);
  const result = await createPlan(web, {
    ...{ ...meta, previousPlanId: subject.previous.plan.id, begins: carried },
    ...(isUuid(typed.request) ? { id: typed.request } : {}),
  });
  return result.ok
    ? web.redirect(`/arbetsplan/${result.value.id}/skriv?klart=skapad`)
    : show(web, subject, typed, errorsOf(result.refusals, web.lang));
}

function typedStart(form: Form, draft: Draft): TypedStart {
  const ids = draft.flatMap(({ id, goals, activities }) => [
    id,
    ...goals.map((goal) => goal.id),
    ...activities.map((each) => each.id),
  ]);
  const reasons = new Map(
    ids.map((id) => [id, form.text(`skal-${id}`).trim().slice(0, 500)] as const).filter(([, reason]) => reason !== ''),
  );
  return { ...typedMeta(form), request: form.text('request'), reasons };
}

function viewOf({ plans, previous, draft, answers }: Followed, typed: TypedStart, errors: FormErrors): StartView {
  const options = plans.map(({ plan }) => ({ value: plan.id, label: plan.title }));
  return { previous: { id: previous.plan.id, title: previous.plan.title }, plans: options, draft, answers, typed, errors };
}

async function review(web: Web, view: StartView, carried: CarriedOn): Promise<Response> {
  return web.html(<ReviewPage ui={uiFor(web)} view={view} carried={carried} />);
}

function show(web: Web, subject: Followed, typed: TypedStart, errors: FormErrors): Promise<Response> {
  const view = viewOf(subject, typed, errors);
  return web.html(<FromPlanPage ui={uiFor(web)} view={view} />, errors.length === 0 ? 200 : 422);
}
