import {
  ButtonLink,
  capitalise,
  DataTable,
  Empty,
  ExampleTag,
  Form,
  isoDate,
  Link,
  Page,
  Select,
  type StateKind,
  StateMark,
  SubmitButton,
  TextField,
  type Ui,
} from '../../../../ui/index.ts';
import type { ReceivedState } from '../../../received/received.ts';
import { receivedCrumbs } from '../crumbs.ts';
import { receivedPath } from '../received-asked.ts';
import { type ReceivedRow, receivedStates } from './present.ts';
import { listWords } from './words.ts';

interface Asked {
  readonly state: ReceivedState | null;
  readonly text: string;
}

type Props = { ui: Ui; rows: readonly ReceivedRow[]; shown: readonly ReceivedRow[]; asked: Asked; mayKeep: boolean };

const marks: Readonly<Record<ReceivedState, StateKind>> = { open: 'open', sent: 'carried', refrained: 'withdrawn' };

export function ReceivedListPage({ ui, rows, shown, asked, mayKeep }: Props) {
  const w = listWords[ui.lang];
  const here = (query: string) => ui.href(`/remisser/inkomna${query}`);
  const open = rows.filter(({ referral }) => referral.state === 'open');
  const [first] = open;
  const next = first === undefined ? null : { title: first.referral.title, by: first.referral.answerBy, left: first.left };
  const query = new URLSearchParams({
    ...(asked.state === null ? {} : { lage: asked.state }),
    ...(asked.text === '' ? {} : { sok: asked.text }),
    format: 'csv',
  });
  return (
    <Page
      ui={ui}
      title={w.title}
      lead={w.lead(open.length, next)}
      current="/remisser"
      crumbs={receivedCrumbs(ui.lang, null)}
      actions={mayKeep ? <ButtonLink href={here('/ny')}>{w.add}</ButtonLink> : null}
    >
      {rows.length > 1 ? <Filter ui={ui} asked={asked} /> : null}
      <DataTable
        ui={ui}
        caption={w.caption}
        rows={shown}
        csvHref={here(`?${query}`)}
        empty={
          rows.length === 0 ? (
            <Empty title={w.empty}>{w.emptyHow}</Empty>
          ) : (
            <Empty title={w.none}>
              <Link href={here('')}>{w.showAll}</Link>
            </Empty>
          )
        }
        columns={[
          { label: w.referral, heads: true, cell: (row) => <Named ui={ui} row={row} /> },
          { label: w.from, cell: ({ referral }) => referral.from },
          { label: w.their, cell: ({ referral }) => referral.theirNumber },
          { label: w.answerBy, whole: true, cell: ({ referral }) => isoDate(referral.answerBy) },
          { label: w.left, cell: ({ referral, left }) => (referral.state === 'open' ? w.days(left) : '') },
          {
            label: w.state,
            cell: ({ referral: { state } }) => <StateMark ui={ui} state={marks[state]} text={w.states[state]} />,
          },
          { label: w.heard, cell: ({ heard, among }) => w.heardOf(heard, among) },
        ]}
      />
    </Page>
  );
}

function Named({ ui, row: { referral } }: { ui: Ui; row: ReceivedRow }) {
  return (
    <>
      <Link href={ui.href(receivedPath(referral))}>{referral.title}</Link> {referral.example ? <ExampleTag ui={ui} /> : null}
    </>
  );
}

function Filter({ ui, asked }: { ui: Ui; asked: Asked }) {
  const w = listWords[ui.lang];
  return (
    <Form ui={ui} action={ui.href('/remisser/inkomna')} method="get" inline label={w.filter}>
      <TextField ui={ui} name="sok" label={w.search} type="search" width={16} value={asked.text} />
      <Select
        ui={ui}
        name="lage"
        label={w.state}
        empty={w.all}
        options={receivedStates.map((value) => ({ value, label: capitalise(w.states[value]) }))}
        value={asked.state ?? ''}
      />
      <SubmitButton kind="secondary">{w.show}</SubmitButton>
    </Form>
  );
}
