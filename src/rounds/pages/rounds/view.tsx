import {
  type Column,
  capitalise,
  DataTable,
  Empty,
  ExampleTag,
  Form,
  Hidden,
  Link,
  Page,
  Select,
  StateMark,
  SubmitButton,
  stateWords,
  TextField,
  type Ui,
} from '../../../ui/index.ts';
import { chosenRows, type ListAsked, listQuery, roundStates, type Sorting, sortQuery } from './asked.ts';
import type { RoundRow } from './present.ts';
import { roundsWords } from './words.ts';

type Props = { ui: Ui; rows: readonly RoundRow[]; asked: ListAsked };

/** Every round: filtered, sorted and taken out by its address. */
export function RoundsPage({ ui, rows, asked }: Props) {
  const words = roundsWords[ui.lang];
  const waiting = rows.filter(({ state }) => state === 'open' || state === 'blocked').length;
  const here = (query: string) => ui.href(`/beslut${query}`);
  return (
    <Page ui={ui} title={words.title} lead={words.lead(waiting)} current="/beslut">
      {rows.length > 1 ? <Filter ui={ui} rows={rows} asked={asked} /> : null}
      <DataTable
        ui={ui}
        caption={words.caption}
        rows={chosenRows(rows, asked)}
        rowId={({ id }) => `r-${id}`}
        empty={
          rows.length === 0 ? (
            <Empty title={words.empty}>{words.how}</Empty>
          ) : (
            <Empty title={words.none}>
              {words.noneHow} <Link href={here('')}>{words.all}</Link>
            </Empty>
          )
        }
        columns={columnsOf(ui, asked)}
        csvHref={here(listQuery(asked, { format: 'csv' }))}
        xlsxHref={here(listQuery(asked, { format: 'xlsx' }))}
      />
    </Page>
  );
}

function columnsOf(ui: Ui, asked: ListAsked): readonly Column<RoundRow>[] {
  const words = roundsWords[ui.lang];
  const sorted = (sorting: Sorting) => ({
    sortHref: ui.href(`/beslut${sortQuery(asked, sorting)}`),
    sorted: asked.sorting === sorting ? (asked.descending ? ('descending' as const) : ('ascending' as const)) : undefined,
  });
  return [
    { label: words.text, heads: true, cell: (row) => <Text ui={ui} row={row} />, ...sorted('text') },
    { label: words.state, cell: ({ state }) => <StateMark ui={ui} state={state} />, ...sorted('lage') },
    { label: words.stands, cell: ({ sentence }) => sentence },
    { label: words.sent, cell: ({ sentOn }) => sentOn, ...sorted('utskickad') },
    { label: words.answerBy, cell: ({ answerBy }) => answerBy, ...sorted('svar') },
    { label: words.number, whole: true, cell: ({ number }) => number, ...sorted('dnr') },
  ];
}

function Text({ ui, row: { title, href, example, follows, followedBy } }: { ui: Ui; row: RoundRow }) {
  const words = roundsWords[ui.lang];
  const chain = [
    ...(follows === null ? [] : [{ said: words.follows, ...follows }]),
    ...(followedBy === null ? [] : [{ said: words.followedBy, ...followedBy }]),
  ];
  return (
    <>
      <Link href={ui.href(href)}>{title}</Link> {example ? <ExampleTag ui={ui} /> : null}
      {chain.map((each) => (
        <div class="soft">
          {each.said} <Link href={ui.href(each.href)}>{each.title}</Link>
        </div>
      ))}
    </>
  );
}

function Filter({ ui, rows, asked }: Props) {
  const words = roundsWords[ui.lang];
  const years = [...new Set(rows.map(({ sentOn }) => sentOn.slice(0, 4)))].sort().reverse();
  return (
    <Form ui={ui} action={ui.href('/beslut')} method="get" inline label={words.filter}>
      <TextField ui={ui} name="sok" label={words.search} type="search" width={16} value={asked.text} />
      <Select
        ui={ui}
        name="lage"
        label={words.state}
        empty={words.allStates}
        options={roundStates.map((value) => ({ value, label: capitalise(stateWords[ui.lang][value]) }))}
        value={asked.state ?? ''}
      />
      <Select
        ui={ui}
        name="ar"
        label={words.year}
        empty={words.allYears}
        options={years.map((value) => ({ value, label: value }))}
        value={asked.year}
      />
      {asked.sorting === 'utskickad' && asked.descending ? null : (
        <>
          <Hidden name="sortera" value={asked.sorting} />
          {asked.descending ? <Hidden name="ordning" value="fallande" /> : null}
        </>
      )}
      <SubmitButton kind="secondary">{words.show}</SubmitButton>
    </Form>
  );
}
