import {
  DataTable,
  DateField,
  Details,
  ErrorSummary,
  Form,
  type FormErrors,
  Hidden,
  longMoment,
  Section,
  SubmitButton,
  TextArea,
  type Ui,
} from '../../../ui/index.ts';
import type { PastPublication } from '../../publishing/publication.ts';
import { endInWords, publishingWords } from './shared-words.ts';

type UntilProps = { ui: Ui; value: string; errors: FormErrors };

/** The last day in public. */
export function UntilField({ ui, value, errors }: UntilProps) {
  const w = publishingWords[ui.lang];
  return <DateField ui={ui} name="shownUntil" label={w.until} help={w.untilHelp} optional value={value} errors={errors} />;
}

type TakeDownProps = { ui: Ui; publication: string; action: string; reason: string; errors: FormErrors };

/** The form that takes a publication down. `action` is final. */
export function TakeDown({ ui, publication, action, reason, errors }: TakeDownProps) {
  const w = publishingWords[ui.lang];
  return (
    <Details summary={w.takeDown} open={errors.length > 0}>
      <Form ui={ui} action={action} label={w.takeDown}>
        <ErrorSummary ui={ui} errors={errors} />
        <p>{w.takeDownLead}</p>
        <Hidden name="publication" value={publication} />
        <TextArea ui={ui} name="reason" label={w.reason} help={w.reasonHelp} rows={2} value={reason} errors={errors} />
        <SubmitButton kind="danger">{w.takeDownNow}</SubmitButton>
      </Form>
    </Details>
  );
}

/** Every publication of a thing, newest first; nothing when there is none. */
export function PublicationsTable({ ui, history }: { ui: Ui; history: readonly PastPublication[] }) {
  const w = publishingWords[ui.lang];
  if (history.length === 0) return null;
  const what = (each: PastPublication) => (each.file?.redacted ? w.redacted : (each.file?.fileName ?? each.title));
  return (
    <Section title={w.history} id="publiceringar">
      <DataTable
        ui={ui}
        caption={w.history}
        captionHidden
        rows={history}
        columns={[
          { label: w.when, cell: (row) => longMoment(ui.lang, row.publishedAt), heads: true },
          { label: w.who, cell: (row) => row.publisher },
          { label: w.what, cell: what },
          { label: w.how, cell: (row) => endInWords(ui.lang, row) },
        ]}
      />
    </Section>
  );
}
