import {
  ButtonLink,
  type Column,
  DataTable,
  Empty,
  ErrorSummary,
  HistoryLink,
  Link,
  Page,
  Section,
  type SelectOption,
  StateMark,
  type Ui,
} from '../../../ui/index.ts';
import { type Risk, type RiskAssessment, weightOf } from '../../work/risk.ts';
import { riskMarks, riskWords } from '../../work/risk-words.ts';
import { ClosedRemark, framed, type InProject } from '../work-parts/in-project.tsx';
import type { Typed } from '../work-parts/typed.ts';
import { AssessForm, NewRiskForm } from './forms.tsx';
import { RiskMatrix } from './matrix.tsx';
import { riskSentence, risksSentence, stepSaid } from './present.ts';
import { words } from './words.ts';

interface ListView extends InProject {
  readonly risks: readonly Risk[];
  readonly owners: readonly SelectOption[];
}

export function RisksPage({ ui, view, typed }: { ui: Ui; view: ListView; typed: Typed }) {
  const w = words[ui.lang];
  const { project, mayWork, risks, owners } = view;
  const here = `/projekt/${project.id}/risker`;
  return (
    <Page
      {...framed(ui, project, { label: w.title })}
      title={w.title}
      lead={risksSentence(ui.lang, risks)}
      actions={
        mayWork ? (
          <ButtonLink href="#ny" kind="secondary">
            {w.add}
          </ButtonLink>
        ) : null
      }
      failed={typed.errors.length > 0}
    >
      <ErrorSummary ui={ui} errors={typed.errors} />
      {risks.length === 0 ? <Empty title={w.none}>{w.how}</Empty> : <Shown ui={ui} view={view} />}
      <ClosedRemark ui={ui} view={view} />
      {mayWork ? <NewRiskForm ui={ui} action={here} owners={owners} typed={typed} /> : null}
    </Page>
  );
}

function Shown({ ui, view: { project, risks } }: { ui: Ui; view: ListView }) {
  const w = words[ui.lang];
  const here = `/projekt/${project.id}/risker`;
  return (
    <>
      <RiskMatrix ui={ui} projectId={project.id} risks={risks} />
      <Section title={w.table} id="alla">
        <DataTable
          {...{ ui, caption: w.table, captionHidden: true, rows: risks, columns: columnsOf(ui, here) }}
          csvHref={ui.href(`${here}?format=csv`)}
        />
      </Section>
    </>
  );
}

function columnsOf(ui: Ui, here: string): readonly Column<Risk>[] {
  const w = words[ui.lang];
  return [
    { label: w.number, whole: true, cell: ({ number }) => riskWords[ui.lang].named(number) },
    { label: w.risk, heads: true, cell: ({ id, text }) => <Link href={ui.href(`${here}/${id}`)}>{text}</Link> },
    { label: w.likelihood, cell: ({ now }) => stepSaid(ui.lang, 'likelihood', now.likelihood) },
    { label: w.consequence, cell: ({ now }) => stepSaid(ui.lang, 'consequence', now.consequence) },
    { label: w.weight, numeric: true, cell: ({ now }) => weightOf(now) },
    { label: w.owner, cell: ({ now }) => now.owner.name },
    { label: w.remedy, cell: ({ now }) => now.remedy },
    { label: w.state, whole: true, cell: ({ now }) => <RiskState ui={ui} now={now} /> },
  ];
}

function RiskState({ ui, now: { state } }: { ui: Ui; now: RiskAssessment }) {
  return <StateMark ui={ui} state={riskMarks[state]} text={riskWords[ui.lang].states[state]} />;
}

interface OneView extends InProject {
  readonly risk: Risk;
  readonly owners: readonly SelectOption[];
}

export function RiskPage({ ui, view, typed }: { ui: Ui; view: OneView; typed: Typed }) {
  const w = words[ui.lang];
  const { project, risk, mayWork, owners } = view;
  const { now, history } = risk;
  const list = `/projekt/${project.id}/risker`;
  const name = riskWords[ui.lang].named(risk.number);
  return (
    <Page
      {...framed(ui, project, { label: w.title, href: list }, { label: name })}
      title={`${name} ${risk.text}`}
      lead={riskSentence(ui.lang, now)}
      failed={typed.errors.length > 0}
    >
      <ErrorSummary ui={ui} errors={typed.errors} />
      <Section title={w.history}>
        <DataTable
          {...{ ui, caption: w.history, captionHidden: true }}
          rows={history.toReversed()}
          columns={[
            { label: w.on, heads: true, cell: ({ on }) => on.toString() },
            { label: w.likelihood, cell: ({ likelihood }) => stepSaid(ui.lang, 'likelihood', likelihood) },
            { label: w.consequence, cell: ({ consequence }) => stepSaid(ui.lang, 'consequence', consequence) },
            { label: w.weight, numeric: true, cell: weightOf },
            { label: w.owner, cell: ({ owner }) => owner.name },
            { label: w.remedy, cell: ({ remedy }) => remedy },
            { label: w.state, cell: (each) => <RiskState ui={ui} now={each} /> },
          ]}
        />
      </Section>
      {mayWork ? <AssessForm ui={ui} action={`${list}/${risk.id}`} owners={owners} typed={typed} /> : null}
      <HistoryLink ui={ui} id={risk.id} />
    </Page>
  );
}
