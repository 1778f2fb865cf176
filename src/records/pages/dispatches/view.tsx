import {
  Actions,
  ButtonLink,
  type Column,
  DataTable,
  DateField,
  Empty,
  ExampleTag,
  Form,
  Link,
  Page,
  Remark,
  Select,
  SubmitButton,
  TextField,
  type Ui,
} from '../../../ui/index.ts';
import { directions } from '../../dispatch.ts';
import { recordWords } from '../../record-words.ts';
import type { DispatchRow } from './present.ts';
import { words } from './words.ts';

export interface DispatchesView {
  readonly rows: readonly DispatchRow[];
  /** As typed in the address. */
  readonly filter: { readonly text: string; readonly direction: string; readonly from: string; readonly to: string };
  readonly csvHref: string;
  readonly mayAdd: boolean;
  readonly cut: boolean;
}

export function DispatchesPage({ ui, view }: { ui: Ui; view: DispatchesView }) {
  const w = words[ui.lang];
  return (
    <Page
      ui={ui}
      title={w.title}
      lead={w.lead}
      current="/handlingar"
      crumbs={[{ label: w.records, href: '/handlingar' }, { label: w.title }]}
      actions={view.mayAdd ? <ButtonLink href={ui.href('/sant-och-mottaget/ny')}>{w.add}</ButtonLink> : null}
    >
      <Filter ui={ui} filter={view.filter} />
      {view.cut ? <Remark>{w.most}</Remark> : null}
      <DataTable
        ui={ui}
        caption={w.title}
        captionHidden
        columns={columns(ui)}
        rows={view.rows}
        csvHref={view.csvHref}
        empty={<Empty title={w.empty}>{w.emptyMore}</Empty>}
      />
    </Page>
  );
}

function columns(ui: Ui): readonly Column<DispatchRow>[] {
  const w = words[ui.lang];
  return [
    { label: w.day, heads: true, cell: (row) => row.day },
    { label: w.direction, cell: (row) => row.direction },
    { label: w.counterpart, cell: (row) => row.counterpart },
    { label: w.subject, cell: (row) => <Subject ui={ui} row={row} /> },
    { label: w.number, cell: (row) => row.number },
    { label: w.means, cell: (row) => row.means },
    { label: w.owner, cell: (row) => row.owner },
    {
      label: w.files,
      cell: (row) =>
        row.records.map((record) => (
          <>
            <Link href={ui.href(`/handlingar/${record.id}`)}>{record.title}</Link>
            <br />
          </>
        )),
    },
  ];
}

function Filter({ ui, filter }: { ui: Ui; filter: DispatchesView['filter'] }) {
  const w = words[ui.lang];
  const options = directions.map((value) => ({ value, label: recordWords[ui.lang].direction[value] }));
  return (
    <Form ui={ui} method="get" action={ui.href('/sant-och-mottaget')} inline label={w.filter}>
      <TextField ui={ui} name="text" type="search" label={w.text} value={filter.text} />
      <Select ui={ui} name="riktning" label={w.direction} options={options} value={filter.direction} empty={w.all} />
      <DateField ui={ui} name="fran" label={w.from} value={filter.from} />
      <DateField ui={ui} name="till" label={w.to} value={filter.to} />
      <Actions>
        <SubmitButton kind="secondary">{w.filter}</SubmitButton>
      </Actions>
    </Form>
  );
}

function Subject({ ui, row }: { ui: Ui; row: DispatchRow }) {
  return (
    <>
      {row.subject} {row.example ? <ExampleTag ui={ui} /> : null}
    </>
  );
}
