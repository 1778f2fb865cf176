import {
  ButtonLink,
  DataTable,
  Empty,
  ExampleTag,
  Form,
  isoDate,
  Link,
  Page,
  Select,
  SubmitButton,
  type Ui,
} from '../../../ui/index.ts';
import type { Project } from '../../project.ts';
import { ProjectStateMark } from '../parts/state.tsx';
import { roomWords } from '../parts/words.ts';
import { projectsWords } from './words.ts';

export type Chosen = 'pagar' | 'forbereds' | 'klara';

interface ProjectsView {
  readonly sentence: string;
  /** How many there are in all. */
  readonly all: number;
  readonly shown: readonly Project[];
  readonly chosen: Chosen | null;
  readonly mayKeep: boolean;
}

type Props = { ui: Ui; view: ProjectsView };

export function ProjectsPage({ ui, view }: Props) {
  const w = projectsWords[ui.lang];
  const { sentence, all, shown, chosen, mayKeep } = view;
  const query = chosen === null ? '' : `lage=${chosen}&`;
  return (
    <Page
      ui={ui}
      title={sentence}
      lead={all === 0 ? w.leadNone : w.lead}
      tab={roomWords[ui.lang].room}
      current="/projekt"
      actions={mayKeep ? <ButtonLink href={ui.href('/projekt/nytt')}>{w.make}</ButtonLink> : null}
    >
      {all === 0 ? null : <Filter ui={ui} view={view} />}
      <DataTable<Project>
        ui={ui}
        caption={roomWords[ui.lang].room}
        captionHidden
        rows={shown}
        empty={<Empty title={w.none}>{chosen === null ? w.how : w.others}</Empty>}
        csvHref={ui.href(`/projekt?${query}format=csv`)}
        columns={[
          { label: w.project, heads: true, cell: (project) => <Name ui={ui} project={project} /> },
          { label: w.state, cell: ({ state }) => <ProjectStateMark ui={ui} state={state} /> },
          {
            label: w.leads,
            cell: ({ leaders }) =>
              leaders.length === 0 ? roomWords[ui.lang].nobody : leaders.map(({ name }) => name).join(', '),
          },
          { label: w.from, cell: ({ from }) => isoDate(from) },
          { label: w.to, cell: ({ to }) => isoDate(to) },
          {
            label: w.money,
            cell: ({ id, title }) => (
              <Link href={ui.href(`/projekt/${id}/pengar`)}>
                {w.money}
                <span class="ds-sr-only">: {title}</span>
              </Link>
            ),
          },
        ]}
      />
      <nav class="places" aria-label={w.keys}>
        <ul>
          <li>
            <Link href={ui.href('/projekt/nycklar')}>{w.keys}</Link>
          </li>
        </ul>
      </nav>
    </Page>
  );
}

function Name({ ui, project: { id, title, purpose, example, links } }: { ui: Ui; project: Project }) {
  const w = projectsWords[ui.lang];
  const belongs = links.flatMap(({ label }) => (label === '' ? [] : label)).join('; ');
  return (
    <>
      <Link href={ui.href(`/projekt/${id}`)}>{title}</Link> {example ? <ExampleTag ui={ui} /> : null}
      <br />
      <span class="soft">{purpose}</span>
      {belongs === '' ? null : (
        <>
          <br />
          <span class="soft">
            {w.belongs}: {belongs}
          </span>
        </>
      )}
    </>
  );
}

function Filter({ ui, view: { chosen } }: Props) {
  const w = projectsWords[ui.lang];
  const options = (['pagar', 'forbereds', 'klara'] as const).map((value) => ({ value, label: w.chosen[value] }));
  return (
    <Form ui={ui} action={ui.href('/projekt')} method="get" inline label={w.filter}>
      <Select ui={ui} name="lage" label={w.which} options={options} value={chosen ?? ''} empty={w.every} />
      <SubmitButton kind="secondary">{w.show}</SubmitButton>
    </Form>
  );
}
