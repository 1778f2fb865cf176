import type { Temporal } from 'temporal-polyfill';
import {
  ButtonLink,
  type Column,
  type Crumb,
  DataTable,
  Empty,
  ErrorSummary,
  ExampleTag,
  HistoryLink,
  Link,
  longDate,
  Page,
  type Ui,
} from '../../../ui/index.ts';
import { activitiesOf, type FollowedActivity, type FollowedPlan } from '../../followed-plan.ts';
import { isOverdue, type Milestone } from '../../rollup/milestone.ts';
import { NewMilestoneForm, SayOfMilestoneForm, type Typed } from './forms.tsx';
import { MilestoneHistory, MilestoneState, slipOfMilestone } from './parts.tsx';
import { milestoneWords } from './words.ts';

interface ListView {
  readonly plan: FollowedPlan;
  readonly mayAdd: boolean;
  readonly milestones: readonly Milestone[];
  readonly today: Temporal.PlainDate;
}

function crumbsOf(ui: Ui, plan: FollowedPlan, ...more: readonly Crumb[]): readonly Crumb[] {
  const w = milestoneWords[ui.lang];
  return [{ label: w.followup, href: '/uppfoljning' }, { label: plan.title, href: `/uppfoljning/${plan.id}` }, ...more];
}

export function MilestonesPage({ ui, view: { plan, mayAdd, milestones, today } }: { ui: Ui; view: ListView }) {
  const w = milestoneWords[ui.lang];
  const reached = milestones.filter(({ state }) => state === 'reached').length;
  const overdue = milestones.filter((each) => isOverdue(each, today)).length;
  return (
    <Page
      ui={ui}
      title={w.title}
      lead={w.lead(milestones.length, reached, overdue)}
      eyebrow={plan.title}
      current="/uppfoljning"
      crumbs={crumbsOf(ui, plan, { label: w.title })}
      actions={mayAdd ? <ButtonLink href={ui.href(`/uppfoljning/${plan.id}/milstolpar/ny`)}>{w.add}</ButtonLink> : null}
    >
      <DataTable
        ui={ui}
        caption={w.caption}
        rows={milestones}
        columns={columnsOf(ui, plan, today)}
        empty={<Empty title={w.lead(0, 0, 0)}>{w.how}</Empty>}
      />
      <p>
        <Link href={ui.href(`/uppfoljning/${plan.id}/tidslinje`)}>{w.timeline}</Link>
      </p>
    </Page>
  );
}

function columnsOf(ui: Ui, plan: FollowedPlan, today: Temporal.PlainDate): readonly Column<Milestone>[] {
  const w = milestoneWords[ui.lang];
  const activities = new Map(activitiesOf(plan).map((activity) => [activity.id, activity]));
  return [
    {
      label: w.milestone,
      heads: true,
      cell: ({ id, title, example }) => (
        <>
          <Link href={ui.href(`/uppfoljning/${plan.id}/milstolpar/${id}`)}>{title}</Link>{' '}
          {example ? <ExampleTag ui={ui} /> : null}
        </>
      ),
    },
    { label: w.activity, cell: ({ activityId }) => <ActivityLink ui={ui} activity={activities.get(activityId)} /> },
    { label: w.planned, cell: ({ plannedOn }) => plannedOn.toString() },
    { label: w.now, cell: ({ on }) => on.toString() },
    { label: w.slip, cell: (each) => slipOfMilestone(ui, each) },
    {
      label: w.state,
      cell: (each) => (
        <>
          <MilestoneState ui={ui} milestone={each} today={today} /> {each.events.at(-1)?.text ?? ''}
        </>
      ),
    },
  ];
}

function ActivityLink({ ui, activity }: { ui: Ui; activity: FollowedActivity | undefined }) {
  if (activity === undefined) return null;
  return <Link href={ui.href(`/uppfoljning/aktiviteter/${activity.id}`)}>{`${activity.number} ${activity.title}`}</Link>;
}

interface OneView {
  readonly plan: FollowedPlan;
  readonly milestone: Milestone;
  readonly mayKeep: boolean;
  readonly today: Temporal.PlainDate;
}

export function MilestonePage({ ui, view, typed }: { ui: Ui; view: OneView; typed: Typed }) {
  const w = milestoneWords[ui.lang];
  const { plan, milestone, mayKeep, today } = view;
  const list = { label: w.title, href: `/uppfoljning/${plan.id}/milstolpar` };
  return (
    <Page
      ui={ui}
      title={milestone.title}
      lead={w.sentence[milestone.state](longDate(ui.lang, milestone.on))}
      eyebrow={<ActivityLink ui={ui} activity={activitiesOf(plan).find(({ id }) => id === milestone.activityId)} />}
      current="/uppfoljning"
      crumbs={crumbsOf(ui, plan, list, { label: milestone.title })}
      failed={typed.errors.length > 0}
    >
      <ErrorSummary ui={ui} errors={typed.errors} />
      <p>
        <MilestoneState ui={ui} milestone={milestone} today={today} /> {milestone.example ? <ExampleTag ui={ui} /> : null}
      </p>
      <MilestoneHistory ui={ui} milestone={milestone} />
      {mayKeep ? (
        <SayOfMilestoneForm
          ui={ui}
          action={`/uppfoljning/${plan.id}/milstolpar/${milestone.id}`}
          milestone={milestone}
          typed={typed}
        />
      ) : null}
      <HistoryLink ui={ui} id={milestone.id} />
    </Page>
  );
}

type NewProps = { ui: Ui; view: { readonly plan: FollowedPlan; readonly kept: readonly FollowedActivity[] }; typed: Typed };

export function NewMilestonePage({ ui, view: { plan, kept }, typed }: NewProps) {
  const w = milestoneWords[ui.lang];
  const list = { label: w.title, href: `/uppfoljning/${plan.id}/milstolpar` };
  return (
    <Page
      ui={ui}
      title={w.addTitle}
      lead={w.addLead}
      current="/uppfoljning"
      crumbs={crumbsOf(ui, plan, list, { label: w.addTitle })}
      failed={typed.errors.length > 0}
    >
      <ErrorSummary ui={ui} errors={typed.errors} />
      <NewMilestoneForm ui={ui} action={`/uppfoljning/${plan.id}/milstolpar/ny`} kept={kept} typed={typed} />
    </Page>
  );
}
