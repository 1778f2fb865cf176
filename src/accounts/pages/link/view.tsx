import {
  Actions,
  ErrorSummary,
  Form,
  type FormErrors,
  Link,
  Page,
  pick,
  SubmitButton,
  TextField,
  type Ui,
} from '../../../ui/index.ts';
import type { LinkPurpose } from '../../acts/make-link.ts';
import { words } from './words.ts';

export interface LinkView {
  readonly purpose: LinkPurpose;
  readonly email: string;
  /** Bare path of the form. */
  readonly action: string;
  readonly errors: FormErrors;
}

export function LinkPage({ ui, view }: { ui: Ui; view: LinkView }) {
  const w = pick(words, ui.lang);
  const { errors } = view;
  return (
    <Page ui={ui} title={w[view.purpose]} lead={w.lead(view.email)} failed={errors.length > 0}>
      <Form ui={ui} action={ui.href(view.action)} label={w[view.purpose]}>
        <ErrorSummary ui={ui} errors={errors} />
        {/* So that the browser keeps the password under the right address. */}
        <input type="text" name="username" value={view.email} autocomplete="username" readonly hidden />
        <TextField
          ui={ui}
          name="password"
          label={w.password}
          help={w.passwordHelp}
          type="password"
          autocomplete="new-password"
          errors={errors}
        />
        <TextField ui={ui} name="again" label={w.again} type="password" autocomplete="new-password" errors={errors} />
        <Actions>
          <SubmitButton>{w.submit}</SubmitButton>
        </Actions>
      </Form>
    </Page>
  );
}

export function DeadLinkPage({ ui }: { ui: Ui }) {
  const w = pick(words, ui.lang);
  return (
    <Page ui={ui} title={w.deadTitle} lead={w.deadLead}>
      <Link href={ui.href('/glomt-losenord')}>{w.askAgain}</Link>
    </Page>
  );
}
