import {
  DataTable,
  DateField,
  Empty,
  ErrorSummary,
  ExampleTag,
  FileField,
  Form,
  Hidden,
  isoDate,
  Page,
  Section,
  SubmitButton,
  TextArea,
  TextField,
  type Ui,
} from '../../../ui/index.ts';
import type { Board } from '../../queries/boards.ts';
import type { BoardMeeting } from '../../queries/meetings.ts';
import { words as boardWords } from '../board/words.ts';
import { shared } from '../shared-words.ts';
import type { Typed } from '../typed.ts';
import { prefixes } from './form.ts';
import { pastedWords } from './pasted-words.ts';
import { leadSentence } from './present.ts';
import { words } from './words.ts';

/** `year`: the one that a pasted calendar is likely to be of. */
type CalendarProps = { ui: Ui; board: Board; meetings: readonly BoardMeeting[]; typed: Typed; year: number };

export function CalendarPage({ ui, board, meetings, typed, year }: CalendarProps) {
  const w = words[ui.lang];
  return (
    <Page
      ui={ui}
      title={w.title(board.name)}
      lead={leadSentence(ui.lang, meetings.length)}
      current="/huvudman"
      crumbs={crumbsOf(ui, board, w.calendar)}
      failed={typed.errors.length > 0}
    >
      <ErrorSummary ui={ui} errors={typed.errors} />
      <Section title={w.meetings} id="sammantraden">
        <Meetings ui={ui} board={board} meetings={meetings} />
      </Section>
      <Section title={w.add} id="lagg-till">
        <AddMeeting ui={ui} board={board} typed={typed} />
      </Section>
      <Section title={pastedWords[ui.lang].title} id="webbsida">
        <Paste ui={ui} board={board} typed={typed} year={year} />
      </Section>
      <Section title={w.fetch} id="hamta-in">
        <Fetch ui={ui} board={board} typed={typed} />
      </Section>
    </Page>
  );
}

/** The way to a page of a board's calendar. */
export function crumbsOf(ui: Ui, board: Board, last: string) {
  return [
    { label: shared[ui.lang].principals, href: '/huvudman' },
    { label: board.principalName, href: `/huvudman/${board.principalCode}` },
    { label: board.name, href: `/namnder/${board.id}` },
    { label: last },
  ];
}

function Meetings({ ui, board, meetings }: Omit<CalendarProps, 'typed' | 'year'>) {
  const w = words[ui.lang];
  const sources = boardWords[ui.lang].sources;
  const columns = [
    { label: w.day, heads: true, cell: (row: BoardMeeting) => isoDate(row.on) },
    { label: w.submitBy, cell: (row: BoardMeeting) => (row.submitBy === null ? '' : isoDate(row.submitBy)) },
    {
      label: boardWords[ui.lang].cameBy,
      cell: (row: BoardMeeting) => (row.source === 'example' ? <ExampleTag ui={ui} /> : sources[row.source]),
    },
    {
      label: w.remove,
      cell: (row: BoardMeeting) => (
        <Form ui={ui} action={ui.href(`/namnder/${board.id}/kalender/ta-bort`)} label={w.removeWhat(isoDate(row.on))}>
          <Hidden name="meetingId" value={row.id} />
          <SubmitButton kind="secondary">
            {w.remove}
            <span class="ds-sr-only"> {isoDate(row.on)}</span>
          </SubmitButton>
        </Form>
      ),
    },
  ];
  const empty = <Empty title={w.none} />;
  return <DataTable ui={ui} caption={w.meetings} captionHidden columns={columns} rows={meetings} empty={empty} />;
}

function AddMeeting({ ui, board, typed }: Omit<CalendarProps, 'meetings' | 'year'>) {
  const w = words[ui.lang];
  const at = prefixes.add;
  return (
    <Form ui={ui} action={ui.href(`/namnder/${board.id}/kalender`)} label={w.add}>
      <p>{w.addHelp}</p>
      <DateField ui={ui} name={`${at}on`} label={w.day} value={typed.value(`${at}on`)} errors={typed.errors} />
      <DateField
        ui={ui}
        name={`${at}submitBy`}
        label={w.submitBy}
        optional
        value={typed.value(`${at}submitBy`)}
        errors={typed.errors}
      />
      <SubmitButton>{w.addButton}</SubmitButton>
    </Form>
  );
}

function Paste({ ui, board, typed, year }: Omit<CalendarProps, 'meetings'>) {
  const w = pastedWords[ui.lang];
  const at = prefixes.pasted;
  const { errors } = typed;
  return (
    // The answer is a page that saves nothing, shown without a redirect: Turbo would not take it.
    <div data-turbo="false">
      <Form ui={ui} action={ui.href(`/namnder/${board.id}/kalender/webbsida`)} label={w.title}>
        <p>{w.help}</p>
        <TextArea ui={ui} name={`${at}text`} label={w.text} rows={8} value={typed.value(`${at}text`)} errors={errors} />
        <TextField
          ui={ui}
          name={`${at}year`}
          label={w.year}
          width={4}
          inputmode="numeric"
          value={typed.value(`${at}year`, String(year))}
          errors={errors}
        />
        <SubmitButton kind="secondary">{w.find}</SubmitButton>
      </Form>
    </div>
  );
}

function Fetch({ ui, board, typed }: Omit<CalendarProps, 'meetings' | 'year'>) {
  const w = words[ui.lang];
  const at = prefixes.fetch;
  const { errors } = typed;
  return (
    // The answer is a page that saves nothing, shown without a redirect: Turbo would not take it.
    <div data-turbo="false">
      <Form ui={ui} action={ui.href(`/namnder/${board.id}/kalender/granska`)} files label={w.fetch}>
        <p>{w.fetchHelp}</p>
        <TextArea
          ui={ui}
          name={`${at}text`}
          label={w.text}
          help={w.textHelp}
          rows={8}
          value={typed.value(`${at}text`)}
          errors={errors}
        />
        <FileField
          ui={ui}
          name={`${at}file`}
          label={w.file}
          help={w.fileHelp}
          accept=".csv,.txt,.ics,text/csv,text/calendar"
          errors={errors}
        />
        <TextField
          ui={ui}
          name={`${at}daysBefore`}
          label={w.daysBefore}
          help={w.daysBeforeHelp}
          width={4}
          inputmode="numeric"
          optional
          value={typed.value(`${at}daysBefore`)}
          errors={errors}
        />
        <SubmitButton kind="secondary">{w.preview}</SubmitButton>
      </Form>
    </div>
  );
}
