import {
  Actions,
  ButtonLink,
  ErrorSummary,
  ExampleTag,
  Form,
  type FormErrors,
  Hidden,
  HistoryLink,
  Link,
  Page,
  Section,
  SubmitButton,
  TextArea,
  type Ui,
} from '../../../ui/index.ts';
import type { FollowedActivity, FollowedPlan } from '../../followed-plan.ts';
import type { Period } from '../../queries/periods/periods.ts';
import type { Report } from '../../reporting/standing-reports.ts';
import { ReportSaid } from '../report-parts/report-said.tsx';
import { ReviewsSaid } from '../report-parts/reviews-said.tsx';
import { partWords } from '../report-parts/words.ts';
import { reportWords } from './words.ts';

export interface ReportView {
  readonly report: Report;
  readonly plan: FollowedPlan;
  readonly activity: FollowedActivity;
  readonly period: Period;
  /** Where it stands, and who says so. */
  readonly sentence: string;
  readonly mayCorrect: boolean;
  readonly mayReview: boolean;
  readonly typed: { readonly text: string; readonly request: string; readonly errors: FormErrors };
}

type Props = { ui: Ui; view: ReportView };

/** One report, what it corrects and what corrects it, and what was said of it. */
export function ReportPage({ ui, view }: Props) {
  const w = reportWords[ui.lang];
  const { report, plan, activity, period, typed } = view;
  const name = `${activity.number} ${activity.title}`;
  const ofActivity = `/uppfoljning/aktiviteter/${activity.id}`;
  const correctAt = `/uppfoljning/perioder/${period.id}/aktiviteter/${activity.id}?rattar=${report.id}`;
  return (
    <Page
      ui={ui}
      title={w.title(name, period.title)}
      lead={view.sentence}
      current="/uppfoljning"
      crumbs={[
        { label: partWords[ui.lang].room, href: '/uppfoljning' },
        { label: plan.title, href: `/uppfoljning/${plan.id}` },
        { label: name, href: ofActivity },
        { label: period.title },
      ]}
      eyebrow={
        <>
          {plan.title} {report.example ? <ExampleTag ui={ui} /> : null}
        </>
      }
      failed={typed.errors.length > 0}
      actions={
        <>
          {view.mayCorrect ? (
            <ButtonLink href={ui.href(correctAt)} kind="secondary">
              {w.correct}
            </ButtonLink>
          ) : null}
          <ButtonLink href={ui.href(ofActivity)} kind="secondary">
            {w.activity}
          </ButtonLink>
        </>
      }
    >
      <ErrorSummary ui={ui} errors={typed.errors} />
      <Section title={w.said}>
        <ReportSaid ui={ui} report={report} />
        {report.corrects === null ? null : (
          <p>
            <Link href={ui.href(`/uppfoljning/rapporter/${report.corrects}`)}>{w.earlier}</Link>
          </p>
        )}
        {report.correctedBy === null ? null : (
          <p>
            <Link href={ui.href(`/uppfoljning/rapporter/${report.correctedBy}`)}>{w.later}</Link>
          </p>
        )}
      </Section>
      <Section title={w.reviews}>
        {report.reviews.length === 0 ? <p class="soft">{w.noReviews}</p> : <ReviewsSaid ui={ui} reviews={report.reviews} />}
      </Section>
      {view.mayReview ? <ReviewForm ui={ui} view={view} /> : null}
      <HistoryLink ui={ui} id={report.id} />
    </Page>
  );
}

function ReviewForm({ ui, view: { report, typed } }: Props) {
  const w = reportWords[ui.lang];
  return (
    <Section title={w.say}>
      <Form ui={ui} action={ui.href(`/uppfoljning/rapporter/${report.id}`)} label={w.say}>
        <Hidden name="request" value={typed.request} />
        <TextArea
          {...{ ui, errors: typed.errors }}
          name="comment"
          label={w.sayLabel}
          help={w.sayHelp}
          rows={3}
          value={typed.text}
          maxlength={4000}
        />
        <Actions>
          {report.accepted ? null : (
            <SubmitButton name="gor" value="godta">
              {w.accept}
            </SubmitButton>
          )}
          <SubmitButton name="gor" value="kommentera" kind="secondary">
            {w.send}
          </SubmitButton>
        </Actions>
      </Form>
    </Section>
  );
}
