import {
  type Column,
  DataTable,
  DefinitionList,
  Empty,
  Form,
  Hidden,
  Link,
  Page,
  pick,
  Section,
  SubmitButton,
  type Ui,
  Warning,
} from '../../../ui/index.ts';
import type { OperationsView, StuckRow } from './present.ts';
import { words } from './words.ts';

export function OperationsPage({ ui, view }: { ui: Ui; view: OperationsView }) {
  const w = pick(words, ui.lang);
  return (
    <Page
      ui={ui}
      title={view.alarms.length === 0 ? w.title : w.titleAlarms(view.alarms.length)}
      tab={w.tab}
      lead={w.lead}
      actions={<Link href={ui.href('/installningar/konton')}>{w.toAccounts}</Link>}
    >
      {view.alarms.map((alarm) => (
        <Warning ui={ui}>{alarm}</Warning>
      ))}
      <Section title={w.stuck} id="jobb">
        <StuckJobs ui={ui} rows={view.stuck} />
      </Section>
      {view.groups.map(({ title, lines }) => (
        <Section title={title}>
          <DefinitionList items={lines.map(([term, value]) => ({ term, value }))} />
        </Section>
      ))}
    </Page>
  );
}

function StuckJobs({ ui, rows }: { ui: Ui; rows: readonly StuckRow[] }) {
  const w = pick(words, ui.lang);
  const columns: readonly Column<StuckRow>[] = [
    { label: w.kind, heads: true, cell: ({ kind }) => kind },
    { label: w.asked, cell: ({ asked }) => asked },
    { label: w.tries, numeric: true, cell: ({ tries }) => tries },
    { label: w.why, cell: ({ why }) => why },
    { label: w.next, cell: ({ next }) => next },
    { label: w.acts, cell: (row) => <JobActs ui={ui} row={row} /> },
  ];
  const empty = <Empty title={w.noneStuck}>{w.noneStuckHelp}</Empty>;
  return <DataTable ui={ui} caption={w.stuck} captionHidden columns={columns} rows={rows} empty={empty} />;
}

function JobActs({ ui, row }: { ui: Ui; row: StuckRow }) {
  const w = pick(words, ui.lang);
  const named = (text: string) => (
    <>
      {text}
      <span class="ds-sr-only"> {`${row.kind}, ${row.asked}`}</span>
    </>
  );
  return (
    <Form ui={ui} inline action={ui.href('/installningar/drift/jobb/igen')}>
      <Hidden name="job" value={row.id} />
      <SubmitButton kind="secondary">{named(w.retry)}</SubmitButton>
      <SubmitButton kind="secondary" formaction={ui.href('/installningar/drift/jobb/ge-upp')}>
        {named(w.stop)}
      </SubmitButton>
    </Form>
  );
}
