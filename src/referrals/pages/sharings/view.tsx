import {
  ButtonLink,
  type Column,
  capitalise,
  DataTable,
  Empty,
  ExampleTag,
  Form,
  Hidden,
  Link,
  Page,
  Select,
  type StateKind,
  StateMark,
  SubmitButton,
  TextField,
  type Ui,
} from '../../../ui/index.ts';
import type { SharingState } from '../../sharing.ts';
import { shared } from '../words.ts';
import { chosenRows, type ListAsked, listQuery, type Sorting, sharingKinds, sharingStates, sortQuery } from './asked.ts';
import type { SharingRow } from './present.ts';
import { words } from './words.ts';

type Props = { ui: Ui; rows: readonly SharingRow[]; asked: ListAsked; mayShare: boolean };

/** How a sharing's state is drawn. */
export const stateMarks: Readonly<Record<SharingState['state'], StateKind>> = {
  open: 'open',
  over: 'waiting',
  ended: 'noted',
  withdrawn: 'withdrawn',
};

export function SharingsPage({ ui, rows, asked, mayShare }: Props) {
  const w = words[ui.lang];
  const here = (query: string) => ui.href(`/remisser${query}`);
  const mine = rows.filter(({ waitsForMe }) => waitsForMe).length;
  const open = rows.filter(({ state }) => state === 'open').length;
  const none = (
    <Empty title={w.none}>
      <Link href={here('')}>{w.all}</Link>
    </Empty>
  );
  return (
    <Page
      ui={ui}
      title={w.title}
      lead={w.lead(mine, open)}
      current="/remisser"
      actions={
        <>
          {mayShare ? <ButtonLink href={ui.href('/remisser/ny')}>{w.share}</ButtonLink> : null}
          <Link href={here('/inkomna')}>{w.received}</Link>
        </>
      }
    >
      {rows.length > 1 ? <Filter ui={ui} asked={asked} /> : null}
      <DataTable
        ui={ui}
        caption={w.caption}
        rows={chosenRows(rows, asked)}
        columns={columnsOf(ui, asked)}
        empty={rows.length === 0 ? <Empty title={w.empty}>{w.how}</Empty> : none}
        csvHref={here(listQuery(asked, { format: 'csv' }))}
      />
    </Page>
  );
}

function columnsOf(ui: Ui, asked: ListAsked): readonly Column<SharingRow>[] {
  const w = words[ui.lang];
  const { kinds, states } = shared[ui.lang];
  const sorted = (sorting: Sorting) => ({
    sortHref: ui.href(`/remisser${sortQuery(asked, sorting)}`),
    sorted: asked.sorting === sorting ? (asked.descending ? ('descending' as const) : ('ascending' as const)) : undefined,
  });
  return [
    { label: w.text, heads: true, cell: (row) => <Text ui={ui} row={row} />, ...sorted('text') },
    { label: w.kind, cell: ({ kind }) => kinds[kind], ...sorted('delas') },
    { label: w.readers, cell: ({ readers }) => readers },
    { label: w.until, cell: ({ until }) => until, ...sorted('till') },
    {
      label: w.state,
      cell: ({ state }) => <StateMark ui={ui} state={stateMarks[state]} text={states[state]} />,
      ...sorted('lage'),
    },
    { label: w.comments, numeric: true, cell: ({ comments }) => String(comments), ...sorted('synpunkter') },
    {
      label: w.forYou,
      cell: ({ id, kind, waitsForMe }) =>
        waitsForMe ? <Link href={ui.href(`/remisser/${id}`)}>{kind === 'statement' ? w.waitsStatement : w.waits}</Link> : '',
      ...sorted('vantar'),
    },
  ];
}

function Text({ ui, row: { id, title, example } }: { ui: Ui; row: SharingRow }) {
  return (
    <>
      <Link href={ui.href(`/remisser/${id}`)}>{title}</Link> {example ? <ExampleTag ui={ui} /> : null}
    </>
  );
}

function Filter({ ui, asked }: { ui: Ui; asked: ListAsked }) {
  const w = words[ui.lang];
  const { kinds, states } = shared[ui.lang];
  return (
    <Form ui={ui} action={ui.href('/remisser')} method="get" inline label={w.filter}>
      <TextField ui={ui} name="sok" label={w.search} type="search" width={16} value={asked.text} />
      <Select
        ui={ui}
        name="slag"
        label={w.kind}
        empty={w.allKinds}
        options={sharingKinds.map((value) => ({ value, label: capitalise(kinds[value]) }))}
        value={asked.kind ?? ''}
      />
      <Select
        ui={ui}
        name="lage"
        label={w.state}
        empty={w.allStates}
        options={sharingStates.map((value) => ({ value, label: capitalise(states[value]) }))}
        value={asked.state ?? ''}
      />
      {asked.sorting === 'vantar' ? null : <Hidden name="sortera" value={asked.sorting} />}
      {asked.descending ? <Hidden name="ordning" value="fallande" /> : null}
      <SubmitButton kind="secondary">{w.show}</SubmitButton>
    </Form>
  );
}
