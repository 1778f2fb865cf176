import {
  Actions,
  Columns,
  capitalise,
  DateField,
  ErrorSummary,
  Fieldset,
  Form,
  Hidden,
  HiddenFields,
  Page,
  Radios,
  Section,
  SubmitButton,
  TextArea,
  type Ui,
} from '../../../ui/index.ts';
import { projectStatuses } from '../../tables.ts';
import type { StatusReport } from '../../work/status-report.ts';
import { statusWords } from '../../work/status-words.ts';
import { framed, type InProject } from '../work-parts/in-project.tsx';
import type { Typed } from '../work-parts/typed.ts';
import { periodSaid } from './present.ts';
import { ReportSaid } from './said.tsx';
import { words } from './words.ts';

interface WriteView extends InProject {
  /** The report that is put right; null: a new one is written. */
  readonly corrected: StatusReport | null;
  /** The one before, to look at; null before the first. */
  readonly last: StatusReport | null;
}

export const reportFields = ['from', 'to', 'status', 'text', 'deviation', 'nextStep', 'money', 'reason'] as const;

type Props = { ui: Ui; view: WriteView; typed: Typed };

function frameOf({ ui, view: { project, corrected } }: Pick<Props, 'ui' | 'view'>) {
  const w = words[ui.lang];
  const list = `/projekt/${project.id}/lagesrapporter`;
  const title = corrected === null ? w.write : w.correctTitle(periodSaid(ui.lang, corrected));
  return {
    title,
    frame: framed(ui, project, { label: w.title, href: list }, { label: title }),
    action: ui.href(corrected === null ? `${list}/ny` : `${list}/ny?rattar=${corrected.id}`),
  };
}

export function WriteReportPage({ ui, view, typed }: Props) {
  const w = words[ui.lang];
  const { project, corrected, last } = view;
  const { title, frame } = frameOf({ ui, view });
  const beside = corrected ?? last;
  return (
    <Page
      {...frame}
      title={title}
      lead={corrected === null ? w.writeLead(project.title) : w.correctLead}
      failed={typed.errors.length > 0}
    >
      <ErrorSummary ui={ui} errors={typed.errors} />
      {beside === null ? (
        <ReportForm {...{ ui, view, typed }} />
      ) : (
        <Columns>
          <ReportForm {...{ ui, view, typed }} />
          <Section title={w.last(periodSaid(ui.lang, beside))}>
            <ReportSaid ui={ui} report={beside} />
          </Section>
        </Columns>
      )}
    </Page>
  );
}

function ReportForm({ ui, view, typed }: Props) {
  const w = words[ui.lang];
  const { errors, value } = typed;
  const { title, action } = frameOf({ ui, view });
  const area = (name: (typeof reportFields)[number]) => ({ ui, errors, name, value: value(name), maxlength: 4000 });
  return (
    <Form ui={ui} action={action} label={title}>
      <Hidden name="request" value={typed.request} />
      <Fieldset legend={w.whichDays} help={view.corrected === null ? w.suggested : undefined}>
        <DateField {...{ ui, errors, name: 'from', label: w.from, value: value('from') }} required />
        <DateField {...{ ui, errors, name: 'to', label: w.to, value: value('to') }} required />
      </Fieldset>
      <Radios
        {...{ ui, errors, name: 'status', label: w.howGoes, value: value('status') }}
        options={projectStatuses.map((each) => ({ value: each, label: capitalise(statusWords[ui.lang][each]) }))}
        required
      />
      <TextArea {...area('text')} label={w.done} help={w.doneHelp} rows={4} required />
      <TextArea {...area('deviation')} label={w.deviates} help={w.deviatesHelp} rows={3} optional />
      <TextArea {...area('nextStep')} label={w.steps} rows={3} optional />
      <TextArea {...area('money')} label={w.moneyAsk} help={w.moneyHelp} rows={2} optional />
      {view.corrected === null ? null : (
        <TextArea {...area('reason')} label={w.why} help={w.whyHelp} rows={2} maxlength={1000} required />
      )}
      <Actions>
        <SubmitButton name="gor" value="granska">
          {w.review}
        </SubmitButton>
      </Actions>
    </Form>
  );
}

type CheckProps = Props & { report: Parameters<typeof ReportSaid>[0]['report'] & Pick<StatusReport, 'from' | 'to'> };

/** The report said back, and handed in by one button. */
export function CheckReportPage({ ui, view, typed, report }: CheckProps) {
  const w = words[ui.lang];
  const { frame, action } = frameOf({ ui, view });
  const fields = Object.fromEntries(reportFields.map((name) => [name, typed.value(name)]));
  return (
    <Page {...frame} title={w.check} lead={w.checkLead}>
      <Section title={w.said(periodSaid(ui.lang, report))}>
        <ReportSaid ui={ui} report={report} />
      </Section>
      <Form ui={ui} action={action} label={w.check}>
        <HiddenFields fields={{ ...fields, request: typed.request }} />
        <Actions>
          <SubmitButton name="gor" value="lamna-in">
            {w.handIn}
          </SubmitButton>
          <SubmitButton name="gor" value="andra" kind="secondary">
            {w.change}
          </SubmitButton>
        </Actions>
      </Form>
    </Page>
  );
}
