import {
  ButtonLink,
  DataTable,
  DefinitionList,
  Details,
  Empty,
  ErrorSummary,
  ExampleTag,
  HistoryLink,
  isoDate,
  Link,
  Page,
  Section,
  type Ui,
} from '../../../ui/index.ts';
import type { BoardMeeting } from '../../queries/meetings.ts';
import { AskDay, daySuffix } from '../asked-day.tsx';
import { sentence as whoSits } from '../organ/present.ts';
import { existence } from '../principal/present.ts';
import { seatRows } from '../seat-rows.ts';
import { SeatTable } from '../seat-table.tsx';
import { shared } from '../shared-words.ts';
import { BoardForms, type BoardKeeping } from './forms.tsx';
import { type BoardShown, type Related, sentence } from './present.ts';
import { words } from './words.ts';

type BoardProps = { ui: Ui; shown: BoardShown; keep: BoardKeeping | null };

export function BoardPage({ ui, shown, keep }: BoardProps) {
  const { board, day, today } = shown;
  const w = words[ui.lang];
  const suffix = daySuffix(day, today);
  const crumbs = [
    { label: shared[ui.lang].principals, href: `/huvudman${suffix}` },
    { label: board.principalName, href: `/huvudman/${board.principalCode}${suffix}` },
    { label: board.name },
  ];
  const errors = keep?.typed.errors ?? [];
  const actions =
    keep === null ? null : <ButtonLink href={ui.href(`/namnder/${board.id}/kalender`)}>{w.keepCalendar}</ButtonLink>;
  return (
    <Page
      ui={ui}
      title={board.name}
      tab={`${board.name}, ${board.principalName}`}
      eyebrow={board.example ? <ExampleTag ui={ui} /> : undefined}
      lead={sentence(ui.lang, shown)}
      current="/huvudman"
      crumbs={crumbs}
      failed={errors.length > 0}
      actions={actions}
    >
      <ErrorSummary ui={ui} errors={errors} />
      <AskDay ui={ui} path={`/namnder/${board.id}`} day={day} />
      <Facts ui={ui} shown={shown} />
      {keep === null || keep.others === null ? null : (
        <p>
          <Link href={ui.href(`/huvudman/kontakter/${board.id}`)}>{w.contact}</Link>
        </p>
      )}
      <Section title={w.upcoming} id="kalender">
        <Meetings ui={ui} caption={w.upcoming} meetings={shown.upcoming} />
        {shown.past.length === 0 ? null : (
          <Details summary={w.past}>
            <Meetings ui={ui} caption={w.past} meetings={shown.past} />
          </Details>
        )}
      </Section>
      <Section title={w.names} id="namn">
        <Names ui={ui} shown={shown} />
      </Section>
      <Section title={w.assignments} id="uppdrag">
        <p>{whoSits(ui.lang, { organ: board, held: shown.held, vacancies: [], day })}</p>
        <SeatTable
          {...{ ui, suffix }}
          caption={w.assignments}
          rows={seatRows(shown.held, [])}
          csvHref={ui.href(`/namnder/${board.id}?format=csv&dag=${isoDate(day)}`)}
          isNarrowed={false}
        />
      </Section>
      {keep === null ? null : <BoardForms ui={ui} shown={shown} keep={keep} />}
      <HistoryLink ui={ui} id={board.id} />
    </Page>
  );
}

function Facts({ ui, shown }: { ui: Ui; shown: BoardShown }) {
  const w = words[ui.lang];
  const { board, principals } = shown;
  const others = principals.filter(({ id }) => id !== board.principalId && board.actsFor.includes(id));
  const items = [
    { term: w.kind, value: shared[ui.lang].boardKinds[board.kind] },
    { term: w.actsFor, value: others.map((principal) => principal.name).join(', ') },
    { term: w.administration, value: board.administration },
    { term: w.mailbox, value: board.mailbox },
    { term: w.exists, value: existence(ui.lang, board.existsFrom, board.existsTo) },
    { term: w.successor, value: <BoardsAndDays ui={ui} related={shown.successors} />, has: shown.successors.length > 0 },
    { term: w.predecessors, value: <BoardsAndDays ui={ui} related={shown.predecessors} />, has: shown.predecessors.length > 0 },
    { term: w.source, value: board.source },
  ];
  return <DefinitionList items={items.filter((item) => item.has !== false)} />;
}

function BoardsAndDays({ ui, related }: { ui: Ui; related: readonly Related[] }) {
  return (
    <>
      {related.map(({ board, on }, index) => (
        <>
          {index === 0 ? null : ', '}
          <Link href={ui.href(`/namnder/${board.id}`)}>{words[ui.lang].onDay(board.name, isoDate(on))}</Link>
        </>
      ))}
    </>
  );
}

function Names({ ui, shown }: { ui: Ui; shown: BoardShown }) {
  const w = words[ui.lang];
  type Row = BoardShown['names'][number];
  const columns = [
    { label: w.name, heads: true, cell: (row: Row) => row.name },
    { label: w.from, cell: (row: Row) => isoDate(row.from) },
  ];
  return <DataTable ui={ui} caption={w.names} captionHidden columns={columns} rows={shown.names} />;
}

/** A board's meetings, earliest or latest first as given. */
function Meetings({ ui, caption, meetings }: { ui: Ui; caption: string; meetings: readonly BoardMeeting[] }) {
  const w = words[ui.lang];
  const columns = [
    { label: w.day, heads: true, cell: (row: BoardMeeting) => isoDate(row.on) },
    { label: w.submitBy, cell: (row: BoardMeeting) => (row.submitBy === null ? '' : isoDate(row.submitBy)) },
    { label: w.cameBy, cell: (row: BoardMeeting) => (row.source === 'example' ? <ExampleTag ui={ui} /> : w.sources[row.source]) },
  ];
  const empty = <Empty title={w.noMeetings}>{w.noMeetingsHow}</Empty>;
  return (
    <DataTable
      ui={ui}
      caption={caption}
      captionHidden
      columns={columns}
      rows={meetings}
      rowId={(row) => `m-${row.id}`}
      empty={empty}
    />
  );
}
