import {
  Checkboxes,
  type ChoiceOption,
  DataTable,
  DateField,
  Details,
  ErrorSummary,
  Form,
  type FormErrors,
  Hidden,
  HiddenFields,
  Link,
  longMoment,
  Section,
  SubmitButton,
  TextArea,
  type Ui,
} from '../../../ui/index.ts';
import type { PastPublication } from '../../publishing/publication.ts';
import { endInWords, publishingWords } from './shared-words.ts';
import type { Returned, TypedPublish } from './typed.ts';

type PublishFormProps = {
  ui: Ui;
  /** Final address. */
  action: string;
  typed: TypedPublish;
  errors: FormErrors;
  /** What the person says to have looked at: the question, and a line for each. */
  checks: { readonly label: string; readonly help?: string | undefined; readonly options: readonly ChoiceOption[] };
  /** Whether something is in force already. */
  anew: boolean;
  /** More that the form carries, by name. */
  hidden?: Readonly<Record<string, string>> | undefined;
};

/** The one button that makes something public, under what must be ticked first. */
export function PublishForm({ ui, action, typed, errors, checks, anew, hidden = {} }: PublishFormProps) {
  const w = publishingWords[ui.lang];
  return (
    <Form ui={ui} action={action} label={w.publish}>
      <ErrorSummary ui={ui} errors={errors} />
      <HiddenFields fields={{ request: typed.request, ...hidden }} />
      <Checkboxes ui={ui} name="checked" {...checks} values={typed.checked} errors={errors} />
      <DateField ui={ui} name="shownUntil" label={w.until} help={w.untilHelp} optional value={typed.shownUntil} errors={errors} />
      <SubmitButton>{anew ? w.publishAnew : w.publish}</SubmitButton>
    </Form>
  );
}

type TakeDownProps = {
  ui: Ui;
  publication: string;
  /** Where the public sees it, final. */
  publicHref: string;
  /** Final address. */
  action: string;
  reason: string;
  errors: FormErrors;
};

/** The way to what the public sees, and the form that takes it down. */
function TakeDown({ ui, publication, publicHref, action, reason, errors }: TakeDownProps) {
  const w = publishingWords[ui.lang];
  return (
    <>
      <p>
        <Link href={publicHref}>{w.seePublic}</Link>
      </p>
      <Details summary={w.takeDown} open={errors.length > 0}>
        <Form ui={ui} action={action} label={w.takeDown}>
          <ErrorSummary ui={ui} errors={errors} />
          <p>{w.takeDownLead}</p>
          <Hidden name="publication" value={publication} />
          <TextArea ui={ui} name="reason" label={w.reason} help={w.reasonHelp} rows={2} value={reason} errors={errors} />
          <SubmitButton kind="danger">{w.takeDownNow}</SubmitButton>
        </Form>
      </Details>
    </>
  );
}

type PublishedProps = {
  ui: Ui;
  history: readonly PastPublication[];
  /** Bare path of the thing's own page. */
  here: string;
  /** Where the public sees a publication of it: a bare path. */
  publicPath: (publication: string) => string;
  returned: Returned;
};

/** What stands in public now, with the way to it and the form that takes it down; then every publication. */
export function Published({ ui, history, here, publicPath, returned }: PublishedProps) {
  const now = history.find(({ end }) => end === null);
  return (
    <>
      {now === undefined ? null : (
        <TakeDown
          ui={ui}
          publication={now.id}
          publicHref={ui.href(publicPath(now.id))}
          action={ui.href(`${here}/publicera/ta-ner`)}
          reason={returned.typed.reason}
          errors={returned.form === 'take-down' ? returned.errors : []}
        />
      )}
      <PublicationsTable ui={ui} history={history} />
    </>
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
