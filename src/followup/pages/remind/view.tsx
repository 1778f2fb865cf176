import {
  Actions,
  Checkboxes,
  CheckSentence,
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
  type Ui,
} from '../../../ui/index.ts';
import { MailPreview } from '../mail-preview.tsx';
import type { RemindView } from './present.ts';
import { remindWords } from './words.ts';

export interface RemindTyped {
  readonly request: string;
  readonly people: readonly string[];
  readonly principals: readonly string[];
  readonly message: string;
  readonly errors: FormErrors;
  /** Of what was shown; null before. */
  readonly mark: string | null;
  readonly changed: boolean;
}

type Props = { ui: Ui; view: RemindView; typed: RemindTyped };

/** Who is silent in a period, chosen by a person, and the mails exactly as they will be. */
export function RemindPage({ ui, view, typed }: Props) {
  const w = remindWords[ui.lang];
  const { period, plan, canSend } = view;
  const here = `/uppfoljning/perioder/${period.id}`;
  return (
    <Page
      ui={ui}
      title={w.crumb}
      lead={w.lead}
      eyebrow={
        <>
          {period.title} {period.example ? <ExampleTag ui={ui} /> : null}
        </>
      }
      current="/uppfoljning"
      crumbs={[
        { label: w.followup, href: '/uppfoljning' },
        { label: plan.title, href: `/uppfoljning/${plan.id}` },
        { label: period.title, href: here },
        { label: w.crumb },
      ]}
      failed={typed.errors.length > 0}
    >
      <ErrorSummary ui={ui} errors={typed.errors} />
      {period.state === 'closed' ? <Remark>{w.closed}</Remark> : canSend ? null : <Remark>{w.noServer}</Remark>}
      {period.state === 'closed' ? null : <RemindForm ui={ui} view={view} typed={typed} />}
      <p>
        <Link href={ui.href(here)}>{w.back}</Link>
      </p>
      {view.mails.length === 0 ? null : (
        <Section title={w.mails} id="mejlen">
          <p>{w.mailsHelp}</p>
          {view.mails.map((mail) => (
            <MailPreview ui={ui} mail={mail} />
          ))}
        </Section>
      )}
    </Page>
  );
}

function RemindForm({ ui, view, typed }: Props) {
  const w = remindWords[ui.lang];
  const field = { ui, errors: typed.errors };
  return (
    <Form ui={ui} action={ui.href(`/uppfoljning/perioder/${view.period.id}/paminn`)} label={w.crumb}>
      <Hidden name="request" value={typed.request} />
      {typed.mark === null || view.mails.length === 0 ? null : (
        <Section title={w.check} id="granska">
          {typed.changed ? <Remark>{w.changed}</Remark> : null}
          <CheckSentence ui={ui} parts={[{ text: w.sentence(view.mails.length, view.without) }]} />
          <Hidden name="reviewed" value={typed.mark} />
          <Actions>
            <SubmitButton name="steg" value="skicka">
              {w.send}
            </SubmitButton>
          </Actions>
        </Section>
      )}
      {view.people.length === 0 ? null : (
        <Checkboxes {...field} name="person" label={w.people} help={w.peopleHelp} options={view.people} values={typed.people} />
      )}
      <Checkboxes
        {...field}
        name="huvudman"
        label={w.principals}
        help={w.principalsHelp}
        options={view.principals}
        values={typed.principals}
      />
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
      <Actions>
        <SubmitButton name="steg" value="granska" kind={typed.mark === null ? 'primary' : 'secondary'}>
          {typed.mark === null ? w.review : w.reviewAgain}
        </SubmitButton>
      </Actions>
    </Form>
  );
}
