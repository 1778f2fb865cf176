import {
  Actions,
  ButtonLink,
  type Column,
  DataTable,
  Empty,
  ExampleTag,
  Form,
  Link,
  Page,
  Remark,
  Select,
  type SelectOption,
  SubmitButton,
  TextField,
  type Ui,
} from '../../../ui/index.ts';
import type { RecordFilter } from '../../queries/records.ts';
import { accessClasses, recordKinds } from '../../record.ts';
import { recordWords } from '../../record-words.ts';
import type { RecordRow } from './present.ts';
import { words } from './words.ts';

export interface RecordsView {
  readonly sentence: string;
  readonly rows: readonly RecordRow[];
  readonly filter: RecordFilter;
  readonly owners: readonly SelectOption[];
  /** Final address of the same rows as CSV. */
  readonly csvHref: string;
  readonly mayAdd: boolean;
  /** True when there may be more than are shown. */
  readonly cut: boolean;
}

export function RecordsPage({ ui, view }: { ui: Ui; view: RecordsView }) {
  const w = words[ui.lang];
  return (
    <Page
      ui={ui}
      title={w.title}
      lead={view.sentence}
      current="/handlingar"
      actions={
        <>
          {view.mayAdd ? <ButtonLink href={ui.href('/handlingar/ny')}>{w.add}</ButtonLink> : null}
          <ButtonLink kind="secondary" href={ui.href('/handlingar/sok')}>
            {w.search}
          </ButtonLink>
          <ButtonLink kind="secondary" href={ui.href('/handlingar/utlamnande')}>
            {w.disclose}
          </ButtonLink>
          <ButtonLink kind="secondary" href={ui.href('/sant-och-mottaget')}>
            {w.dispatches}
          </ButtonLink>
          <ButtonLink kind="secondary" href={ui.href('/handlingar/gallring')}>
            {w.disposal}
          </ButtonLink>
        </>
      }
    >
      <Filter ui={ui} view={view} />
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

function columns(ui: Ui): readonly Column<RecordRow>[] {
  const w = words[ui.lang];
  return [
    { label: w.name, heads: true, cell: (row) => <Name ui={ui} row={row} /> },
    { label: w.owner, cell: (row) => row.owner },
    { label: w.kind, cell: (row) => row.kind },
    { label: w.access, cell: (row) => row.access },
    { label: w.official, cell: (row) => row.official },
    { label: w.number, cell: (row) => row.number },
    { label: w.size, numeric: true, cell: (row) => row.size },
    { label: w.recorded, cell: (row) => row.recorded },
  ];
}

function Filter({ ui, view: { filter, owners } }: { ui: Ui; view: RecordsView }) {
  const w = words[ui.lang];
  const names = recordWords[ui.lang];
  const kinds = recordKinds.map((value) => ({ value, label: names.kind[value] }));
  const classes = accessClasses.map((value) => ({ value, label: names.access[value] }));
  return (
    <Form ui={ui} method="get" action={ui.href('/handlingar')} inline label={w.filter}>
      <TextField ui={ui} name="text" type="search" label={w.text} value={filter.text} />
      <Select ui={ui} name="agare" label={w.owner} options={owners} value={filter.owner} empty={w.all} />
      <Select ui={ui} name="slag" label={w.kind} options={kinds} value={filter.kind} empty={w.all} />
      <Select ui={ui} name="klass" label={w.access} options={classes} value={filter.access} empty={w.all} />
      <Actions>
        <SubmitButton kind="secondary">{w.filter}</SubmitButton>
      </Actions>
    </Form>
  );
}

function Name({ ui, row }: { ui: Ui; row: RecordRow }) {
  return (
    <>
      <Link href={ui.href(`/handlingar/${row.id}`)}>{row.title}</Link> {row.example ? <ExampleTag ui={ui} /> : null}
    </>
  );
}
