import { DataTable, ExampleTag, type Ui } from '../../../ui/index.ts';
import type { PersonShown } from '../../telling/people-told.ts';
import { langOfText } from '../layout/lang-of-text.ts';
import { words } from './words.ts';

type TableProps = {
  ui: Ui;
  organ: { readonly name: string; readonly elected: boolean; readonly people: readonly PersonShown[] };
};

/** Who sits in an organ, as the public sees them. */
export function PeopleTable({ ui, organ }: TableProps) {
  const w = words[ui.lang];
  const both = [
    { label: w.columns.who, heads: true, cell: (row: PersonShown) => <Name ui={ui} person={row} /> },
    { label: w.columns.role, cell: (row: PersonShown) => row.role },
  ];
  const columns = organ.elected
    ? [
        ...both,
        { label: w.columns.principal, cell: (row: PersonShown) => row.principal ?? '' },
        { label: w.columns.party, cell: (row: PersonShown) => row.party ?? '' },
      ]
    : [...both, { label: w.columns.office, cell: (row: PersonShown) => <span lang={langOfText(ui)}>{row.office ?? ''}</span> }];
  return <DataTable ui={ui} caption={w.holders(organ.name)} captionHidden columns={columns} rows={organ.people} />;
}

function Name({ ui, person }: { ui: Ui; person: PersonShown }) {
  return (
    <>
      {person.name} {person.example ? <ExampleTag ui={ui} /> : null}
    </>
  );
}
