import {
  DataTable,
  DefinitionList,
  Empty,
  ErrorSummary,
  ExampleTag,
  HistoryLink,
  isoDate,
  Link,
  number,
  Page,
  Section,
  type Ui,
} from '../../../ui/index.ts';
import { AskDay, daySuffix } from '../asked-day.tsx';
import { AssignmentTable } from '../assignment-table.tsx';
import { shared } from '../shared-words.ts';
import type { Typed } from '../typed.ts';
import { Vacancies } from '../vacancies.tsx';
import { PrincipalForms } from './forms.tsx';
import { type BoardShown, existence, type PrincipalShown, sentence } from './present.ts';
import { words } from './words.ts';

type PrincipalProps = { ui: Ui; shown: PrincipalShown; keep: { typed: Typed; request: string } | null };

export function PrincipalPage({ ui, shown, keep }: PrincipalProps) {
  const { principal, day, today } = shown;
  const w = words[ui.lang];
  const errors = keep?.typed.errors ?? [];
  const crumbs = [{ label: shared[ui.lang].principals, href: `/huvudman${daySuffix(day, today)}` }, { label: principal.name }];
  return (
    <Page
      ui={ui}
      title={principal.name}
      lead={sentence(ui.lang, shown)}
      current="/huvudman"
      crumbs={crumbs}
      failed={errors.length > 0}
    >
      <ErrorSummary ui={ui} errors={errors} />
      <AskDay ui={ui} path={`/huvudman/${principal.code}`} day={day} />
      <Facts ui={ui} shown={shown} />
      <Vacancies ui={ui} vacancies={shown.vacancies} suffix={daySuffix(day, today)} />
      <Section title={w.boards} id="namnder">
        <Boards ui={ui} shown={shown} />
      </Section>
      <Section title={w.calendar} id="kalender">
        <Calendar ui={ui} shown={shown} />
      </Section>
      <Section title={w.assignments} id="uppdrag">
        <AssignmentTable ui={ui} caption={w.assignments} captionHidden held={shown.held} />
      </Section>
      {keep === null ? null : <PrincipalForms ui={ui} principal={principal} {...keep} />}
      <HistoryLink ui={ui} id={principal.id} />
    </Page>
  );
}

function Facts({ ui, shown: { principal } }: { ui: Ui; shown: PrincipalShown }) {
  const w = words[ui.lang];
  const several = principal.represents > 1 ? w.municipalities(number(ui.lang, principal.represents)) : null;
  const items = [
    { term: w.kind, value: shared[ui.lang].principalKinds[principal.kind] },
    { term: w.code, value: principal.code },
    { term: w.number, value: principal.organisationNumber },
    { term: w.represents, value: several },
    { term: w.since, value: isoDate(principal.takesPartFrom) },
    { term: w.until, value: principal.takesPartTo === null ? null : isoDate(principal.takesPartTo) },
    { term: w.source, value: principal.source },
  ];
  return <DefinitionList items={items} />;
}

function Boards({ ui, shown }: { ui: Ui; shown: PrincipalShown }) {
  const w = words[ui.lang];
  const suffix = daySuffix(shown.day, shown.today);
  const columns = [
    {
      label: w.name,
      heads: true,
      cell: ({ board }: BoardShown) => (
        <>
          <Link href={ui.href(`/namnder/${board.id}${suffix}`)}>{board.name}</Link>{' '}
          {board.example ? <ExampleTag ui={ui} /> : null}
        </>
      ),
    },
    { label: w.kind, cell: ({ board }: BoardShown) => shared[ui.lang].boardKinds[board.kind] },
    {
      label: w.names,
      cell: ({ names }: BoardShown) => names.map((name) => w.nameFrom(name.name, isoDate(name.from))).join('; '),
    },
    { label: w.exists, cell: ({ board }: BoardShown) => existence(ui.lang, board.existsFrom, board.existsTo) },
    { label: w.mailbox, cell: ({ board }: BoardShown) => board.mailbox ?? '' },
  ];
  const empty = <Empty title={w.none}>{w.noneHow}</Empty>;
  return <DataTable ui={ui} caption={w.boards} captionHidden columns={columns} rows={shown.boards} empty={empty} />;
}

function Calendar({ ui, shown }: { ui: Ui; shown: PrincipalShown }) {
  const w = words[ui.lang];
  type Row = PrincipalShown['meetings'][number];
  const columns = [
    { label: w.day, heads: true, cell: ({ meeting }: Row) => isoDate(meeting.on) },
    {
      label: w.board,
      cell: ({ board, meeting }: Row) => (
        <>
          <Link href={ui.href(`/namnder/${board.id}`)}>{board.name}</Link>{' '}
          {meeting.source === 'example' ? <ExampleTag ui={ui} /> : null}
        </>
      ),
    },
    { label: w.submitBy, cell: ({ meeting }: Row) => (meeting.submitBy === null ? '' : isoDate(meeting.submitBy)) },
  ];
  const empty = <Empty title={w.noMeetings}>{w.noMeetingsHow}</Empty>;
  return <DataTable ui={ui} caption={w.calendar} captionHidden columns={columns} rows={shown.meetings} empty={empty} />;
}
