import {
  ButtonLink,
  type Column,
  capitalise,
  DataTable,
  DefinitionList,
  Details,
  Empty,
  ExampleTag,
  isoDate,
  Link,
  longDate,
  Page,
  Prose,
  Section,
  StateMark,
  Tag,
  type Ui,
} from '../../../ui/index.ts';
import { stagesInOrder } from '../../introduction/stage-counts.ts';
import { whoSays } from '../../reporting/report-sentence.ts';
import type { Report } from '../../reporting/standing-reports.ts';
import { statusMarks, statusWords } from '../../reporting/status-words.ts';
import { ReportSaid } from '../report-parts/report-said.tsx';
import { ReviewsSaid } from '../report-parts/reviews-said.tsx';
import { partWords } from '../report-parts/words.ts';
import type { ActivityView, PeriodRow } from './present.ts';
import { activityWords } from './words.ts';

type Props = { ui: Ui; view: ActivityView };

/** One activity: what the plan says, who answers for it, and all that came of it. */
export function ActivityPage({ ui, view }: Props) {
  const w = activityWords[ui.lang];
  const { plan, activity, toReport } = view;
  const heading = `${activity.number} ${activity.title}`;
  const writeAt = toReport === null ? '' : `/uppfoljning/perioder/${toReport.periodId}/aktiviteter/${activity.id}`;
  return (
    <Page
      ui={ui}
      title={heading}
      lead={view.sentence}
      current="/uppfoljning"
      crumbs={[
        { label: partWords[ui.lang].room, href: '/uppfoljning' },
        { label: plan.title, href: `/uppfoljning/${plan.id}` },
        { label: heading },
      ]}
      eyebrow={
        <>
          {view.areaTitle} {plan.example ? <ExampleTag ui={ui} /> : null}
        </>
      }
      actions={toReport === null ? null : <ButtonLink href={ui.href(writeAt)}>{toReport.drafted ? w.goOn : w.report}</ButtonLink>}
    >
      <Over ui={ui} view={view} />
      <Principals ui={ui} view={view} />
      <Counted ui={ui} view={view} />
      <Reports ui={ui} view={view} />
      <PlanSays ui={ui} view={view} />
    </Page>
  );
}

function PlanSays({ ui, view: { activity, leads } }: Props) {
  const w = activityWords[ui.lang];
  const days = [activity.from, activity.to].map((day) => (day === null ? '' : longDate(ui.lang, day))).join(' – ');
  const who = leads.map(({ name, title, named }) => `${whoSays({ name, title })}${named ? '' : ` (${w.asChair})`}`);
  return (
    <Section title={w.plan}>
      <Prose ui={ui} text={activity.text} level={3} id="plan" />
      <DefinitionList
        items={[
          { term: w.responsible, value: activity.responsible },
          { term: w.leads, value: who.length === 0 ? w.nobody : who.join('; ') },
          { term: w.days, value: days === ' – ' ? '' : days },
          { term: w.indicators, value: activity.indicators.join('; ') },
        ]}
      />
    </Section>
  );
}

/** A row of marks, one for each period, and the table that says the same with who, when and until when. */
function Over({ ui, view: { periods } }: Props) {
  const w = activityWords[ui.lang];
  if (periods.length === 0) return <Empty title={w.noReports}>{w.noReportsHow}</Empty>;
  return (
    <Section title={w.over}>
      <ol class="period-marks">
        {periods.map((row) => (
          <li>
            <span class="soft">{row.period.title}</span>
            <PeriodMark ui={ui} row={row} />
          </li>
        ))}
      </ol>
      <DataTable ui={ui} caption={w.caption} captionHidden rows={periods} columns={periodColumns(ui)} />
    </Section>
  );
}

function PeriodMark({ ui, row: { period, report } }: { ui: Ui; row: PeriodRow }) {
  const w = activityWords[ui.lang];
  if (report === null) return <StateMark ui={ui} state="told" text={period.state === 'closed' ? w.silent : w.asked} />;
  return <StateMark ui={ui} state={statusMarks[report.status]} text={statusWords[ui.lang][report.status]} />;
}

