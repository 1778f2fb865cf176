import type { Child } from 'hono/jsx';
import { Actions, ErrorSummary, Form, type FormErrors, Hidden, Link, Page, SubmitButton, type Ui } from '../../../ui/index.ts';
import type { MeetingWithLife } from '../../meeting.ts';
import { crumbsTo, shared } from './words.ts';

interface MinutesFormProps {
  readonly ui: Ui;
  readonly meeting: MeetingWithLife;
  readonly kind: 'notes' | 'minutes';
  readonly title: string;
  readonly lead: Child;
  /** Bare path of the form's target. */
  readonly action: string;
  readonly save: string;
  readonly request: string;
  readonly errors: FormErrors;
  readonly files?: boolean | undefined;
  /** What is read before the form. */
  readonly before?: Child;
  readonly children?: Child;
}

/** A page of a meeting's minutes with one form on it. */
export function MinutesForm(props: MinutesFormProps) {
  const { ui, meeting, kind, title, lead, action, save, request, errors, files, before, children } = props;
  const here = ui.href(`/moten/${meeting.id}/protokoll`);
  return (
    <Page
      ui={ui}
      title={title}
      lead={lead}
      eyebrow={meeting.organ.name}
      current="/moten"
      crumbs={crumbsTo(ui, meeting, kind, title)}
      failed={errors.length > 0}
    >
      <ErrorSummary ui={ui} errors={errors} />
      {before}
      <Form ui={ui} action={ui.href(action)} label={title} files={files}>
        <Hidden name="request" value={request} />
        {children}
        <Actions>
          <SubmitButton>{save}</SubmitButton>
          <Link href={here}>{shared[ui.lang].cancel}</Link>
        </Actions>
      </Form>
    </Page>
  );
}
