import {
  Actions,
  ButtonLink,
  CheckSentence,
  Columns,
  DefinitionList,
  Details,
  ErrorSummary,
  ExampleTag,
  Form,
  HiddenFields,
  longDate,
  longMoment,
  Page,
  PlainWords,
  Prose,
  Remark,
  Section,
  SubmitButton,
  type Ui,
} from '../../../ui/index.ts';
import type { ReportDraft } from '../../reporting/report.ts';
import { ReportSaid } from '../report-parts/report-said.tsx';
import { partWords } from '../report-parts/words.ts';
import { ReportForm } from './form.tsx';
import { fieldsOf } from './typed.ts';
import type { CheckView, WriteView } from './view-model.ts';
import { writeWords } from './words.ts';

type Props = { ui: Ui; view: WriteView };

function frame({ ui, view }: Props) {
  const { current, crumbs, writing } = view;
  return {
    ...{ ui, crumbs, current },
    eyebrow: (
      <>
        {writing.plan.title} {writing.plan.example ? <ExampleTag ui={ui} /> : null}
      </>
    ),
  };
}

/** Where a report is written: last period's beside it. */
export function WritePage({ ui, view }: Props) {
  const w = writeWords[ui.lang];
  const { writing, errors, heading, isCorrection } = view;
  const { period, draft } = writing;
  const lead = isCorrection ? w.correctLead(period.title) : w.lead(period.title, longDate(ui.lang, period.answerBy));
  return (
    <Page {...frame({ ui, view })} title={heading} lead={lead} failed={errors.length > 0}>
      <ErrorSummary ui={ui} errors={errors} />
      {view.begun ? <Remark>{w.begun}</Remark> : null}
      {draft === null || isCorrection || view.overtaken ? null : (
        <p class="soft">{w.draft(draft.person?.name ?? null, longMoment(ui.lang, draft.at))}</p>
      )}
      <Columns>
        <div>
          <ReportForm ui={ui} view={view} />
          {view.overtaken ? <Overtaking ui={ui} view={view} /> : null}
        </div>
        <div>
          <Last ui={ui} view={view} />
          <div class="section">
            <PlanSays ui={ui} view={view} />
          </div>
        </div>
      </Columns>
    </Page>
  );
}

function Last({ ui, view: { writing, here, isCorrection } }: Props) {
  const w = writeWords[ui.lang];
  const { last } = writing;
  if (last === null) return <p class="soft">{w.noLast}</p>;
  return (
    <Section title={w.last(last.period.title)}>
      <ReportSaid ui={ui} report={last.report} />
      {isCorrection ? null : (
        <Actions>
          <ButtonLink href={ui.href(`${here}?fran=forra`)} kind="secondary">
            {w.begin}
          </ButtonLink>
        </Actions>
      )}
    </Section>
  );
}

function PlanSays({ ui, view: { writing } }: Props) {
  const w = writeWords[ui.lang];
  const { text, responsible, indicators, from, to } = writing.activity;
  const days = [from, to].map((day) => (day === null ? '' : longDate(ui.lang, day))).join(' – ');
  return (
    <Details summary={w.plan}>
      <Prose ui={ui} text={text} level={3} id="plan" />
      <DefinitionList
        items={[
          { term: w.responsible, value: responsible },
          { term: w.planPeriod, value: days === ' – ' ? '' : days },
          { term: w.indicators, value: indicators.join('; ') },
        ]}
      />
    </Details>
  );
}

/** What another saved meanwhile: nothing of either is lost. */
function Overtaking({ ui, view: { writing } }: Props) {
  const w = writeWords[ui.lang];
  const { draft } = writing;
  if (draft === null) return null;
  return (
    <Section title={w.theirs(draft.person?.name ?? null, longMoment(ui.lang, draft.at))} id="annans">
      <p>{w.theirsHelp}</p>
      <DraftSaid ui={ui} draft={draft.content} />
    </Section>
  );
}

function DraftSaid({ ui, draft }: { ui: Ui; draft: ReportDraft }) {
  const [w, parts] = [writeWords[ui.lang], partWords[ui.lang]];
  return (
    <DefinitionList
      items={[
        { term: w.text, value: draft.text === '' ? '' : <PlainWords text={draft.text} /> },
        { term: parts.deviation, value: draft.deviation },
        { term: parts.remedy, value: draft.remedy },
        { term: parts.nextStep, value: draft.nextStep },
        { term: parts.expectedEnd, value: draft.expectedEnd },
      ]}
    />
  );
}

/** The report said back, and handed in by one button. */
export function CheckPage({ ui, view, check }: Props & { check: CheckView }) {
  const w = writeWords[ui.lang];
  return (
    <Page {...frame({ ui, view })} title={w.check} lead={w.checkLead}>
      <CheckSentence ui={ui} parts={[{ text: check.sentence }]} />
      {check.figures === 0 ? null : <p>{w.figuresSaid(check.figures)}</p>}
      <Form ui={ui} action={view.action} label={w.check}>
        <HiddenFields fields={fieldsOf(view.typed)} />
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