function periodColumns(ui: Ui): readonly Column<PeriodRow>[] {
  const w = activityWords[ui.lang];
  const reviewed = ({ reviews }: Report) => {
    const accepted = reviews.find(({ kind }) => kind === 'accepted');
    const comments = w.comments(reviews.filter(({ kind }) => kind === 'comment').length);
    return [accepted === undefined ? '' : w.acceptedOn(isoDate(accepted.on)), comments].filter((part) => part !== '').join(', ');
  };
  return [
    {
      label: w.period,
      heads: true,
      cell: ({ period }) => <Link href={ui.href(`/uppfoljning/perioder/${period.id}`)}>{period.title}</Link>,
    },
    { label: w.status, cell: (row) => <PeriodMark ui={ui} row={row} /> },
    {
      label: w.who,
      cell: ({ report }) =>
        report === null ? null : (
          <Link href={ui.href(`/uppfoljning/rapporter/${report.id}`)}>
            {[whoSays(report.person) ?? w.read, isoDate(report.on)].join(', ')}
          </Link>
        ),
    },
    { label: w.end, whole: true, cell: ({ report }) => report?.expectedEnd?.toString() },
    { label: w.accepted, cell: ({ report }) => (report === null ? null : reviewed(report)) },
  ];
}

function Principals({ ui, view: { plan, activity, stages } }: Props) {
  const w = activityWords[ui.lang];
  const href = ui.href(`/uppfoljning/${plan.id}/inforande?aktivitet=${activity.id}`);
  return (
    <Section title={w.introduction}>
      {stages === null ? (
        <p class="soft">{w.noIntroduction}</p>
      ) : (
        <DefinitionList
          items={stagesInOrder.map((stage) => ({
            term: capitalise(w.stages[stage]),
            value: stages[stage] === 0 ? '' : String(stages[stage]),
          }))}
        />
      )}
      <p>
        <Link href={href}>{w.introductionLink}</Link>
      </p>
    </Section>
  );
}

/** What is counted, and what is to be there by a day. */
function Counted({ ui, view: { plan, measures, milestones } }: Props) {
  const w = activityWords[ui.lang];
  return (
    <>
      {milestones.length === 0 ? null : (
        <Section title={w.milestones}>
          <ul class="items">
            {milestones.map(({ id, title, on, state }) => (
              <li>
                <Link href={ui.href(`/uppfoljning/${plan.id}/milstolpar/${id}`)}>{title}</Link>{' '}
                <span class="soft">
                  {longDate(ui.lang, on)}, {w.milestone[state]}
                </span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {measures.length === 0 ? null : (
        <Section title={w.measures}>
          <ul class="items">
            {measures.map(({ id, title, unit }) => (
              <li>
                <Link href={ui.href(`/uppfoljning/matt/${id}`)}>{title}</Link> <span class="soft">({unit})</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

/** Every report as it was handed in, the latest first; those that were put right stay. */
function Reports({ ui, view: { reports, periodTitles } }: Props) {
  const w = activityWords[ui.lang];
  if (reports.length === 0) return null;
  return (
    <Section title={w.reports}>
      {reports.map((report, place) => (
        <Details summary={`${periodTitles.get(report.periodId) ?? ''}, ${isoDate(report.on)}`} open={place === 0}>
          {report.correctedBy === null ? null : <Tag tone="wait">{w.corrected}</Tag>}
          {report.corrects === null ? null : <Tag>{w.corrects}</Tag>}
          <ReportSaid ui={ui} report={report} />
          <ReviewsSaid ui={ui} reviews={report.reviews} />
          <p>
            <Link href={ui.href(`/uppfoljning/rapporter/${report.id}`)}>{w.read}</Link>
          </p>
        </Details>
      ))}
    </Section>
  );
}
