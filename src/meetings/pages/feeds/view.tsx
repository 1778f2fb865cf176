import { newId } from '../../../platform/db/columns.ts';
import {
  Actions,
  DataTable,
  Empty,
  ErrorSummary,
  Form,
  type FormErrors,
  Hidden,
  Page,
  Radios,
  Remark,
  Section,
  Select,
  type SelectOption,
  SubmitButton,
  type Ui,
} from '../../../ui/index.ts';
import { words } from './words.ts';

const path = '/moten/kalendrar';

interface FeedRow {
  readonly id: string;
  readonly name: string;
  /** ISO. */
  readonly since: string;
}

interface FeedsView {
  readonly rows: readonly FeedRow[];
  readonly organs: readonly SelectOption[];
  readonly typed: { readonly scope: string; readonly organId: string };
  /** The whole address just made, this once. */
  readonly made: string | null;
  readonly errors: FormErrors;
}

export function FeedsPage({ ui, view }: { ui: Ui; view: FeedsView }) {
  const w = words[ui.lang];
  const { rows, made, errors } = view;
  const crumbs = [{ label: w.room, href: '/moten' }, { label: w.title }];
  return (
    <Page ui={ui} title={w.title} lead={w.lead(rows.length)} current="/moten" crumbs={crumbs} failed={errors.length > 0}>
      {made === null ? null : <Made ui={ui} made={made} />}
      <NewFeed ui={ui} view={view} />
      <Section title={w.own}>
        <DataTable
          ui={ui}
          caption={w.own}
          captionHidden
          rows={rows}
          columns={[
            { label: w.which, heads: true, cell: ({ name }) => name },
            { label: w.since, cell: ({ since }) => since },
            { label: w.revoke, cell: (row) => <Revoke ui={ui} row={row} /> },
          ]}
          empty={<Empty title={w.none}>{w.noneHow}</Empty>}
        />
      </Section>
    </Page>
  );
}

function Made({ ui, made }: { ui: Ui; made: string }) {
  const w = words[ui.lang];
  return (
    <Section title={w.made}>
      <Remark>
        <p>{w.madeHow}</p>
        <div class="ds-field">
          <label class="ds-label" for="feed-address">
            {w.address}
          </label>
          <input class="ds-input" id="feed-address" type="text" readonly value={made} />
        </div>
        <p>
          <a class="ds-link" href={made.replace(/^https?:/, 'webcal:')}>
            {w.open}
          </a>
        </p>
        <p>{w.secret}</p>
      </Remark>
    </Section>
  );
}

function NewFeed({ ui, view: { organs, typed, errors } }: { ui: Ui; view: FeedsView }) {
  const w = words[ui.lang];
  const organ = <Select ui={ui} errors={errors} name="organId" label={w.organ} options={organs} value={typed.organId} />;
  const options = (['mine', 'organ', 'all'] as const).map((value) => ({
    value,
    label: w.scopes[value],
    ...(value === 'organ' ? { reveals: organ } : {}),
  }));
  return (
    <Section title={w.make}>
      <Form ui={ui} action={ui.href(path)} label={w.make}>
        <ErrorSummary ui={ui} errors={errors} />
        <Hidden name="request" value={newId()} />
        <Radios ui={ui} errors={errors} name="scope" label={w.scope} options={options} value={typed.scope} />
        <Actions>
          <SubmitButton>{w.create}</SubmitButton>
        </Actions>
      </Form>
    </Section>
  );
}

function Revoke({ ui, row: { id, name } }: { ui: Ui; row: FeedRow }) {
  const w = words[ui.lang];
  return (
    <Form ui={ui} inline action={ui.href(`${path}/aterkalla`)} label={`${w.revoke} ${name}`}>
      <Hidden name="feed" value={id} />
      <SubmitButton kind="secondary">
        {w.revoke}
        <span class="ds-sr-only"> {name}</span>
      </SubmitButton>
    </Form>
  );
}
