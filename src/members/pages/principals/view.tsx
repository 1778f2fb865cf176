import type { Temporal } from 'temporal-polyfill';
import {
  DataTable,
  DateField,
  Details,
  Empty,
  ErrorSummary,
  ExampleTag,
  Form,
  Hidden,
  isoDate,
  Link,
  Page,
  Select,
  SubmitButton,
  TextField,
  type Ui,
} from '../../../ui/index.ts';
import type { Board } from '../../queries/boards.ts';
import type { OrganVacancy } from '../../queries/seating/seats.ts';
import { AskDay, daySuffix } from '../asked-day.tsx';
import { shared } from '../shared-words.ts';
import type { Typed } from '../typed.ts';
import { Vacancies } from '../vacancies.tsx';
import { principalKinds } from './form.ts';
import { type PrincipalRow, sentence } from './present.ts';
import { words } from './words.ts';

type PrincipalsProps = {
  ui: Ui;
  rows: readonly PrincipalRow[];
  /** Seats in the organs that nobody holds, whoever's they are to fill. */
  vacancies: readonly OrganVacancy[];
  day: Temporal.PlainDate;
  today: Temporal.PlainDate;
  /** Null where the reader may change nothing. */
  add: { typed: Typed; request: string } | null;
};

export function PrincipalsPage({ ui, rows, vacancies, day, today, add }: PrincipalsProps) {
  const w = words[ui.lang];
  const suffix = daySuffix(day, today);
  const columns = [
    {
      label: w.name,
      heads: true,
      cell: ({ principal }: PrincipalRow) => <Link href={ui.href(`/huvudman/${principal.code}${suffix}`)}>{principal.name}</Link>,
    },
    { label: w.kind, cell: ({ principal }: PrincipalRow) => shared[ui.lang].principalKinds[principal.kind] },
    { label: w.boards, cell: ({ boards }: PrincipalRow) => <BoardLinks ui={ui} boards={boards} suffix={suffix} /> },
    { label: w.number, cell: ({ principal }: PrincipalRow) => principal.organisationNumber ?? '' },
    { label: w.since, cell: ({ principal }: PrincipalRow) => isoDate(principal.takesPartFrom) },
  ];
  const failed = add !== null && add.typed.errors.length > 0;
  return (
    <Page
      ui={ui}
      title={sentence(ui.lang, rows.length, day)}
      lead={w.lead}
      current="/huvudman"
      tab={shared[ui.lang].principals}
      failed={failed}
      actions={add === null ? null : <Link href={ui.href('/huvudman/kontakter')}>{w.contacts}</Link>}
    >
      {add === null ? null : <ErrorSummary ui={ui} errors={add.typed.errors} />}
      <AskDay ui={ui} path="/huvudman" day={day} />
      <DataTable
        ui={ui}
        caption={shared[ui.lang].principals}
        columns={columns}
        rows={rows}
        csvHref={ui.href(`/huvudman?format=csv&dag=${isoDate(day)}`)}
        empty={<Empty title={w.empty}>{w.emptyHow}</Empty>}
      />
      <Vacancies ui={ui} vacancies={vacancies} suffix={suffix} />
      {add === null ? null : <AddPrincipal ui={ui} {...add} failed={failed} />}
    </Page>
  );
}

function BoardLinks({ ui, boards, suffix }: { ui: Ui; boards: readonly Board[]; suffix: string }) {
  return (
    <>
      {boards.map((board, index) => (
        <>
          {index === 0 ? null : ', '}
          <Link href={ui.href(`/namnder/${board.id}${suffix}`)}>{board.name}</Link>
          {board.example ? (
            <>
              {' '}
              <ExampleTag ui={ui} />
            </>
          ) : null}
        </>
      ))}
    </>
  );
}

function AddPrincipal({ ui, typed, request, failed }: { ui: Ui; typed: Typed; request: string; failed: boolean }) {
  const w = words[ui.lang];
  const { errors } = typed;
  const kinds = principalKinds.map((value) => ({ value, label: shared[ui.lang].principalKinds[value] }));
  return (
    <Details summary={w.add} open={failed}>
      <Form ui={ui} action={ui.href('/huvudman')} label={w.add}>
        <Hidden name="request" value={request} />
        <TextField ui={ui} name="name" label={w.name} value={typed.value('name')} errors={errors} />
        <Select ui={ui} name="kind" label={w.kind} options={kinds} value={typed.value('kind')} errors={errors} />
        <TextField
          ui={ui}
          name="code"
          label={w.code}
          help={w.codeHelp}
          width={8}
          inputmode="numeric"
          value={typed.value('code')}
          errors={errors}
        />
        <TextField
          ui={ui}
          name="organisationNumber"
          label={w.number}
          optional
          width={16}
          value={typed.value('organisationNumber')}
          errors={errors}
        />
        <TextField
          ui={ui}
          name="represents"
          label={w.represents}
          help={w.representsHelp}
          width={4}
          inputmode="numeric"
          value={typed.value('represents', '1')}
          errors={errors}
        />
        <DateField ui={ui} name="takesPartFrom" label={w.since} value={typed.value('takesPartFrom')} errors={errors} />
        <SubmitButton>{shared[ui.lang].save}</SubmitButton>
      </Form>
    </Details>
  );
}
