import {
  Actions,
  CheckSentence,
  ErrorSummary,
  ExampleTag,
  Form,
  type FormErrors,
  Hidden,
  Link,
  Page,
  ProseField,
  Remark,
  SubmitButton,
  TextField,
  type Ui,
} from '../../../../ui/index.ts';
import type { AnswerText } from '../../../received/answer-text.ts';
import type { ReceivedReferral } from '../../../received/received.ts';
import { receivedCrumbs } from '../crumbs.ts';
import { receivedPath } from '../received-asked.ts';
import { AnswerSaid } from './answer-said.tsx';
import { answerWords } from './words.ts';

/** The draft as it stands in the form. */
export interface TypedAnswer {
  readonly content: AnswerText;
  /** The version that it was written from; 0 before anybody has saved. */
  readonly base: number;
}

interface Props {
  ui: Ui;
  referral: ReceivedReferral;
  typed: TypedAnswer;
  errors: FormErrors;
  /** Nobody has saved: what stands there is proposed. */
  isBegun: boolean;
}

function frame(ui: Ui, referral: ReceivedReferral, title: string, errors: FormErrors) {
  return {
    ...{ ui, title, current: '/remisser', crumbs: receivedCrumbs(ui.lang, referral, title), failed: errors.length > 0 },
    eyebrow: (
      <>
        {referral.title} {referral.example ? <ExampleTag ui={ui} /> : null}
      </>
    ),
  };
}

export function AnswerPage({ ui, referral, typed: { content, base }, errors, isBegun }: Props) {
  const w = answerWords[ui.lang];
  const here = receivedPath(referral);
  const field = { ui, errors };
  return (
    <Page {...frame(ui, referral, w.title[referral.how], errors)} lead={w.lead}>
      {isBegun ? <Remark>{w.begun}</Remark> : null}
      <p>
        <Link href={ui.href(`${here}/stallningstaganden`)}>{w.positions}</Link>
      </p>
      <Form ui={ui} action={ui.href(`${here}/svar`)} label={w.title[referral.how]}>
        <ErrorSummary ui={ui} errors={errors} />
        <Hidden name="base" value={String(base)} />
        <TextField {...field} name="title" label={w.heading} value={content.title} maxlength={200} required />
        <ProseField {...field} name="summary" label={w.summary} help={w.summaryHelp} value={content.summary} optional rows={4} />
        <ProseField {...field} name="body" label={w.body} value={content.body} rows={16} />
        <ProseField
          {...field}
          name="differences"
          label={w.differences}
          help={w.differencesHelp}
          value={content.differences}
          optional
          rows={8}
        />
        <Actions>
          <SubmitButton>{w.save}</SubmitButton>
          <SubmitButton kind="secondary" name="steg" value="faststall">
            {w.freeze}
          </SubmitButton>
          {base === 0 ? null : (
            <Link file href={ui.href(`${here}/svar/pdf`)}>
              {w.pdf}
            </Link>
          )}
        </Actions>
      </Form>
    </Page>
  );
}

interface FreezeProps {
  ui: Ui;
  referral: ReceivedReferral;
  request: string;
  /** Null before anything is written. */
  content: AnswerText | null;
  hash: string;
  /** The number that it would get. */
  number: number;
  /** The number of the same text, letter by letter; null for none. */
  same: number | null;
  errors: FormErrors;
}

export function FreezeAnswerPage({ ui, referral, request, content, hash, number, same, errors }: FreezeProps) {
  const w = answerWords[ui.lang];
  const here = receivedPath(referral);
  return (
    <Page {...frame(ui, referral, w.freezeTitle[referral.how], errors)} lead={content === null ? w.empty : w.freezeLead}>
      <ErrorSummary ui={ui} errors={errors} />
      {same !== null && content !== null ? (
        <Remark>
          {w.same(same)} <Link href={ui.href(`${here}/svar/${same}`)}>{w.seeSame}</Link>
        </Remark>
      ) : content === null ? null : (
        <Form ui={ui} action={ui.href(`${here}/svar/faststall`)} label={w.freezeTitle[referral.how]}>
          <Hidden name="request" value={request} />
          <Hidden name="sha256" value={hash} />
          <CheckSentence ui={ui} parts={[{ text: w.freezeCheck(number, content.title) }]} />
          <Actions>
            <SubmitButton>{w.freezeNow}</SubmitButton>
          </Actions>
        </Form>
      )}
      <p>
        <Link href={ui.href(`${here}/svar`)}>{w.back}</Link>
      </p>
      {content === null ? null : <AnswerSaid ui={ui} content={content} />}
    </Page>
  );
}
