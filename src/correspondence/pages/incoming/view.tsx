import {
  Actions,
  type Column,
  DataTable,
  Details,
  Empty,
  ExampleTag,
  Form,
  Link,
  Page,
  Remark,
  Section,
  Select,
  type SelectOption,
  SubmitButton,
  TextField,
  type Ui,
} from '../../../ui/index.ts';
import type { IncomingState } from '../../queries/incoming/incoming-list.ts';
import type { IncomingRow } from './present.ts';
import { incomingSentence, type WaitingCounts } from './sentence.ts';
import { words } from './words.ts';

export interface IncomingView {
  /** Of all mails, also those that the filter leaves out. */
  readonly counts: WaitingCounts;
  readonly rows: readonly IncomingRow[];
  /** As typed in the address. */
  readonly typed: { readonly text: string; readonly matter: string };
  readonly matters: readonly SelectOption[];
  readonly csvHref: string;
  readonly cut: boolean;
}

export function IncomingPage({ ui, view }: { ui: Ui; view: IncomingView }) {
  const w = words[ui.lang];
  const of = (state: IncomingState) => view.rows.filter((row) => row.state === state);
  const { counts, typed } = view;
  const nothing = counts.unmatched + counts.toRead + counts.beingRead === 0;
  const sought = typed.text !== '' || typed.matter !== '';
  return (
    <Page ui={ui} title={incomingSentence(ui.lang, counts)} lead={w.lead} current="/inkommet" crumbs={[{ label: w.list }]}>
      <Filter ui={ui} view={view} />
      {nothing && !sought ? <Empty title={w.empty}>{w.emptyMore}</Empty> : null}
      {sought && view.rows.length === 0 ? <Empty title={w.noneSought} /> : null}
      <Waiting ui={ui} title={w.unmatched} id="oplacerat" rows={of('unmatched')} />
      <Waiting ui={ui} title={w.toRead} id="att-lasa" rows={of('to-read')} />
      <Waiting ui={ui} title={w.beingRead} id="pa-vag" rows={of('being-read')} />
      <Folded ui={ui} title={w.handled(of('handled').length)} rows={of('handled')} />
      <Folded ui={ui} title={w.automatic(of('automatic').length)} rows={of('automatic')} />
      {view.cut ? <Remark>{w.cut}</Remark> : null}
      <p>
        <Link href={view.csvHref} file>
          CSV
        </Link>
      </p>
    </Page>
  );
}

function Filter({ ui, view: { typed, matters } }: { ui: Ui; view: IncomingView }) {
  const w = words[ui.lang];
  return (
    <Form ui={ui} method="get" action={ui.href('/inkommet')} inline label={w.filter}>
      <TextField ui={ui} name="text" type="search" label={w.text} value={typed.text} />
      <Select ui={ui} name="galler" label={w.matter} options={matters} value={typed.matter} empty={w.all} />
      <Actions>
        <SubmitButton kind="secondary">{w.filter}</SubmitButton>
      </Actions>
    </Form>
  );
}

function Waiting({ ui, title, id, rows }: { ui: Ui; title: string; id: string; rows: readonly IncomingRow[] }) {
  if (rows.length === 0) return null;
  return (
    <Section title={title} id={id}>
      <DataTable ui={ui} caption={title} captionHidden columns={columns(ui, rows)} rows={rows} />
    </Section>
  );
}

function Folded({ ui, title, rows }: { ui: Ui; title: string; rows: readonly IncomingRow[] }) {
  if (rows.length === 0) return null;
  return (
    <Details summary={title}>
      <DataTable ui={ui} caption={title} captionHidden columns={columns(ui, rows)} rows={rows} />
    </Details>
  );
}

/** A column that is empty in every row is left out. */
function columns(ui: Ui, rows: readonly IncomingRow[]): readonly Column<IncomingRow>[] {
  const w = words[ui.lang];
  return [
    { label: w.day, whole: true, cell: ({ day }) => day },
    {
      label: w.subject,
      heads: true,
      cell: ({ id, subject, example }) => (
        <>
          <Link href={ui.href(`/inkommet/${id}`)}>{subject}</Link> {example ? <ExampleTag ui={ui} /> : null}
        </>
      ),
    },
    { label: w.from, cell: ({ from }) => from },
    ...(rows.some(({ about }) => about !== '') ? [{ label: w.about, cell: ({ about }: IncomingRow) => about }] : []),
    ...(rows.some(({ files }) => files !== '') ? [{ label: w.files, cell: ({ files }: IncomingRow) => files }] : []),
  ];
}
