import {
  Actions,
  DateField,
  ErrorSummary,
  Form,
  type FormErrors,
  Hidden,
  Link,
  Page,
  Select,
  type SelectOption,
  SubmitButton,
  TextArea,
  type Ui,
} from '../../../../ui/index.ts';
import { OwnerFields, type OwnersToChoose } from '../parts/owners.tsx';
import { shared } from '../parts/words.ts';
import { words } from './words.ts';

export interface TypedTask {
  readonly organ: string;
  readonly text: string;
  readonly owner: string;
  readonly ownerOrgan: string;
  readonly due: string;
  readonly request: string;
}

interface NewTaskView {
  readonly typed: TypedTask;
  readonly organs: readonly SelectOption[];
  readonly owners: OwnersToChoose;
  readonly errors: FormErrors;
}

export function NewTaskPage({ ui, view: { typed, organs, owners, errors } }: { ui: Ui; view: NewTaskView }) {
  const w = words[ui.lang];
  const { meetings, list, due, dueHelp } = shared[ui.lang];
  const field = { ui, errors };
  return (
    <Page
      ui={ui}
      title={w.title}
      lead={w.lead}
      current="/moten"
      crumbs={[{ label: meetings, href: '/moten' }, { label: list, href: '/moten/uppdrag' }, { label: w.title }]}
      failed={errors.length > 0}
    >
      <ErrorSummary ui={ui} errors={errors} />
      <Form ui={ui} action={ui.href('/moten/uppdrag/nytt')} label={w.title}>
        <Hidden name="request" value={typed.request} />
        <Select {...field} name="organ" label={w.organ} options={organs} value={typed.organ} required />
        <TextArea {...field} name="text" label={w.text} help={w.textHelp} value={typed.text} rows={3} maxlength={2000} required />
        <OwnerFields {...field} owners={owners} person={typed.owner} organ={typed.ownerOrgan} />
        <DateField {...field} name="due" label={due} help={dueHelp} value={typed.due} optional />
        <Actions>
          <SubmitButton>{w.save}</SubmitButton>
          <Link href={ui.href('/moten/uppdrag')}>{w.cancel}</Link>
        </Actions>
      </Form>
    </Page>
  );
}
