import type { Child } from 'hono/jsx';
import type { Ui } from '../ui-context.ts';
import { sharedWords } from '../words/shared-words.ts';
import { type FormErrors, fieldId } from './field-parts.tsx';
import { Hidden } from './fields.tsx';

type FormProps = {
  ui: Ui;
  /** Final address; for a bare path use `ui.href(path)`. */
  action: string;
  /** Default `post`. */
  method?: 'get' | 'post' | undefined;
  /** True when the form carries files. */
  files?: boolean | undefined;
  /** Puts the fields of a filter beside each other. */
  inline?: boolean | undefined;
  /** Its answer leads to a place on a page (`#…`). Turbo drops that part of a redirect's address and shows the page's top; the browser does not. */
  toPlace?: boolean | undefined;
  /** What the form is, for those who cannot see what stands around it. */
  label?: string | undefined;
  children?: Child;
};

/** A form in one column. The server says what is wrong, in the same words everywhere, so the browser's own bubbles are off. */
export function Form(props: FormProps) {
  const { ui, method = 'post' } = props;
  return (
    <form
      class={props.inline ? 'form inline' : 'form'}
      method={method}
      action={props.action}
      enctype={props.files ? 'multipart/form-data' : undefined}
      aria-label={props.label}
      data-turbo={props.toPlace ? 'false' : undefined}
      novalidate
    >
      {ui.csrf && method === 'post' ? <Hidden name={ui.csrf.name} value={ui.csrf.value} /> : null}
      {props.children}
    </form>
  );
}

/** All that is wrong, on top of the form, each a link to its field. Takes the focus when the page arrives. Nothing when nothing is. */
export function ErrorSummary({ ui, errors }: { ui: Ui; errors: FormErrors }) {
  if (errors.length === 0) return null;
  return (
    <div class="ds-error-summary" role="alert" tabindex={-1} autofocus aria-labelledby="fel">
      <h2 id="fel" class="ds-heading">
        {sharedWords[ui.lang].errors}
      </h2>
      <ul>
        {errors.map((error) => (
          <li>{error.field === '' ? error.text : <ErrorLink field={error.field} text={error.text} />}</li>
        ))}
      </ul>
    </div>
  );
}

function ErrorLink({ field, text }: { field: string; text: string }) {
  return (
    <a class="ds-link" href={`#${fieldId(field)}`}>
      {text}
    </a>
  );
}

/** Primary at most once a page. */
type ButtonKind = 'primary' | 'secondary' | 'danger';

function look(kind: ButtonKind): { 'data-variant': string; 'data-color'?: string } {
  if (kind === 'danger') return { 'data-variant': 'primary', 'data-color': 'danger' };
  return { 'data-variant': kind };
}

type SubmitButtonProps = {
  children?: Child;
  kind?: ButtonKind | undefined;
  /** Sent with the form when this button was the one pressed. */
  name?: string | undefined;
  value?: string | undefined;
  /** Another address than the form's. */
  formaction?: string | undefined;
  disabled?: boolean | undefined;
};

export function SubmitButton({ children, kind = 'primary', ...rest }: SubmitButtonProps) {
  return (
    <button class="ds-button" type="submit" {...look(kind)} {...rest}>
      {children}
    </button>
  );
}

/** Turbo would take a file for a page. */
const toFile = { download: true, 'data-turbo': 'false' };

type ButtonLinkProps = {
  href: string;
  kind?: ButtonKind;
  /** It leads to a file. */
  file?: boolean;
  children?: Child;
};

/** A link that looks like a button: it opens a page, never changes anything. `href` is final. */
export function ButtonLink({ href, kind = 'primary', file = false, children }: ButtonLinkProps) {
  return (
    <a class="ds-button" href={href} {...look(kind)} {...(file ? toFile : {})}>
      {children}
    </a>
  );
}

/** A plain link. `href` is final. @param file whether it leads to a file */
export function Link({ href, file = false, children }: { href: string; file?: boolean; children?: Child }) {
  return (
    <a class="ds-link" href={href} {...(file ? toFile : {})}>
      {children}
    </a>
  );
}

/** Buttons and links of one act, beside each other with room between. */
export function Actions({ children }: { children?: Child }) {
  return <div class="actions">{children}</div>;
}

/** A piece of the check sentence. With `href` (final) there is an "ändra" after it, named by `what` for screen readers. */
export type SentencePart = { text: string; href?: string | undefined; what?: string | undefined };

/** The whole record said back in one sentence before it is final. Spaces and full stops belong to the parts. */
export function CheckSentence({ ui, parts }: { ui: Ui; parts: readonly SentencePart[] }) {
  return (
    <p class="check-sentence">
      {parts.map((part) => (
        <>
          {part.text}
          {part.href === undefined ? null : <ChangeLink ui={ui} href={part.href} what={part.what ?? part.text} />}
        </>
      ))}
    </p>
  );
}

function ChangeLink({ ui, href, what }: { ui: Ui; href: string; what: string }) {
  return (
    <>
      {' '}
      <a class="ds-link change" href={href}>
        {sharedWords[ui.lang].change}
        <span class="ds-sr-only"> {what}</span>
      </a>{' '}
    </>
  );
}
