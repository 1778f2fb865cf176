import {
  Checkboxes,
  DataTable,
  DateField,
  Details,
  Empty,
  ErrorSummary,
  Form,
  Hidden,
  isoDate,
  Link,
  Page,
  SubmitButton,
  TextField,
  type Ui,
} from '../../../ui/index.ts';
import { progressOf, type SeatState } from '../../changeover/seats.ts';
import { openSentence, progressSentence } from '../../changeover/sentence.ts';
import type { Board } from '../../queries/boards.ts';
import type { Changeover } from '../../queries/changeovers.ts';
import type { Organ } from '../../queries/organs.ts';
import { shared } from '../shared-words.ts';
import type { Typed } from '../typed.ts';
import { words } from './words.ts';

export const changeoversPath = '/huvudman/skifte';

export interface ChangeoverRow {
  readonly changeover: Changeover;
  readonly seats: readonly { readonly state: SeatState }[];
}

type ListProps = {
  ui: Ui;
  rows: readonly ChangeoverRow[];
  organs: readonly Organ[];
  boards: readonly Board[];
  /** The day that is proposed. */
  day: string;
  request: string;
  typed: Typed;
};

export function ChangeoversPage(props: ListProps) {
  const { ui, rows, typed } = props;
  const w = words[ui.lang];
  const columns = [
    {
      label: w.title,
      heads: true,
      cell: ({ changeover: { id, title } }: ChangeoverRow) => <Link href={ui.href(`${changeoversPath}/${id}`)}>{title}</Link>,
    },
    { label: w.on, cell: ({ changeover }: ChangeoverRow) => isoDate(changeover.on) },
    {
      label: w.where,
      cell: ({ changeover, seats }: ChangeoverRow) =>
        changeover.closedAt === null ? progressSentence(ui.lang, progressOf(seats)) : w.closed,
    },
  ];
  return (
    <Page
      ui={ui}
      title={openSentence(ui.lang, rows.filter(({ changeover }) => changeover.closedAt === null).length)}
      tab={w.tab}
      lead={w.lead}
      current="/huvudman"
      crumbs={[{ label: shared[ui.lang].people, href: '/personer' }, { label: w.tab }]}
      failed={typed.errors.length > 0}
    >
      <ErrorSummary ui={ui} errors={typed.errors} />
      <DataTable ui={ui} caption={w.list} columns={columns} rows={rows} empty={<Empty title={w.empty}>{w.emptyHow}</Empty>} />
      <Details summary={w.start} open={rows.length === 0 || typed.errors.length > 0}>
        <Start {...props} />
      </Details>
    </Page>
  );
}

function Start({ ui, organs, boards, day, request, typed }: ListProps) {
  const w = words[ui.lang];
  const { errors } = typed;
  const given = { ui, errors };
  const organOptions = organs.map(({ id, name }) => ({ value: id, label: name }));
  const boardOptions = boards.map(({ id, name, principalName }) => ({ value: id, label: `${principalName}: ${name}` }));
  return (
    <Form ui={ui} action={ui.href(changeoversPath)} label={w.start}>
      <Hidden name="request" value={request} />
      <p>{w.startHelp}</p>
      <TextField
        {...given}
        name="title"
        label={w.name}
        help={w.nameHelp}
        value={typed.value('title', w.proposed(day.slice(0, 4)))}
      />
      <DateField {...given} name="on" label={w.day} value={typed.value('on', day)} />
      <Checkboxes {...given} name="organ" label={w.organs} options={organOptions} values={typed.list('organ')} />
      <Checkboxes {...given} name="board" label={w.boards} options={boardOptions} values={typed.list('board')} optional />
      <SubmitButton>{w.startButton}</SubmitButton>
    </Form>
  );
}
