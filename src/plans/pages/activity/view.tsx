import {
  DateField,
  ErrorSummary,
  Form,
  type FormErrors,
  Hidden,
  Page,
  Select,
  type SelectOption,
  SubmitButton,
  TextArea,
  TextField,
  type Ui,
} from '../../../ui/index.ts';
import type { DraftArea, Plan } from '../../draft.ts';
import { documentWords } from '../document-words.ts';
import { RemoveButton } from '../remove-button.tsx';
import type { TypedActivity } from './form.ts';
import { words } from './words.ts';

export interface ActivityView {
  readonly plan: Plan;
  readonly area: DraftArea;
  /** The activity as it is saved; null for a new one. */
  readonly activity: { readonly id: string; readonly title: string } | null;
  readonly typed: TypedActivity;
  readonly errors: FormErrors;
  readonly organs: readonly SelectOption[];
  /** The id that a new one will have. */
  readonly request: string;
}

export function ActivityPage({ ui, view }: { ui: Ui; view: ActivityView }) {
  const w = words[ui.lang];
  const { plan, area, activity } = view;
  const title = activity === null ? w.newTitle : w.title(activity.title);
  const here = `/arbetsplan/${plan.id}/redigera`;
  const action = ui.href(activity === null ? `${here}/omrade/${area.id}/ny-aktivitet` : `${here}/aktivitet/${activity.id}`);
  return (
    <Page
      ui={ui}
      title={title}
      lead={w.lead(area.title)}
      current="/arbetsplan"
      crumbs={[
        { label: documentWords[ui.lang].plans, href: '/arbetsplan' },
        { label: w.plan(plan.title), href: here },
        { label: title },
      ]}
      failed={view.errors.length > 0}
    >
      <Form ui={ui} action={action} label={title}>
        <ErrorSummary ui={ui} errors={view.errors} />
        {activity === null ? <Hidden name="request" value={view.request} /> : null}
        <Fields ui={ui} view={view} />
        <SubmitButton>{w.save}</SubmitButton>
      </Form>
      {activity === null ? null : <RemoveButton ui={ui} action={`${action}/ta-bort`} title={activity.title} what="activity" />}
    </Page>
  );
}

function Fields({ ui, view: { typed, errors, organs } }: { ui: Ui; view: ActivityView }) {
  const w = words[ui.lang];
  const field = { ui, errors };
  return (
    <>
      <TextField {...field} name="title" label={w.name} value={typed.title} required maxlength={200} />
      <TextArea {...field} name="text" label={w.text} help={w.textHelp} value={typed.text} optional />
      <Select {...field} name="organId" label={w.organ} options={organs} value={typed.organId} empty={w.noOrgan} />
      <TextField
        {...field}
        name="responsible"
        label={w.responsible}
        help={w.responsibleHelp}
        value={typed.responsible}
        optional
        maxlength={200}
      />
      <DateField {...field} name="from" label={w.from} value={typed.from} optional />
      <DateField {...field} name="to" label={w.to} value={typed.to} optional />
      <TextArea
        {...field}
        name="indicators"
        label={w.indicators}
        help={w.indicatorsHelp}
        value={typed.indicators}
        optional
        rows={3}
      />
    </>
  );
}
