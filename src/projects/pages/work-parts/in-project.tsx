import type { Web } from '../../../platform/http/web.ts';
import { ownValue } from '../../../platform/own-value.ts';
import type { Permission } from '../../../platform/permission.ts';
import { type Crumb, ExampleTag, Link, type PageProps, Remark, type Ui, uiFor } from '../../../ui/index.ts';
import { mayWorkInProject } from '../../policy.ts';
import type { Project } from '../../project.ts';
import { ofProject } from '../../queries/projects/of-project.ts';
import { projectById } from '../../queries/projects/projects.ts';
import { partWords } from './words.ts';

/** What a page in a project is about. */
export interface InProject {
  readonly project: Project;
  /** The reader keeps its work. */
  readonly mayKeep: boolean;
  /** The same, while it is not closed. */
  readonly mayWork: boolean;
}

/** The project of the address. */
export async function projectAsked(web: Web): Promise<InProject | null> {
  const project = await projectById(web, web.params['project'] ?? '');
  if (project === null) return null;
  const mayKeep = mayWorkInProject.allows(web.actor, await ofProject(web, project));
  return { project, mayKeep, mayWork: mayKeep && project.state !== 'closed' };
}

export const mayKeepHere: Permission<InProject> = { ...mayWorkInProject, allows: (_, { mayKeep }) => mayKeep };

/** What stands over and beside every page in a project. @param here the page's own steps, the last without an address */
export function framed(ui: Ui, project: Project, ...here: readonly Crumb[]) {
  const w = partWords[ui.lang];
  const at = `/projekt/${project.id}`;
  return {
    ui,
    current: '/projekt',
    crumbs: [{ label: w.projects, href: '/projekt' }, { label: project.title, href: at }, ...here],
    eyebrow: (
      <>
        <Link href={ui.href(at)}>{project.title}</Link> {project.example ? <ExampleTag ui={ui} /> : null}
      </>
    ),
  } satisfies Partial<PageProps>;
}

/** Said to whoever keeps the work of a project that is closed. */
export function ClosedRemark({ ui, view: { mayKeep, mayWork } }: { ui: Ui; view: Pick<InProject, 'mayKeep' | 'mayWork'> }) {
  return mayKeep && !mayWork ? <Remark>{partWords[ui.lang].closed}</Remark> : null;
}

/** The look, with what has just been done said on top when the address tells. */
export function uiSaying(web: Web, done: Readonly<Record<string, string>>): Ui {
  const text = ownValue(done, web.query.get('klart'));
  return uiFor(web, text === undefined ? {} : { notice: { kind: 'done', text } });
}
