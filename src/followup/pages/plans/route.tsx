import { type AnyRoute, route } from '../../../platform/http/route.ts';
import { ButtonLink, type Column, DataTable, Empty, ExampleTag, Link, Page, type Ui, uiFor } from '../../../ui/index.ts';
import { activitiesOf, type FollowedPlan } from '../../followed-plan.ts';
import { maySeeFollowup } from '../../policy.ts';
import { followedPlans } from '../../queries/followed-plans.ts';
import { words } from './words.ts';

/** `/uppfoljning`: the plans that are followed up, the latest first. */
export const followedPlansRoute: AnyRoute = route({
  method: 'get',
  path: '/uppfoljning',
  remembered: true,
  may: maySeeFollowup,
  handle: async (web) => web.html(<FollowedPlansPage ui={uiFor(web)} plans={await followedPlans(web)} />),
});

function FollowedPlansPage({ ui, plans }: { ui: Ui; plans: readonly FollowedPlan[] }) {
  const w = words[ui.lang];
  const [first] = plans;
  return (
    <Page
      ui={ui}
      title={w.title}
      lead={w.lead(plans.length)}
      current="/uppfoljning"
      actions={
        first === undefined ? null : <ButtonLink href={ui.href(`/uppfoljning/${first.id}`)}>{w.open(first.title)}</ButtonLink>
      }
    >
      <DataTable ui={ui} caption={w.caption} rows={plans} columns={columnsOf(ui)} empty={<Empty title={w.none}>{w.how}</Empty>} />
    </Page>
  );
}

function columnsOf(ui: Ui): readonly Column<FollowedPlan>[] {
  const w = words[ui.lang];
  return [
    {
      label: w.plan,
      heads: true,
      cell: ({ id, title, example }) => (
        <>
          <Link href={ui.href(`/uppfoljning/${id}`)}>{title}</Link> {example ? <ExampleTag ui={ui} /> : null}
        </>
      ),
    },
    { label: w.activities, numeric: true, cell: (plan) => activitiesOf(plan).length },
    { label: w.from, cell: ({ from }) => from.toString() },
    { label: w.to, cell: ({ to }) => to.toString() },
  ];
}
