import { plansWithLife, type TextAndKeys, textAndKeys, workingRef } from '../../../plans/index.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import {
  ButtonLink,
  Empty,
  Form,
  Page,
  Section,
  Select,
  type SelectOption,
  SubmitButton,
  type Ui,
  uiFor,
} from '../../../ui/index.ts';
import { mayShare } from '../../policy.ts';
import { shared } from '../words.ts';
import { words } from './words.ts';

/** The three kinds of sharing (domain.md, 6), and where each begins for a plan. */
const kinds = [
  { kind: 'informal', href: (planId: string) => `/remisser/ny/informellt?plan=${planId}` },
  { kind: 'statement', href: (planId: string) => `/remisser/ny/remiss?plan=${planId}` },
  { kind: 'decision', href: (planId: string) => `/arbetsplan/${planId}` },
] as const;

/** The working text that the query names. */
export function planInQuery(web: Web): Promise<TextAndKeys | null> {
  return textAndKeys(web, workingRef(web.query.get('plan') ?? ''));
}

/** `/remisser/ny?plan=ID`: how is it to be shared, and what does each way mean. */
export const chooseKindRoute: AnyRoute = route({
  method: 'get',
  path: '/remisser/ny',
  may: mayShare,
  handle: async (web) => {
    const plan = await planInQuery(web);
    if (plan !== null) return web.html(<ChooseKindPage ui={uiFor(web)} plan={plan} />);
    const plans = await plansWithLife(web, web.today);
    const options = plans.map((each) => ({ value: each.plan.id, label: each.plan.title }));
    return web.html(<ChoosePlanPage ui={uiFor(web)} options={options} />);
  },
});

function ChooseKindPage({ ui, plan }: { ui: Ui; plan: TextAndKeys }) {
  const w = words[ui.lang];
  return (
    <Page
      ui={ui}
      title={w.title}
      lead={w.lead}
      eyebrow={plan.planTitle}
      current="/remisser"
      crumbs={[{ label: shared[ui.lang].room, href: '/remisser' }, { label: w.title }]}
    >
      {kinds.map(({ kind, href }, place) => (
        <Section title={w.kinds[kind].name}>
          <p>{w.kinds[kind].means}</p>
          <p>
            <ButtonLink kind={place === 0 ? 'primary' : 'secondary'} href={ui.href(href(plan.planId))}>
              {w.kinds[kind].button}
            </ButtonLink>
          </p>
        </Section>
      ))}
    </Page>
  );
}

function ChoosePlanPage({ ui, options }: { ui: Ui; options: readonly SelectOption[] }) {
  const w = words[ui.lang];
  return (
    <Page
      ui={ui}
      title={w.choosePlan}
      lead={options.length === 0 ? undefined : w.choosePlanLead}
      current="/remisser"
      crumbs={[{ label: shared[ui.lang].room, href: '/remisser' }, { label: w.choosePlan }]}
    >
      {options.length === 0 ? (
        <Empty title={w.noPlans}>{w.noPlansMore}</Empty>
      ) : (
        <Form ui={ui} action={ui.href('/remisser/ny')} method="get">
          <Select ui={ui} name="plan" label={w.plan} options={options} empty={false} />
          <SubmitButton>{w.next}</SubmitButton>
        </Form>
      )}
    </Page>
  );
}
