import {
  Actions,
  Checkbox,
  CheckSentence,
  DataTable,
  DateField,
  ErrorSummary,
  ExampleTag,
  Form,
  type FormErrors,
  Hidden,
  Link,
  Page,
  Remark,
  Section,
  SubmitButton,
  TextArea,
  TextField,
  type Ui,
} from '../../../ui/index.ts';
import { MailPreview } from '../mail-preview.tsx';
import type { OpenReview, OpenTyped, OpenView } from './present.ts';
import { openWords } from './words.ts';

export interface OpenState {
  readonly typed: OpenTyped;
  readonly errors: FormErrors;
  /** Of what is shown: it is opened if it is still so. */
  readonly mark: string | null;
  readonly changed: boolean;
}

type Props = { ui: Ui; view: OpenView; state: OpenState };

/** A new period: what it is called, its days, and exactly who is asked by which mail before it is opened. */
export function OpenPeriodPage({ ui, view, state }: Props) {
  const w = openWords[ui.lang];
  const { plan, review } = view;
  const latest = view.latest === null ? '' : ` ${w.before(view.latest)}`;
  return (
    <Page
      ui={ui}
      title={w.crumb}
      lead={`${view.isAllAsked ? w.leadNone : w.lead}${latest}`}
      eyebrow={
        <>
          {plan.title} {plan.example ? <ExampleTag ui={ui} /> : null}
        </>
      }
      current="/uppfoljning"
      crumbs={[
        { label: w.followup, href: '/uppfoljning' },
        { label: plan.title, href: `/uppfoljning/${plan.id}` },
        { label: w.crumb },
      ]}
      failed={state.errors.length > 0}
    >
      <ErrorSummary ui={ui} errors={state.errors} />
      {view.canSend ? null : <Remark>{w.noServer}</Remark>}
      <PeriodForm ui={ui} view={view} state={state} />
      {review === null ? null : <Review ui={ui} planId={plan.id} review={review} />}
    </Page>
  );
}

function PeriodForm({ ui, view, state: { typed, errors, mark, changed } }: Props) {
  const w = openWords[ui.lang];
  const field = { ui, errors };
  return (
    <Form ui={ui} action={ui.href(`/uppfoljning/${view.plan.id}/perioder/ny`)} label={w.crumb}>
      <Hidden name="request" value={typed.request} />
      {view.review === null || mark === null ? null : (
        <Section title={w.check} id="granska">
          {changed ? <Remark>{w.changed}</Remark> : null}
          <CheckSentence ui={ui} parts={[{ text: view.review.sentence }]} />
          <Hidden name="reviewed" value={mark} />
          <Actions>
            <SubmitButton name="steg" value="oppna">
              {w.open}
            </SubmitButton>
          </Actions>
        </Section>
      )}
      <TextField {...field} name="title" label={w.title} help={w.titleHelp} value={typed.title} maxlength={200} required />
      <DateField {...field} name="from" label={w.from} value={typed.from} required />
      <DateField {...field} name="to" label={w.to} value={typed.to} required />
      <DateField {...field} name="answerBy" label={w.answerBy} value={typed.answerBy} required />
      <TextArea
        {...field}
        name="message"
        label={w.message}
        help={w.messageHelp}
        value={typed.message}
        rows={3}
        maxlength={5000}
        optional
      />
      <Checkbox {...field} name="principals" label={w.principals} help={w.principalsHelp} checked={typed.principals} />
      <Actions>
        <SubmitButton name="steg" value="granska" kind={mark === null ? 'primary' : 'secondary'}>
          {mark === null ? w.review : w.reviewAgain}
        </SubmitButton>
      </Actions>
    </Form>
  );
}

function Review({ ui, planId, review }: { ui: Ui; planId: string; review: OpenReview }) {
  const w = openWords[ui.lang];
  return (
    <>
      {review.nobody.length === 0 ? null : (
        <Section title={w.nobody} id="ingen">
          <p>
            {w.nobodyHow} <Link href={ui.href(`/uppfoljning/${planId}/ansvariga`)}>{w.sayWho}</Link>
          </p>
          <ul>
            {review.nobody.map((each) => (
              <li>{each}</li>
            ))}
          </ul>
        </Section>
      )}
      <DataTable
        ui={ui}
        caption={w.people}
        rows={review.people}
        columns={[
          { label: w.who, heads: true, cell: ({ name }) => name },
          { label: w.count, numeric: true, cell: ({ count }) => String(count) },
          { label: w.how, cell: ({ how }) => how },
        ]}
      />
      {review.principals.length === 0 ? null : (
        <DataTable
          ui={ui}
          caption={w.boards}
          rows={review.principals}
          columns={[
            { label: w.principal, heads: true, cell: ({ name }) => name },
            { label: w.board, cell: ({ board }) => board },
            { label: w.mailbox, cell: ({ mailbox }) => mailbox ?? w.noMailbox },
          ]}
        />
      )}
      {review.mails.length === 0 ? null : (
        <Section title={w.mails} id="mejlen">
          <p>{w.mailsHelp}</p>
          {review.mails.map((mail) => (
            <MailPreview ui={ui} mail={mail} />
          ))}
        </Section>
      )}
    </>
  );
}
