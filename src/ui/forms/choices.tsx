import type { Child } from 'hono/jsx';
import { described, FieldErrors, type FieldProps, fieldId, Help, Optional } from './field-parts.tsx';

/** One way to answer, in plain words, with what it means. `reveals` is shown under it while it is chosen. */
export type ChoiceOption = {
  value: string;
  label: string;
  help?: Child;
  /** Fields that belong to this choice only. */
  reveals?: Child;
  disabled?: boolean | undefined;
};

type RadiosProps = FieldProps & { options: readonly ChoiceOption[]; value?: string | undefined; required?: boolean | undefined };
type CheckboxesProps = FieldProps & { options: readonly ChoiceOption[]; values?: readonly string[] | undefined };

/** One answer of several. */
export function Radios(props: RadiosProps) {
  return (
    <ChoiceGroup {...props}>
      {props.options.map((option, index) => (
        <Choice
          type="radio"
          name={props.name}
          option={option}
          index={index}
          checked={option.value === props.value}
          required={props.required}
        />
      ))}
    </ChoiceGroup>
  );
}

/** Any number of answers; each is sent under the same name. */
export function Checkboxes(props: CheckboxesProps) {
  return (
    <ChoiceGroup {...props}>
      {props.options.map((option, index) => (
        <Choice
          type="checkbox"
          name={props.name}
          option={option}
          index={index}
          checked={props.values?.includes(option.value) ?? false}
        />
      ))}
    </ChoiceGroup>
  );
}

function ChoiceGroup({ children, ...props }: FieldProps & { children?: Child }) {
  return (
    <fieldset class="ds-fieldset choices" {...described(props)}>
      <legend class="ds-label">
        {props.label}
        <Optional ui={props.ui} optional={props.optional} />
      </legend>
      <Help name={props.name}>{props.help}</Help>
      {children}
      <FieldErrors name={props.name} errors={props.errors} />
    </fieldset>
  );
}

type ChoiceProps = {
  type: 'radio' | 'checkbox';
  name: string;
  option: ChoiceOption;
  index: number;
  checked: boolean;
  required?: boolean | undefined;
};

function Choice({ type, name, option, index, checked, required }: ChoiceProps) {
  // The first choice carries the field's own id, so that the error summary leads to it.
  const id = index === 0 ? fieldId(name) : `${fieldId(name)}-${index}`;
  return (
    <div class="choice">
      <div class="ds-field">
        <input
          class="ds-input"
          type={type}
          id={id}
          name={name}
          value={option.value}
          checked={checked}
          required={required}
          disabled={option.disabled}
          aria-describedby={option.help ? `${id}-means` : undefined}
        />
        <label class="ds-label" for={id}>
          {option.label}
        </label>
        {option.help ? (
          <div class="help" id={`${id}-means`}>
            {option.help}
          </div>
        ) : null}
      </div>
      {option.reveals ? <div class="choice-then">{option.reveals}</div> : null}
    </div>
  );
}

/** A single yes: `<Checkbox name="x" label="…" />` sends `ja` when ticked. */
export function Checkbox(props: FieldProps & { checked?: boolean | undefined; value?: string | undefined }) {
  const id = fieldId(props.name);
  return (
    <div class="choices single">
      <div class="ds-field">
        <input
          class="ds-input"
          type="checkbox"
          id={id}
          name={props.name}
          value={props.value ?? 'ja'}
          checked={props.checked}
          {...described(props)}
        />
        <label class="ds-label" for={id}>
          {props.label}
        </label>
        <Help name={props.name}>{props.help}</Help>
      </div>
      <FieldErrors name={props.name} errors={props.errors} />
    </div>
  );
}

/** A group of fields under a heading of their own. */
export function Fieldset({ legend, help, children }: { legend: string; help?: Child; children?: Child }) {
  return (
    <fieldset class="ds-fieldset group">
      <legend>{legend}</legend>
      {help ? <div class="help">{help}</div> : null}
      {children}
    </fieldset>
  );
}
