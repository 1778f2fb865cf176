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
import { words } from './words.ts';

export function ForgottenPage({ ui, email, errors }: { ui: Ui; email: string; errors: FormErrors }) {
  const w = pick(words, ui.lang);
  return (
    <Page ui={ui} title={w.title} lead={w.lead} failed={errors.length > 0}>
      <Form ui={ui} action={ui.href('/glomt-losenord')} label={w.title}>
        <ErrorSummary ui={ui} errors={errors} />
        <TextField ui={ui} name="email" label={w.email} type="email" autocomplete="username" value={email} errors={errors} />
        <Actions>
          <SubmitButton>{w.submit}</SubmitButton>
          <Link href={ui.href('/logga-in')}>{w.back}</Link>
        </Actions>
      </Form>
    </Page>
  );
}

/** Says the same whether the address is known or not. */
export function SentPage({ ui }: { ui: Ui }) {
  const w = pick(words, ui.lang);
  return (
    <Page ui={ui} title={w.sentTitle} lead={w.sent}>
      <Link href={ui.href('/logga-in')}>{w.back}</Link>
    </Page>
  );
}

export function NoMailPage({ ui }: { ui: Ui }) {
  const w = pick(words, ui.lang);
  return (
    <Page ui={ui} title={w.noMailTitle} lead={w.noMail}>
      <Link href={ui.href('/logga-in')}>{w.back}</Link>
    </Page>
  );
}
