import {
  ButtonLink,
  type Column,
  capitalise,
  countInWords,
  DataTable,
  ExampleTag,
  Link,
  longDate,
  Page,
  Remark,
  Section,
  StateMark,
  type Ui,
} from '../../../ui/index.ts';
import type { FollowedActivity, FollowedText } from '../../followed-plan.ts';
import type { Period } from '../../queries/periods/periods.ts';
import type { Report } from '../../reporting/standing-reports.ts';
import { statusMarks, statusWords } from '../../reporting/status-words.ts';
import { ReportSaid } from '../report-parts/report-said.tsx';
import { ReviewsSaid } from '../report-parts/reviews-said.tsx';
import { linkWords } from './words.ts';

/** An activity of the person's, with what stands of it in the period. */
export interface OwnActivity {
  readonly activity: FollowedActivity;
  readonly report: Report | null;
  readonly drafted: boolean;
}

export interface LinkView {
  /** Bare path of the list. */
  readonly home: string;
  readonly plan: FollowedText;
  readonly period: Period;
  readonly person: string;
  readonly activities: readonly OwnActivity[];
}

type Props = { ui: Ui; view: LinkView };

function frame({ ui, view }: Props) {
  return {
    ui,
    eyebrow: (
      <>
        {view.plan.title} {view.plan.example ? <ExampleTag ui={ui} /> : null}
      </>
    ),
  };
}

/** All that somebody was asked about, each with its state: nothing of the rest of the program. */
export function LinkListPage({ ui, view }: Props) {
  const w = linkWords[ui.lang];
  const { activities, period, person } = view;
  return (
    <Page {...frame({ ui, view })} title={w.title(period.title)} lead={leadOf({ ui, view })}>
      {activities.length === 0 ? null : (
        <>
          <DataTable ui={ui} caption={w.caption} rows={activities} columns={columns({ ui, view })} />
          <p class="help">{w.who(person)}</p>
        </>
      )}
    </Page>
  );
}

function leadOf({ ui, view: { activities, period } }: Props): string {
  const w = linkWords[ui.lang];
  const by = longDate(ui.lang, period.answerBy);
  const left = activities.filter(({ report }) => report === null).length;
  if (period.closedOn !== null) return w.closed(longDate(ui.lang, period.closedOn));
  if (activities.length === 0) return w.none;
  return left === 0 ? w.allDone(by) : w.left(capitalise(countInWords(ui.lang, left)), left, by);
}

function columns({ ui, view: { home, period } }: Props): readonly Column<OwnActivity>[] {
  const w = linkWords[ui.lang];
  const toDo = ({ report, drafted }: OwnActivity) => {
    if (period.state === 'closed') return w.readOnly;
    if (report !== null) return w.read;
    return drafted ? w.goOn : w.write;
  };
  return [
    { label: w.activity, heads: true, cell: ({ activity }) => `${activity.number} ${activity.title}` },
    {
      label: w.state,
      cell: ({ report, drafted }) =>
        report === null ? (
          <StateMark ui={ui} state="waiting" text={drafted ? w.drafted : w.waiting} />
        ) : (
          <StateMark ui={ui} state={statusMarks[report.status]} text={statusWords[ui.lang][report.status]} />
        ),
    },
    {
      label: w.what,
      cell: (own) => (
        <Link href={ui.href(`${home}/${own.activity.id}`)}>
          {toDo(own)}
          <span class="ds-sr-only">
            : {own.activity.number} {own.activity.title}
          </span>
        </Link>
      ),
    },
  ];
}

/** What has been answered of one activity: it can be seen, and put right until the period is closed. */
export function LinkReportPage({ ui, view, own }: Props & { own: OwnActivity }) {
  const w = linkWords[ui.lang];
  const { activity, report } = own;
  const { home, period } = view;
  const isOpen = period.state === 'open';
  return (
    <Page
      {...frame({ ui, view })}
      title={`${activity.number} ${activity.title}`}
      lead={isOpen || period.closedOn === null ? period.title : w.closed(longDate(ui.lang, period.closedOn))}
      actions={
        <>
          {isOpen && report !== null ? (
            <ButtonLink href={ui.href(`${home}/${activity.id}?rattar=${report.id}`)} kind="secondary">
              {w.correct}
            </ButtonLink>
          ) : null}
          <ButtonLink href={ui.href(home)}>{w.back}</ButtonLink>
        </>
      }
    >
      {report === null ? (
        <Remark>{w.notReported}</Remark>
      ) : (
        <Section title={w.reported}>
          <ReportSaid ui={ui} report={report} />
        </Section>
      )}
      {report === null || report.reviews.length === 0 ? null : (
        <Section title={w.reviews}>
          <ReviewsSaid ui={ui} reviews={report.reviews} />
        </Section>
      )}
    </Page>
  );
}

export function DeadReportLinkPage({ ui }: { ui: Ui }) {
  const w = linkWords[ui.lang];
  return <Page ui={ui} title={w.dead} lead={w.deadLead} />;
}
