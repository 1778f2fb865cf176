import {
  Actions,
  ErrorSummary,
  Form,
  type FormErrors,
  Hidden,
  Link,
  Page,
  PlainWords,
  Radios,
  Section,
  Select,
  type SelectOption,
  SubmitButton,
  TextArea,
  type Ui,
} from '../../../ui/index.ts';
import type { AnswerRow } from '../../statement/answer-table.ts';
import { verdicts } from '../../statement/statement.ts';
import { shared } from '../words.ts';
import { words } from './words.ts';

export interface AnswerView {
  readonly sharingId: string;
  readonly title: string;
  readonly rows: readonly AnswerRow[];
  readonly typed: { readonly verdict: string; readonly reason: string; readonly change: string; readonly request: string };
  readonly changes: readonly SelectOption[];
  readonly errors: FormErrors;
}

/** One answer, to one comment or to several alike. */
export function AnswerPage({ ui, view }: { ui: Ui; view: AnswerView }) {
  const w = words[ui.lang];
  const { sharingId, title, rows, typed, errors } = view;
  const field = { ui, errors };
  const heading = w.title(rows.length);
  return (
    <Page
      ui={ui}
      title={heading}
      lead={w.lead}
      eyebrow={title}
      current="/remisser"
      crumbs={[
        { label: shared[ui.lang].room, href: '/remisser' },
        { label: title, href: `/remisser/${sharingId}` },
        { label: w.table, href: `/remisser/${sharingId}/svar` },
        { label: heading },
      ]}
      failed={errors.length > 0}
    >
      {rows.map(({ comment, label }) => (
        <Section title={w.from(comment.author, label === '' ? shared[ui.lang].whole : label)}>
          {comment.quote === '' ? null : <p class="comment-quote">”{comment.quote}”</p>}
          <PlainWords text={comment.text} />
        </Section>
      ))}
      <Form ui={ui} action={ui.href(`/remisser/${sharingId}/besvara`)} label={heading} toPlace>
        <ErrorSummary ui={ui} errors={errors} />
        <Hidden name="request" value={typed.request} />
        {rows.map(({ comment }) => (
          <Hidden name="synpunkt" value={comment.id} />
        ))}
        <Radios
          {...field}
          name="svar"
          label={w.verdict}
          options={verdicts.map((verdict) => ({ value: verdict, label: w.verdicts[verdict] }))}
          value={typed.verdict}
        />
        <TextArea {...field} name="skal" label={w.reason} help={w.reasonHelp} value={typed.reason} required maxlength={5000} />
        <Select
          {...field}
          name="andring"
          label={w.change}
          help={w.changeHelp}
          options={view.changes}
          value={typed.change}
          empty={w.noChange}
        />
        <Actions>
          <SubmitButton>{w.save}</SubmitButton>
          <Link href={ui.href(`/remisser/${sharingId}/svar`)}>{shared[ui.lang].cancel}</Link>
        </Actions>
      </Form>
    </Page>
  );
}
