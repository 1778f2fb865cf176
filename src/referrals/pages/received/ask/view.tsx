import {
  Actions,
  CheckSentence,
  DateField,
  ErrorSummary,
  ExampleTag,
  Fieldset,
  Form,
  type FormErrors,
  Hidden,
  Link,
  Page,
  Remark,
  Section,
  Select,
  SubmitButton,
  TextArea,
  type Ui,
} from '../../../../ui/index.ts';
import type { ReceivedReferral } from '../../../received/received.ts';
import { shared } from '../../words.ts';
import { receivedCrumbs } from '../crumbs.ts';
import { MailPreview, type MailShown } from '../mail-preview.tsx';
import { receivedPath } from '../received-asked.ts';
import type { AskView } from './present.ts';
import { askWords } from './words.ts';

/** The form as it stands. */
export interface AskTyped {
  readonly request: string;
  /** By field of a principal: the board, '' to leave it out. */
  readonly boards: ReadonlyMap<string, string>;
  readonly until: string;
  readonly message: string;
}

export interface AskReview {
  readonly sentence: string;
  readonly mails: readonly MailShown[];
  /** Of what is shown: it goes if it is still so. */
  readonly mark: string;
  readonly changed: boolean;
}

interface Props {
  ui: Ui;
  referral: ReceivedReferral;
  view: AskView;
  typed: AskTyped;
  errors: FormErrors;
  review: AskReview | null;
  canSend: boolean;
}

/** Who is asked, through which board, and the mails exactly as they will be. */
export function AskPage(props: Props) {
  const { ui, referral, view, errors, review, canSend } = props;
  const w = askWords[ui.lang];
  return (
    <Page
      ui={ui}
      title={w.title}
      lead={view.silent === null ? w.lead : w.leadAgain(view.silent)}
      eyebrow={
        <>
          {referral.title} {referral.example ? <ExampleTag ui={ui} /> : null}
        </>
      }
      current="/remisser"
      crumbs={receivedCrumbs(ui.lang, referral, w.title)}
      failed={errors.length > 0}
    >
      <ErrorSummary ui={ui} errors={errors} />
      {canSend ? null : <Remark>{w.noServer}</Remark>}
      {view.files.length === 0 ? <Remark>{w.noFiles}</Remark> : null}
      <AskForm {...props} />
      {review === null || review.mails.length === 0 ? null : (
        <Section title={w.mails} id="mejlen">
          <p>{w.mailsHelp}</p>
          {review.mails.map((mail) => (
            <MailPreview ui={ui} mail={mail} />
          ))}
        </Section>
      )}
    </Page>
  );
}

function AskForm({ ui, referral, view, typed, errors, review }: Props) {
  const w = askWords[ui.lang];
  const field = { ui, errors };
  return (
    <Form ui={ui} action={ui.href(`${receivedPath(referral)}/fraga`)} label={w.title}>
      <Hidden name="request" value={typed.request} />
      {review === null ? null : (
        <Section title={w.check} id="granska">
          {review.changed ? <Remark>{w.changed}</Remark> : null}
          <CheckSentence ui={ui} parts={[{ text: review.sentence }]} />
          <Hidden name="reviewed" value={review.mark} />
          <Actions>
            <SubmitButton name="steg" value="skicka">
              {w.send}
            </SubmitButton>
          </Actions>
        </Section>
      )}
      <DateField
        {...field}
        name="until"
        label={w.until}
        help={w.untilHelp}
        value={typed.until}
        max={referral.answerBy.toString()}
        required
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
      <Fieldset legend={w.principals} help={w.principalsHelp}>
        {view.fields.map(({ field: name, name: label, help, options }) => (
          <Select
            {...field}
            name={name}
            label={label}
            help={help === '' ? undefined : help}
            options={options}
            empty={w.not}
            value={typed.boards.get(name) ?? ''}
          />
        ))}
      </Fieldset>
      <Actions>
        <SubmitButton name="steg" value="granska" kind={review === null ? 'primary' : 'secondary'}>
          {review === null ? w.review : w.reviewAgain}
        </SubmitButton>
        <Link href={ui.href(receivedPath(referral))}>{shared[ui.lang].cancel}</Link>
      </Actions>
    </Form>
  );
}
