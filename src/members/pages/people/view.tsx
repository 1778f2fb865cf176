import type { Temporal } from 'temporal-polyfill';
import {
  DataTable,
  Details,
  Empty,
  ErrorSummary,
  ExampleTag,
  Form,
  Hidden,
  isoDate,
  Link,
  Page,
  Radios,
  SubmitButton,
  TextField,
  type Ui,
} from '../../../ui/index.ts';
import { AskDay, daySuffix } from '../asked-day.tsx';
import { shared } from '../shared-words.ts';
import type { Typed } from '../typed.ts';
import { holds, type PersonRow, sentence } from './present.ts';
import { words } from './words.ts';

type PeopleProps = {
  ui: Ui;
  rows: readonly PersonRow[];
  day: Temporal.PlainDate;
  today: Temporal.PlainDate;
  add: { typed: Typed; request: string } | null;
};

export function PeoplePage({ ui, rows, day, today, add }: PeopleProps) {
  const w = words[ui.lang];
  const errors = add?.typed.errors ?? [];
  const columns = [
    {
      label: w.name,
      heads: true,
      cell: (row: PersonRow) => (
        <>
          <Link href={ui.href(`/personer/${row.id}${daySuffix(day, today)}`)}>{row.name}</Link>{' '}
          {row.example ? <ExampleTag ui={ui} /> : null}
        </>
      ),
    },
    { label: w.title, cell: (row: PersonRow) => row.title ?? '' },
    { label: w.holds, cell: (row: PersonRow) => holds(ui.lang, row.assignments) },
  ];
  return (
    <Page
      ui={ui}
      title={sentence(ui.lang, rows.length, day)}
      tab={shared[ui.lang].people}
      lead={w.lead}
      current="/personer"
      failed={errors.length > 0}
      actions={
        add === null ? null : (
          <>
            <Link href={ui.href('/personer/las-in')}>{w.readIn}</Link>
            <Link href={ui.href('/huvudman/skifte')}>{w.changeovers}</Link>
          </>
        )
      }
    >
      <ErrorSummary ui={ui} errors={errors} />
      <AskDay ui={ui} path="/personer" day={day} />
      <DataTable
        ui={ui}
        caption={shared[ui.lang].people}
        columns={columns}
        rows={rows}
        csvHref={ui.href(`/personer?format=csv&dag=${isoDate(day)}`)}
        empty={<Empty title={w.empty}>{w.emptyHow}</Empty>}
      />
      {add === null ? null : <AddPerson ui={ui} {...add} />}
    </Page>
  );
}

function AddPerson({ ui, typed, request }: { ui: Ui; typed: Typed; request: string }) {
  const w = words[ui.lang];
  const { errors } = typed;
  const kinds = (['person', 'function'] as const).map((value) => ({ value, label: w.kinds[value] }));
  return (
    <Details summary={w.add} open={errors.length > 0}>
      <Form ui={ui} action={ui.href('/personer')} label={w.add}>
        <Hidden name="request" value={request} />
        <Radios
          ui={ui}
          name="kind"
          label={w.kind}
          help={w.kindHelp}
          options={kinds}
          value={typed.value('kind', 'person')}
          errors={errors}
        />
        <TextField ui={ui} name="name" label={w.name} value={typed.value('name')} errors={errors} />
        <TextField
          ui={ui}
          name="title"
          label={w.title}
          help={w.titleHelp}
          optional
          value={typed.value('title')}
          errors={errors}
        />
        <SubmitButton>{shared[ui.lang].save}</SubmitButton>
      </Form>
    </Details>
  );
}
