import {
  ButtonLink,
  type Column,
  DataTable,
  Empty,
  ExampleTag,
  HistoryLink,
  Link,
  longDate,
  Page,
  Section,
  StateMark,
  type Ui,
} from '../../../ui/index.ts';
import type { ProjectEvent } from '../../project-life.ts';
import { type StatusReport, standingReports } from '../../work/status-report.ts';
import { statusMarks, statusSaid, statusWords } from '../../work/status-words.ts';
import { framed, type InProject } from '../work-parts/in-project.tsx';
import { periodSaid, reportsSentence } from './present.ts';
import { ReportSaid } from './said.tsx';
import { words } from './words.ts';

interface ListView extends InProject {
  readonly events: readonly ProjectEvent[];
  readonly reports: readonly StatusReport[];
}

/** The reports that stand, the latest first. */
export function ReportsPage({ ui, view: { project, mayWork, reports, events } }: { ui: Ui; view: ListView }) {
  const w = words[ui.lang];
  const here = `/projekt/${project.id}/lagesrapporter`;
  return (
    <Page
      {...framed(ui, project, { label: w.title })}
      title={w.title}
      lead={reportsSentence(ui.lang, project, reports, events)}
      actions={mayWork && project.life.hasStarted ? <ButtonLink href={ui.href(`${here}/ny`)}>{w.write}</ButtonLink> : null}
    >
      <DataTable
        ui={ui}
        caption={w.title}
        captionHidden
        rows={standingReports(reports).toReversed()}
        columns={columnsOf(ui, here)}
        empty={<Empty title={w.none}>{w.noneHow}</Empty>}
      />
    </Page>
  );
}

function columnsOf(ui: Ui, here: string): readonly Column<StatusReport>[] {
  const w = words[ui.lang];
  return [
    {
      label: w.period,
      heads: true,
      cell: ({ id, from, to, example }) => (
        <>
          <Link href={ui.href(`${here}/${id}`)}>{`${from} – ${to}`}</Link> {example ? <ExampleTag ui={ui} /> : null}
        </>
      ),
    },
    {
      label: w.status,
      cell: ({ status }) => <StateMark ui={ui} state={statusMarks[status]} text={statusWords[ui.lang][status]} />,
    },
    { label: w.text, cell: ({ text }) => text },
    { label: w.who, cell: ({ person }) => person?.name ?? '' },
    { label: w.on, cell: ({ on }) => on.toString() },
  ];
}

interface OneView extends InProject {
  readonly report: StatusReport;
}

/** One report, with what it corrects and what corrects it. */
export function ReportPage({ ui, view: { project, mayWork, report } }: { ui: Ui; view: OneView }) {
  const w = words[ui.lang];
  const list = `/projekt/${project.id}/lagesrapporter`;
  const period = periodSaid(ui.lang, report);
  const { status, on, person, corrects, correctedBy } = report;
  return (
    <Page
      {...framed(ui, project, { label: w.title, href: list }, { label: period })}
      title={w.said(period)}
      lead={w.sentence(statusSaid[ui.lang][status], period, longDate(ui.lang, on), person?.name ?? null)}
      actions={
        mayWork && correctedBy === null ? (
          <ButtonLink href={ui.href(`${list}/ny?rattar=${report.id}`)} kind="secondary">
            {w.correct}
          </ButtonLink>
        ) : null
      }
    >
      <Section title={w.status}>
        {correctedBy === null ? null : (
          <p>
            <Link href={ui.href(`${list}/${correctedBy}`)}>{w.later}</Link>
          </p>
        )}
        <ReportSaid ui={ui} report={report} />
        {corrects === null ? null : (
          <p>
            <Link href={ui.href(`${list}/${corrects}`)}>{w.earlier}</Link>
          </p>
        )}
      </Section>
      <HistoryLink ui={ui} id={report.id} />
    </Page>
  );
}
