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
  Section,
  type StateKind,
  StateMark,
  Tag,
  type Ui,
} from '../../../ui/index.ts';
import { activitiesOf, type FollowedActivity, type FollowedPlan } from '../../followed-plan.ts';
import { isOverdue, type Milestone } from '../../rollup/milestone.ts';
import { lengthInWords } from '../../rollup/rollup-words.ts';
import { NewMilestoneForm, SayForm, type Typed } from './forms.tsx';
import { milestoneWords } from './words.ts';

const milestoneMarks: Readonly<Record<Milestone['state'], StateKind>> = {
  ...{ awaited: 'waiting', reached: 'carried', dropped: 'struck' },
};

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
          <State ui={ui} milestone={each} today={today} /> {each.events.at(-1)?.text ?? ''}
        </>
      ),
    },
  ];
}

function ActivityLink({ ui, activity }: { ui: Ui; activity: FollowedActivity | undefined }) {
  if (activity === undefined) return null;
  return <Link href={ui.href(`/uppfoljning/aktiviteter/${activity.id}`)}>{`${activity.number} ${activity.title}`}</Link>;
}

function State({ ui, milestone, today }: { ui: Ui; milestone: Milestone; today: Temporal.PlainDate }) {
  const w = milestoneWords[ui.lang];
  return (
    <>
      <StateMark ui={ui} state={milestoneMarks[milestone.state]} text={w.states[milestone.state]} />{' '}
      {isOverdue(milestone, today) ? <Tag tone="wait">{w.overdue}</Tag> : null}
    </>
  );
}

/** `fyra månader senare`, against the day that was set first. */
function slipOfMilestone(ui: Ui, { plannedOn, on, state }: Milestone): string {
  const w = milestoneWords[ui.lang];
  const { sign } = plannedOn.until(on);
  if (state === 'dropped') return '';
  return sign === 0 ? w.onTime : (sign > 0 ? w.later : w.earlier)(lengthInWords(ui.lang, plannedOn, on));
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
        <State ui={ui} milestone={milestone} today={today} /> {milestone.example ? <ExampleTag ui={ui} /> : null}
      </p>
      <Section title={w.history}>
        <ul>
          <li>{w.set(longDate(ui.lang, milestone.plannedOn))}</li>
          {milestone.events.map(({ kind, on, text }) => (
            <li>
              {w.events[kind](longDate(ui.lang, on))} {text}
            </li>
          ))}
        </ul>
      </Section>
      {mayKeep ? <SayForm ui={ui} milestone={milestone} typed={typed} /> : null}
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
      <NewMilestoneForm ui={ui} plan={plan} kept={kept} typed={typed} />
    </Page>
  );
}
