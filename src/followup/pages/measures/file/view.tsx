import {
  ErrorSummary,
  FileField,
  Form,
  type FormErrors,
  Link,
  Page,
  Section,
  SubmitButton,
  TextArea,
  TextField,
  type Ui,
} from '../../../../ui/index.ts';
import { crumbsOf } from '../crumbs.ts';
import type { MeasureAsked } from '../measure-asked.ts';
import { words } from './words.ts';

/** The form's fields, as typed. */
export interface TypedFile {
  readonly text: string;
  readonly source: string;
}

type Props = { ui: Ui; asked: MeasureAsked; typed: TypedFile; errors: FormErrors };

export function FilePage({ ui, asked: { measure, plan }, typed, errors }: Props) {
  const w = words[ui.lang];
  const here = `/uppfoljning/matt/${measure.id}/las-in`;
  const field = { ui, errors };
  return (
    <Page
      ui={ui}
      title={w.title}
      lead={`${w.of(measure.title, measure.unit)} ${w.lead}`}
      current="/uppfoljning"
      crumbs={crumbsOf(ui.lang, plan, measure, w.title)}
      failed={errors.length > 0}
    >
      <ErrorSummary ui={ui} errors={errors} />
      {/* The answer is a page that saves nothing, shown without a redirect: Turbo would not take it. */}
      <div data-turbo="false">
        <Form ui={ui} action={ui.href(`${here}/granska`)} files label={w.title}>
          <FileField {...field} name="file" label={w.file} help={w.fileHelp} accept=".xlsx,.csv,.txt,text/csv" />
          <TextArea {...field} name="text" label={w.text} help={w.textHelp} rows={8} value={typed.text} />
          <TextField
            {...field}
            name="source"
            label={w.source}
            help={w.sourceHelp}
            value={typed.source}
            optional
            maxlength={200}
          />
          <SubmitButton>{w.preview}</SubmitButton>
        </Form>
      </div>
      <Section title={w.forms} id="tabellen">
        <p>{w.formsLead}</p>
        <p>
          {w.template}:{' '}
          <Link href={ui.href(`${here}?mall=xlsx`)} file>
            {w.excel}
          </Link>{' '}
          <Link href={ui.href(`${here}?mall=csv`)} file>
            {w.csv}
          </Link>
        </p>
      </Section>
    </Page>
  );
}
