import type { PropsWithChildren } from 'hono/jsx';
import {
  type Column,
  DataTable,
  DateField,
  DefinitionList,
  Details,
  ErrorSummary,
  Form,
  Hidden,
  Link,
  Remark,
  Section,
  SubmitButton,
  TextField,
  Timeline,
  type Ui,
} from '../../../ui/index.ts';
import { type AskedTimetable, assumptionFields } from './asked.ts';
import type { TimetableView } from './present.ts';
import type { TimetableRow } from './rows.ts';
import { timetableWords } from './words.ts';

interface Shown {
  readonly ui: Ui;
  readonly view: TimetableView;
  /** Final address of the same as CSV. */
  readonly csvHref: string;
  /** Which columns there are: before sending there is one day for each board, and a day to send. */
  readonly isSent: boolean;
}

/** The picture, then what it says in words and in a table. */
export function TimetableParts({ ui, view, csvHref, isSent }: Shown) {
  const words = timetableWords[ui.lang];
  return (
    <>
      <section class="section">
        <Timeline
          ui={ui}
          id="tidslinje"
          title={words.picture}
          description={words.describe}
          lanes={view.lanes}
          lines={view.lines}
        />
      </section>
      <Sentences title={words.drift} id="glider" said={view.drift} help={null} />
      <Section title={words.days} id="dagar">
        <DefinitionList items={view.terms.map(({ term, value }) => ({ term, value }))} />
      </Section>
      <Sentences title={words.critical} id="avgor" said={view.critical} help={words.criticalHelp} />
      <Sentences title={words.breaking} id="hinner-inte" said={view.breaking} help={null} />
      <Unknown ui={ui} view={view} isSent={isSent} />
      <Section title={words.rowsTitle} id="namnd-for-namnd">
        <DataTable
          ui={ui}
          caption={words.rowsTitle}
          captionHidden
          columns={columns(ui, view.rows, isSent)}
          rows={view.rows}
          rowId={({ id }) => id}
          csvHref={csvHref}
        />
      </Section>
    </>
  );
}

function Sentences({ title, id, said, help }: { title: string; id: string; said: readonly string[]; help: string | null }) {
  if (said.length === 0) return null;
  return (
    <Section title={title} id={id}>
      <ul>
        {said.map((each) => (
          <li>{each}</li>
        ))}
      </ul>
      {help === null ? null : <p class="soft">{help}</p>}
    </Section>
  );
}

/** Whoever sends may keep every calendar; of a round that is out, the board's page says who may. */
function Unknown({ ui, view: { unknown }, isSent }: Pick<Shown, 'ui' | 'view' | 'isSent'>) {
  const words = timetableWords[ui.lang];
  if (unknown.length === 0) return null;
  return (
    <Section title={words.unknownTitle} id="okant">
      <Remark>{words.unknownHelp}</Remark>
      <ul>
        {unknown.map(({ boardId, said }) => (
          <li>
            {said} <Link href={ui.href(`/namnder/${boardId}${isSent ? '' : '/kalender'}`)}>{words.addCalendar}</Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What a board does is said beside its name; the last day to send stands there when a day is wanted, which it is counted from. */
function columns(ui: Ui, rows: readonly TimetableRow[], isSent: boolean): readonly Column<TimetableRow>[] {
  const words = timetableWords[ui.lang];
  const day = (label: string, of: (row: TimetableRow) => string): Column<TimetableRow> => ({ label, cell: of, whole: true });
  const known = (row: TimetableRow) => (row.isKnown ? row.likely : words.notKnown);
  return [
    { label: words.principal, heads: true, cell: ({ principal }) => principal },
    {
      label: words.board,
      cell: ({ boardId, board, part }) => (
        <>
          <Link href={ui.href(`/namnder/${boardId}`)}>{board}</Link> {words.parts[part]}
        </>
      ),
    },
    day(words.submitBy, ({ submitBy }) => submitBy),
    ...(isSent
      ? [day(words.earliest, ({ earliest }) => earliest), day(words.planned, ({ planned }) => planned), day(words.likely, known)]
      : [day(words.meeting, known)]),
    day(words.inForce, ({ inForce }) => inForce),
    ...(rows.some(({ sendBy }) => sendBy !== '') ? [day(words.sendBy, ({ sendBy }) => sendBy)] : []),
    { label: words.why, cell: ({ why }) => why },
  ];
}

interface FormShown {
  readonly ui: Ui;
  readonly asked: AskedTimetable;
  /** Bare path. */
  readonly action: string;
  /** The frozen text that would be sent, kept in the address. */
  readonly text: string | null;
  readonly isSent: boolean;
}

/** What is reckoned with, folded; the days to ask for are added before sending. */
export function TimetableForm({ ui, asked, action, text, isSent }: FormShown) {
  const words = timetableWords[ui.lang];
  return (
    <>
      <ErrorSummary ui={ui} errors={asked.errors} />
      <Form ui={ui} action={ui.href(action)} method="get" label={words.ask}>
        {text === null ? null : <Hidden name="text" value={text} />}
        {isSent ? null : <DaysAskedFor ui={ui} asked={asked} />}
        <Assumed ui={ui} asked={asked}>
          {isSent ? <SubmitButton kind="secondary">{words.count}</SubmitButton> : null}
        </Assumed>
        {isSent ? null : <SubmitButton>{words.count}</SubmitButton>}
      </Form>
    </>
  );
}

function DaysAskedFor({ ui, asked: { typed, errors } }: Pick<FormShown, 'ui' | 'asked'>) {
  const words = timetableWords[ui.lang];
  const field = (name: string) => ({ ui, name, errors, value: typed.get(name) ?? '', optional: true });
  return (
    <>
      <DateField {...field('galla')} label={words.wanted} help={words.wantedHelp} />
      <DateField {...field('skickas')} label={words.sentOn} help={words.sentOnHelp} />
    </>
  );
}

function Assumed({ ui, asked, children }: PropsWithChildren<Pick<FormShown, 'ui' | 'asked'>>) {
  const words = timetableWords[ui.lang];
  const value = (name: string) => asked.typed.get(name) ?? '';
  return (
    <Details summary={words.assumed} open={assumptionFields.some(([name]) => value(name) !== '')}>
      <p>{words.assumedHelp}</p>
      {assumptionFields.map(([name, key]) => (
        <TextField
          ui={ui}
          name={name}
          {...words.assumptions[key]}
          width={4}
          inputmode="numeric"
          value={value(name) || String(asked.assumptions[key])}
          errors={asked.errors}
        />
      ))}
      <p>{words.lawMore}</p>
      {children}
    </Details>
  );
}
