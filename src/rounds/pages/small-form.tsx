import type { Child } from 'hono/jsx';
import {
  Actions,
  type Crumb,
  ErrorSummary,
  Form,
  Hidden,
  Link,
  Page,
  SubmitButton,
  sharedWords,
  type Ui,
} from '../../ui/index.ts';
import type { Typed } from './typed.ts';

type Props = {
  ui: Ui;
  title: string;
  lead: string;
  eyebrow: string;
  /** Where it belongs: the last one is left out, it is this page. Bare paths. */
  crumbs: readonly Crumb[];
  typed: Typed;
  request: string;
  /** Bare path of the form's target. */
  action: string;
  /** Bare path that leads back without doing anything. */
  back: string;
  save: string;
  danger?: boolean | undefined;
  children?: Child;
};

/** A page with one small form: what it does, its few fields, one button and the way back. */
export function SmallFormPage(props: Props) {
  const { ui, title, typed } = props;
  return (
    <Page
      ui={ui}
      title={title}
      lead={props.lead}
      eyebrow={props.eyebrow}
      current="/beslut"
      crumbs={[...props.crumbs, { label: title }]}
      failed={typed.errors.length > 0}
    >
      <ErrorSummary ui={ui} errors={typed.errors} />
      <Form ui={ui} action={ui.href(props.action)}>
        <Hidden name="request" value={props.request} />
        {props.children}
        <Actions>
          <SubmitButton kind={props.danger ? 'danger' : 'primary'}>{props.save}</SubmitButton>
          <Link href={ui.href(props.back)}>{sharedWords[ui.lang].cancel}</Link>
        </Actions>
      </Form>
    </Page>
  );
}
