import {
  Actions,
  ButtonLink,
  type Column,
  DataTable,
  ErrorSummary,
  Form,
  type FormErrors,
  Hidden,
  Link,
  Page,
  pick,
  Section,
  SubmitButton,
  Tag,
  TextField,
  type Ui,
} from '../../../ui/index.ts';
import type { SessionRow } from './present.ts';
import { words } from './words.ts';

export interface AccountView {
  readonly label: string;
  readonly email: string;
  /** False for accounts of the example. */
  readonly hasPassword: boolean;
  readonly sessions: readonly SessionRow[];
  readonly errors: FormErrors;
}

export function AccountPage({ ui, view }: { ui: Ui; view: AccountView }) {
  const w = pick(words, ui.lang);
  return (
    <Page ui={ui} title={w.title(view.label)} tab={w.tab} lead={w.lead(view.email)} failed={view.errors.length > 0}>
      <Form ui={ui} action={ui.href('/logga-ut')} label={w.signOut}>
        <Actions>
          <SubmitButton kind="secondary">{w.signOut}</SubmitButton>
          <Link href={ui.href('/installningar/behorigheter')}>{w.toRights}</Link>
        </Actions>
      </Form>
      <Sessions ui={ui} sessions={view.sessions} />
      <Section title={w.password} id="losenord">
        {view.hasPassword ? <PasswordForm ui={ui} email={view.email} errors={view.errors} /> : <p>{w.examplePassword}</p>}
      </Section>
      <Section title={w.mails}>
        <p>{w.mailsMore}</p>
        <ButtonLink kind="secondary" href={ui.href('/konto/mejl')}>
          {w.toMails}
        </ButtonLink>
      </Section>
      <Section title={w.away}>
        <p>{w.awayMore}</p>
        <ButtonLink kind="secondary" href={ui.href('/konto/borta')}>
          {w.toAway}
        </ButtonLink>
      </Section>
      <Section title={w.keys}>
        <p>{w.keysMore}</p>
        <ButtonLink kind="secondary" href={ui.href('/konto/nycklar')}>
          {w.toKeys}
        </ButtonLink>
      </Section>
    </Page>
  );
}

function Sessions({ ui, sessions }: { ui: Ui; sessions: readonly SessionRow[] }) {
  const w = pick(words, ui.lang);
  const columns: readonly Column<SessionRow>[] = [
    { label: w.device, heads: true, cell: ({ device }) => device },
    { label: w.since, cell: ({ since }) => since },
    { label: w.lastSeen, cell: ({ lastSeen }) => lastSeen },
    { label: w.end, cell: (row) => (row.current ? <Tag>{w.thisOne}</Tag> : <EndSession ui={ui} row={row} />) },
  ];
  return (
    <Section title={w.sessions}>
      <DataTable ui={ui} caption={w.sessions} captionHidden columns={columns} rows={sessions} />
      {sessions.length < 2 ? null : (
        <Form ui={ui} action={ui.href('/konto/inloggningar/avsluta-andra')} label={w.endOthers}>
          <Actions>
            <SubmitButton kind="secondary">{w.endOthers}</SubmitButton>
          </Actions>
        </Form>
      )}
    </Section>
  );
}

function EndSession({ ui, row }: { ui: Ui; row: SessionRow }) {
  const w = pick(words, ui.lang);
  return (
    <Form ui={ui} inline action={ui.href('/konto/inloggningar/avsluta')} label={w.endNamed(row.device)}>
      <Hidden name="session" value={row.id} />
      <SubmitButton kind="secondary">
        {w.end}
        <span class="ds-sr-only"> {row.device}</span>
      </SubmitButton>
    </Form>
  );
}

function PasswordForm({ ui, email, errors }: { ui: Ui; email: string; errors: FormErrors }) {
  const w = pick(words, ui.lang);
  const field = { ui, type: 'password', errors } as const;
  return (
    <Form ui={ui} action={ui.href('/konto/losenord')} label={w.password}>
      <ErrorSummary ui={ui} errors={errors} />
      {/* So that the browser keeps the new password under the right address. */}
      <input type="text" name="username" value={email} autocomplete="username" readonly hidden />
      <TextField {...field} name="current" label={w.current} autocomplete="current-password" />
      <TextField {...field} name="password" label={w.chosen} help={w.chosenHelp} autocomplete="new-password" />
      <TextField {...field} name="again" label={w.again} autocomplete="new-password" />
      <p class="help">{w.changeHelp}</p>
      <Actions>
        <SubmitButton>{w.change}</SubmitButton>
      </Actions>
    </Form>
  );
}
