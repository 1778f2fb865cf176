import {
  Actions,
  type Column,
  DataTable,
  DateField,
  Empty,
  ErrorSummary,
  Form,
  type FormErrors,
  Hidden,
  Page,
  pick,
  Remark,
  Section,
  SubmitButton,
  TextField,
  type Ui,
} from '../../../ui/index.ts';
import type { KeyRow } from './present.ts';
import { words } from './words.ts';

export interface KeysView {
  readonly rows: readonly KeyRow[];
  /** The key just made, this once. */
  readonly made: string | null;
  /** Public address of the program. */
  readonly url: string;
  readonly typed: { readonly id: string; readonly name: string; readonly expiresOn: string };
  readonly errors: FormErrors;
}

export function KeysPage({ ui, view }: { ui: Ui; view: KeysView }) {
  const w = pick(words, ui.lang);
  const columns: readonly Column<KeyRow>[] = [
    { label: w.name, heads: true, cell: ({ name }) => name },
    { label: w.created, cell: ({ created }) => created },
    { label: w.lastUsed, cell: ({ lastUsed }) => lastUsed },
    { label: w.expires, cell: ({ expires }) => expires },
    { label: w.revoke, cell: (row) => <Revoke ui={ui} row={row} /> },
  ];
  const crumbs = [{ label: w.account, href: '/konto' }, { label: w.title }];
  return (
    <Page ui={ui} title={w.title} lead={w.lead} crumbs={crumbs} failed={view.errors.length > 0}>
      {view.made === null ? null : <Made ui={ui} made={view.made} url={view.url} />}
      <Section title={w.keys}>
        <DataTable
          ui={ui}
          caption={w.keys}
          captionHidden
          columns={columns}
          rows={view.rows}
          empty={<Empty title={w.empty}>{w.emptyMore}</Empty>}
        />
      </Section>
      <NewKey ui={ui} view={view} />
    </Page>
  );
}

function Made({ ui, made, url }: { ui: Ui; made: string; url: string }) {
  const w = pick(words, ui.lang);
  return (
    <Section title={w.shownOnce}>
      <Remark>
        <p>{w.shownOnceMore}</p>
        <p>
          <code>{made}</code>
        </p>
        <p>{w.use}:</p>
        <p>
          <code>{`curl -H 'Authorization: Bearer ${made}' ${url}/api/v1/rounds`}</code>
        </p>
      </Remark>
    </Section>
  );
}

function NewKey({ ui, view: { typed, errors } }: { ui: Ui; view: KeysView }) {
  const w = pick(words, ui.lang);
  return (
    <Section title={w.newKey}>
      <Form ui={ui} action={ui.href('/konto/nycklar')} label={w.newKey}>
        <ErrorSummary ui={ui} errors={errors} />
        <Hidden name="request" value={typed.id} />
        <TextField ui={ui} name="name" label={w.name} help={w.nameHelp} value={typed.name} maxlength={100} errors={errors} />
        <DateField ui={ui} name="expiresOn" label={w.expiresOn} value={typed.expiresOn} optional errors={errors} />
        <Actions>
          <SubmitButton>{w.create}</SubmitButton>
        </Actions>
      </Form>
    </Section>
  );
}

function Revoke({ ui, row }: { ui: Ui; row: KeyRow }) {
  const w = pick(words, ui.lang);
  return (
    <Form ui={ui} inline action={ui.href('/konto/nycklar/ta-bort')} label={`${w.revoke} ${row.name}`}>
      <Hidden name="key" value={row.id} />
      <SubmitButton kind="secondary">
        {w.revoke}
        <span class="ds-sr-only"> {row.name}</span>
      </SubmitButton>
    </Form>
  );
}
