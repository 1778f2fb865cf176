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
  Select,
  SubmitButton,
  Tag,
  TextField,
  type Ui,
} from '../../../ui/index.ts';
import { type ContactCounts, contactSentence } from '../../contacts/contact-sentence.ts';
import { type ContactRow, type ContactsAsked, type Order, shows } from './present.ts';
import { contactsWords } from './words.ts';

interface ContactsView {
  /** Of all boards, also those that the filter leaves out. */
  readonly counts: ContactCounts;
  /** Whether somebody is still to be asked for the year. */
  readonly isLeft: boolean;
  readonly rows: readonly ContactRow[];
  readonly asked: ContactsAsked;
  readonly csvHref: string;
}

/** Every board's mailbox and contact person, who has confirmed when, and which addresses bounce. */
export function ContactsPage({ ui, view }: { ui: Ui; view: ContactsView }) {
  const w = contactsWords[ui.lang];
  const { counts, rows, csvHref } = view;
  const { title, rest } = contactSentence(ui.lang, counts);
  const empty = counts.boards === 0 ? <Empty title={w.empty}>{w.emptyHow}</Empty> : <Empty title={w.noneSought} />;
  return (
    <Page
      ui={ui}
      title={title}
      tab={w.crumb}
      lead={[rest, w.lead].filter((each) => each !== '').join(' ')}
      current="/huvudman"
      crumbs={[{ label: w.principals, href: '/huvudman' }, { label: w.crumb }]}
      actions={
        counts.boards === 0 ? null : (
          <ButtonLink href={ui.href('/huvudman/kontakter/fraga')} kind={view.isLeft ? 'primary' : 'secondary'}>
            {view.isLeft ? w.ask : w.askAgain}
          </ButtonLink>
        )
      }
    >
      <Filter ui={ui} asked={view.asked} />
      <DataTable
        ui={ui}
        caption={w.caption}
        rows={rows}
        rowId={({ boardId }) => `n-${boardId}`}
        columns={columnsOf(ui, view)}
        csvHref={rows.length === 0 ? undefined : csvHref}
        empty={empty}
      />
    </Page>
  );
}

function Filter({ ui, asked }: { ui: Ui; asked: ContactsAsked }) {
  const w = contactsWords[ui.lang];
  const options = shows.map((value) => ({ value, label: w.shows[value] }));
  return (
    <Form ui={ui} method="get" action={ui.href('/huvudman/kontakter')} inline label={w.filter}>
      <Select ui={ui} name="visa" label={w.which} options={options} value={asked.show} />
      <TextField ui={ui} name="text" type="search" label={w.text} value={asked.text} />
      <Actions>
        <SubmitButton kind="secondary">{w.filter}</SubmitButton>
      </Actions>
    </Form>
  );
}

function columnsOf(ui: Ui, { asked, rows }: ContactsView): readonly Column<ContactRow>[] {
  const w = contactsWords[ui.lang];
  return [
    {
      label: w.board,
      heads: true,
      ...sorting(ui, asked, 'huvudman'),
      cell: (row) => (
        <>
          <Link href={ui.href(`/huvudman/kontakter/${row.boardId}`)}>{row.board}</Link>, {row.principal}{' '}
          {row.example ? <ExampleTag ui={ui} /> : null}
        </>
      ),
    },
    { label: w.mailbox, ...sorting(ui, asked, 'brevlada'), cell: ({ mailbox }) => <Address text={mailbox} /> },
    { label: w.person, cell: ({ person }) => person },
    {
      label: w.confirmed,
      ...sorting(ui, asked, 'bekraftad'),
      cell: ({ confirmed, isChanged }) => (
        <>
          {confirmed} {isChanged ? <Tag tone="wait">{w.changed}</Tag> : null}
        </>
      ),
    },
    { label: w.asked, whole: true, ...sorting(ui, asked, 'fragad'), cell: (row) => row.asked },
    ...(rows.some(({ trouble }) => trouble !== null) ? [troubleColumn(ui)] : []),
  ];
}

/** An address that may go on on the next line after its signs: a narrow screen has no room for a whole one. */
function Address({ text }: { text: string }) {
  return (
    <>
      {text.split(/(?<=[@.-])/).map((part, index) => (
        <>
          {index === 0 ? null : <wbr />}
          {part}
        </>
      ))}
    </>
  );
}

function troubleColumn(ui: Ui): Column<ContactRow> {
  const w = contactsWords[ui.lang];
  return {
    label: w.trouble,
    cell: ({ trouble, board, principal }) =>
      trouble === null ? null : (
        <>
          {trouble.text}{' '}
          <Link href={ui.href(trouble.href)}>
            {w.seeMail}
            <span class="ds-sr-only">{w.about(`${board}, ${principal}`)}</span>
          </Link>
        </>
      ),
  };
}

/** Sorted by this column; the other way round when it already is. */
function sorting(ui: Ui, asked: ContactsAsked, order: Order): Pick<Column<ContactRow>, 'sortHref' | 'sorted'> {
  const isThis = asked.order === order;
  const query = new URLSearchParams({
    visa: asked.show,
    text: asked.text,
    sortera: `${isThis && !asked.falling ? '-' : ''}${order}`,
  });
  return {
    sortHref: ui.href(`/huvudman/kontakter?${query}`),
    sorted: isThis ? (asked.falling ? 'descending' : 'ascending') : undefined,
  };
}
