import type { Temporal } from 'temporal-polyfill';
import {
  isOverdue,
  MilestoneHistory,
  MilestoneState,
  milestoneWords,
  NewMilestoneForm,
  SayOfMilestoneForm,
  slipOfMilestone,
} from '../../../followup/index.ts';
import {
  ButtonLink,
  type Column,
  DataTable,
  Empty,
  ErrorSummary,
  HistoryLink,
  Link,
  longDate,
  Page,
  Section,
  Spans,
  type Ui,
} from '../../../ui/index.ts';
import type { ProjectMilestone } from '../../work/milestone.ts';
import { ClosedRemark, framed, type InProject } from '../work-parts/in-project.tsx';
import type { Typed } from '../work-parts/typed.ts';
import { looksDrawn, milestoneLanes } from './present.ts';
import { words } from './words.ts';

interface ListView extends InProject {
  readonly milestones: readonly ProjectMilestone[];
  readonly today: Temporal.PlainDate;
}

export function MilestonesPage({ ui, view, typed }: { ui: Ui; view: ListView; typed: Typed }) {
  const [w, own] = [milestoneWords[ui.lang], words[ui.lang]];
  const { project, mayWork, milestones, today } = view;
  const reached = milestones.filter(({ state }) => state === 'reached').length;
  const overdue = milestones.filter((each) => isOverdue(each, today)).length;
  const lead = w.lead(milestones.length, reached, overdue);
  return (
    <Page
      {...framed(ui, project, { label: w.title })}
      title={w.title}
      lead={lead}
      failed={typed.errors.length > 0}
      actions={
        mayWork ? (
          <ButtonLink href="#ny" kind="secondary">
            {w.add}
          </ButtonLink>
        ) : null
      }
    >
      <ErrorSummary ui={ui} errors={typed.errors} />
      {milestones.length === 0 ? (
        <Empty title={lead}>{own.how}</Empty>
      ) : (
        <Spans
          id="tidslinje"
          title={own.picture}
          description={own.description}
          lanes={milestoneLanes(ui.lang, project, milestones, ui.href)}
          lines={[{ day: today, label: own.today, kind: 'today' }]}
          lang={ui.lang}
          keys={looksDrawn(milestones).map((look) => ({ look, text: own.keys[look] }))}
        />
      )}
      {milestones.length === 0 ? null : (
        <DataTable ui={ui} caption={w.title} captionHidden rows={milestones} columns={columnsOf(ui, view)} />
      )}
      <ClosedRemark ui={ui} view={view} />
      {mayWork ? (
        <Section title={w.addTitle} id="ny">
          <p>{w.addLead}</p>
          <NewMilestoneForm ui={ui} action={`/projekt/${project.id}/milstolpar`} typed={typed} />
        </Section>
      ) : null}
    </Page>
  );
}

function columnsOf(ui: Ui, { project, today }: ListView): readonly Column<ProjectMilestone>[] {
  const w = milestoneWords[ui.lang];
  return [
    {
      label: w.milestone,
      heads: true,
      cell: ({ id, title }) => <Link href={ui.href(`/projekt/${project.id}/milstolpar/${id}`)}>{title}</Link>,
    },
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

interface OneView extends InProject {
  readonly milestone: ProjectMilestone;
  readonly today: Temporal.PlainDate;
}

export function MilestonePage({ ui, view, typed }: { ui: Ui; view: OneView; typed: Typed }) {
  const w = milestoneWords[ui.lang];
  const { project, milestone, mayWork, today } = view;
  const list = `/projekt/${project.id}/milstolpar`;
  return (
    <Page
      {...framed(ui, project, { label: w.title, href: list }, { label: milestone.title })}
      title={milestone.title}
      lead={w.sentence[milestone.state](longDate(ui.lang, milestone.on))}
      failed={typed.errors.length > 0}
    >
      <ErrorSummary ui={ui} errors={typed.errors} />
      <p>
        <MilestoneState ui={ui} milestone={milestone} today={today} />
      </p>
      <MilestoneHistory ui={ui} milestone={milestone} />
      {mayWork ? <SayOfMilestoneForm ui={ui} action={`${list}/${milestone.id}`} milestone={milestone} typed={typed} /> : null}
      <HistoryLink ui={ui} id={milestone.id} />
    </Page>
  );
}
