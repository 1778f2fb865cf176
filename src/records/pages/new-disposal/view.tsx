import {
  DateField,
  ErrorSummary,
  Form,
  type FormErrors,
  Hidden,
  Page,
  SubmitButton,
  TextArea,
  TextField,
  type Ui,
} from '../../../ui/index.ts';
import { disposalWords } from '../../disposal/words.ts';

export interface TypedDisposal {
  readonly request: string;
  readonly number: string;
  readonly decidedOn: string;
  readonly decidedBy: string;
  readonly afterDays: string;
  readonly text: string;
}

export function NewDisposalPage({ ui, typed, errors }: { ui: Ui; typed: TypedDisposal; errors: FormErrors }) {
  const w = disposalWords[ui.lang];
  const field = { ui, errors, required: true };
  return (
    <Page
      ui={ui}
      title={w.newTitle}
      lead={w.newLead}
      current="/handlingar"
      crumbs={[
        { label: w.records, href: '/handlingar' },
        { label: w.title, href: '/handlingar/gallring' },
        { label: w.newTitle },
      ]}
      failed={errors.length > 0}
    >
      <ErrorSummary ui={ui} errors={errors} />
      <Form ui={ui} action={ui.href('/handlingar/gallring/nytt')} label={w.newTitle}>
        <Hidden name="request" value={typed.request} />
        <TextField
          {...field}
          name="number"
          label={w.newNumber}
          help={w.newNumberHelp}
          value={typed.number}
          width={24}
          maxlength={200}
        />
        <DateField {...field} name="decidedOn" label={w.newDay} value={typed.decidedOn} />
        <TextField {...field} name="decidedBy" label={w.newBy} help={w.newByHelp} value={typed.decidedBy} maxlength={300} />
        <TextField
          {...field}
          name="afterDays"
          label={w.newAfter}
          help={w.newAfterHelp}
          value={typed.afterDays}
          inputmode="numeric"
          width={4}
        />
        <TextArea {...{ ui, errors }} name="text" label={w.newText} value={typed.text} optional maxlength={2000} />
        <SubmitButton>{w.save}</SubmitButton>
      </Form>
    </Page>
  );
}
