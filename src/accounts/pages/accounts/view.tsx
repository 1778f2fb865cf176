import {
  Actions,
  type Column,
  DataTable,
  Empty,
  ErrorSummary,
  ExampleTag,
  Form,
  type FormErrors,
  Hidden,
  Link,
  Page,
  pick,
  Remark,
  Section,
  Select,
  type SelectOption,
  SubmitButton,
  Tag,
  TextField,
  type Ui,
} from '../../../ui/index.ts';
import type { AccountRow } from './present.ts';
import { words } from './words.ts';

export interface AccountsView {
  readonly rows: readonly AccountRow[];
  readonly people: readonly SelectOption[];
  readonly typed: { readonly personId: string; readonly email: string };
  /** The link just made, when no mail can carry it: shown this once. */
  readonly link: string | null;
  readonly mail: boolean;
  readonly errors: FormErrors;
}

export function AccountsPage({ ui, view }: { ui: Ui; view: AccountsView }) {
  const w = pick(words, ui.lang);
  const count = (state: AccountRow['state']) => view.rows.filter((row) => row.state === state).length;
  return (
    <Page
      ui={ui}
      title={w.title(count('open'), count('invited'))}
      tab={w.tab}
      lead={w.lead}
      failed={view.errors.length > 0}
      actions={
        <>
          <Link href={ui.href('/installningar/behorigheter')}>{w.toRights}</Link>
          <Link href={ui.href('/installningar/drift')}>{w.toOperations}</Link>
        </>
      }
    >
      {view.link === null ? null : <MadeLink ui={ui} link={view.link} />}
      <ErrorSummary ui={ui} errors={view.errors} />
      <Table ui={ui} rows={view.rows} />
      <Section title={w.inviteTitle} id="bjud-in">
        {view.people.length === 0 ? <Empty title={w.personEmpty}>{w.personHelp}</Empty> : <Invite ui={ui} view={view} />}
      </Section>
    </Page>
  );
}

function Table({ ui, rows }: { ui: Ui; rows: readonly AccountRow[] }) {
  const w = pick(words, ui.lang);
  const columns: readonly Column<AccountRow>[] = [
    {
      label: w.holder,
      heads: true,
      cell: (row) => (
        <>
          {row.holder} {row.example ? <ExampleTag ui={ui} /> : null} {row.own ? <Tag>{w.you}</Tag> : null}
        </>
      ),
    },
    { label: w.email, cell: ({ email }) => email },
    { label: w.assignments, cell: ({ assignments }) => assignments },
    { label: w.state, cell: ({ state }) => <Tag tone={state === 'invited' ? 'wait' : 'plain'}>{w[state]}</Tag> },
    { label: w.lastSeen, cell: ({ lastSeen }) => lastSeen },
    { label: w.acts, cell: (row) => <RowActs ui={ui} row={row} /> },
  ];
  return <DataTable ui={ui} caption={w.caption} captionHidden columns={columns} rows={rows} />;
}

function RowActs({ ui, row }: { ui: Ui; row: AccountRow }) {
  const w = pick(words, ui.lang);
  if (!row.mayClose && !row.mayResend) return null;
  const named = (text: string) => (
    <>
      {text}
      <span class="ds-sr-only"> {row.holder}</span>
    </>
  );
  return (
    // No label: the buttons name whom they are about, and a page of landmarks helps nobody.
    <Form ui={ui} inline action={ui.href('/installningar/konton/stang')}>
      <Hidden name="account" value={row.id} />
      {row.mayResend ? (
        <SubmitButton kind="secondary" formaction={ui.href('/installningar/konton/ny-lank')}>
          {named(w.resend)}
        </SubmitButton>
      ) : null}
      {row.mayClose ? <SubmitButton kind="secondary">{named(w.close)}</SubmitButton> : null}
    </Form>
  );
}

function Invite({ ui, view }: { ui: Ui; view: AccountsView }) {
  const w = pick(words, ui.lang);
  const { errors, typed } = view;
  return (
    <Form ui={ui} action={ui.href('/installningar/konton')} label={w.inviteTitle}>
      <Select
        ui={ui}
        name="person"
        label={w.person}
        help={w.personHelp}
        options={view.people}
        value={typed.personId}
        errors={errors}
      />
      <TextField
        ui={ui}
        name="email"
        label={w.email}
        help={view.mail ? w.emailHelp : w.emailHelpNoMail}
        type="email"
        autocomplete="off"
        value={typed.email}
        errors={errors}
      />
      <Actions>
        <SubmitButton>{w.invite}</SubmitButton>
      </Actions>
    </Form>
  );
}

function MadeLink({ ui, link }: { ui: Ui; link: string }) {
  const w = pick(words, ui.lang);
  return (
    <Section title={w.linkTitle}>
      <Remark>
        <p>{w.linkMore}</p>
        <p>
          <code>{link}</code>
        </p>
      </Remark>
    </Section>
  );
}
