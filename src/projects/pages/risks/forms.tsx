import {
  Actions,
  capitalise,
  Form,
  Hidden,
  Radios,
  Section,
  Select,
  type SelectOption,
  SubmitButton,
  TextArea,
  type Ui,
} from '../../../ui/index.ts';
import { riskScale, riskStates } from '../../work/risk.ts';
import { riskWords } from '../../work/risk-words.ts';
import type { Typed } from '../work-parts/typed.ts';
import { stepSaid } from './present.ts';
import { words } from './words.ts';

/** `action` is a bare path. */
type Props = { ui: Ui; action: string; owners: readonly SelectOption[]; typed: Typed };

export function NewRiskForm(props: Props) {
  const { ui, action, typed } = props;
  const w = words[ui.lang];
  return (
    <Section title={w.add} id="ny">
      <Form ui={ui} action={ui.href(action)} label={w.add}>
        <Hidden name="request" value={typed.request} />
        <TextArea
          {...{ ui, errors: typed.errors, name: 'text', label: w.what, help: w.whatHelp, value: typed.value('text') }}
          rows={2}
          maxlength={1000}
          required
        />
        <Assessment {...props} />
        <Actions>
          <SubmitButton>{w.save}</SubmitButton>
        </Actions>
      </Form>
    </Section>
  );
}

export function AssessForm(props: Props) {
  const { ui, action, typed } = props;
  const w = words[ui.lang];
  return (
    <Section title={w.anew} id="bedom">
      <Form ui={ui} action={ui.href(action)} label={w.anew}>
        <Hidden name="request" value={typed.request} />
        <Assessment {...props} />
        <Radios
          {...{ ui, errors: typed.errors, name: 'state', label: w.howNow, value: typed.value('state') }}
          options={riskStates.map((value) => ({ value, label: capitalise(riskWords[ui.lang].states[value]) }))}
        />
        <Actions>
          <SubmitButton>{w.saveAnew}</SubmitButton>
        </Actions>
      </Form>
    </Section>
  );
}

function Assessment({ ui, owners, typed: { errors, value } }: Props) {
  const w = words[ui.lang];
  const steps = (scale: 'likelihood' | 'consequence') =>
    riskScale.map((step) => ({ value: String(step), label: stepSaid(ui.lang, scale, step) }));
  return (
    <>
      <Select
        {...{ ui, errors, name: 'likelihood', label: w.howLikely, value: value('likelihood') }}
        options={steps('likelihood')}
        required
      />
      <Select
        {...{ ui, errors, name: 'consequence', label: w.howMuch, value: value('consequence') }}
        options={steps('consequence')}
        required
      />
      <Select {...{ ui, errors, name: 'owner', label: w.who, value: value('owner') }} options={owners} required />
      <TextArea
        {...{ ui, errors, name: 'remedy', label: w.remedies, value: value('remedy') }}
        rows={2}
        maxlength={1000}
        optional
      />
    </>
  );
}
