import {
  ErrorSummary,
  Form,
  type FormErrors,
  Hidden,
  Link,
  Page,
  Radios,
  Select,
  SubmitButton,
  TextArea,
  TextField,
  type Ui,
} from '../../../../ui/index.ts';
import type { FollowedPlan } from '../../../followed-plan.ts';
import { betters } from '../../../measuring/measure.ts';
import { aboutOptions } from '../about.ts';
import { crumbsOf } from '../crumbs.ts';
import { measureWords } from '../measure-words.ts';
import { words } from './words.ts';

/** The form's fields, as typed. */
export interface TypedMeasure {
  readonly title: string;
  readonly explanation: string;
  readonly unit: string;
  readonly better: string;
  readonly about: string;
  readonly request: string;
}

type Props = { ui: Ui; plan: FollowedPlan; typed: TypedMeasure; errors: FormErrors };

export function NewMeasurePage({ ui, plan, typed, errors }: Props) {
  const w = words[ui.lang];
  const field = { ui, errors };
  const here = `/uppfoljning/${plan.id}/matt`;
  const ways = betters.map((value) => ({ value, label: w.betters[value] }));
  return (
    <Page
      ui={ui}
      title={w.title}
      lead={w.lead}
      current="/uppfoljning"
      crumbs={crumbsOf(ui.lang, plan, null, w.title)}
      failed={errors.length > 0}
    >
      <Form ui={ui} action={ui.href(`${here}/ny`)} label={w.title}>
        <ErrorSummary ui={ui} errors={errors} />
        <Hidden name="request" value={typed.request} />
        <TextField {...field} name="title" label={w.name} value={typed.title} required maxlength={200} />
        <TextArea
          {...field}
          name="explanation"
          label={w.explanation}
          help={w.explanationHelp}
          value={typed.explanation}
          optional
        />
        <TextField
          {...field}
          name="unit"
          label={w.unit}
          help={w.unitHelp}
          value={typed.unit}
          required
          width={16}
          maxlength={40}
        />
        <Radios {...field} name="better" label={w.better} options={ways} value={typed.better} required />
        <Select {...field} name="about" label={w.about} options={aboutOptions(ui.lang, plan)} value={typed.about} required />
        <div class="actions">
          <SubmitButton>{w.save}</SubmitButton>
          <Link href={ui.href(here)}>{measureWords[ui.lang].cancel}</Link>
        </div>
      </Form>
    </Page>
  );
}
