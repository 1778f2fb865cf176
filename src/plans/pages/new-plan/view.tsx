import {
  Checkbox,
  ErrorSummary,
  Form,
  type FormErrors,
  Hidden,
  Page,
  Select,
  type SelectOption,
  SubmitButton,
  type Ui,
} from '../../../ui/index.ts';
import { documentWords } from '../document-words.ts';
import { MetaFields, type TypedMeta } from '../meta-form.tsx';
import { words } from './words.ts';

export interface TypedPlan extends TypedMeta {
  readonly request: string;
  readonly previousPlanId: string;
  readonly copyAreas: boolean;
}

export function NewPlanPage(props: { ui: Ui; typed: TypedPlan; errors: FormErrors; earlier: readonly SelectOption[] }) {
  const { ui, typed, errors, earlier } = props;
  const w = words[ui.lang];
  return (
    <Page
      ui={ui}
      title={w.title}
      lead={w.lead}
      current="/arbetsplan"
      crumbs={[{ label: documentWords[ui.lang].plans, href: '/arbetsplan' }, { label: w.title }]}
      failed={errors.length > 0}
    >
      <Form ui={ui} action={ui.href('/arbetsplan/ny')} label={w.title}>
        <ErrorSummary ui={ui} errors={errors} />
        <Hidden name="request" value={typed.request} />
        <MetaFields ui={ui} typed={typed} errors={errors} />
        {earlier.length === 0 ? null : (
          <>
            <Select
              {...{ ui, errors }}
              name="previousPlanId"
              label={w.previous}
              help={w.previousHelp}
              options={earlier}
              value={typed.previousPlanId}
              empty={w.none}
            />
            <Checkbox ui={ui} name="copyAreas" label={w.copy} help={w.copyHelp} checked={typed.copyAreas} />
          </>
        )}
        <SubmitButton>{w.save}</SubmitButton>
      </Form>
    </Page>
  );
}
