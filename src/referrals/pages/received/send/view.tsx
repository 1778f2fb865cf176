import {
  Actions,
  ButtonLink,
  CheckSentence,
  DateField,
  ErrorSummary,
  ExampleTag,
  Form,
  type FormErrors,
  Hidden,
  Link,
  Page,
  Radios,
  Remark,
  Section,
  SubmitButton,
  TextArea,
  TextField,
  type Ui,
} from '../../../../ui/index.ts';
import type { ReceivedReferral } from '../../../received/received.ts';
import { shared } from '../../words.ts';
import { receivedCrumbs } from '../crumbs.ts';
import { MailPreview, type MailShown } from '../mail-preview.tsx';
import { receivedPath } from '../received-asked.ts';
import { sendWords } from './words.ts';

/** The form as it stands. */
export interface SendTyped {
  readonly request: string;
  readonly means: string;
  readonly to: string;
  readonly on: string;
  readonly decidedBy: string;
  readonly message: string;
}

export interface SendReview {
  readonly sentence: string;
  readonly mails: readonly MailShown[];
  /** Of what is shown: it goes if it is still so. */
  readonly mark: string;
  readonly changed: boolean;
}

interface Props {
  ui: Ui;
  referral: ReceivedReferral;
  /** Null before it was frozen. */
  answer: { readonly number: number; readonly title: string } | null;
  typed: SendTyped;
  errors: FormErrors;
  review: SendReview | null;
  canSend: boolean;
}

const means = ['mail', 'web', 'post', 'hand'] as const;

export function SendPage(props: Props) {
  const { ui, referral, answer, errors, review, canSend } = props;
  const w = sendWords[ui.lang];
  const here = receivedPath(referral);
  return (
    <Page
      ui={ui}
      title={w.title[referral.how]}
      lead={answer === null ? w.notFrozen : w.lead(answer.number, answer.title)}
      eyebrow={
        <>
          {referral.title} {referral.example ? <ExampleTag ui={ui} /> : null}
        </>
      }
      current="/remisser"
      crumbs={receivedCrumbs(ui.lang, referral, w.title[referral.how])}
      failed={errors.length > 0}
      actions={answer === null ? <ButtonLink href={ui.href(`${here}/svar/faststall`)}>{w.toFreeze}</ButtonLink> : null}
    >
      <ErrorSummary ui={ui} errors={errors} />
      {canSend ? null : <Remark>{w.noServer}</Remark>}
      {answer === null ? null : (
        <>
          <p>
            <Link href={ui.href(`${here}/svar/${answer.number}`)}>{w.read}</Link>
          </p>
          <SendForm {...props} />
        </>
      )}
      {review === null || review.mails.length === 0 ? null : (
        <Section title={w.mails} id="mejlen">
          {review.mails.map((mail) => (
            <MailPreview ui={ui} mail={mail} />
          ))}
        </Section>
      )}
    </Page>
  );
}

function SendForm({ ui, referral, typed, errors, review, canSend }: Props) {
  const w = sendWords[ui.lang];
  const field = { ui, errors };
  const { how } = referral;
  const options = means
    .filter((value) => canSend || value !== 'mail')
    .map((value) => ({ value, label: w.choices[value], help: value === 'mail' ? w.mailHelp[how] : undefined }));
  return (
    <Form ui={ui} action={ui.href(`${receivedPath(referral)}/skicka`)} label={w.title[how]}>
      <Hidden name="request" value={typed.request} />
      {review === null ? null : (
        <Section title={w.check} id="granska">
          {review.changed ? <Remark>{w.changed}</Remark> : null}
          <CheckSentence ui={ui} parts={[{ text: review.sentence }]} />
          <Hidden name="reviewed" value={review.mark} />
          <Actions>
            <SubmitButton name="steg" value="sand">
              {typed.means === 'mail' ? w.send : w.note}
            </SubmitButton>
          </Actions>
        </Section>
      )}
      <Radios {...field} name="satt" label={w.means} options={options} value={typed.means} />
      <TextField
        {...field}
        name="till"
        label={w.to[how]}
        help={w.toHelp[how]}
        value={typed.to}
        maxlength={300}
        optional={how === 'coordinates'}
      />
      <TextField
        {...field}
        name="beslut"
        label={w.decidedBy}
        help={w.decidedByHelp}
        value={typed.decidedBy}
        maxlength={300}
        required
      />
      <DateField {...field} name="dag" label={w.on} help={w.onHelp} value={typed.on} />
      {canSend ? (
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
      ) : null}
      <Actions>
        <SubmitButton name="steg" value="granska" kind={review === null ? 'primary' : 'secondary'}>
          {review === null ? w.review : w.reviewAgain}
        </SubmitButton>
        <Link href={ui.href(receivedPath(referral))}>{shared[ui.lang].cancel}</Link>
      </Actions>
    </Form>
  );
}
