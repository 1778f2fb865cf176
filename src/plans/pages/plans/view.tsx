import {
  ButtonLink,
  type Column,
  DataTable,
  Empty,
  ExampleTag,
  Link,
  Page,
  Section,
  StateMark,
  type Ui,
} from '../../../ui/index.ts';
import { lifeMarks, lifeWords } from '../life-mark.ts';
import type { PlanGroup, PlanRow } from './present.ts';
import { words } from './words.ts';

export interface PlansView {
  readonly sentence: string;
  readonly groups: readonly PlanGroup[];
  readonly mayAdd: boolean;
}

export function PlansPage({ ui, view }: { ui: Ui; view: PlansView }) {
  const w = words[ui.lang];
  const add = view.mayAdd ? <ButtonLink href={ui.href('/arbetsplan/ny')}>{w.add}</ButtonLink> : null;
  return (
    <Page ui={ui} title={w.title} lead={view.sentence} current="/arbetsplan" actions={add}>
      {view.groups.length === 0 ? <Empty title={w.empty}>{w.emptyMore}</Empty> : null}
      {view.groups.map((group, place) => (
        <Section title={group.title}>
          <DataTable
            ui={ui}
            caption={group.title}
            captionHidden
            columns={columns(ui)}
            rows={group.rows}
            csvHref={place === view.groups.length - 1 ? ui.href('/arbetsplan?format=csv') : undefined}
          />
        </Section>
      ))}
    </Page>
  );
}

function columns(ui: Ui): readonly Column<PlanRow>[] {
  const w = words[ui.lang];
  return [
    {
      label: w.plan,
      heads: true,
      cell: (row) => (
        <>
          <Link href={ui.href(`/arbetsplan/${row.id}`)}>{row.title}</Link> {row.example ? <ExampleTag ui={ui} /> : null}
        </>
      ),
    },
    { label: w.years, cell: (row) => row.years },
    { label: w.state, cell: (row) => <StateMark ui={ui} state={lifeMarks[row.state]} text={lifeWords[ui.lang][row.state]} /> },
    { label: w.number, cell: (row) => row.number },
    { label: w.versions, numeric: true, cell: (row) => String(row.versions) },
  ];
}
