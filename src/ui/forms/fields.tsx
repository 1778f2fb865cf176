import { sharedWords } from '../words/shared-words.ts';
import { described, Field, type FieldProps, fieldId } from './field-parts.tsx';

type Filled = FieldProps & { value?: string | undefined; required?: boolean | undefined };

type TextFieldProps = Filled & {
  type?: 'text' | 'email' | 'password' | 'url' | 'tel' | 'search' | 'number' | undefined;
  autocomplete?: string | undefined;
  /** Characters that are to be expected: the field is drawn that wide. */
  width?: 4 | 8 | 16 | 24 | undefined;
  inputmode?: 'numeric' | 'decimal' | 'email' | undefined;
  maxlength?: number | undefined;
  min?: number | undefined;
  max?: number | undefined;
  spellcheck?: boolean | undefined;
};

export function TextField(props: TextFieldProps) {
  return (
    <Field {...props}>
      <input
        class={props.width ? `ds-input width-${props.width}` : 'ds-input'}
        id={fieldId(props.name)}
        name={props.name}
        type={props.type ?? 'text'}
        value={props.type === 'password' ? undefined : props.value}
        required={props.required}
        autocomplete={props.autocomplete}
        inputmode={props.inputmode}
        maxlength={props.maxlength}
        min={props.min}
        max={props.max}
        spellcheck={props.spellcheck}
        {...described(props)}
      />
    </Field>
  );
}

/** Several lines; grows with what is written where the browser can. */
export function TextArea(props: Filled & { rows?: number | undefined; maxlength?: number | undefined }) {
  return (
    <Field {...props}>
      <textarea
        class="ds-input"
        id={fieldId(props.name)}
        name={props.name}
        rows={props.rows ?? 4}
        required={props.required}
        maxlength={props.maxlength}
        {...described(props)}
      >
        {props.value ?? ''}
      </textarea>
    </Field>
  );
}

/** A day, picked or typed. `value`, `min` and `max` are ISO. Help about how is given when none is. */
export function DateField(props: Filled & { min?: string | undefined; max?: string | undefined }) {
  const helped = { ...props, help: props.help ?? sharedWords[props.ui.lang].dateHelp };
  return (
    <Field {...helped}>
      <input
        class="ds-input width-16"
        id={fieldId(props.name)}
        name={props.name}
        type="date"
        value={props.value}
        min={props.min}
        max={props.max}
        required={props.required}
        {...described(helped)}
      />
    </Field>
  );
}

/** One of `options`; `group` gathers those that share it under a heading, in the order given. */
export type SelectOption = { value: string; label: string; group?: string | undefined };

type SelectProps = Filled & {
  options: readonly SelectOption[];
  /** The choice of nothing, first in the list; `false` leaves it out. Default: "Välj …". */
  empty?: string | false | undefined;
};

export function Select(props: SelectProps) {
  const empty = props.empty ?? sharedWords[props.ui.lang].choose;
  return (
    <Field {...props}>
      <select class="ds-input" id={fieldId(props.name)} name={props.name} required={props.required} {...described(props)}>
        {empty === false ? null : <option value="">{empty}</option>}
        {groupsOf(props.options).map(({ group, options }) => {
          const inside = options.map((option) => <Choice option={option} chosen={option.value === props.value} />);
          return group === undefined ? inside : <optgroup label={group}>{inside}</optgroup>;
        })}
      </select>
    </Field>
  );
}

function Choice({ option, chosen }: { option: SelectOption; chosen: boolean }) {
  return (
    <option value={option.value} selected={chosen}>
      {option.label}
    </option>
  );
}

type OptionGroup = { group: string | undefined; options: SelectOption[] };

function groupsOf(options: readonly SelectOption[]): OptionGroup[] {
  const groups: OptionGroup[] = [];
  for (const option of options) {
    const last = groups.at(-1);
    if (last && last.group === option.group) last.options.push(option);
    else groups.push({ group: option.group, options: [option] });
  }
  return groups;
}

type FileFieldProps = FieldProps & {
  /** MIME types or endings, comma separated: `application/pdf,.docx`. */
  accept?: string | undefined;
  multiple?: boolean | undefined;
  required?: boolean | undefined;
};

export function FileField(props: FileFieldProps) {
  return (
    <Field {...props}>
      <input
        class="ds-input file"
        id={fieldId(props.name)}
        name={props.name}
        type="file"
        accept={props.accept}
        multiple={props.multiple}
        required={props.required}
        {...described(props)}
      />
    </Field>
  );
}

export function Hidden({ name, value }: { name: string; value: string }) {
  return <input type="hidden" name={name} value={value} />;
}

/** What a form sends on unseen, by name; a list is sent once for each of its values. */
export function HiddenFields({ fields }: { fields: Readonly<Record<string, string | readonly string[]>> }) {
  return (
    <>
      {Object.entries(fields).map(([name, said]) =>
        (typeof said === 'string' ? [said] : said).map((value) => <Hidden name={name} value={value} />),
      )}
    </>
  );
}
