import {
  DefinitionList,
  ErrorSummary,
  Form,
  type FormErrors,
  Hidden,
  Link,
  Page,
  Radios,
  Section,
  Select,
  SubmitButton,
  TextField,
  type Ui,
} from '../../../../ui/index.ts';
import type { FollowedPlan } from '../../../followed-plan.ts';
import type { Kpi } from '../../../kolada/answers.ts';
import { betters } from '../../../measuring/measure.ts';
import { aboutOptions } from '../../measures/about.ts';
import { crumbsOf } from '../../measures/crumbs.ts';
import { words as formWords } from '../../measures/new/words.ts';
import { koladaWords } from '../words.ts';
import type { TypedChoice } from './typed.ts';
import { words } from './words.ts';

export interface ChooseView {
  readonly plan: FollowedPlan;
  readonly kpi: Kpi;
  readonly typed: TypedChoice;
  readonly errors: FormErrors;
}

export function ChoosePage({ ui, view: { plan, kpi, typed, errors } }: { ui: Ui; view: ChooseView }) {
  const [w, shared] = [words[ui.lang], koladaWords[ui.lang]];
  const search = `/uppfoljning/${plan.id}/matt/kolada`;
  return (
    <Page
      ui={ui}
      title={w.title(kpi.title)}
      tab={w.tab}
      lead={w.lead}
      current="/uppfoljning"
      crumbs={crumbsOf(ui.lang, plan, null, shared.kolada)}
      failed={errors.length > 0}
    >
      <Section title={w.says}>
        <DefinitionList
          items={[
            { term: w.id, value: kpi.id },
            { term: w.description, value: kpi.description === '' ? w.noDescription : kpi.description },
          ]}
        />
        <p class="soft">{shared.source}</p>
      </Section>
      <ChoiceForm ui={ui} view={{ plan, kpi, typed, errors }} action={ui.href(`${search}/${kpi.id}`)} cancel={ui.href(search)} />
    </Page>
  );
}

type ChoiceFormProps = { ui: Ui; view: ChooseView; action: string; cancel: string };

function ChoiceForm({ ui, view: { plan, typed, errors }, action, cancel }: ChoiceFormProps) {
  const [w, form] = [words[ui.lang], formWords[ui.lang]];
  const field = { ui, errors };
  const year = { width: 8, inputmode: 'numeric', maxlength: 4, required: true } as const;
  return (
    <Form ui={ui} action={action} label={w.tab}>
      <ErrorSummary ui={ui} errors={errors} />
      <Hidden name="request" value={typed.request} />
      <Select
        {...field}
        name="about"
        label={form.about}
        options={aboutOptions(ui.lang, plan)}
        value={typed.about}
        empty={false}
        required
      />
      <TextField {...field} name="unit" label={w.unit} help={w.unitHelp} value={typed.unit} width={24} maxlength={40} required />
      <Radios
        {...field}
        name="better"
        label={form.better}
        options={betters.map((value) => ({ value, label: form.betters[value] }))}
        value={typed.better}
        required
      />
      <TextField {...field} {...year} name="fromYear" label={w.fromYear} value={typed.fromYear} />
      <TextField {...field} {...year} name="toYear" label={w.toYear} help={w.toYearHelp} value={typed.toYear} />
      <div class="actions">
        <SubmitButton>{w.save}</SubmitButton>
        <Link href={cancel}>{w.cancel}</Link>
      </div>
    </Form>
  );
}
