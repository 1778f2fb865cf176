import {
  Actions,
  DataTable,
  Details,
  Empty,
  ErrorSummary,
  ExampleTag,
  Form,
  type FormErrors,
  Hidden,
  Link,
  Page,
  pick,
  SubmitButton,
  TextField,
  type Ui,
} from '../../../ui/index.ts';
import { words } from './words.ts';

export interface SignInView {
  readonly email: string;
  readonly onward: string;
  readonly errors: FormErrors;
  /** The example's roles by group; null outside example mode. */
  readonly roles: readonly RoleGroup[] | null;
}

export interface RoleGroup {
  readonly group: string;
  readonly roles: readonly { readonly exampleName: string; readonly label: string }[];
}

export function SignInPage({ ui, view }: { ui: Ui; view: SignInView }) {
  const w = pick(words, ui.lang);
  const failed = view.errors.length > 0;
  if (view.roles === null) {
    return (
      <Page ui={ui} title={w.title} lead={w.lead} failed={failed}>
        <PasswordForm ui={ui} view={view} />
      </Page>
    );
  }
  return (
    <Page ui={ui} title={w.exampleTitle} lead={w.exampleLead} tab={w.title} failed={failed}>
      {failed ? <PasswordForm ui={ui} view={view} /> : null}
      <Roles ui={ui} groups={view.roles} onward={view.onward} />
      {failed ? null : (
        <Details summary={w.withPassword}>
          <PasswordForm ui={ui} view={view} />
        </Details>
      )}
    </Page>
  );
}

function PasswordForm({ ui, view }: { ui: Ui; view: SignInView }) {
  const w = pick(words, ui.lang);
  const { errors } = view;
  return (
    <Form ui={ui} action={ui.href('/logga-in')} label={w.title}>
      <ErrorSummary ui={ui} errors={errors} />
      <Hidden name="vidare" value={view.onward} />
      <TextField ui={ui} name="email" label={w.email} type="email" autocomplete="username" value={view.email} errors={errors} />
      <TextField ui={ui} name="password" label={w.password} type="password" autocomplete="current-password" errors={errors} />
      <Actions>
        <SubmitButton>{w.submit}</SubmitButton>
        <Link href={ui.href('/glomt-losenord')}>{w.forgotten}</Link>
      </Actions>
    </Form>
  );
}

function Roles({ ui, groups, onward }: { ui: Ui; groups: readonly RoleGroup[]; onward: string }) {
  const w = pick(words, ui.lang);
  if (groups.length === 0) return <Empty title={w.exampleEmpty}>{w.exampleEmptyMore}</Empty>;
  return (
    <Form ui={ui} action={ui.href('/logga-in')} label={w.exampleTitle}>
      <Hidden name="vidare" value={onward} />
      <DataTable
        ui={ui}
        caption={w.roles}
        captionHidden
        rows={groups}
        columns={[
          { label: w.where, heads: true, cell: ({ group }) => <Place ui={ui} group={group} /> },
          { label: w.roles, cell: ({ roles }) => <RoleButtons roles={roles} /> },
        ]}
      />
    </Form>
  );
}

function Place({ ui, group }: { ui: Ui; group: string }) {
  return (
    <>
      {group} <ExampleTag ui={ui} />
    </>
  );
}

function RoleButtons({ roles }: Pick<RoleGroup, 'roles'>) {
  return (
    <Actions>
      {roles.map((role) => (
        <SubmitButton kind="secondary" name="role" value={role.exampleName}>
          {role.label}
        </SubmitButton>
      ))}
    </Actions>
  );
}
