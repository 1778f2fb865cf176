import type { Child } from 'hono/jsx';
import type { Refusal } from '../../platform/result.ts';
import type { Ui } from '../ui-context.ts';
import { sharedWords } from '../words/shared-words.ts';

/** What is wrong with a form, in the order of the fields. `field` is the field's `name`, or '' for the form as a whole. */
export type FormErrors = readonly { field: string; text: string }[];

/** What is said for each code; of the refusal's facts where the sentence needs them. */
type Sentences<Code extends string> = { readonly [Each in Code]: string | ((about: Readonly<Record<string, string>>) => string) };

/** Refusals as sentences, each at its field; what concerns no field is said of the form as a whole. */
export function errorsFrom<Code extends string>(refusals: readonly Refusal<Code>[], sentences: Sentences<Code>): FormErrors {
  return refusals.map(({ code, field = '', about = {} }) => {
    const said = sentences[code];
    return { field, text: typeof said === 'string' ? said : said(about) };
  });
}

/** What every field has. */
export type FieldProps = {
  ui: Ui;
  name: string;
  label: string;
  /** One sentence under the label. */
  help?: Child;
  errors?: FormErrors | undefined;
  /** Says beside the label that the field may be left empty. */
  optional?: boolean | undefined;
};

/** The id of a field, which the error summary links to. */
export function fieldId(name: string): string {
  return `f-${name.replace(/[^\p{L}\p{N}_-]+/gu, '-')}`;
}

/** The error texts of a field. */
function errorsAt(errors: FormErrors | undefined, name: string): readonly string[] {
  return (errors ?? []).filter((error) => error.field === name).map((error) => error.text);
}

/** Attributes that tie a control to its help and its errors. */
export function described(props: FieldProps): { 'aria-describedby'?: string; 'aria-invalid'?: 'true' } {
  const id = fieldId(props.name);
  const wrong = errorsAt(props.errors, props.name).length > 0;
  const ids = [props.help ? `${id}-help` : '', wrong ? `${id}-error` : ''].filter((one) => one !== '').join(' ');
  return { ...(ids ? { 'aria-describedby': ids } : {}), ...(wrong ? { 'aria-invalid': 'true' as const } : {}) };
}

export function Help({ name, children }: { name: string; children?: Child }) {
  if (!children) return null;
  return (
    <div class="help" id={`${fieldId(name)}-help`}>
      {children}
    </div>
  );
}

export function FieldErrors({ name, errors }: { name: string; errors?: FormErrors | undefined }) {
  const texts = errorsAt(errors, name);
  if (texts.length === 0) return null;
  return (
    <div id={`${fieldId(name)}-error`}>
      {texts.map((text) => (
        <p class="ds-validation-message">{text}</p>
      ))}
    </div>
  );
}

export function Optional({ ui, optional }: { ui: Ui; optional?: boolean | undefined }) {
  return optional ? <span class="optional"> {sharedWords[ui.lang].optional}</span> : null;
}

/** Label over, help under it, then the control, then what is wrong. */
export function Field({ children, ...props }: FieldProps & { children?: Child }) {
  return (
    <div class="ds-field field">
      <label class="ds-label" for={fieldId(props.name)}>
        {props.label}
        <Optional ui={props.ui} optional={props.optional} />
      </label>
      <Help name={props.name}>{props.help}</Help>
      {children}
      <FieldErrors name={props.name} errors={props.errors} />
    </div>
  );
}
