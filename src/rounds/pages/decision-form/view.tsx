import {
  Actions,
  Checkbox,
  CheckSentence,
  ErrorSummary,
  ExampleTag,
  FileField,
  Form,
  fieldId,
  Hidden,
  Page,
  Remark,
  Section,
  SubmitButton,
  TextField,
  type Ui,
  Warning,
} from '../../../ui/index.ts';
import type { RecordingWarning } from '../../law/recording-warnings.ts';
import type { SentencePiece } from '../../telling/check-sentence.ts';
import type { Typed } from '../typed.ts';
import type { DecisionContext } from './context.ts';
import { asDay, DecisionFields } from './fields.tsx';
import { formWords } from './words.ts';

/** What is read before anything is saved. */
export interface Review {
  readonly pieces: readonly SentencePiece[];
  readonly warnings: readonly RecordingWarning[];
  /** What the sentence was made from: saved only while the form still says it. */
  readonly mark: string;
  /** True when the form no longer says what was read. */
  readonly changed: boolean;
}

type Props = {
  ui: Ui;
  context: DecisionContext;
  typed: Typed;
  request: string;
  /** Bare path that the form is sent to. */
  action: string;
  review: Review | null;
  /** A decision that is in the way, as a bare path: the error leads there. */
  recorded?: string | undefined;
  /** The extract is what the form was filled from: no file is asked for. */
  isExtractKept?: boolean | undefined;
};

/** One page: the fields, and above them, once they have been read, the whole decision in one sentence. */
export function DecisionFormPage({ ui, context, typed, request, action, review, recorded }: Props) {
  const words = formWords[ui.lang];
  const { round, step, manner, boardNames } = context;
  const errors = context.meetings.length > 0 ? typed.errors : asDay(typed.errors);
  const board = [...boardNames.values()][0] ?? '';
  return (
    <Page
      ui={ui}
      title={review === null ? words.title[manner] : words.reviewTitle}
      eyebrow={
        <>
          {`${board}, ${step.principalName} · ${round.title}`} {round.example ? <ExampleTag ui={ui} /> : null}
        </>
      }
      lead={review === null ? words.lead[manner] : undefined}
      current="/beslut"
      crumbs={[
        { label: words.rounds, href: '/beslut' },
        { label: round.title, href: `/beslut/${round.id}` },
        { label: words.title[manner] },
      ]}
      failed={errors.length > 0}
    >
      <ErrorSummary ui={ui} errors={errors} />
      {manner === 'record' && review === null ? <FromFile ui={ui} /> : null}
      <DecisionForm {...{ ui, context, typed, request, action, review, recorded }} />
    </Page>
  );
}

/** The other way to fill it in. */
export function FromFile({ ui }: { ui: Ui }) {
  const words = formWords[ui.lang];
  return (
    <p>
      {words.readFromFileHow}{' '}
      <a class="ds-link" href={ui.href('/beslut/las')}>
        {words.readFromFile}
      </a>
    </p>
  );
}

/** The form alone, for a page that shows something beside it. */
export function DecisionForm({ ui, context, typed, request, action, review, recorded, isExtractKept = false }: Props) {
  const words = formWords[ui.lang];
  const { boardNames } = context;
  return (
    <>
      {recorded === undefined ? null : (
        <p>
          <a class="ds-link" href={ui.href(recorded)}>
            {words.toRecorded}
          </a>
        </p>
      )}
      {context.recommendsToItself ? <Remark>{words.recommendsToItself([...boardNames.values()][0] ?? '')}</Remark> : null}
      <Form ui={ui} action={ui.href(action)} files>
        <Hidden name="request" value={request} />
        <Hidden name="extractRecordId" value={typed.value('extractRecordId')} />
        {review === null ? null : <ReviewPart ui={ui} typed={typed} review={review} isExtractKept={isExtractKept} />}
        <DecisionFields ui={ui} context={context} typed={typed} />
        <Actions>
          <SubmitButton name="steg" value="granska" kind={review === null ? 'primary' : 'secondary'}>
            {review === null ? words.review : words.reviewAgain}
          </SubmitButton>
        </Actions>
      </Form>
    </>
  );
}

type ReviewProps = { ui: Ui; typed: Typed; review: Review; isExtractKept: boolean };

function ReviewPart({ ui, typed, review, isExtractKept }: ReviewProps) {
  const words = formWords[ui.lang];
  const parts = review.pieces.map(({ text, field }) =>
    field === null ? { text } : { text, href: `#${fieldId(field)}`, what: text.trim() },
  );
  return (
    <Section title={words.save} id="granska">
      {review.changed ? <Remark>{words.reviewChanged}</Remark> : null}
      <CheckSentence ui={ui} parts={parts} />
      {review.warnings.map(({ kind, law }) => (
        <Warning ui={ui} law={law ?? undefined}>
          {words.warnings[kind]}
        </Warning>
      ))}
      <Hidden name="reviewed" value={review.mark} />
      {isExtractKept ? null : <ExtractFields ui={ui} typed={typed} />}
      <Actions>
        <SubmitButton name="steg" value="registrera">
          {words.save}
        </SubmitButton>
      </Actions>
    </Section>
  );
}

/** The file can only be chosen last: no browser lets a page fill it in again. */
function ExtractFields({ ui, typed }: { ui: Ui; typed: Typed }) {
  const words = formWords[ui.lang];
  const { errors } = typed;
  return (
    <>
      <FileField
        ui={ui}
        name="extract"
        label={words.extract}
        help={typed.value('extractRecordId') === '' ? words.extractHelp : words.extractKept}
        accept=".pdf,.docx,.odt,.txt,.html,.eml"
        errors={errors}
        optional
      />
      <Checkbox ui={ui} name="secrecy" label={words.secrecy} checked={typed.value('secrecy') === 'ja'} errors={errors} />
      <TextField
        ui={ui}
        name="secrecyParagraph"
        label={words.secrecyParagraph}
        value={typed.value('secrecyParagraph')}
        errors={errors}
        width={24}
        optional
      />
    </>
  );
}
