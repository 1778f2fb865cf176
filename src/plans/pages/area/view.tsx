import {
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
import type { Plan } from '../../draft.ts';
import { documentWords } from '../document-words.ts';
import { words } from './words.ts';

export interface TypedArea {
  readonly title: string;
  readonly text: string;
  readonly goals: string;
}

export interface AreaView {
  readonly plan: Plan;
  /** The area's name as it is saved; null for a new one. */
  readonly name: string | null;
  /** Final address that the form is sent to. */
  readonly action: string;
  readonly typed: TypedArea;
  readonly errors: FormErrors;
  /** The id that a new one will have; null for one that is there. */
  readonly request: string | null;
}

export function AreaPage({ ui, view }: { ui: Ui; view: AreaView }) {
  const w = words[ui.lang];
  const { plan, typed } = view;
  const title = view.name === null ? w.newTitle : w.title(view.name);
  const field = { ui, errors: view.errors };
  return (
    <Page
      ui={ui}
      title={title}
      current="/arbetsplan"
      crumbs={[
        { label: documentWords[ui.lang].plans, href: '/arbetsplan' },
        { label: w.plan(plan.title), href: `/arbetsplan/${plan.id}/redigera` },
        { label: title },
      ]}
      failed={view.errors.length > 0}
    >
      <Form ui={ui} action={view.action} label={title}>
        <ErrorSummary ui={ui} errors={view.errors} />
        {view.request === null ? null : <Hidden name="request" value={view.request} />}
        <TextField {...field} name="title" label={w.name} value={typed.title} required maxlength={200} />
        <TextArea {...field} name="text" label={w.text} help={w.textHelp} value={typed.text} optional />
        <TextArea {...field} name="goals" label={w.goals} help={w.goalsHelp} value={typed.goals} optional />
        <SubmitButton>{w.save}</SubmitButton>
      </Form>
    </Page>
  );
}
