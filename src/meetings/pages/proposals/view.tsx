import { stockholmDay } from '../../../platform/clock.ts';
import {
  ButtonLink,
  type Column,
  DataTable,
  dayAndMonth,
  Empty,
  ExampleTag,
  Form,
  Hidden,
  isoDate,
  Link,
  Page,
  Select,
  SubmitButton,
  Tag,
  type Ui,
} from '../../../ui/index.ts';
import { purposeWords } from '../../agenda/purpose-words.ts';
import { words as meetingWords } from '../meeting/words.ts';
import { type BacklogAsked, type BacklogRow, type BacklogView, proposalStates } from './present.ts';
import { words } from './words.ts';

type Props = { ui: Ui; view: BacklogView };

/** The backlog: what waits to be taken up, of one organ or of all. */
export function BacklogPage({ ui, view }: Props) {
  const w = words[ui.lang];
  const { asked, rows } = view;
  return (
    <Page
      ui={ui}
      title={w.title}
      lead={view.sentence}
      current="/moten"
      crumbs={[{ label: meetingWords[ui.lang].room, href: '/moten' }, { label: w.title }]}
      actions={
        <ButtonLink href={ui.href(`/moten/forslag/nytt${asked.organId === null ? '' : `?organ=${asked.organId}`}`)}>
          {w.propose}
        </ButtonLink>
      }
    >
      <p>
        {w.what} {view.seesAll ? null : w.own}
      </p>
      <Filter ui={ui} view={view} />
      <DataTable
        ui={ui}
        caption={w.caption}
        captionHidden
        columns={columnsOf(ui, view)}
        rows={rows}
        rowId={({ proposal }) => `f-${proposal.id}`}
        empty={<Empty title={asked.state === 'waiting' && asked.organId === null ? w.none : w.empty}>{w.how}</Empty>}
        csvHref={ui.href(`/moten/forslag${backlogQuery(asked)}`)}
      />
    </Page>
  );
}

function backlogQuery({ organId, state }: BacklogAsked): string {
  const query = new URLSearchParams({
    ...(organId === null ? {} : { organ: organId }),
    ...{ lage: state === 'all' ? 'alla' : state, format: 'csv' },
  });
  return `?${query}`;
}

function Filter({ ui, view: { asked, organs } }: Props) {
  const w = words[ui.lang];
  const states = proposalStates.map((value) => ({ value: String(value), label: w.states[value] }));
  return (
    <Form ui={ui} action={ui.href('/moten/forslag')} method="get" inline label={w.filter}>
      <Select ui={ui} name="organ" label={w.organ} options={organs} value={asked.organId ?? ''} empty={w.allOrgans} />
      <Select
        ui={ui}
        name="lage"
        label={w.state}
        options={[...states, { value: 'alla', label: w.allStates }]}
        value={asked.state === 'all' ? 'alla' : asked.state}
        empty={false}
      />
      <SubmitButton kind="secondary">{w.show}</SubmitButton>
    </Form>
  );
}

function columnsOf(ui: Ui, { keeps }: BacklogView): readonly Column<BacklogRow>[] {
  const w = words[ui.lang];
  return [
    { label: w.proposal, heads: true, cell: ({ proposal }) => <Named ui={ui} proposal={proposal} /> },
    { label: w.organ, cell: ({ proposal }) => proposal.organ },
    { label: w.purpose, cell: ({ proposal }) => <Tag>{purposeWords[ui.lang][proposal.purpose]}</Tag> },
    { label: w.by, cell: ({ proposal }) => (proposal.name === '' ? w.program : proposal.name) },
    { label: w.on, whole: true, cell: ({ proposal }) => isoDate(stockholmDay(proposal.at)) },
    { label: w.wished, whole: true, cell: ({ proposal }) => <Meeting ui={ui} meeting={proposal.wished} /> },
    { label: w.state, cell: (row) => <State ui={ui} row={row} /> },
    ...(keeps ? [{ label: w.act, cell: (row: BacklogRow) => <TakeUp ui={ui} row={row} /> }] : []),
  ];
}

function Named({ ui, proposal: { id, title, example } }: { ui: Ui; proposal: BacklogRow['proposal'] }) {
  return (
    <>
      <Link href={ui.href(`/moten/forslag/${id}`)}>{title}</Link> {example ? <ExampleTag ui={ui} /> : null}
    </>
  );
}

function Meeting({ ui, meeting }: { ui: Ui; meeting: BacklogRow['proposal']['wished'] }) {
  return meeting === null ? null : <Link href={ui.href(`/moten/${meeting.id}`)}>{isoDate(meeting.on)}</Link>;
}

/** How far it has come, and how long it has waited or where it stands. */
function State({ ui, row: { proposal, waited } }: { ui: Ui; row: BacklogRow }) {
  const w = words[ui.lang];
  const said = w.states[proposal.state];
  if (waited !== null) return <>{`${said} ${w.days(waited)}`}</>;
  if (proposal.item === null) return <>{said}</>;
  return (
    <>
      {said} <Link href={ui.href(`/moten/${proposal.item.meetingId}#p-${proposal.item.id}`)}>{isoDate(proposal.item.on)}</Link>
    </>
  );
}

/** One press: on the meeting that it is wished for, else the organ's next. */
function TakeUp({ ui, row: { proposal, meeting, request } }: { ui: Ui; row: BacklogRow }) {
  if (meeting === null) return null;
  return (
    <Form ui={ui} action={ui.href(`/moten/forslag/${proposal.id}/ta-upp`)} inline>
      <Hidden name="meetingId" value={meeting.id} />
      <Hidden name="request" value={request} />
      <SubmitButton kind="secondary">
        {words[ui.lang].takeUp(dayAndMonth(ui.lang, meeting.on))}
        <span class="ds-sr-only">: {proposal.title}</span>
      </SubmitButton>
    </Form>
  );
}
